import Markup

/// Finds the lines of a table underlined with `=`, and reads its cells.
extension BodyReader {
  /// `===  ===`
  func isSimpleTop(_ index: Int) -> Bool {
    isSimpleBorder(index) && bytes[lines[index].range].contains(0x20)
  }

  private func isSimpleBorder(_ index: Int) -> Bool {
    guard !isBlank(index) else { return false }
    let range = lines[index].range
    return bytes[range.lowerBound] == UInt8(ascii: "=")
      && bytes[range].allSatisfy { $0 == UInt8(ascii: "=") || $0 == 0x20 }
  }

  mutating func simpleTable() -> Bool {
    guard isSimpleTop(index) else { return false }
    let start = index
    let length = lines[start].range.count
    var borders = 0
    var last = start
    var end = start + 1
    while end < lines.count {
      if isSimpleBorder(end) {
        guard lines[end].range.count == length else {
          index = end + 1
          addRejected("The borders of a table are not of one length.", from: start)
          return true
        }
        borders += 1
        last = end
        if borders == 2 || isBlank(end + 1) { break }
      }
      end += 1
    }
    guard end < lines.count else {
      index = borders > 0 ? last + 1 : lines.count
      addRejected("A table has no bottom border.", from: start)
      return true
    }
    index = end + 1
    let grid = TextGrid(bytes, Array(lines[start...end]), marksTakeColumns: false)
    guard let table = SimpleTable(grid) else {
      addRejected("The columns of a table do not meet its borders.", from: start)
      return true
    }
    let rows = table.rows.map { row in row.cells.map { cell($0, row.lines, grid) } }
    let content = RSTTable(
      header: Array(rows[..<table.headerCount]), body: Array(rows[table.headerCount...]))
    add(.table(content), from: start)
    complainOfUnindent(isBlank(index), "A table")
    return true
  }

  private func cell(
    _ cell: SimpleTable.Cell, _ rows: Range<Int>, _ grid: TextGrid
  ) -> RSTTable.Cell {
    let lines = grid.cell(rows: rows, columns: cell.columns)
    let hasText = lines.contains { !$0.range.isEmpty }
    return RSTTable.Cell(
      blocks: hasText ? nested(lines, in: .cell) : [], columnSpan: cell.columnSpan)
  }
}
