import Markup

/// Finds the lines of a table drawn with `+`, `-` and `|`, and reads its cells.
extension BodyReader {
  /// `+---+---+`
  func isGridTop(_ index: Int) -> Bool {
    guard !isBlank(index) else { return false }
    return Self.isGridBorder(bytes[lines[index].range])
  }

  private static func isGridBorder(_ line: ArraySlice<UInt8>) -> Bool {
    let (plus, minus) = (UInt8(ascii: "+"), UInt8(ascii: "-"))
    guard line.count >= 5, line.first == plus, line.last == plus,
      line[line.startIndex + 1] == minus, line[line.endIndex - 2] == minus
    else { return false }
    return line.allSatisfy { $0 == plus || $0 == minus }
  }

  mutating func gridTable() -> Bool {
    guard isGridTop(index) else { return false }
    let start = index
    var end = index
    while !isBlank(end), bytes[lines[end].range.lowerBound] != 0x20 { end += 1 }
    if !isBlank(end) { complainOfIndent(at: end) }
    if let left = (start..<end).first(where: { !hasLeftBorder($0) }) { end = left }
    guard end > start + 1 else {
      index = end
      document.complain(
        "A table has no rows.", line: number(start), help: "Its border was left out, as in Trac.")
      add(.nothing, from: start)
      return true
    }
    // The bottom: the last border, but not one right below the top if more lines follow.
    guard let bottom = (start + 1..<end).last(where: { isGridTop($0) }),
      bottom == end - 1 || bottom > start + 1
    else {
      index = end
      addRejected("A table has no bottom border.", from: start)
      return true
    }
    index = bottom + 1
    let grid = TextGrid(bytes, Array(lines[start...bottom]), marksTakeColumns: true)
    guard hasRightBorder(grid), let table = GridTable.read(grid) else {
      addRejected("The borders of a table do not meet.", from: start)
      return true
    }
    let content = RSTTable(
      header: table.header.map { $0.map { cell($0, grid) } },
      body: table.body.map { $0.map { cell($0, grid) } })
    add(.table(content), from: start)
    complainOfUnindent(isBlank(index), "A table")
    return true
  }

  private func hasLeftBorder(_ index: Int) -> Bool {
    let first = bytes[lines[index].range.lowerBound]
    return first == UInt8(ascii: "+") || first == UInt8(ascii: "|")
  }

  private func hasRightBorder(_ grid: TextGrid) -> Bool {
    let width = grid.width(0)
    return grid.lines.indices.allSatisfy {
      guard grid.width($0) == width else { return false }
      let last = grid.byte($0, width - 1)
      return last == UInt8(ascii: "+") || last == UInt8(ascii: "|")
    }
  }

  private func cell(
    _ place: (cell: GridTable.Cell, columns: Int, rows: Int), _ grid: TextGrid
  ) -> RSTTable.Cell {
    let lines = grid.cell(
      rows: (place.cell.top + 1)..<place.cell.bottom,
      columns: (place.cell.left + 1)..<place.cell.right)
    let hasText = lines.contains { !$0.range.isEmpty }
    return RSTTable.Cell(
      blocks: hasText ? nested(lines, in: .cell) : [], columnSpan: place.columns,
      rowSpan: place.rows)
  }
}
