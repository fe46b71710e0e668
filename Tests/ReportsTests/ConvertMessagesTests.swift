import Markup
import Reports
import Testing

@Suite struct ConvertMessagesTests {
  @Test func findingsArePrintedAsCompilersDo() {
    var placed = FindingKind.linkDead.finding(at: SourceRange(lines: 13, 13), "No page Gone.")
    placed.outputLine = 15
    let text = ConvertMessages.write(
      [
        FindingKind.linkDead.finding(
          at: SourceRange(lines: 12, 12), "No page Old.", help: "Look.", candidates: ["New"]),
        placed,
        FindingKind.nulBytes.finding(page: "Start", "NUL\nbytes."),
      ], name: "page.txt", isColored: false)
    #expect(
      text == """
        page.txt:12: warning: No page Old. Look. Near: New. [link-dead]
        page.txt:13: warning: No page Gone. [link-dead, line 15 of the Markdown]
        Start: warning: NUL bytes. [nul-bytes]

        """)
  }

  @Test func nothingFoundIsNothingSaid() {
    #expect(ConvertMessages.write([], name: "-", isColored: true) == "")
  }
}
