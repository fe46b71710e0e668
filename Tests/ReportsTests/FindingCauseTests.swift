import Markup
import Testing

@testable import Reports

/// A macro that many pages call is one line of a report.
@Suite struct FindingCauseTests {
  private func page(_ name: String, _ calls: [(macro: String, line: Int)]) -> PageReport {
    PageReport(
      page: name, file: name, output: name + ".md", status: .proved,
      findings: calls.map { macro, line in
        var finding = FindingKind.macroUnknown.finding(
          page: name, at: SourceRange(lines: line, line), "[[\(macro)]] is not known.")
        finding.outputLine = line + 1
        return finding
      })
  }

  private var pages: [PageReport] {
    [page("B", [("Tides", 7), ("Tides", 2), ("Ship", 4)]), page("A", [("Tides", 9)])]
  }

  private func text(_ format: ReportFormat) -> String {
    let summary = Summary(pages, site: "GitHub")
    return String(decoding: format.report(pages, summary: summary), as: UTF8.self)
  }

  @Test func callsAreCountedByTheirCause() {
    let causes = FindingCause.all(in: pages)
    #expect(causes.map(\.message) == ["[[Tides]] is not known.", "[[Ship]] is not known."])
    #expect(causes[0].count == 3)
    #expect(causes[0].pages == 2)
    #expect(causes[0].place == "A.md:10")
  }

  @Test func eachReportHasALineACause() {
    let markdown = text(.markdown)
    #expect(
      markdown.contains("| 3 | 2 | `macro-unknown` | \\[\\[Tides\\]\\] is not known. | [A.md:10]"))
    #expect(markdown.occurrences(of: "\\[\\[Tides") == 3, "\(markdown)")
    let html = text(.html)
    #expect(html.contains("3 on 2 pages</span> <span>[[Tides]] is not known."))
    let console = ConsoleSummary.write(Summary(pages, site: "GitHub"), isColored: false)
    #expect(console.contains("  3 on 2 pages  [[Tides]] is not known.  A.md:10\n"), "\(console)")
  }

  @Test func jsonHasEachCall() {
    #expect(text(.json).occurrences(of: "[[Tides]] is not known.") == 3)
  }
}

extension String {
  fileprivate func occurrences(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
