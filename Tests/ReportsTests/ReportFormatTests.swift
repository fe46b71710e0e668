import Basics
import FoundationEssentials
import Markup
import Reports
import Testing

@Suite struct ReportFormatTests {
  @Test(arguments: [("r.json", ReportFormat.json), ("a.b/r.MD", .markdown), ("/x/.json", .json)])
  func theSuffixChooses(file: String, format: ReportFormat) throws {
    #expect(try ReportFormat(file: file) == format)
  }

  @Test(arguments: ["r.txt", "json", "", "a.json/r"])
  func otherSuffixesNameTheKnownOnes(file: String) {
    let error = #expect(throws: Failure.self) { try ReportFormat(file: file) }
    #expect(error?.description.contains(".html, .json and .md") == true)
  }

  @Test(arguments: ReportFormat.allCases)
  func theOrderOfTheInputDoesNotMatter(format: ReportFormat) {
    let reversed = format.report(
      SampleReport.pages.reversed(), others: SampleReport.others, summary: SampleReport.summary)
    #expect(String(decoding: reversed, as: UTF8.self) == SampleReport.text(format))
  }

  private struct Report: Decodable {
    struct Page: Decodable {
      var page: String
      var output: String?
      var status: String
      var toLookAt: Bool
      var weight: Int
      var findings: [Finding]
    }
    struct Finding: Decodable {
      var id: String
      var line: Int?
      var outputLine: Int?
      var message: String
      var candidates: [String]?
    }
    struct Summary: Decodable {
      var pages: Int
      var proved: Int
      var toLookAt: Int
      var linksResolved: Int
      var neediest: [String]
    }
    var version: Int
    var summary: Summary
    var findings: [Finding]
    var pages: [Page]
  }

  @Test func theJSONHoldsEverything() throws {
    let text = SampleReport.text(.json)
    let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    #expect(report.summary.pages == 5 && report.summary.proved == 3)
    #expect(report.summary.neediest.first == "Broken")
    #expect(
      report.pages.map(\.page) == ["Broken", "Clean", "Net/Switches", "Odd | [name]", "WikiStart"])
    #expect(report.pages[2].findings.map(\.line) == [4, 12])
    #expect(report.pages[2].findings.map(\.outputLine) == [nil, 14])
    #expect(report.pages.map(\.weight) == [30_000, 0, 200, 2_000, 1])
    #expect(report.pages[2].findings[1].candidates == ["Net/OldSwitches"])
    #expect(report.pages[0].output == nil)
    #expect(report.findings.map(\.id) == ["symbolic-link"])
    // The clock would make two runs differ.
    #expect(!text.contains("0.25"))
  }

  @Test func anEmptyMigrationIsValidJSONToo() throws {
    let bytes = ReportFormat.json.report([], summary: Summary([], site: "GitHub"))
    #expect(try JSONDecoder().decode(Report.self, from: Data(bytes)).pages.isEmpty)
  }

  @Test func theMarkdownListsPagesWithLines() {
    let text = SampleReport.text(.markdown)
    #expect(
      text.contains(
        """
        ### [Net/Switches](Net/Switches.md)

        Source: `Net%2FSwitches`

        - line 4, `image-missing`: No file rack.png.
        - line 12 → [14](Net/Switches.md?plain=1#L14), `link-dead`: The page \\*Net/Old\\* does not exist. Its label was kept. Near: `Net/OldSwitches`.

        """), "\(text)")
    #expect(text.contains("### [Odd \\| \\[name\\]](Odd-name.md)"))
    #expect(text.contains("### Broken\n"))
    #expect(!text.contains("### [Clean]") && !text.contains("### [WikiStart]"))
    #expect(
      text.contains("## Pages with notes only\n\n- [WikiStart](README.md): 1 `look-dropped`\n"))
    #expect(text.contains("| 1 | 1 | warning | `link-dead` | A link to a page that does not exist"))
    #expect(
      text.contains("## About the whole wiki\n\n- `symbolic-link` (note): x is a symbolic link.\n"))
  }

  @Test func everyKindHasAnAdvice() {
    for kind in FindingKind.allCases {
      #expect(kind.meaning(on: "GitHub").hasSuffix(".") && kind.next.hasSuffix("."), "\(kind)")
    }
  }
}
