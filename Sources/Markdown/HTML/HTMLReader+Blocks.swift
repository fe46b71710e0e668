import Basics
import Markup

extension HTMLReader {
  /// `<li>One</li><li>Two</li>`. Text before the first item has no mark: it goes before the list.
  mutating func items(_ range: Range<Int>, before flow: inout HTMLFlow) -> [List.Item] {
    var items: [List.Item] = []
    forEachChild(range) { reader, index, children in
      if case .element(let name, let attributes) = reader.tree.nodes[index].content,
        case .item = HTMLElement[name]
      {
        reader.note(name, attributes)
        items.append(List.Item(reader.blocks(children)))
        return
      }
      // Lists right inside lists are written often: browsers show them as part of the item before.
      let blocks = reader.blocks(index..<reader.tree.nodes[index].end)
      if blocks.isEmpty { return }
      if items.isEmpty {
        guard blocks.contains(where: \.isList) else { return flow.append(blocks) }
        items.append(List.Item([]))
      }
      items[items.count - 1].blocks += blocks
    }
    return items
  }

  /// `<dt>Term</dt><dd>Text</dd>`: what is in neither divides the list, as is further left.
  mutating func definitions(_ range: Range<Int>, into flow: inout HTMLFlow) {
    var parts: [DefinitionPart] = []
    collect(range, &parts, into: &flow)
    if !parts.isEmpty { flow.append(.definitionList(parts)) }
  }

  private mutating func collect(
    _ range: Range<Int>, _ parts: inout [DefinitionPart], into flow: inout HTMLFlow
  ) {
    forEachChild(range) { reader, index, children in
      if case .element(let name, let attributes) = reader.tree.nodes[index].content {
        switch HTMLElement[name] {
        case .term:
          reader.note(name, attributes)
          parts.append(.term(reader.line(children)))
          return
        case .description:
          reader.note(name, attributes)
          parts.append(.description(reader.blocks(children)))
          return
        case .division:
          reader.note(name, attributes)
          reader.collect(children, &parts, into: &flow)
          return
        default: break
        }
      }
      let blocks = reader.blocks(index..<reader.tree.nodes[index].end)
      if blocks.isEmpty { return }
      if !parts.isEmpty { flow.append(.definitionList(parts)) }
      parts = []
      flow.append(blocks)
    }
  }

  /// `<pre lang="sh"><code>text</code></pre>`
  mutating func preformatted(_ range: Range<Int>, _ language: String?) -> CodeBlock {
    var text = ""
    for node in tree.nodes[range] {
      switch node.content {
      case .text(let part): text += part
      case .element("br", _): text += "\n"
      case .placeholder(let number):
        for block in markdown(number) {
          switch block.content {
          case .code(let code): text += "\n\n" + code.text
          case .paragraph(let content): text += "\n\n" + content.plainText
          default: displace([block])
          }
        }
      case .runningText(let number): text += self.text(number).plainText
      case .element, .comment: break
      }
    }
    // A line end right after the tag does not show (HTML standard, "in body", `pre`).
    var bytes = text.utf8[...]
    if bytes.first == 0x0A, case .text? = tree.nodes[range].first?.content {
      bytes = bytes.dropFirst()
    }
    if bytes.last == 0x0A { bytes = bytes.dropLast() }
    let name = language?.trimmed ?? ""
    return CodeBlock(
      language: name.isEmpty ? nil : name, text: String(decoding: bytes, as: UTF8.self))
  }
}

extension Block {
  fileprivate var isList: Bool {
    if case .list = content { true } else { false }
  }
}

extension HTMLReader {
  /// `<table>`: its captions and whatever is between cells come before it, as in a browser.
  mutating func table(_ range: Range<Int>) -> [Block] {
    var builder = TableParts()
    collect(range, into: &builder)
    if !builder.rows.isEmpty { builder.before.append(.table(Table(rows: builder.rows))) }
    return builder.before.finish()
  }

  private struct TableParts {
    var before = HTMLFlow()
    var rows: [Table.Row] = []
    /// The row alignment that cells without one take over.
    var alignment: Table.Alignment?
    /// Cells outside any row share one.
    var isRowOpen = false
  }

  private mutating func collect(_ range: Range<Int>, into parts: inout TableParts) {
    forEachChild(range) { reader, index, children in
      let whole = index..<reader.tree.nodes[index].end
      guard case .element(let name, let attributes) = reader.tree.nodes[index].content else {
        reader.collect(whole, into: &parts.before)
        return
      }
      switch HTMLElement[name] {
      case .tablePart:
        reader.note(name, attributes)
        parts.isRowOpen = false
        reader.collect(children, into: &parts)
        parts.isRowOpen = false
      case .row:
        reader.note(name, attributes)
        parts.rows.append(Table.Row([]))
        parts.isRowOpen = true
        parts.alignment = reader.alignment(attributes)
        reader.collect(children, into: &parts)
        parts.isRowOpen = false
        parts.alignment = nil
      case .cell(let isHeader):
        reader.note(name, attributes)
        if !parts.isRowOpen { parts.rows.append(Table.Row([])) }
        parts.isRowOpen = true
        var cell = reader.cell(attributes, children, isHeader: isHeader)
        cell.alignment = cell.alignment ?? parts.alignment
        parts.rows[parts.rows.count - 1].cells.append(cell)
      default:
        reader.collect(whole, into: &parts.before)
      }
    }
  }

  private mutating func cell(
    _ attributes: HTMLAttributes, _ children: Range<Int>, isHeader: Bool
  ) -> Table.Cell {
    Table.Cell(
      blocks(children), isHeader: isHeader, columnSpan: span(attributes["colspan"]),
      rowSpan: span(attributes["rowspan"]), alignment: alignment(attributes))
  }

  /// Browsers take at most 1000 columns; 0 rows would mean "to the end" and is read as one.
  private func span(_ value: String?) -> Int {
    min(max(value.flatMap { Int($0.trimmed) } ?? 1, 1), 1000)
  }

  private func alignment(_ attributes: HTMLAttributes) -> Table.Alignment? {
    let value =
      switch dialect {
      case .gitHub: attributes["align"]
      case .trac: attributes["style"].flatMap(textAlignment) ?? attributes["align"]
      }
    switch value.map({ $0.trimmed.lowercased() }) {
    case "left": return .left
    case "center", "middle": return .center
    case "right": return .right
    default: return nil
    }
  }

  /// `color: red; text-align: right` → `right`
  private func textAlignment(_ style: String) -> String? {
    for declaration in style.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      if parts.count == 2, String(parts[0]).trimmed.lowercased() == "text-align" {
        return String(parts[1])
      }
    }
    return nil
  }
}

extension HTMLReader {
  /// `<details><summary>Title</summary>`, and what is below.
  mutating func details(_ range: Range<Int>) -> [Block] {
    var summary: [Inline]?
    var flow = HTMLFlow()
    forEachChild(range) { reader, index, children in
      if summary == nil, case .element("summary", _) = reader.tree.nodes[index].content {
        summary = reader.line(children)
      } else {
        reader.collect(index..<reader.tree.nodes[index].end, into: &flow)
      }
    }
    let blocks = flow.finish()
    return summary == nil && blocks.isEmpty
      ? [] : [Block(.details(Details(summary: summary ?? [], blocks: blocks)))]
  }

  /// `<div class="note"><h2>Note</h2>…`: a box where its first words say so, too; else its content.
  mutating func division(
    _ name: String, _ attributes: HTMLAttributes, _ range: Range<Int>
  ) -> [Block] {
    var flow = HTMLFlow()
    collect(range, into: &flow)
    flow.endParagraph()
    if attributes["align"]?.trimmed == "center" { flow.centerImage(after: 0) }
    let content = flow.finish()
    let kind = [Attribute("class", attributes["class"] ?? "")]
    let box = Box(name: name, attributes: kind, blocks: content)
    return box.form == .plain ? content : [Block(.box(box.named))]
  }
}
