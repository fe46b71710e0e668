/// A table drawn with `+---+` and `|`: finds the cells by following their borders.
///
///     +------+-------+
///     | Name | Value |
///     +======+=======+
///     | a    | 1     |
///     +------+-------+
struct GridTable {
  struct Cell {
    var top: Int
    var left: Int
    var bottom: Int
    var right: Int
  }

  private let grid: TextGrid
  private let width: Int
  private let height: Int
  /// The line that parts the header from the body.
  private var separator: Int?
  private var cells: [Cell] = []
  private var rows: Set<Int> = [0]
  private var columns: Set<Int> = [0]
  /// Steps along borders that may still be made: a hostile drawing must not take forever.
  private var steps: Int

  private init?(_ grid: TextGrid) {
    self.grid = grid
    (width, height) = (grid.width(0), grid.lines.count)
    steps = 10_000 + 100 * width * height
    for row in 0..<height where Self.isSeparator(grid, row) {
      if separator != nil { return nil }
      separator = row
    }
    if separator == 0 || separator == height - 1 { return nil }
    guard findCells() else { return nil }
  }

  /// The rows of the header and of the body, each cell with its place and its spans.
  static func read(
    _ grid: TextGrid
  ) -> (header: [[(Cell, columns: Int, rows: Int)]], body: [[(Cell, columns: Int, rows: Int)]])? {
    GridTable(grid)?.structure()
  }

  /// `+===+`
  private static func isSeparator(_ grid: TextGrid, _ row: Int) -> Bool {
    let width = grid.width(row)
    guard width > 4, grid.byte(row, 0) == UInt8(ascii: "+"),
      grid.byte(row, width - 1) == UInt8(ascii: "+"), grid.byte(row, 1) == UInt8(ascii: "="),
      grid.byte(row, width - 2) == UInt8(ascii: "=")
    else { return false }
    return (1..<width).allSatisfy {
      let byte = grid.byte(row, $0)
      return byte == UInt8(ascii: "=") || byte == UInt8(ascii: "+")
    }
  }

  private func byte(_ row: Int, _ column: Int) -> UInt8 {
    let byte = grid.byte(row, column)
    return row == separator && byte == UInt8(ascii: "=") ? UInt8(ascii: "-") : byte
  }

  // MARK: - Cells

  /// From each corner that a found cell leaves to its right and below, in the order of reading.
  private mutating func findCells() -> Bool {
    var corners = Array(repeating: Set<Int>(), count: height)
    corners[0] = [0]
    var done = Array(repeating: 0, count: width)
    for top in 0..<(height - 1) where !corners[top].isEmpty {
      for left in 0..<(width - 1) where corners[top].contains(left) && done[left] == top {
        guard let cell = cell(top, left) else { continue }
        guard done[left..<cell.right].allSatisfy({ $0 == top }) else { return false }
        for column in left..<cell.right { done[column] = cell.bottom }
        cells.append(cell)
        corners[top].insert(cell.right)
        corners[cell.bottom].insert(left)
      }
    }
    return steps > 0 && done.dropLast().allSatisfy { $0 == height - 1 }
  }

  private mutating func cell(_ top: Int, _ left: Int) -> Cell? {
    var right = left + 1
    while right < width, steps > 0 {
      steps -= 1
      let mark = byte(top, right)
      if mark == UInt8(ascii: "+") {
        if let bottom = bottom(top, left, right) {
          note(top, left, bottom, right)
          return Cell(top: top, left: left, bottom: bottom, right: right)
        }
      } else if mark != UInt8(ascii: "-") {
        return nil
      }
      right += 1
    }
    return nil
  }

  private mutating func bottom(_ top: Int, _ left: Int, _ right: Int) -> Int? {
    var row = top + 1
    while row < height, steps > 0 {
      steps -= 1
      let mark = byte(row, right)
      if mark == UInt8(ascii: "+") {
        if isClosed(top, left, row, right) { return row }
      } else if mark != UInt8(ascii: "|") {
        return nil
      }
      row += 1
    }
    return nil
  }

  /// Whether borders lead from the bottom right corner to the left and up again.
  private mutating func isClosed(_ top: Int, _ left: Int, _ bottom: Int, _ right: Int) -> Bool {
    guard byte(bottom, left) == UInt8(ascii: "+") else { return false }
    for column in stride(from: right - 1, to: left, by: -1) {
      steps -= 1
      guard isBorder(byte(bottom, column), "-") else { return false }
    }
    for row in stride(from: bottom - 1, to: top, by: -1) {
      steps -= 1
      guard isBorder(byte(row, left), "|") else { return false }
    }
    return true
  }

  private func isBorder(_ byte: UInt8, _ line: Unicode.Scalar) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: line)
  }

  /// Remembers the borders of rows and columns that meet the cell's own.
  private mutating func note(_ top: Int, _ left: Int, _ bottom: Int, _ right: Int) {
    rows.insert(bottom)
    columns.insert(right)
    for column in (left + 1)..<right
    where byte(top, column) == UInt8(ascii: "+") || byte(bottom, column) == UInt8(ascii: "+") {
      columns.insert(column)
    }
    for row in (top + 1)..<bottom
    where byte(row, left) == UInt8(ascii: "+") || byte(row, right) == UInt8(ascii: "+") {
      rows.insert(row)
    }
  }

  // MARK: - Structure

  private func structure() -> (
    header: [[(Cell, columns: Int, rows: Int)]], body: [[(Cell, columns: Int, rows: Int)]]
  )? {
    let rowIndex = Self.index(rows)
    let columnIndex = Self.index(columns)
    var table = Array(
      repeating: [(Cell, columns: Int, rows: Int)](), count: max(rows.count - 1, 0))
    var area = 0
    for cell in cells {
      guard let row = rowIndex[cell.top], let column = columnIndex[cell.left],
        let bottom = rowIndex[cell.bottom], let right = columnIndex[cell.right]
      else { return nil }
      table[row].append((cell, right - column, bottom - row))
      area += (right - column) * (bottom - row)
    }
    guard area == (rows.count - 1) * (columns.count - 1) else { return nil }
    guard let separator else { return ([], table) }
    guard let head = rowIndex[separator] else { return nil }
    return (Array(table[..<head]), Array(table[head...]))
  }

  private static func index(_ borders: Set<Int>) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: borders.sorted().enumerated().map { ($1, $0) })
  }
}
