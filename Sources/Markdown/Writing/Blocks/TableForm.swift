import Markup

/// How a table can be written: with pipes, or only as HTML.
extension Table {
  /// Whether pipes can hold it: cells of one line, no spans (GFM 4.10), not too many columns. A second row of headers is
  /// bold.
  var fitsPipes: Bool {
    !isTooWide && hasPlainCells
  }

  /// Whether cmark would take too long over it: its time grows with the square of the columns, and rows that are too
  /// short get all the cells that they lack.
  var isTooWide: Bool {
    let cells = rows.reduce(0) { $0 + $1.cells.count }
    let missing = columnCount * rows.count - cells
    return columnCount > CMarkLimits.columns
      || (missing > CMarkLimits.missingCells && missing > cells * 8)
  }

  private var hasPlainCells: Bool {
    rows.allSatisfy { row in
      row.cells.allSatisfy { cell in
        cell.columnSpan <= 1 && cell.rowSpan <= 1 && cell.isOneLine
      }
    }
  }

  /// The number of cells of the longest row.
  var columnCount: Int { rows.reduce(0) { max($0, $1.cells.count) } }
}

extension Table.Row {
  /// Whether all cells that hold something are headers.
  var isHeader: Bool {
    cells.contains(where: \.isHeader)
      && cells.allSatisfy { $0.isHeader || $0.blocks.isEmpty }
  }

  /// Where its first text is.
  var source: SourceRange {
    for cell in cells {
      if let first = cell.blocks.first, first.source.isKnown { return first.source }
    }
    return .unknown
  }
}

extension Table.Cell {
  /// Whether it holds nothing but running text.
  var isOneLine: Bool { blocks.isOneLine }

  /// Its running text.
  var line: [Inline] {
    guard let first = blocks.first, case .paragraph(let content) = first.content else { return [] }
    return content
  }
}

extension [Block] {
  /// Whether there is at most one block, and it is running text.
  var isOneLine: Bool {
    guard let first else { return true }
    if count == 1, case .paragraph = first.content { return true }
    return false
  }
}

extension Table {
  /// The table as a reader of its pipes will see it: a row of headers, rows of one length, one alignment a
  /// column, headers of rows in bold.
  var withPipes: Table {
    var rows = self.rows
    if !rows[0].isHeader, rows[0].isBold {
      for index in rows[0].cells.indices { rows[0].cells[index].isHeader = true }
    }
    if !rows[0].isHeader { rows.insert(Row([]), at: 0) }
    // Columns at the end that hold nothing are left out.
    for index in rows.indices {
      while rows[index].cells.count > 1, rows[index].cells.last?.blocks.isEmpty == true {
        rows[index].cells.removeLast()
      }
    }
    let shown = Table(rows: rows)
    let (count, alignments) = (shown.columnCount, shown.columnAlignments)
    for index in rows.indices {
      while rows[index].cells.count < count { rows[index].cells.append(Cell([])) }
      for column in 0..<count {
        let isHeader = index == 0
        rows[index].cells[column].setBold(isHeader: isHeader)
        rows[index].cells[column].isHeader = isHeader
        rows[index].cells[column].alignment = alignments[column]
      }
    }
    return Table(rows: rows)
  }
}

extension Table.Row {
  /// Whether all that its cells hold is bold.
  fileprivate var isBold: Bool {
    cells.contains { !$0.blocks.isEmpty } && cells.allSatisfy { $0.blocks.isEmpty || $0.isBold }
  }
}

extension Table.Cell {
  fileprivate var isBold: Bool {
    guard line.count == 1, case .styled(.strong, _) = line[0] else { return false }
    return true
  }

  /// A header's text is bold anyway.
  mutating func unbold() {
    guard isHeader, isOneLine, line.count == 1, case .styled(.strong, let content) = line[0] else {
      return
    }
    blocks[0].content = .paragraph(content)
  }

  /// Bold makes a header of a cell that cannot be one.
  fileprivate mutating func setBold(isHeader: Bool) {
    guard let block = blocks.first else { return }
    if isHeader {
      self.isHeader = true
      unbold()
    } else if self.isHeader, !isBold {
      blocks[0] = Block(.paragraph([.styled(.strong, line.withoutStrong)]), at: block.source)
    }
  }
}

extension [Inline] {
  fileprivate var withoutStrong: [Inline] {
    flatMap { inline in
      if case .styled(.strong, let content) = inline { return content }
      return [inline.mapChildren { $0.withoutStrong }]
    }
  }
}
