import Fuzz
import Markdown
import Markup
import Testing

@Suite("Random trees")
struct RoundTripPropertyTests {
  @Test(.fuzz) func survive() { expectSurvival(isWild: false) }

  @Test(.fuzz) func wildOnesSurvive() { expectSurvival(isWild: true) }

  private func expectSurvival(isWild: Bool) {
    for seed in Fuzz.seeds(fixed: 200) {
      var generator = RandomDocument(seed: seed, isWild: isWild)
      let document = generator.document()
      guard let difference = Self.difference(document) else { continue }
      let small = Shrink.shrink(document) { Self.difference($0) != nil }
      let markdown = String(decoding: MarkdownWriter().write(Self.lowered(small)), as: UTF8.self)
      Issue.record(
        """
        \(difference)
        small: \(Self.difference(small)?.description ?? "")
        \(Self.dump(small))
        ----
        \(Self.dump(Self.lowered(small)))
        ----
        \(markdown)
        """)
    }
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
  @Test(.fuzz) func anyMarkdownSurvives() {
    for seed in Fuzz.seeds(fixed: 300) {
      var generator = RandomDocument(seed: seed)
      let markdown = generator.markdown()
      let difference = Self.difference(MarkdownReader.read(markdown))
      #expect(difference == nil, "\(String(decoding: markdown, as: UTF8.self).debugDescription)")
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
