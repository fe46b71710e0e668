import Markup
import Resources

/// What stands around the pages of the HTML report: head, numbers, kinds.
enum HTMLParts {
  /// The script has filters and keys. The style is light and dark as the reader's system is, one column where it is
  /// narrow.
  static let document = HTMLDocument(
    style: Resource.migrationReportCSS, script: Resource.migrationReportJS)

  /// Everything up to the first section.
  ///
  /// - Parameter isLarge: a browser lays out only what is on the screen.
  static func head(_ summary: Summary, isLarge: Bool) -> String {
    document.head(
      summary.title, bodyClass: isLarge ? "large" : nil, SummaryLines.all(summary).map(fact))
      + HTMLFilters.html(summary) + "<main>\n"
  }

  private static func fact(_ line: SummaryLines.Line) -> HTMLDocument.Fact {
    let names = HTMLText.escape(line.names.map(\.onOneLine).joined(separator: ", "))
    let value = line.value + (names.isEmpty ? "" : ": " + names)
    return HTMLDocument.Fact(label: line.label, value: value, isBad: line.isBad)
  }

  /// Opens a section of pages; the caller closes it.
  static func section(_ id: String, _ title: String, _ count: Int) -> String {
    "<section id=\"\(id)\">\n<h2>\(title) <small>\(count.of("page"))</small></h2>\n"
  }

  /// What stands in the place of pages that the file has no room for.
  static func rest(_ count: Int) -> String {
    """
    <p class="none">\(count.of("more page")), which \(count == 1 ? "needs" : "need") a person \
    less than those above: this file would grow too large. The JSON report holds everything.</p>

    """
  }

  /// The table of kinds, and the end of the file.
  static func foot(_ summary: Summary) -> String {
    var html = ""
    if !summary.findings.isEmpty {
      html += "<section id=\"kinds\">\n<h2>Kinds of findings</h2>\n<ul class=\"kinds\">\n"
      for kind in summary.findings {
        let advice = FindingAdvice.of(kind.id)
        let id = HTMLText.escape(kind.id)
        html += """
          <li id="kind-\(id)"><span class="kind \(kind.severity.letter)">\(id)</span> \
          <span class="many">\(kind.count) on \(kind.pages.of("page"))</span> \
          <span>\(HTMLText.escape(advice?.meaning ?? ""))</span> \
          <span class="help">\(HTMLText.escape(advice?.next ?? ""))</span></li>

          """
      }
      html += "</ul>\n</section>\n"
    }
    return html + """
      </main>
      <footer id="keys" hidden>Keys: <kbd>/</kbd> search, <kbd>j</kbd> and <kbd>k</kbd> next and \
      previous page, <kbd>Enter</kbd> open or close, <kbd>Esc</kbd> clear the search</footer>

      """ + document.end
  }
}

extension Severity {
  /// As classes and filters name it.
  var letter: String {
    switch self {
    case .error: "e"
    case .warning: "w"
    case .info: "n"
    }
  }

  /// For a person.
  var word: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  var plural: String { word + "s" }
}

extension Int {
  /// `1 page`, `2 pages`
  func of(_ word: String) -> String { "\(self) \(word)\(self == 1 ? "" : "s")" }
}
