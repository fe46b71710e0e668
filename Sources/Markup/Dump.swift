extension Document {
  /// The tree as indented text, one node a line: for people who repair the readers, and for tests.
  package var dump: String {
    var lines: [String] = []
    for block in blocks { block.dump(into: &lines, indent: "") }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Block {
  fileprivate func dump(into lines: inout [String], indent: String) {
    let place = source.isKnown ? " @\(source.start.line)" : ""
    let inner = indent + "  "
    switch content {
    case .heading(let heading):
      let id = heading.id.isEmpty ? "" : " #\(heading.id)\(heading.hasExplicitID ? "!" : "")"
      lines.append("\(indent)heading \(heading.level)\(id)\(place)")
      heading.content.dump(into: &lines, indent: inner)
    case .paragraph(let content):
      lines.append("\(indent)paragraph\(place)")
      content.dump(into: &lines, indent: inner)
    case .list(let list):
      lines.append("\(indent)list \(list.kind)\(place)")
      for item in list.items {
        lines.append("\(inner)item\(item.isChecked.map { $0 ? " [x]" : " [ ]" } ?? "")")
        for block in item.blocks { block.dump(into: &lines, indent: inner + "  ") }
      }
    case .definitionList(let parts):
      lines.append("\(indent)definitions\(place)")
      for part in parts {
        switch part {
        case .term(let content):
          lines.append("\(inner)term")
          content.dump(into: &lines, indent: inner + "  ")
        case .description(let blocks):
          lines.append("\(inner)description")
          for block in blocks { block.dump(into: &lines, indent: inner + "  ") }
        }
      }
    case .quote(let blocks):
      lines.append("\(indent)quote\(place)")
      for block in blocks { block.dump(into: &lines, indent: inner) }
    case .indented(let blocks):
      lines.append("\(indent)indented\(place)")
      for block in blocks { block.dump(into: &lines, indent: inner) }
    case .table(let table):
      lines.append("\(indent)table\(place)")
      for row in table.rows {
        lines.append("\(inner)row")
        for cell in row.cells { cell.dump(into: &lines, indent: inner + "  ") }
      }
    case .code(let code):
      lines.append("\(indent)code \(code.language ?? "-")\(place)")
      for line in code.text.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append("\(inner)|\(line)")
      }
    case .thematicBreak: lines.append("\(indent)rule\(place)")
    case .comment(let text): lines.append("\(indent)comment \(text.quoted)\(place)")
    case .alert(let alert):
      lines.append("\(indent)alert \(alert.kind)\(place)")
      for block in alert.blocks { block.dump(into: &lines, indent: inner) }
    case .details(let details):
      lines.append("\(indent)details\(place)")
      lines.append("\(inner)summary")
      details.summary.dump(into: &lines, indent: inner + "  ")
      for block in details.blocks { block.dump(into: &lines, indent: inner) }
    case .box(let box):
      lines.append("\(indent)box \(box.name)\(place)")
      for block in box.blocks { block.dump(into: &lines, indent: inner) }
    case .rawHTML(let html): lines.append("\(indent)html \(html.quoted)\(place)")
    case .pageList(let list): lines.append("\(indent)pages \(list.prefix.quoted)\(place)")
    case .include(let include): lines.append("\(indent)include \(include.page.name.quoted)\(place)")
    case .outline(let outline): lines.append("\(indent)outline \(outline.written.quoted)\(place)")
    case .macro(let macro): lines.append("\(indent)macro \(macro.written.quoted)\(place)")
    }
  }
}

extension Table.Cell {
  fileprivate func dump(into lines: inout [String], indent: String) {
    var name = isHeader ? "header" : "cell"
    if columnSpan != 1 || rowSpan != 1 { name += " \(columnSpan)x\(rowSpan)" }
    if let alignment { name += " \(alignment)" }
    lines.append(indent + name)
    for block in blocks { block.dump(into: &lines, indent: indent + "  ") }
  }
}

extension [Inline] {
  fileprivate func dump(into lines: inout [String], indent: String) {
    for inline in self {
      switch inline {
      case .text(let text): lines.append("\(indent)text \(text.quoted)")
      case .softBreak: lines.append("\(indent)soft break")
      case .lineBreak: lines.append("\(indent)line break")
      case .code(let text): lines.append("\(indent)code \(text.quoted)")
      case .styled(let style, let content):
        lines.append("\(indent)\(style)")
        content.dump(into: &lines, indent: indent + "  ")
      case .link(let link):
        lines.append("\(indent)link \(link.target.dump)")
        link.content.dump(into: &lines, indent: indent + "  ")
      case .image(let image):
        lines.append("\(indent)image \(image.target.dump) \(image.alternative.quoted)")
      case .anchor(let id): lines.append("\(indent)anchor \(id)")
      case .footnote(let content):
        lines.append("\(indent)footnote")
        content.dump(into: &lines, indent: indent + "  ")
      case .comment(let text): lines.append("\(indent)comment \(text.quoted)")
      case .span(let span):
        lines.append("\(indent)span \(span.name)")
        span.content.dump(into: &lines, indent: indent + "  ")
      case .rawHTML(let html, _): lines.append("\(indent)html \(html.quoted)")
      case .pageList(let list): lines.append("\(indent)pages \(list.prefix.quoted)")
      case .macro(let macro, _): lines.append("\(indent)macro \(macro.written.quoted)")
      }
    }
  }
}

extension LinkTarget {
  fileprivate var dump: String {
    switch self {
    case .url(let url): "<\(url)>"
    case .page(let page):
      "page:\(page.name)\(page.version.map { "@" + $0 } ?? "")\(page.query)"
        + (page.fragment.isEmpty ? "" : "#\(page.fragment)")
    case .attachment(let file): "attachment:\(file.owner):\(file.file)"
    case .resource(let resource): "\(resource.realm):\(resource.id) \(resource.address)"
    }
  }
}

extension String {
  /// In quotes, with line ends as `\n`.
  fileprivate var quoted: String {
    "\"" + split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n") + "\""
  }
}
