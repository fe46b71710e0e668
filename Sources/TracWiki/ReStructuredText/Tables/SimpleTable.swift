/// A table whose columns are only underlined with `=` and, where cells span columns, with `-`.
///
///     =====  =====
///     Name   Value
///     =====  =====
///     a      1
///     =====  =====
struct SimpleTable {
  struct Cell {
    var columns: Range<Int>
    var columnSpan: Int
  }

  struct Row {
    /// The lines of its text.
    var lines: Range<Int>
    var cells: [Cell]
  }

  private let grid: TextGrid
  /// As the top border has them; text may make the last one wider.
  private var columns: [Range<Int>] = []
  private let borderEnd: Int
  private(set) var rows: [Row] = []
  /// How many of the rows are headers.
  private(set) var headerCount = 0

  /// nil: the marks do not make a table.
  init?(_ grid: TextGrid) {
    self.grid = grid
    columns = Self.runs(grid, 0)
    guard let last = columns.last else { return nil }
    borderEnd = last.upperBound
    guard readRows() else { return nil }
  }

  private mutating func readRows() -> Bool {
    let height = grid.lines.count
    var (separator, start) = (Int?.none, 1)
    var isInRow = false
    for line in 1..<height {
      if let mark = borderMark(line) {
        if mark == UInt8(ascii: "="), line < height - 1 {
          if separator != nil { return false }
          separator = line
        }
        guard addRow(start..<line, border: line) else { return false }
        (start, isInRow) = (line + 1, false)
      } else if hasText(line, columns[0]) {
        if isInRow, line != start {
          guard addRow(start..<line, border: nil) else { return false }
        }
        (start, isInRow) = (line, true)
      } else if !isInRow {
        start = line + 1
      }
    }
    if let separator {
      headerCount = rows.firstIndex { $0.lines.lowerBound > separator } ?? 0
    }
    return true
  }

  /// `=` or `-` where the line holds nothing else but blanks.
  private func borderMark(_ line: Int) -> UInt8? {
    let mark = grid.byte(line, 0)
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return nil }
    let isBorder = (0..<grid.width(line)).allSatisfy {
      let byte = grid.byte(line, $0)
      return byte == mark || byte == 0x20
    }
    return isBorder ? mark : nil
  }

  private func hasText(_ line: Int, _ columns: Range<Int>) -> Bool {
    columns.contains { column in
      column < grid.width(line) && grid.byte(line, column) != 0x20
    }
  }

  /// The columns that a line underlines.
  private static func runs(_ grid: TextGrid, _ line: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for column in 0...grid.width(line) {
      let byte = grid.byte(line, column)
      if byte == 0x20 || byte == 0 {
        if let begin = start { runs.append(begin..<column) }
        start = nil
      } else if start == nil {
        start = column
      }
    }
    return runs
  }

  private mutating func addRow(_ lines: Range<Int>, border: Int?) -> Bool {
    var own = columns
    if let border {
      own = Self.runs(grid, border)
      guard let last = own.last, last.upperBound == borderEnd, let widest = columns.last else {
        return false
      }
      own[own.count - 1] = last.lowerBound..<widest.upperBound
    }
    guard let spans = spans(of: own), fit(lines, &own) else { return false }
    rows.append(
      Row(
        lines: lines,
        cells: zip(own, spans).map { Cell(columns: $0, columnSpan: $1) }))
    return true
  }

  /// How many columns each underline takes; its ends must be ends of columns.
  private func spans(of own: [Range<Int>]) -> [Int]? {
    var spans: [Int] = []
    var next = 0
    for range in own {
      let first = next
      guard next < columns.count, range.lowerBound == columns[next].lowerBound else { return nil }
      while next < columns.count, columns[next].upperBound != range.upperBound { next += 1 }
      guard next < columns.count else { return nil }
      next += 1
      spans.append(next - first)
    }
    return spans
  }

  /// Text must not stand between columns; in the last one it may go on to the right.
  private mutating func fit(_ lines: Range<Int>, _ own: inout [Range<Int>]) -> Bool {
    for index in own.indices.dropLast() {
      let margin = own[index].upperBound..<own[index + 1].lowerBound
      if lines.contains(where: { hasText($0, margin) }) { return false }
    }
    guard let last = own.last, let widest = columns.last else { return false }
    let end = lines.reduce(last.upperBound) { max($0, grid.width($1)) }
    own[own.count - 1] = last.lowerBound..<end
    columns[columns.count - 1] = widest.lowerBound..<max(widest.upperBound, end)
    return true
  }
}
