import Foundation
import Markdown
import Markup
import Testing

@Suite("Random trees")
struct RoundTripPropertyTests {
  private static let environment = ProcessInfo.processInfo.environment

  @Test(arguments: [false, true]) func survive(isWild: Bool) {
    let first = UInt64(Self.environment["TRACDOWN_SEED"] ?? "") ?? 1
    let count = UInt64(Self.environment["TRACDOWN_TREES"] ?? "") ?? 2_000
    var failures = 0
    for seed in first..<(first + count) {
      var generator = RandomDocument(seed: seed, isWild: isWild)
      let document = generator.document()
      guard Self.difference(document) != nil else { continue }
      failures += 1
      guard failures <= 6 else { continue }
      let small = Shrink.shrink(document) { Self.difference($0) != nil }
      let markdown = String(
        decoding: MarkdownWriter().write(Lowering().lower(small).document), as: UTF8.self)
      print(
        """
        seed \(seed): \(Self.difference(document)?.description ?? "")
        small: \(Self.difference(small)?.description ?? "")
        \(Self.dump(small))
        ----
        \(Self.dump(Lowering().lower(small).document))
        ----
        \(markdown)
        ====
        """)
    }
    #expect(failures == 0)
  }

  private static func difference(_ document: Document) -> RoundTrip.Difference? {
    let lowered = Lowering().lower(document).document
    return RoundTrip.verify(lowered, markdown: MarkdownWriter().write(lowered))
  }

  private static func dump(_ document: Document) -> String {
    "\(document.blocks.map(\.content))".replacingOccurrences(of: "Markup.", with: "")
      .replacingOccurrences(of: "Inline.", with: "").replacingOccurrences(
        of: "Block.Content.", with: ""
      )
      .replacingOccurrences(
        of:
          "SourceRange(start: SourcePosition(line: 0, column: 1), end: SourcePosition(line: 0, column: 1))",
        with: "")
  }
}
