import FoundationEssentials
import Markdown
import Markup
import Testing

/// `TRACDOWN_TREES=60000 TRACDOWN_SEED=7` runs more, and others.
@Suite("Random trees")
struct RoundTripPropertyTests {
  private static let environment = ProcessInfo.processInfo.environment

  @Test(arguments: [false, true]) func survive(isWild: Bool) {
    let first = UInt64(Self.environment["TRACDOWN_SEED"] ?? "") ?? 1
    let count = UInt64(Self.environment["TRACDOWN_TREES"] ?? "") ?? 1_000
    var failures = 0
    for seed in first..<(first + count) {
      var generator = RandomDocument(seed: seed, isWild: isWild)
      let document = generator.document()
      guard Self.difference(document) != nil else { continue }
      failures += 1
      guard failures <= 6 else { continue }
      let small = Shrink.shrink(document) { Self.difference($0) != nil }
      let markdown = String(
        decoding: MarkdownWriter().write(Self.lowered(small)), as: UTF8.self)
      print(
        """
        seed \(seed): \(Self.difference(document)?.description ?? "")
        small: \(Self.difference(small)?.description ?? "")
        \(Self.dump(small))
        ----
        \(Self.dump(Self.lowered(small)))
        ----
        \(markdown)
        ====
        """)
    }
    #expect(failures == 0)
  }

  /// cmark-gfm keeps a table that all threads share.
  @Test func threadsDoNotDisturbEachOther() async {
    let markdown = Array(
      String(repeating: "a ~~b~~ www.c.d http://e.f g@h.ij *k*\n\n", count: 50).utf8)
    let alone = MarkdownReader.read(markdown)
    let isSame = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<64 { group.addTask { MarkdownReader.read(markdown) == alone } }
      return await group.allSatisfy { $0 }
    }
    #expect(isSame)
  }

  /// What was read from any Markdown can be written and proved.
  @Test func anyMarkdownSurvives() {
    let first = UInt64(Self.environment["TRACDOWN_SEED"] ?? "") ?? 1
    let count = UInt64(Self.environment["TRACDOWN_TREES"] ?? "") ?? 1_000
    for seed in first..<(first + count) {
      var generator = RandomDocument(seed: seed)
      let markdown = generator.markdown()
      let difference = Self.difference(MarkdownReader.read(markdown))
      #expect(
        difference == nil,
        "seed \(seed): \(String(decoding: markdown, as: UTF8.self).debugDescription)")
    }
  }

  /// A page through the stages between its links and its Markdown.
  private static func lowered(_ document: Document) -> Document {
    Lowering().lower(RawHTML.expand(document).document).document
  }

  private static func difference(_ document: Document) -> RoundTrip.Difference? {
    let lowered = Self.lowered(document)
    return RoundTrip.verify(lowered, markdown: MarkdownWriter().write(lowered))
  }

  private static func dump(_ document: Document) -> String {
    "\(document.blocks.withoutPlaces.map(\.content))".replacing("Markup.", with: "")
      .replacing("Inline.", with: "").replacing("Block.Content.", with: "")
  }
}
