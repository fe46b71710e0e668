import Basics
import Markup

/// Lines as columns of characters, of which wide ones take two: where tables are cut.
struct TextGrid {
  let source: RSTLines
  /// For each line that is not plain ASCII, the index of the byte at each column and of the end.
  private let places: [[Int]?]

  init(_ source: RSTLines) {
    self.source = source
    places = source.lines.indices.map { index in
      guard source[index].contains(where: { $0 >= 0x80 }) else { return nil }
      var places: [Int] = []
      var next = source[index].startIndex
      for scalar in source[index].string.unicodeScalars {
        places += Array(repeating: next, count: min(1, scalar.displayWidth))
        next = min(next + UTF8.width(scalar), source[index].endIndex)
        // The second column of a wide character begins where the next one does.
        if scalar.displayWidth > 1 { places.append(next) }
      }
      return places + [source[index].endIndex]
    }
  }

  var height: Int { source.lines.count }

  func width(_ row: Int) -> Int { places[row].map { $0.count - 1 } ?? source[row].count }

  /// The byte at a column; 0 beyond the line's end and inside wide characters.
  func byte(_ row: Int, _ column: Int) -> UInt8 {
    guard column < width(row) else { return 0 }
    guard let places = places[row] else { return source[row].byte(column) }
    return column > 0 && places[column] == places[column + 1] ? 0 : source.bytes[places[column]]
  }

  /// The indices of bytes between columns.
  private func range(_ row: Int, _ columns: Range<Int>) -> Range<Int> {
    func index(_ column: Int) -> Int {
      places[row].map { $0[min(column, $0.count - 1)] }
        ?? min(source[row].startIndex + column, source[row].endIndex)
    }
    return index(columns.lowerBound)..<max(index(columns.lowerBound), index(columns.upperBound))
  }

  func hasText(_ row: Int, _ columns: Range<Int>) -> Bool {
    source.bytes[range(row, columns)].contains { $0 != 0x20 }
  }

  /// The lines of a cell, without the indent that all share.
  func cell(rows: Range<Int>, columns: Range<Int>) -> RSTLines {
    var cell = source[rows]
    for (index, row) in zip(cell.lines.indices, rows) {
      let range = range(row, columns)
      cell.lines[index].trim(range.lowerBound - source[row].startIndex)
      let last = source.bytes[range].lastIndex { $0 != 0x20 }
      cell.lines[index].range = range.lowerBound..<(last.map { $0 + 1 } ?? range.lowerBound)
    }
    return cell.body(from: 0, needs: 0).lines
  }
}

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
