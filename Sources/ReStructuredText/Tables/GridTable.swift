import Markup

/// A table drawn with `+---+` and `|`: every `+` may be a corner; pieces without a border between them are one cell.
///
///     +------+-------+
///     | Name | Value |
///     +======+=======+
///     | a    | 1     |
///     +------+-------+
struct GridTable {
  private let grid: TextGrid
  /// Lines with borders, and columns with corners.
  private let rows: [Int]
  private let columns: [Int]

  init(_ grid: TextGrid) {
    self.grid = grid
    let width = grid.width(0)
    var corners = [Bool](repeating: false, count: width)
    var rows: [Int] = []
    for row in 0..<grid.height where grid.source[row].isBorderLike {
      rows.append(row)
      for column in 0..<width where grid.byte(row, column) == 0x2B { corners[column] = true }
    }
    self.rows = rows
    columns = corners.indices.filter { corners[$0] }
  }

  /// Whether a border is to the right of a piece, or below it.
  private func isClosed(right column: Int, _ row: Int) -> Bool {
    (rows[row] + 1..<rows[row + 1]).allSatisfy {
      [0x7C, 0x2B].contains(grid.byte($0, columns[column + 1]))
    }
  }

  private func isClosed(below row: Int, _ column: Int) -> Bool {
    (columns[column]...columns[column + 1]).allSatisfy {
      [0x2D, 0x2B, 0x3D].contains(grid.byte(rows[row + 1], $0))
    }
  }

  /// nil if the borders of a cell do not meet.
  func table(_ state: RSTState) -> Table? {
    let (height, width) = (rows.count - 1, columns.count - 1)
    guard height > 0, width > 0, height * width <= grid.source.bytes.count else { return nil }
    let header = rows.dropFirst().dropLast().first { grid.source[$0].byte(1) == 0x3D } ?? 0
    var taken = [Bool](repeating: false, count: height * width)
    var table = Table(rows: [])
    for row in 0..<height {
      table.rows.append(Table.Row([]))
      for column in 0..<width where !taken[row * width + column] {
        var (bottom, right) = (row, column)
        while right < width - 1, !isClosed(right: right, row) { right += 1 }
        while bottom < height - 1, !isClosed(below: bottom, column) { bottom += 1 }
        for row in row...bottom {
          for column in column...right {
            guard !taken[row * width + column] else { return nil }
            taken[row * width + column] = true
          }
        }
        guard (row...bottom).allSatisfy({ isClosed(right: right, $0) }),
          (column...right).allSatisfy({ isClosed(below: bottom, $0) })
        else { return nil }
        let text = grid.cell(
          rows: rows[row] + 1..<rows[bottom + 1], columns: columns[column] + 1..<columns[right + 1])
        table.rows[row].cells.append(
          Table.Cell(
            state.nested(text, levels: 4), isHeader: rows[row] < header,
            columnSpan: right - column + 1, rowSpan: bottom - row + 1))
      }
    }
    table.rows.removeAll(where: \.cells.isEmpty)
    return table
  }
}

extension BlockReader {
  /// Adds a table that was read from there; nil if it cannot be read.
  mutating func add(_ table: Table?, from start: Int, orSay fact: MarkupFact) {
    guard let table else { return reject(fact, from: start) }
    add(.table(table), from: start)
  }

  mutating func gridTable() -> Bool {
    guard source[index].count > 2, source[index].isGridBorder else { return false }
    let start = index
    while [0x2B, 0x7C].contains(source[index].byte(0)) { index += 1 }
    let grid = TextGrid(source[start..<index])
    let isWhole = (0..<grid.height).allSatisfy { row in
      grid.width(row) == grid.width(0) && [0x2B, 0x7C].contains(grid.byte(row, grid.width(0) - 1))
    }
    let isClosed = isWhole && source[index - 1].isGridBorder
    add(
      isClosed ? GridTable(grid).table(state) : nil, from: start,
      orSay: .rstGridNotClosed)
    return true
  }
}

extension ArraySlice<UInt8> {
  /// `+---+---+`
  fileprivate var isGridBorder: Bool {
    byte(0) == 0x2B && byte(1) == 0x2D && last == 0x2B && allSatisfy { $0 == 0x2B || $0 == 0x2D }
  }

  /// Whether a border may be in it: `|  +---+`, `+===+`.
  fileprivate var isBorderLike: Bool {
    indices.dropLast().contains {
      self[$0] == 0x2B && (self[$0 + 1] == 0x2D || self[$0 + 1] == 0x3D)
    }
  }
}
