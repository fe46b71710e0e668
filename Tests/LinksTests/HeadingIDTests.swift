import Links
import Markup
import Testing

@Suite struct HeadingIDTests {
  private func heading(_ text: String, _ id: String) -> Block {
    Block(.heading(Heading(level: 2, content: [.text(text)], id: id, hasExplicitID: true)))
  }

  private func isKept(_ blocks: [Block]) -> [Bool] {
    HeadingIDs.withoutNeedless(Document(blocks)).blocks.map {
      if case .heading(let heading) = $0.content { heading.hasExplicitID } else { false }
    }
  }

  @Test func anIDThatIsTheSlugIsNeedless() {
    #expect(isKept([heading("Opening Hours", "opening-hours")]) == [false])
    #expect(isKept([heading("Opening Hours", "Hours")]) == [true])
  }

  @Test func slugsCountEqualHeadings() {
    let twice = [heading("Hours", "other"), heading("Hours", "hours"), heading("Hours", "hours-2")]
    #expect(isKept(twice) == [true, true, false])
  }

  @Test func headingsInQuotesCountToo() {
    let quote = Block(.quote([heading("Hours", "x")]))
    #expect(isKept([quote, heading("Hours", "hours-1")]) == [false, false])
  }
}
