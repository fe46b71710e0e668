import Markup
import Reports
import Testing

@Suite struct ConvertMessagesTests {
  @Test func findingsArePrintedAsCompilersDo() {
    let text = ConvertMessages.write(
      [
        FindingKind.linkDead.finding(
          at: SourceRange(lines: 12, 12), "No page Old.", help: "Look.", candidates: ["New"]),
        FindingKind.nulBytes.finding(page: "Start", "NUL\nbytes."),
      ], name: "page.txt", isColored: false)
    #expect(
      text == """
        page.txt:12: warning: No page Old. Look. Near: New. [link-dead]
        Start: warning: NUL bytes. [nul-bytes]

        """)
  }

  @Test func nothingFoundIsNothingSaid() {
    #expect(ConvertMessages.write([], name: "-", isColored: true) == "")
  }
}
