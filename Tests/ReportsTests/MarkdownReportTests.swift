import Markup
import Testing

@testable import Reports

/// Pages' names and texts are anybody's: a report on GitHub must not mention people, nor steer a terminal.
@Suite struct MarkdownReportTests {
  @Test(
    arguments: [
      ("ask @team now", "ask `@team` now"), ("@a-b/c_d", "`@a-b/c_d`"), ("(@x)", "(`@x`)"),
      ("a @ b @", "a @&#8203; b @&#8203;"), ("to a@b.org", "to a@&#8203;b.org"),
      ("\u{1B}[31mred\u{7}", " \\[31mred "), ("a\nb\tc", "a b c"), ("a\u{202E}b", "a\u{FFFD}b"),
      ("see #12", "see #&#8203;12"), ("<b>&", "&lt;b&gt;&amp;"), ("", ""), ("@", "@&#8203;"),
    ])
  func textOfOthersIsText(_ text: String, _ markdown: String) {
    #expect(MarkdownReport.escaped(text) == markdown)
  }

  @Test func findingsThatSayTheSameAreOneLine() {
    let findings = (1...12).map { line in
      FindingKind.linkDead.finding(page: "A", at: SourceRange(lines: line, line), "No page B.")
    }
    let page = PageReport(
      page: "A", file: "A", output: "A.md", status: .proved, findings: findings)
    let text = String(
      decoding: ReportFormat.markdown.report([page], summary: Summary([page], site: "GitHub")),
      as: UTF8.self)
    #expect(
      text.contains("- lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more, `link-dead`: No page B.\n"))
    #expect(text.components(of: "No page B.") == 1)
  }

  @Test func noControlCharacterGetsIntoAReport() {
    let name = "P\u{1B}]0;x\u{7}\u{9B}31m\r\n@team"
    var finding = FindingKind.linkDead.finding(
      page: name, at: SourceRange(lines: 1, 1), "No \(name).", help: "Try \(name).",
      candidates: [name])
    finding.outputLine = 1
    let page = PageReport(
      page: name, file: name, output: name + ".md", status: .notProved, findings: [finding])
    let text = String(
      decoding: ReportFormat.markdown.report(
        [page], others: [finding], summary: SampleReport.summary), as: UTF8.self)
    #expect(
      !text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    #expect(text.contains("`@team`"))
  }
}
