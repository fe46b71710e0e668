import Markup

@testable import TracWiki

/// The page that `text` makes, in one line: `p(a strong(b)) ul(li(p(c)))`.
func brief(_ text: String, page: String = "Page", _ options: ReaderOptions = ReaderOptions())
  -> String
{
  TracReader(options: options).read(Array(text.utf8), page: page).document.blocks.brief
}

/// The inlines of the one paragraph that `text` makes.
func inline(_ text: String, page: String = "Page", _ options: ReaderOptions = ReaderOptions())
  -> String
{
  let whole = brief(text, page: page, options)
  return whole.hasPrefix("p(") && whole.hasSuffix(")")
    ? String(whole.dropFirst(2).dropLast()) : whole
}

/// The kinds of finding that `text` makes, in order.
func findings(_ text: String, _ options: ReaderOptions = ReaderOptions()) -> [String] {
  TracReader(options: options).read(Array(text.utf8), page: "Page").findings.map(\.id)
}

extension [Block] {
  var brief: String { map(\.content.brief).joined(separator: " ") }
}

extension Block.Content {
  var brief: String {
    switch self {
    case .heading(let heading):
      let mark = heading.hasExplicitID ? "!" : ""
      return "h\(heading.level)#\(heading.id)\(mark)(\(heading.content.brief))"
    case .paragraph(let content): return "p(\(content.brief))"
    case .list(let list):
      return
        "\(list.kind.brief)(\(list.items.map { "li(\($0.blocks.brief))" }.joined(separator: " ")))"
    case .definitionList(let parts):
      let inside = parts.map { part in
        switch part {
        case .term(let content): "dt(\(content.brief))"
        case .description(let blocks): "dd(\(blocks.brief))"
        }
      }
      return "dl(\(inside.joined(separator: " ")))"
    case .quote(let blocks), .indented(let blocks): return "quote(\(blocks.brief))"
    case .table(let table):
      let rows = table.rows.map { "tr(\($0.cells.map(\.brief).joined(separator: " ")))" }
      return "table(\(rows.joined(separator: " ")))"
    case .code(let code): return "code.\(code.language ?? "-")|\(code.text)|"
    case .thematicBreak: return "hr"
    case .comment(let text): return "comment|\(text)|"
    case .alert(let alert): return "alert.\(alert.kind)(\(alert.blocks.brief))"
    case .details(let details): return "details|\(details.summary.brief)|(\(details.blocks.brief))"
    case .box(let box): return "box.\(box.name)(\(box.blocks.brief))"
    case .rawHTML(let html): return "html|\(html)|"
    case .pageList(let list): return "pages|\(list.prefix)|"
    case .include(let include): return "include|\(include.page.name)|"
    case .outline(let outline):
      return
        "outline|\(outline.levels.lowerBound)-\(outline.levels.upperBound) \(outline.title ?? "")|"
    case .macro(let macro): return "\(macro.kind)|\(macro.written)|"
    }
  }
}

extension List.Kind {
  var brief: String {
    switch self {
    case .bullet: "ul"
    case .ordered(.decimal, let start): start == 1 ? "ol" : "ol=\(start)"
    case .ordered(let numbering, let start): "ol.\(numbering)\(start == 1 ? "" : "=\(start)")"
    }
  }
}

extension Table.Cell {
  var brief: String {
    var name = isHeader ? "th" : "td"
    if columnSpan > 1 { name += ".columns=\(columnSpan)" }
    if rowSpan > 1 { name += ".rows=\(rowSpan)" }
    if let alignment { name += ".\(alignment)" }
    return "\(name)(\(blocks.brief))"
  }
}

extension [Inline] {
  var brief: String { map(\.brief).joined() }
}

extension Inline {
  var brief: String {
    switch self {
    case .text(let text): text
    case .softBreak: "⏎"
    case .lineBreak: "↵"
    case .code(let code): "`\(code)`"
    case .styled(let style, let content): "\(style.tag)(\(content.brief))"
    case .link(let link): "[\(link.content.brief)](\(link.target.brief))"
    case .image(let image): "![\(image.alternative)](\(image.target.brief))"
    case .anchor(let id): "{#\(id)}"
    case .footnote(let content): "note(\(content.brief))"
    case .comment(let text): "comment|\(text)|"
    case .span(let span): "span(\(span.content.brief))"
    case .rawHTML(let html, _): "html|\(html)|"
    case .pageList(let list): "pages|\(list.prefix)|"
    case .macro(let macro, _): "\(macro.kind)|\(macro.written)|"
    }
  }
}

extension LinkTarget {
  var brief: String {
    switch self {
    case .url(let url): url
    case .page(let page):
      "page:\(page.name)" + (page.version.map { "@" + $0 } ?? "") + page.query
        + (page.fragment.isEmpty ? "" : "#" + page.fragment)
    case .attachment(let file): "file:\(file.owner.brief)\(file.file)\(file.suffix)"
    case .resource(let resource): resource.realm + resource.address
    }
  }
}

extension AttachmentReference.Owner {
  var brief: String {
    switch self {
    case .thisPage: ""
    case .page(let page): page + ":"
    case .other(let realm, let id): "\(realm):\(id):"
    case .htdocs: "htdocs:"
    }
  }
}
