import Markup

/// How a table can be written: with pipes, or only as HTML.
extension Table {
  /// Whether pipes can hold it: cells of one line, no spans, one row of headers at most (GFM 4.10).
  var fitsPipes: Bool {
    guard rows.count < 2 || !(rows[0].isHeader && rows[1].isHeader) else { return false }
    return rows.allSatisfy { row in
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
  var isOneLine: Bool {
    switch blocks.count {
    case 0: return true
    case 1:
      if case .paragraph = blocks[0].content { return true }
      return false
    default: return false
    }
  }

  /// Its running text.
  var line: [Inline] {
    guard let first = blocks.first, case .paragraph(let content) = first.content else { return [] }
    return content
  }
}
