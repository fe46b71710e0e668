import Markup
import Resources

/// The report as one HTML file. Its first screen says whether the move can go ahead; causes and folders filter what
/// follows: a sheet for each page with findings, the heaviest first, and a line for each other page. It loads nothing.
/// Without JavaScript it lacks only the search and the keys.
///
/// However large the wiki, the file stays below 5 MB: the heaviest pages have sheets with their texts, further ones have
/// sheets without, and the lightest have only a line.
enum HTMLReport {
  /// Bytes of the file.
  struct Limits {
    /// From so many on, sheets have no texts.
    var texts = 3_000_000
    /// From so many on, pages have no sheets.
    var sheets = 4_000_000
    /// From so many on, pages are only counted.
    var rows = 4_900_000
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
    let index = HTMLIndex(material)
    let document = HTMLParts.document(HTMLFilters.style(index))
    let rows = index.pages.map { HTMLRow.html($0, index, material) }
    let rowBytes = rows.reduce(0) { $0 + $1.utf8.count }
    let isLarge = material.pages.count > largeCount
    try put(HTMLParts.head(document, material.summary, isLarge: isLarge))
    try put(HTMLOverview.html(material, index))
    try put(HTMLCauses.html(material.summary, index))
    try put(HTMLMap.html(index))
    try put(HTMLParts.search)
    try put(HTMLParts.section("sheets", "Pages with findings", index.withFindings.count))
    if material.hasTexts { try put(HTMLParts.view) }
    if index.withFindings.isEmpty {
      try put("<p class=\"none\">No page: there is nothing to do.</p>\n")
    }
    // Rows of pages without a sheet follow, so that much of the file is theirs.
    let sheets = min(limits.sheets, max(limits.sheets / 4, limits.rows - rowBytes))
    let texts = min(limits.texts, sheets * 3 / 4)
    var next = 0
    while next < index.withFindings.count, size < sheets {
      let page = index.withFindings[next]
      let text = size < texts && page.report.hasLines ? material.compare(page.report) : nil
      let address = page.report.output.map(material.address)
      try put(HTMLPage(page, text, address: address, classes: index.classes(of: page)).html)
      next += 1
    }
    if !material.others.isEmpty { try put(HTMLPage.wholeWiki(material.others)) }
    if next < index.withFindings.count {
      try put(HTMLParts.rest(index.withFindings.count - next))
    }
    try put("</section>\n")
    try put(HTMLParts.macros(material.summary.causes))
    let shown = Set(index.withFindings[..<next].map(\.number))
    let others = index.pages.filter { !shown.contains($0.number) }
    if !others.isEmpty {
      try put(HTMLParts.section("others", next == 0 ? "Pages" : "All other pages", others.count))
      var left = others.count
      for (folder, pages) in index.byFolder(others) where size < limits.rows {
        try put(HTMLRow.folder(folder, pages, index) { rows[$0.number] })
        left -= pages.count
      }
      if left > 0 {
        try put("<p class=\"none\">\(left.of("more page")): the JSON report lists them.</p>\n")
      }
      try put("</section>\n")
    }
    try put(HTMLParts.foot + document.end)
  }
}

extension PageReport {
  /// Whether its text has places to show.
  fileprivate var hasLines: Bool { findings.contains { $0.source.isKnown } }
}

/// What is around the parts of the HTML report.
enum HTMLParts {
  /// The style is light and dark as the reader's system is, one column where it is narrow.
  ///
  /// - Parameter filters: style that makes the filters of this report work.
  static func document(_ filters: String = "") -> HTMLDocument {
    HTMLDocument(style: Resource.migrationReportCSS + filters, script: Resource.migrationReportJS)
  }

  /// Everything up to the first section.
  ///
  /// - Parameter isLarge: a browser lays out only what is on the screen.
  static func head(_ document: HTMLDocument, _ summary: Summary, isLarge: Bool) -> String {
    document.head(summary.title, bodyClass: isLarge ? "large" : nil, []) + "<main>\n"
  }

  /// Opens a section of pages; the caller closes it.
  static func section(_ id: String, _ title: String, _ count: Int) -> String {
    "<section id=\"\(id)\">\n<h2>\(title) <small>\(count.of("page"))</small></h2>\n"
  }

  /// A text to look for; the script shows the field, as it makes it work.
  static let search = """
    <div class="tools" id="tools" role="search" hidden>
    <input type="search" id="search" placeholder="Search pages and messages" \
    aria-label="Search pages and messages" autocomplete="off" spellcheck="false">
    <span class="buttons"><button type="button" id="open">Open all</button>
    <button type="button" id="close">Close all</button>
    <button type="button" id="reset">Show all pages</button></span>
    <output id="shown" aria-live="polite"></output>
    </div>

    """

  /// Which form of the result the sheets have; works without a script.
  static let view = """
    <fieldset class="view"><legend>Result</legend>
    \(HTMLFilters.choice("view", "shown", isChosen: true))result as GitHub shows it</label>
    \(HTMLFilters.choice("view", "lines"))as Markdown</label>
    </fieldset>

    """

  /// What is in the place of sheets that the file has no room for.
  static func rest(_ count: Int) -> String {
    """
    <p class="none">\(count.of("more page")) with lighter findings \(count == 1 ? "has" : "have") only \
    a line below: this file would grow too large. The JSON report holds everything.</p>

    """
  }

  /// A line for each macro and processor that had to be kept.
  static func macros(_ causes: [FindingCause]) -> String {
    guard !causes.isEmpty else { return "" }
    var html = "<section id=\"macros\">\n<h2>Macros and processors</h2>\n<ul class=\"kinds\">\n"
    for cause in causes {
      html += """
        <li><span class="kind \(cause.severity.letter)">\(HTMLText.escape(cause.id))</span> \
        <span class="many">\(cause.counts)</span> <span>\(HTMLText.line(cause.message))</span> \
        <span class="help">First: \(HTMLText.name(cause.place))</span></li>

        """
    }
    return html + "</ul>\n</section>\n"
  }

  static let foot = """
    </main>
    <footer id="keys" hidden>Keys: <kbd>/</kbd> search, <kbd>j</kbd> and <kbd>k</kbd> next and \
    previous page, <kbd>Enter</kbd> open or close, <kbd>Esc</kbd> clear the search</footer>

    """
}
