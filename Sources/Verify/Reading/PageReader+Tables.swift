import Markdown

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
