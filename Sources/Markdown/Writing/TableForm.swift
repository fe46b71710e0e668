import Markup

/// How a table can be written: with pipes, or only as HTML.
extension Table {
  /// Whether pipes can hold it: cells of one line, no spans (GFM 4.10). A second row of headers is bold.
  var fitsPipes: Bool {
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
