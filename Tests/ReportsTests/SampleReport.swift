import Markup
import Reports

/// A small migration with a page of each kind.
enum SampleReport {
  static let pages: [PageReport] = [
    PageReport(
      page: "WikiStart", file: "WikiStart.txt", output: "README.md", status: .proved,
      findings: [
        FindingKind.lookDropped.finding(page: "WikiStart", at: SourceRange(lines: 3, 3), "A box.")
      ]),
    PageReport(
      page: "Net/Switches", file: "Net%2FSwitches", output: "Net/Switches.md", status: .proved,
      findings: [
        deadLink,
        FindingKind.imageMissing.finding(
          page: "Net/Switches", at: SourceRange(lines: 4, 4), "No file rack.png."),
      ]),
    PageReport(
      page: "Broken", file: "Broken", output: nil, status: .failed,
      findings: [FindingKind.pageUnreadable.finding(page: "Broken", "It cannot be read.")]),
    PageReport(page: "Odd | [name]", file: "Odd", output: "Odd-name.md", status: .notProved),
    PageReport(page: "Clean", file: "Clean", output: "Clean.md", status: .proved),
  ]

  private static var deadLink: Finding {
    var finding = FindingKind.linkDead.finding(
      page: "Net/Switches", at: SourceRange(lines: 12, 12), "The page *Net/Old* does not exist.",
      help: "Its label was kept.", candidates: ["Net/OldSwitches"])
    finding.outputLine = 14
    return finding
  }

  static let others = [FindingKind.linkSymbolic.finding("x is a symbolic link.")]

  static var summary: Summary {
    var counts = Summary.Counts()
    counts.pagesWritten = 4
    counts.linksResolved = 120
    counts.deadLinks = [.page: 1]
    counts.imagesFound = 7
    counts.missingImages = [.attachment: 1]
    counts.attachmentsCopied = 9
    return Summary(pages, others: others, site: "GitHub", counts: counts, seconds: 0.254)
  }

  static func text(_ format: ReportFormat) -> String {
    String(decoding: format.report(pages, others: others, summary: summary), as: UTF8.self)
  }
}
