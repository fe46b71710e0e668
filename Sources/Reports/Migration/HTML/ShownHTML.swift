import Markup

/// What GitHub shows of blocks, as HTML of the report: nothing of it is loaded, followed, or run.
///
///     **bold** [Guide](Guide.md)  →  <strong>bold</strong> <span class="to" title="Guide.md">Guide</span>
struct ShownHTML {
  /// Deeper blocks are left out: they would be as narrow as a letter.
  private static let deepest = 12

  private(set) var html = ""
  /// In bytes; what is after it is left out.
  private let limit: Int
  private var depth = 0

  /// - Parameter limit: about how many bytes to write at most.
  init(_ blocks: [Block], limit: Int) {
    self.limit = limit
    add(blocks)
  }

  private var isFull: Bool { html.utf8.count >= limit }

  private mutating func add(_ blocks: [Block]) {
    guard depth < Self.deepest else { return }
    depth += 1
    defer { depth -= 1 }
    for block in blocks where !isFull { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block.content {
    case .heading(let heading):
      // Not a heading of the report: screen readers list those as its parts.
      element("div", "h h\(heading.level)") { $0.add(heading.content) }
    case .paragraph(let content): element("p") { $0.add(content) }
    case .list(let list): add(list)
    case .definitionList(let parts):
      element("dl") { html in
        for part in parts {
          switch part {
          case .term(let content): html.element("dt") { $0.add(content) }
          case .description(let blocks): html.element("dd") { $0.add(blocks) }
          }
        }
      }
    case .quote(let blocks), .indented(let blocks): element("blockquote") { $0.add(blocks) }
    case .table(let table): add(table)
    case .code(let code):
      element("pre") { $0.html += HTMLText.escape(code.text.utf8, limit: $0.limit) }
    case .thematicBreak: html += "<hr>"
    case .alert(let alert):
      element("div", "alert") { html in
        html.element("b") { $0.html += alert.kind.title }
        html.add(alert.blocks)
      }
    case .details(let details):
      element("div", "fold") { html in
        html.element("b") {
          $0.html += "▸ "
          $0.add(details.summary)
        }
        html.add(details.blocks)
      }
    case .box(let box): add(box.blocks)
    case .comment, .rawHTML, .pageList, .include, .outline, .macro: break
    }
  }

  private mutating func add(_ list: List) {
    var (name, start) = ("ul", "")
    if case .ordered(_, let first) = list.kind {
      (name, start) = ("ol", first == 1 ? "" : " start=\"\(first)\"")
    }
    html += "<\(name)\(start)>"
    for item in list.items where !isFull {
      element("li") { html in
        if let isChecked = item.isChecked { html.html += isChecked ? "☑ " : "☐ " }
        // Tight, as nearly all lists are: a paragraph is the item's line.
        if let first = item.blocks.first, case .paragraph(let content) = first.content {
          html.add(content)
          html.add(Array(item.blocks.dropFirst()))
        } else {
          html.add(item.blocks)
        }
      }
    }
    html += "</\(name)>"
  }

  private mutating func add(_ table: Table) {
    html += "<table>"
    for row in table.rows where !isFull {
      html += "<tr>"
      for cell in row.cells {
        let name = cell.isHeader ? "th" : "td"
        html += "<\(name)"
        if cell.columnSpan > 1 { html += " colspan=\"\(min(cell.columnSpan, 1000))\"" }
        if cell.rowSpan > 1 { html += " rowspan=\"\(min(cell.rowSpan, 1000))\"" }
        html += ">"
        if cell.blocks.count == 1, case .paragraph(let content) = cell.blocks[0].content {
          add(content)
        } else {
          add(cell.blocks)
        }
        html += "</\(name)>"
      }
      html += "</tr>"
    }
    html += "</table>"
  }

  // MARK: Inlines

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines where !isFull { add(inline) }
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .text(let text): html += HTMLText.escape(text.utf8, limit: limit)
    case .softBreak: html += "\n"
    case .lineBreak: html += "<br>"
    case .code(let text): element("code") { $0.html += HTMLText.escape(text.utf8, limit: $0.limit) }
    case .styled(let style, let content): element(style.tag) { $0.add(content) }
    case .link(let link):
      element("span", "to", title: address(link.target)) { $0.add(link.content) }
    case .image(let image):
      let address = address(image.target)
      let name = address.split(separator: "/").last.map(String.init) ?? address
      element("span", "image", title: address) {
        $0.html += HTMLText.line(image.alternative.isEmpty ? name : image.alternative)
      }
    case .footnote(let content):
      element("small") {
        $0.html += "["
        $0.add(content)
        $0.html += "]"
      }
    case .span(let span): add(span.content)
    case .anchor, .comment, .rawHTML, .pageList, .macro: break
    }
  }

  private func address(_ target: LinkTarget) -> String {
    if case .url(let url) = target { return url }
    return ""
  }

  private mutating func element(
    _ name: String, _ style: String? = nil, title: String? = nil,
    _ content: (inout ShownHTML) -> Void
  ) {
    html += "<\(name)"
    if let style { html += " class=\"\(style)\"" }
    if let title, !title.isEmpty {
      html += " title=\"\(HTMLText.line(String(title.prefix(300))))\""
    }
    html += ">"
    content(&self)
    html += "</\(name)>"
  }
}
