import Markup

/// A finding in the HTML report: its weight and kind, its lines, what happened and what to do.
enum HTMLFinding {
  /// - Parameter namesPage: the page is not clear from where the list stands.
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
