import Basics
import Markup

/// The sheet of a page in the HTML report: a line that opens, with its findings and the two texts after it.
struct HTMLPage {
  /// Findings of a page, or of the whole wiki, that are listed: the heaviest.
  private static let mostFindings = 200

  private(set) var html = ""

  /// - Parameters:
  ///   - text: nil if findings are listed without text.
  ///   - address: of the page's file, if it has one.
  ///   - classes: by which filters find it.
  init(_ entry: HTMLIndex.Page, _ text: ComparedPage?, address: String?, classes: String) {
    let page = entry.report
    let (findings, more) = page.findings.oncePerCause.heaviest(HTMLPage.mostFindings)
    open(page.page, page.findings, page.status, id: "p\(entry.number)", classes)
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
    page.open("About the whole wiki", all, .proved, id: "whole", "")
    page.html += HTMLFinding.list(findings, namesPage: true)
    if more > 0 { page.html += HTMLPage.more(more) }
    return page.html + "</div>\n</details>\n"
  }

  private init() {}

  private mutating func open(
    _ name: String, _ findings: [Finding], _ status: PageReport.Status, id: String,
    _ classes: String
  ) {
    html += "<details class=\"page\(classes.isEmpty ? "" : " " + classes)\">\n<summary>"
    html += "<h3 class=\"name\">\(HTMLText.name(name))</h3>"
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
    // Browsers open what holds the place that an address points to.
    html += "</span></summary>\n<div class=\"body\" id=\"\(id)\">\n"
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

/// A finding in the HTML report: its weight and kind, its lines, what happened and what to do.
enum HTMLFinding {
  /// - Parameter namesPage: the page is not clear from where the list is.
  static func list(_ findings: [Finding], namesPage: Bool = false) -> String {
    "<ul class=\"found\">\n" + findings.map { item($0, namesPage: namesPage) }.joined()
      + "</ul>\n"
  }

  private static func item(_ finding: Finding, namesPage: Bool) -> String {
    let id = HTMLText.escape(finding.id)
    let severity = finding.severity
    var html = "<li class=\"f\" data-k=\"\(id)\">"
    html +=
      "<a class=\"kind \(severity.letter)\" href=\"#kind-\(id)\">\(severity.word) · \(id)</a> "
    if let place = place(finding) { html += "<span class=\"at\">\(place)</span> " }
    if namesPage, !finding.page.isEmpty {
      html += "<b>\(HTMLText.line(finding.page))</b> "
    }
    html += "<span>\(text(finding.message))</span>"
    if !finding.help.isEmpty {
      html += " <span class=\"help\">\(text(finding.help))</span>"
    }
    if !finding.candidates.isEmpty {
      html += " <span class=\"near\">Near: "
      html += finding.candidates.map { "<code>\(text($0))</code>" }
        .joined(separator: ", ")
      html += "</span>"
    }
    return html + "</li>\n"
  }

  /// A link may be as long as its page, and is named in a message.
  private static func text(_ message: String) -> String {
    HTMLText.escape(message.utf8, limit: Excerpt.Limit.line)
  }

  /// `line 12 → 14`: of the source, then of the Markdown.
  private static func place(_ finding: Finding) -> String? {
    // Of a verification only the Markdown has lines.
    guard finding.source.isKnown else { return finding.outputLine.map { "line \($0)" } }
    let line = "line \(finding.source.start.line)"
    return finding.outputLine.map { "\(line) → \($0)" } ?? line
  }
}

/// The two texts of a page side by side, row by row, each row with its findings below it. The result is there twice: as
/// GitHub shows it, and as Markdown; a choice above the sheets hides one of them.
struct HTMLComparison {
  private let excerpt: Excerpt
  private var blocks: ShownBlocks
  private(set) var html = """
    <table class="compare">
    <thead><tr><th scope="col">Trac source</th><th scope="col">Result</th></tr></thead>
    <tbody>

    """

  init(_ excerpt: Excerpt) {
    self.excerpt = excerpt
    blocks = ShownBlocks(excerpt.shown)
    for row in excerpt.rows {
      switch row {
      case .lines(let source, let output, let findings):
        html += "<tr>"
        html += source.isEmpty ? "<td class=\"empty\">" : "<td>"
        lines(source, of: excerpt.source, excerpt.sourceMarks)
        result(output, findings)
        html += "</tr>\n"
        if !findings.isEmpty {
          html += "<tr class=\"notes\"><td colspan=\"2\">\(HTMLFinding.list(findings))</td></tr>\n"
        }
      case .gap(let source, let output):
        html += "<tr class=\"gap\"><td>\(omitted(source))</td><td>\(omitted(output))</td></tr>\n"
      }
    }
    html += "</tbody>\n</table>\n"
  }

  private mutating func result(_ pieces: [Excerpt.Piece], _ findings: [Finding]) {
    html += "</td>" + (pieces.isEmpty ? "<td class=\"empty\">" : "<td class=\"result\">")
    if !excerpt.shown.isEmpty, !pieces.isEmpty {
      shown(pieces, findings)
      html += "<div class=\"lines\">"
      lines(pieces, of: excerpt.output, excerpt.outputMarks)
      html += "</div>"
    } else {
      lines(pieces, of: excerpt.output, excerpt.outputMarks)
    }
    html += "</td>"
  }

  /// The same lines as GitHub shows them.
  private mutating func shown(_ pieces: [Excerpt.Piece], _ findings: [Finding]) {
    html += "<div class=\"shown"
    if let worst = findings.map(\.severity).max() { html += " \(worst.letter)" }
    html += "\">"
    var run: Range<Int>?
    func flush() {
      guard let lines = run else { return }
      run = nil
      guard let found = blocks.next(lines) else {
        html += "<p class=\"none\">Shown above.</p>"
        return
      }
      let shown = ShownHTML(found, limit: Excerpt.Limit.shown)
      html += shown.html.isEmpty ? "<p class=\"none\">Nothing is shown here.</p>" : shown.html
    }
    for piece in pieces {
      switch piece {
      case .line(let number): run = (run?.lowerBound ?? number)..<number + 1
      case .omitted(let count):
        flush()
        html += "<p class=\"none\">\(omitted(count))</p>"
      }
    }
    flush()
    html += "</div>"
  }

  private mutating func lines(
    _ pieces: [Excerpt.Piece], of text: TextLines, _ marks: [Int: [Finding]]
  ) {
    for piece in pieces {
      switch piece {
      case .line(let number):
        html += "<div class=\"l"
        let findings = marks[number] ?? []
        if let worst = findings.map(\.severity).max() { html += " \(worst.letter)" }
        html += "\" data-n=\"\(number)\""
        if !findings.isEmpty { html += " data-k=\"\(kinds(findings))\"" }
        html += ">\(HTMLText.escape(text[number: number], limit: Excerpt.Limit.line))</div>"
      case .omitted(let count):
        html += "<div class=\"omitted\">\(omitted(count))</div>"
      }
    }
  }

  private func kinds(_ findings: [Finding]) -> String {
    Set(findings.map(\.id)).sorted().map { HTMLText.escape($0) }.joined(separator: " ")
  }

  private func omitted(_ count: Int) -> String { count == 0 ? "" : "⋯ \(count.of("line"))" }
}
