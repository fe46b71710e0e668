import Markup
import Resources

/// The report as one HTML file: pages that need a person first, each with its Trac source and its Markdown side
/// by side. It loads nothing, works without JavaScript, and then lacks only the filters.
///
/// However large the wiki, the file stays bounded: behind `Limits.texts` bytes pages are listed without their
/// text, behind `Limits.pages` bytes only counted. As the neediest come first, the least needy go short.
enum HTMLReport {
  struct Limits {
    /// From so many bytes on pages are listed without text.
    var texts = 8 << 20
    /// From so many bytes on pages are counted only.
    var pages = 16 << 20
  }

  /// With more pages than this a report is large: not all of it is laid out at once.
  private static let largeCount = 500

  static func write<Failure: Error>(
    _ material: ReportMaterial, limits: Limits = Limits(),
    to output: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var size = 0
    func put(_ text: String) throws(Failure) {
      size += text.utf8.count
      try output(Array(text.utf8))
    }
    func put(_ pages: [PageReport], isFirstOpen: Bool = false) throws(Failure) {
      var isOpen = isFirstOpen
      for (index, page) in pages.enumerated() {
        guard size < limits.pages else { return try put(HTMLParts.rest(pages.count - index)) }
        let text = size < limits.texts && page.hasLines ? material.compare(page) : nil
        let address = page.output.map(material.address)
        try put(HTMLPage(page, text, address: address, isOpen: isOpen).html)
        isOpen = false
      }
    }
    let toLookAt = material.pages.toLookAt
    let notes = material.pages.withNotesOnly
    try put(HTMLParts.head(material.summary, isLarge: toLookAt.count + notes.count > largeCount))
    try put(HTMLParts.section("look", "Needs a person", toLookAt.count))
    if toLookAt.isEmpty { try put("<p class=\"none\">No page: there is nothing to do.</p>\n") }
    try put(toLookAt, isFirstOpen: true)
    if !material.others.isEmpty { try put(HTMLPage.wholeWiki(material.others)) }
    try put("</section>\n")
    if !notes.isEmpty {
      try put(HTMLParts.section("notes", "Notes only", notes.count))
      try put(notes)
      try put("</section>\n")
    }
    try put(HTMLParts.foot(material.summary))
  }
}

extension PageReport {
  /// Whether its text has places to show.
  fileprivate var hasLines: Bool { findings.contains { $0.source.isKnown } }
}

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

  /// A line for each macro and processor that had to be kept.
  private static func causes(_ causes: [FindingCause]) -> String {
    guard !causes.isEmpty else { return "" }
    var html = "<section id=\"macros\">\n<h2>Macros and processors</h2>\n<ul class=\"kinds\">\n"
    for cause in causes {
      html += """
        <li><span class="kind \(cause.severity.letter)">\(HTMLText.escape(cause.id))</span> \
        <span class="many">\(cause.counts)</span> <span>\(HTMLText.line(cause.message))</span> \
        <span class="help">First: \(HTMLText.line(cause.place))</span></li>

        """
    }
    return html + "</ul>\n</section>\n"
  }

  /// The table of kinds, and the end of the file.
  static func foot(_ summary: Summary) -> String {
    var html = causes(summary.causes)
    if !summary.findings.isEmpty {
      html += "<section id=\"kinds\">\n<h2>Kinds of findings</h2>\n<ul class=\"kinds\">\n"
      for kind in summary.findings {
        let advice = FindingKind(rawValue: kind.id)
        let id = HTMLText.escape(kind.id)
        html += """
          <li id="kind-\(id)"><span class="kind \(kind.severity.letter)">\(id)</span> \
          <span class="many">\(kind.count) on \(kind.pages.of("page"))</span> \
          <span>\(HTMLText.escape(advice?.meaning(on: summary.site) ?? ""))</span> \
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

/// The filters of the HTML report: a text, severities, kinds. The script shows them, as it makes them work.
enum HTMLFilters {
  static func html(_ summary: Summary) -> String {
    guard !summary.findings.isEmpty else { return "" }
    var html = """
      <div class="tools" id="tools" role="search" hidden>
      <input type="search" id="search" placeholder="Search pages and messages" \
      aria-label="Search pages and messages" autocomplete="off" spellcheck="false">
      <span class="group" role="group" aria-label="Severity">

      """
    for severity in Severity.allCases.reversed() {
      let count = summary.findings.filter { $0.severity == severity }.reduce(0) { $0 + $1.count }
      if count == 0 { continue }
      html += """
        <label class="chip \(severity.letter)"><input type="checkbox" name="severity" \
        value="\(severity.letter)" checked>\(severity.plural) <b>\(count)</b></label>

        """
    }
    html += """
      </span>
      <span class="group buttons"><button type="button" id="open">Open all</button>
      <button type="button" id="close">Close all</button>
      <button type="button" id="reset">Reset</button></span>
      <details class="choose"><summary>Kinds: <span id="chosen">all</span></summary>
      <div class="group" role="group" aria-label="Kinds">

      """
    for kind in summary.findings {
      html += """
        <label class="chip \(kind.severity.letter)"><input type="checkbox" name="kind" \
        value="\(HTMLText.escape(kind.id))" data-s="\(kind.severity.letter)">\
        \(HTMLText.escape(kind.id)) <b>\(kind.count)</b></label>

        """
    }
    return html + """
      </div></details>
      <output id="shown" aria-live="polite"></output>
      </div>

      """
  }
}
