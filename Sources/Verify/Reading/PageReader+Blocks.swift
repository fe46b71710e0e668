import Basics
import Markdown

extension PageReader {
  mutating func block(
    _ role: ElementRole, _ attributes: HTMLAttributes, _ index: Int, _ look: Look,
    into flow: inout Flow
  ) {
    let line = lines.line
    switch role {
    case .heading(let level): heading(level, index, look, into: &flow)
    case .rule: flow.add(leaf(ShownBlock(kind: .rule, line: line)))
    case .quote:
      quote(blocks(of: index, look), line, isCited: attributes["class"] == "citation", into: &flow)
    case .bulletList:
      flow.add(list(ShownBlock(kind: .bulletList, line: line), index, look))
    case .orderedList:
      let start = attributes["start"].flatMap { Int($0) } ?? 1
      flow.add(list(ShownBlock(kind: .orderedList(start: start), line: line), index, look))
    case .definitionList:
      flow.add(definitions(ShownBlock(kind: .definitionList, line: line), index, look))
    case .table: table(index, look, into: &flow)
    // Stray parts of lists and tables, and blocks without a look: their content counts.
    default: children(of: index, look, into: &flow)
    }
  }

  private mutating func heading(_ level: Int, _ index: Int, _ look: Look, into flow: inout Flow) {
    var block = ShownBlock(kind: .heading(level: level), line: lines.line)
    var inner = Flow()
    children(of: index, look, into: &inner)
    block.pieces = inner.blocks.flatMap(\.pieces) + (inner.takeParagraph()?.pieces ?? [])
    guard !block.pieces.isEmpty else { return }
    flow.add(leaf(block))
    addSlug(ofHeading: index)
  }

  /// `> [!NOTE]` shows as a box: its content counts, as of any box.
  ///
  /// - Parameter isCited: it is not an indent of Trac's.
  private mutating func quote(
    _ blocks: [ShownBlock], _ line: Int, isCited: Bool, into flow: inout Flow
  ) {
    guard let first = blocks.first else { return }
    if dialect != .gitHub, !isCited, blocks.count == 1, first.needsNoIndent {
      return flow.add(first)
    }
    guard dialect == .gitHub, first.kind == .paragraph, let mark = first.pieces.first,
      Self.alerts.contains(mark.text)
    else { return flow.add(ShownBlock(kind: .quote, line: line, children: blocks)) }
    var content = blocks
    content[0].pieces = Flow.trimmed(Array(first.pieces.dropFirst()))
    for block in content where block.kind != .paragraph || !block.pieces.isEmpty { flow.add(block) }
  }

  private static let alerts: Set<String> = [
    "[!NOTE]", "[!TIP]", "[!IMPORTANT]", "[!WARNING]", "[!CAUTION]",
  ]

  private mutating func list(_ list: ShownBlock, _ index: Int, _ look: Look) -> ShownBlock {
    var list = list
    list.isPageList = isPageList
    list.isFootnotes = isFootnotes
    for child in childIndices(of: index) {
      guard case .element(let name, let attributes) = nodes[child].content else {
        var stray = Flow()
        visit(child, look, into: &stray)
        finish(&stray)
        list.children += stray.blocks.map { ShownBlock(kind: .item, line: $0.line, children: [$0]) }
        continue
      }
      if name == "li" {
        lines.enter(attributes["data-sourcepos"], htmlLine: nodes[child].line)
        let line = lines.line
        let content = item(child, attributes, look)
        if !content.isEmpty {
          list.children.append(ShownBlock(kind: .item, line: line, children: content))
        }
      } else {
        // A list right inside a list belongs to the item before it.
        var stray = Flow()
        visit(child, look, into: &stray)
        finish(&stray)
        if let last = list.children.indices.last {
          list.children[last].children += stray.blocks
        } else if !stray.blocks.isEmpty {
          list.children.append(
            ShownBlock(kind: .item, line: lines.line, children: stray.blocks))
        }
      }
    }
    return list
  }

  private mutating func definitions(
    _ list: ShownBlock, _ index: Int, _ look: Look
  ) -> ShownBlock {
    var list = list
    for child in childIndices(of: index) {
      guard case .element(let name, let attributes) = nodes[child].content,
        name == "dt" || name == "dd"
      else { continue }
      lines.enter(attributes["data-sourcepos"], htmlLine: nodes[child].line)
      let line = lines.line
      let content = item(child, attributes, look)
      guard name == "dt" || !content.isEmpty else { continue }
      list.children.append(
        ShownBlock(kind: name == "dt" ? .term : .description, line: line, children: content))
    }
    return list
  }

  /// The lines of code, without empty ones at both ends.
  func codeBlock(_ text: String, line: Int, isColored: Bool) -> ShownBlock {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    if text.utf8.contains(0x0D) {
      lines = lines.map { $0.last == 0x0D ? $0.dropLast() : $0 }[...]
    }
    var first = line
    while let line = lines.first, line.allSatisfy({ $0 <= 0x20 }) {
      lines.removeFirst()
      first += 1
    }
    while let line = lines.last, line.allSatisfy({ $0 <= 0x20 }) { lines.removeLast() }
    return ShownBlock(
      kind: .code, line: self.lines.isOn ? first : 0, lines: lines.map { String(Substring($0)) },
      isColored: isColored)
  }

  /// Trac's table with a row a line: the number, then the text.
  func numberedCode(_ index: Int) -> ShownBlock {
    var rows: [String] = []
    for inner in index..<nodes[index].end {
      guard case .element("td", _) = nodes[inner].content else { continue }
      let text = text(of: inner)
      rows.append(text.utf8.last == 0x0A ? String(Substring(text.utf8.dropLast())) : text)
    }
    return codeBlock(rows.joined(separator: "\n"), line: 0, isColored: true)
  }
}

extension PageReader {
  mutating func table(_ index: Int, _ look: Look, into flow: inout Flow) {
    var table = ShownBlock(kind: .table, line: lines.line)
    rows(of: index, look, into: &table, &flow)
    // A pipe table cannot go without a header row: an empty one counts as none.
    table.children.removeAll { $0.children.isEmpty }
    finish(&flow)
    if !table.children.isEmpty { flow.add(table) }
  }

  private mutating func rows(
    of index: Int, _ look: Look, into table: inout ShownBlock, _ flow: inout Flow
  ) {
    for child in childIndices(of: index) {
      guard case .element(let name, let attributes) = nodes[child].content else {
        visit(child, look, into: &flow)
        continue
      }
      lines.enter(attributes["data-sourcepos"], htmlLine: nodes[child].line)
      switch name {
      case "thead", "tbody", "tfoot": rows(of: child, look, into: &table, &flow)
      case "tr": table.children.append(row(child, look, &flow))
      case "caption": for block in blocks(of: child, look) { flow.add(block) }
      default: break
      }
    }
  }

  /// Text between cells goes before the table, as browsers have it.
  private mutating func row(_ index: Int, _ look: Look, _ flow: inout Flow) -> ShownBlock {
    var row = ShownBlock(kind: .row, line: lines.line)
    for child in childIndices(of: index) {
      guard case .element(let name, let attributes) = nodes[child].content,
        name == "td" || name == "th"
      else {
        visit(child, look, into: &flow)
        continue
      }
      lines.enter(attributes["data-sourcepos"], htmlLine: nodes[child].line)
      let line = lines.line
      let content = item(child, attributes, look)
      let span = ["colspan", "rowspan"].map { max(1, attributes[$0].flatMap { Int($0) } ?? 1) }
      row.children.append(
        ShownBlock(
          kind: .cell(isHeader: name == "th", columns: span[0], rows: span[1]), line: line,
          children: content
        ).withHeaderLook)
    }
    // Markdown fills short rows up: empty cells at the end of a row mean nothing.
    while let last = row.children.last, last.children.isEmpty, last.spansOneRow {
      row.children.removeLast()
    }
    return row
  }
}

extension ShownBlock {
  fileprivate var spansOneRow: Bool {
    if case .cell(_, _, rows: 1) = kind { true } else { false }
  }

  /// A cell that is bold throughout looks like a header, and in a header bold shows nothing.
  fileprivate var withHeaderLook: ShownBlock {
    guard case .cell(let isHeader, let columns, let rows) = kind,
      children.allSatisfy({ $0.kind == .paragraph })
    else { return self }
    // Of an empty header nobody sees that it is one.
    if children.isEmpty {
      var cell = self
      cell.kind = .cell(isHeader: false, columns: columns, rows: rows)
      return cell
    }
    let runs = children.flatMap(\.pieces).filter { $0.kind == .word }.flatMap(\.runs)
    let isBold = !runs.isEmpty && runs.allSatisfy { $0.look.styles.contains(.strong) }
    guard isHeader || isBold else { return self }
    var cell = self
    cell.kind = .cell(isHeader: true, columns: columns, rows: rows)
    for block in cell.children.indices {
      for piece in cell.children[block].pieces.indices {
        for run in cell.children[block].pieces[piece].runs.indices {
          cell.children[block].pieces[piece].runs[run].look.styles.remove(.strong)
        }
      }
    }
    return cell
  }
}
