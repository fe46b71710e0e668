import Markup

/// A table whose columns are only underlined with `=` and, where cells span columns, with `-`.
///
///     =====  =====
///     Name   Value
///     =====  =====
///     a      1
///     =====  =====
struct SimpleTable {
  private let grid: TextGrid
  /// As the top border has them; text may make the last one wider.
  private let columns: [Range<Int>]
  private let end: Int
  private(set) var table = Table(rows: [])

  /// nil if text is between the columns, or a line below cells does not meet them.
  init?(_ grid: TextGrid, _ state: RSTState) {
    self.grid = grid
    columns = Self.runs(grid, 0)
    end = (0..<grid.height).reduce(0) { max($0, grid.width($1)) }
    /// Where the row at work begins.
    var start: Int?
    for line in 1..<grid.height {
      let isBorder = grid.source[line].isBorder
      // A row begins with text in the first column, or below a border.
      guard isBorder || start == nil || grid.hasText(line, columns[0]) else { continue }
      if let first = start {
        guard addRow(first..<line, Self.runs(grid, isBorder ? line : 0), state) else { return nil }
      }
      start = isBorder || grid.source.isBlank(line) ? nil : line
      guard isBorder, grid.byte(line, 0) == 0x3D, line < grid.height - 1 else { continue }
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices { table.rows[row].cells[cell].isHeader = true }
      }
    }
  }

  /// The columns that a line underlines.
  private static func runs(_ grid: TextGrid, _ line: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for column in 0..<grid.width(line) where grid.byte(line, column) != 0x20 {
      let start = runs.last?.upperBound == column ? runs.removeLast().lowerBound : column
      runs.append(start..<column + 1)
    }
    return runs
  }

  /// - Parameter own: what is underlined below it: several columns at once, where a cell spans them.
  private mutating func addRow(_ lines: Range<Int>, _ own: [Range<Int>], _ state: RSTState) -> Bool
  {
    var cells: [Table.Cell] = []
    var next = 0
    for (index, range) in own.enumerated() {
      let isLast = index == own.count - 1
      let end = isLast ? end : range.upperBound
      let gap = isLast ? end..<end : end..<own[index + 1].lowerBound
      guard next < columns.count, columns[next].lowerBound == range.lowerBound,
        let right = columns[next...].firstIndex(where: { $0.upperBound == range.upperBound }),
        !lines.contains(where: { grid.hasText($0, gap) })
      else { return false }
      let text = grid.cell(rows: lines, columns: range.lowerBound..<end)
      cells.append(Table.Cell(state.nested(text, levels: 4), columnSpan: right - next + 1))
      next = right + 1
    }
    table.rows.append(Table.Row(cells))
    return next == columns.count
  }
}

extension BlockReader {
  mutating func simpleTable() -> Bool {
    guard source[index].isBorder, source[index].byte(0) == 0x3D, source[index].contains(0x20) else {
      return false
    }
    let start = index
    var borders: [Int] = []
    for line in start + 1..<max(start + 1, source.lines.count)
    where source[line].isBorder && source[line].byte(0) == 0x3D {
      borders.append(line)
      if borders.count == 2 || source.isBlank(line + 1) || source[line].count != source[start].count
      {
        break
      }
    }
    guard let last = borders.last else { return false }
    index = last + 1
    let isClosed = source[last].count == source[start].count
    let table = isClosed ? SimpleTable(TextGrid(source[start..<index]), state)?.table : nil
    add(
      table?.rows.isEmpty == true ? nil : table, from: start,
      orSay: .rstColumnsUnclear)
    return true
  }
}

extension ArraySlice<UInt8> {
  /// `===  ===`, or `---  ---` below cells.
  fileprivate var isBorder: Bool {
    (byte(0) == 0x3D || byte(0) == 0x2D) && allSatisfy { $0 == byte(0) || $0 == 0x20 }
  }
}
