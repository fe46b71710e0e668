import Markup

/// The wiki by its folders: each is a tile with a square for each page, colored by its state. Choosing a folder shows only its
/// pages; the squares of the heaviest pages open their sheets.
enum HTMLMap {
  /// Squares that are links. Lighter pages may have no sheet.
  private static let mostLinks = 500

  static func html(_ index: HTMLIndex) -> String {
    guard !index.pages.isEmpty else { return "" }
    var html = """
      <section id="map">
      <h2>Map <small>\(index.folders.count.of("folder"))</small></h2>
      <p>A square is a page; those of the heaviest pages open their sheets. Choose a folder to see only its pages.</p>
      <fieldset class="map"><legend>Folders</legend>
      \(HTMLFilters.choice("folder", "all", isChosen: true))<b>all folders</b></label>

      """
    let linked = Dictionary(grouping: index.withFindings.prefix(mostLinks), by: \.folder)
    for (number, folder) in index.folders.enumerated() {
      let bad = [PageReport.State.person, .look].reduce(0) { $0 + folder.states[$1, default: 0] }
      html += HTMLFilters.choice("folder", "f\(number)", class: "tile")
      html +=
        "<b>\(HTMLText.name(folder.title))</b> <span class=\"many\">\(folder.pages.of("page"))"
      html += bad > 0 ? ", \(bad) to look at" : ""
      html += "</span>\(squares(folder, linked[number] ?? []))</label>\n"
    }
    return html + "</fieldset>\n</section>\n"
  }

  /// A dashed line for each row: each dash is a page. The list of pages is the way for the keyboard and for screen readers.
  private static func squares(_ folder: HTMLIndex.Folder, _ linked: [HTMLIndex.Page]) -> String {
    var columns = 6
    while columns * columns < folder.pages * 3 { columns += 1 }
    let rows = (folder.pages + columns - 1) / columns
    let (width, height) = (min(columns, folder.pages) * 9, rows * 9)
    var html =
      "<svg class=\"squares\" width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\" aria-hidden=\"true\">"
    var next = 0
    for state in PageReport.State.allCases {
      var path = ""
      let links = linked.filter { $0.state == state }
      for page in links {
        html +=
          "<a href=\"#p\(page.number)\" tabindex=\"-1\"><title>\(HTMLText.line(page.report.page))</title>"
        html +=
          "<path class=\"\(state.rawValue)\" d=\"M\(next % columns * 9) \(next / columns * 9 + 4)h8\"/></a>"
        next += 1
      }
      var left = folder.states[state, default: 0] - links.count
      while left > 0 {
        let column = next % columns
        let count = min(left, columns - column)
        path += "M\(column * 9) \(next / columns * 9 + 4)h\(count * 9 - 1)"
        next += count
        left -= count
      }
      if !path.isEmpty { html += "<path class=\"\(state.rawValue)\" d=\"\(path)\"/>" }
    }
    return html + "</svg>"
  }
}

/// A page of the HTML report that has no sheet: a line that points to its file.
enum HTMLRow {
  static func html(
    _ page: HTMLIndex.Page, _ index: HTMLIndex, _ material: ReportMaterial
  ) -> String {
    let name = HTMLText.name(page.report.page)
    let link =
      page.report.output.map {
        "<a href=\"\(HTMLText.escape(material.address($0)))\">\(name)</a>"
      } ?? name
    let note = page.state == .kept ? " <small>\(page.report.status.words)</small>" : ""
    return "<li class=\"\(index.classes(of: page))\">\(link)\(note)</li>\n"
  }

  /// A folder of such lines, closed.
  static func folder(
    _ number: Int, _ pages: [HTMLIndex.Page], _ index: HTMLIndex, row: (HTMLIndex.Page) -> String
  ) -> String {
    """
    <details class="folder \(index.classes(of: pages))"><summary>\
    \(HTMLText.name(index.folders[number].title)) <small>\(pages.count.of("page"))</small></summary>
    <ul>
    \(pages.map(row).joined())</ul></details>

    """
  }
}

extension PageReport.Status {
  /// The result for a page, in the report's lines.
  fileprivate var words: String {
    switch self {
    case .leftOut: "left out"
    case .edited: "edited since, and kept"
    case .markdown: "Markdown already"
    case .notCompared: "not compared"
    default: rawValue
    }
  }
}
