import Markup

/// A page of the HTML report: a line that opens, with its findings and the two texts behind it.
struct HTMLPage {
  /// Findings of a page, or of the whole wiki, that are listed: the heaviest.
  private static let mostFindings = 200

  private(set) var html = ""

  /// - Parameters:
  ///   - text: nil: findings are listed without text.
  ///   - address: of the page's file, if it has one.
  init(_ page: PageReport, _ text: ComparedPage?, address: String?, isOpen: Bool) {
    let (findings, more) = page.findings.heaviest(HTMLPage.mostFindings)
    open(page.page, page.output, page.findings, page.status, isOpen: isOpen)
    files(page, address)
    let excerpt = text.map { Excerpt($0, findings: findings) }
    let listed = excerpt?.unplaced ?? findings
    if !listed.isEmpty { html += HTMLFinding.list(listed) }
    if more > 0 { html += HTMLPage.more(more) }
    if let excerpt, !excerpt.rows.isEmpty { html += HTMLComparison(excerpt).html }
    html += "</div>\n</details>\n"
  }

  /// Findings about no single page, in the form of one.
  static func wholeWiki(_ all: [Finding]) -> String {
    var page = HTMLPage()
    let (findings, more) = all.heaviest(HTMLPage.mostFindings)
    page.open("About the whole wiki", nil, all, .proved, isOpen: false)
    page.html += HTMLFinding.list(findings, namesPage: true)
    if more > 0 { page.html += HTMLPage.more(more) }
    return page.html + "</div>\n</details>\n"
  }

  private init() {}

  private mutating func open(
    _ name: String, _ output: String?, _ findings: [Finding], _ status: PageReport.Status,
    isOpen: Bool
  ) {
    html += "<details class=\"page\"\(isOpen ? " open" : "")>\n<summary>"
    html += "<h3 class=\"name\">\(HTMLText.line(name))</h3>"
    html += "<span class=\"counts\">"
    if status == .failed { html += "<b class=\"e\">not written</b>" }
    if status == .notProved { html += "<b class=\"e\">not proved</b>" }
    for severity in Severity.allCases.reversed() {
      let count = findings.count { $0.severity == severity }
      if count > 0 { html += "<b class=\"\(severity.letter)\">\(count.of(severity.word))</b>" }
    }
    html += "</span><span class=\"why\">"
    html += Summary.FindingCount.counting(findings).map {
      "\($0.count) \(HTMLText.escape($0.id))"
    }.joined(separator: ", ")
    html += "</span></summary>\n<div class=\"body\">\n"
  }

  /// Where it comes from and where it went.
  private mutating func files(_ page: PageReport, _ address: String?) {
    html += "<p class=\"files\">Source \(HTMLText.code(page.file))"
    if let output = page.output, let address {
      html +=
        " · Markdown <a href=\"\(HTMLText.escape(address))\">\(HTMLText.line(output))</a>"
    }
    html += "</p>\n"
  }

  private static func more(_ count: Int) -> String {
    "<p class=\"none\">\(count.of("lighter finding")) more: the JSON report holds them.</p>\n"
  }
}

extension [Finding] {
  /// The heaviest in the order of the page, and how many are left out.
  fileprivate func heaviest(_ limit: Int) -> (findings: [Finding], more: Int) {
    let sorted = Finding.sorted(self)
    guard count > limit else { return (sorted, 0) }
    let kept = sorted.enumerated()
      .sorted { one, other in
        (FindingWeight.of(other.element), one.offset)
          < (FindingWeight.of(one.element), other.offset)
      }
      .prefix(limit).map(\.offset).sorted()
    return (kept.map { sorted[$0] }, count - limit)
  }
}
