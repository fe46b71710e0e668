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
  var columnCount: Int { rows.map(\.cells.count).max() ?? 0 }
}

extension Table.Row {
  /// Whether all cells that hold something are headers.
  var isHeader: Bool {
    cells.contains(where: \.isHeader)
      && cells.allSatisfy { $0.isHeader || $0.blocks.isEmpty }
  }

  /// Where its first text stands.
  var source: SourceRange {
    cells.lazy.compactMap(\.blocks.first?.source).first(where: \.isKnown) ?? .unknown
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
