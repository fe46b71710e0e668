import Markup
import Reports
import Testing

@Suite struct SummaryTests {
  @Test func thePagesThatNeedAPersonMostComeFirst() {
    #expect(
      SampleReport.summary.neediest.map(\.page) == ["Broken", "Odd | [name]", "Net/Switches"])
    #expect(SampleReport.summary.pagesToLookAt == 3)
  }

  @Test func noMoreThanTenAreNamedAndTiesGoByName() {
    let pages = (10..<40).reversed().map { number in
      PageReport(page: "P\(number)", file: "P", output: nil, status: .notProved)
    }
    #expect(Summary(pages, site: "GitHub").neediest.map(\.page) == (10..<20).map { "P\($0)" })
  }

  @Test func kindsAreCountedErrorsFirst() {
    let findings = SampleReport.summary.findings
    #expect(
      findings.map(\.id) == [
        "page-unreadable", "image-missing", "link-dead", "look-dropped", "symbolic-link",
      ])
    #expect(findings.map(\.count) == [1, 1, 1, 1, 1])
    #expect(SampleReport.summary.worstSeverity == .error)
    #expect(Summary([], site: "GitHub").worstSeverity == nil)
  }

  @Test func aPageWithManyOfOneKindCountsOnce() {
    let dead = FindingKind.linkDead.finding(page: "A", "x")
    let page = PageReport(
      page: "A", file: "A", output: "A.md", status: .proved, findings: [dead, dead])
    let summary = Summary([page], others: [dead], site: "GitHub")
    #expect(summary.findings.map(\.count) == [3])
    #expect(Summary([page], site: "GitHub").findings.map(\.pages) == [1])
  }

  @Test func theConsoleShowsTheNumbersAndWhy() {
    let text = ConsoleSummary.write(SampleReport.summary, isColored: false)
    #expect(
      text == """
        Pages           5: 4 converted, 1 failed
        Converted       4: 3 proved to say the same, 1 not proved
        To check        3: 3 need a person, 0 need a look
        Files           4: 4 written
        Links           121: 120 work, 1 dead
        Dead links      1: 1 to a page that does not exist
        Images          8: 7 found, 1 missing
        Missing images  1: 1 to an attachment that is not there
        Attachments     9: 9 copied
        Seconds         0.25

        Why to look: 3 findings
          1  page-unreadable  A file that cannot be read; it was left out.
          1  image-missing    An image whose file is not among the attachments.
          1  link-dead        A link to a page that does not exist; its label was kept as text.

        Look at these first
          Broken  1 page-unreadable
          Odd | [name]  not-proved
          Net/Switches  1 image-missing, 1 link-dead  Net/Switches.md:14

        """)
  }

  @Test func colorsOnlyWhereAsked() {
    #expect(!ConsoleSummary.write(SampleReport.summary, isColored: false).contains("\u{1B}"))
    #expect(ConsoleSummary.write(SampleReport.summary, isColored: true).contains("\u{1B}[33m"))
  }

  @Test func aTerminalGetsLinksAndLinesOfItsWidth() {
    let text = ConsoleSummary.write(
      SampleReport.summary, isColored: true, width: 60, place: "file:///docs/")
    #expect(
      text.contains(
        "\u{1B}]8;;file:///docs/Net/Switches.md\u{1B}\\Net/Switches.md:14\u{1B}]8;;\u{1B}\\"))
    #expect(
      !ConsoleSummary.write(SampleReport.summary, isColored: false, place: "file:///docs/")
        .contains("file:"))
    let narrow = ConsoleSummary.write(SampleReport.summary, isColored: false, width: 40)
    #expect(
      narrow.contains(
        "Dead links      1: 1 to a page that does\n                not exist\n"), "\(narrow)")
  }

  @Test func aDryRunSaysSo() {
    let text = ConsoleSummary.write(
      Summary(SampleReport.pages, site: "GitHub", isDryRun: true), isColored: false)
    #expect(text.contains("would be written") && text.contains("--dry-run"))
  }

  @Test func aNameDoesNotSteerTheTerminal() {
    let page = PageReport(page: "A\u{1B}[2J", file: "A", output: nil, status: .failed)
    #expect(
      !ConsoleSummary.write(Summary([page], site: "GitHub"), isColored: false).contains("\u{1B}"))
  }

  private func trac(
    other: String? = nil, otherwise: Int = 0, newer: Int = 0
  ) -> (console: [Substring], json: String) {
    var counts = Summary.Counts()
    counts.trac = Summary.TracCount(
      "0.11", reason: "old-guide", explanation: "because its guide is from 0.11.6", other: other,
      newerPages: (0..<newer).map { "N\($0)" })
    counts.readOtherwise = (0..<otherwise).map { "P\($0)" }
    let summary = Summary([], site: "GitHub", counts: counts)
    let lines = ConsoleSummary.write(summary, isColored: false).split(separator: "\n")
    return (
      lines.filter { $0.hasPrefix("Trac ") },
      String(decoding: ReportFormat.json.report([], summary: summary), as: UTF8.self)
    )
  }

  @Test func theVersionAndWhy() {
    let (console, json) = trac()
    #expect(console == ["Trac         read as 0.11, because its guide is from 0.11.6"])
    #expect(json.contains("\"version\": \"0.11\""))
    #expect(json.contains("\"reason\": \"old-guide\""))
    #expect(!json.contains("readOtherwise") && !json.contains("newerMarkup"))
    #expect(!ConsoleSummary.write(Summary([], site: "GitHub"), isColored: false).contains("Trac "))
  }

  @Test(arguments: [
    (0, "no page would be read differently as 1.6"),
    (1, "1 page would be read differently as 1.6; if that is right, pass --trac-version 1.6"),
    (12, "12 pages would be read differently as 1.6; if that is right, pass --trac-version 1.6"),
  ])
  func pagesThatAnotherVersionReadsOtherwise(_ count: Int, _ line: String) {
    let (console, json) = trac(other: "1.6", otherwise: count)
    #expect(console.last == "Trac         \(line)")
    #expect(json.contains("\"other\": \"1.6\""))
    #expect(json.contains("\"readOtherwise\": ["))
    for number in 0..<count { #expect(json.contains("\"P\(number)\"")) }
  }

  @Test func pagesWithNewerMarkupAreNamed() {
    #expect(trac(newer: 1).console.last == "Trac         1 page uses newer markup: N0")
    let (console, json) = trac(newer: 12)
    #expect(
      console.last?.hasSuffix(
        "12 pages use newer markup; the first 10: N0, N1, N2, N3, N4, N5, N6, N7, N8, N9") == true)
    #expect(json.contains("\"N11\""))
  }
}
