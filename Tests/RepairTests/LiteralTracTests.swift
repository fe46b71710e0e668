import Markdown
import Testing

@testable import Repair

/// Text of a page that looks like Trac's markup shows as before, and nobody takes it for a leftover.
@Suite struct LiteralTracTests {
  @Test(arguments: [
    "'''b'''", "''i''", "[[BR]]", "[[Image(x.png)]]", "[wiki:Guide x]", "[[wiki:Guide x]]",
    "[milestone:1.0 x]",
    "[=#here]", "== x ==", "||a||b||", "{{{", "(XXX macro: \"BR\")", "a [[Image(x", "[wiki: Guide]",
    "<td>'''b'''</td>",
  ])
  func textShowsAsBefore(_ text: String) {
    let markdown = Array("A page.\n\n\(text)\n".utf8)
    let told = LiteralTrac.withoutSigns(markdown)
    #expect(told != markdown)
    #expect(Shown(told) == Shown(markdown))
    let reading = FileSignals(told, path: "a.md")
    #expect(reading.map(Classifier.isTracAlone) == false)
    #expect(LiteralTrac.withoutSigns(told) == told)
  }

  @Test(arguments: ["`'''b'''` and [x](wiki/Home.md)", "```\n'''b'''\n```", "    '''b'''", "it's"])
  func codeAndTextThatIsNoMarkupStay(_ text: String) {
    let markdown = Array("A page.\n\n\(text)\n".utf8)
    #expect(LiteralTrac.told(in: markdown) == markdown)
    #expect(LiteralTrac.withoutSigns(markdown) == markdown)
  }

  /// What Trac shows as text is not a leftover of another converter.
  @Test func whatIsEscapedInTracIsText() throws {
    let folder = try RepairFolder([
      "Page.wiki": "= Page =\n\nWrite !'''bold!''' and ![[BR]] or ![wiki:Guide x], '''so'''.\n"
    ])
    #expect(
      try folder.repaired().texts["Page.md"] == """
        # Page

        Write &#x27;''bold''' and &#x5B;[BR]] or &#x5B;wiki:Guide x], **so**.

        """)
  }

  private struct Shown: Equatable {
    var text: String

    init(_ markdown: [UInt8]) {
      let tree = CMarkTree(parsing: markdown)
      text = tree.nodes.map { "\($0.kind) \(tree.text($0.literal))" }.joined(separator: "\n")
        .replacing("&#x27;", with: "'")
    }
  }
}
