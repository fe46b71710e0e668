/// Lines as columns of characters: where tables are cut.
struct TextGrid {
  private let bytes: [UInt8]
  let lines: [SourceLine]
  /// For each line that is not plain ASCII, the offset of the byte at each column and of the end.
  private let offsets: [[Int]?]

  /// - Parameter marksTakeColumns: whether an accent that stands on its letter has a column of its own.
  init(_ bytes: [UInt8], _ lines: [SourceLine], marksTakeColumns: Bool) {
    self.bytes = bytes
    self.lines = lines
    offsets = lines.map { line in
      guard bytes[line.range].contains(where: { $0 >= 0x80 }) else { return nil }
      return Self.offsets(TextView(bytes, line.range), marksTakeColumns: marksTakeColumns)
    }
  }

  private static func offsets(_ line: TextView, marksTakeColumns: Bool) -> [Int] {
    var offsets: [Int] = []
    var position = line.start
    while let (scalar, next) = line.scalar(at: position) {
      let width = max(ColumnWidth.of(scalar), marksTakeColumns ? 1 : 0)
      if width > 0 { offsets.append(position) }
      // The second column of a wide character begins where the next one does.
      if width > 1 { offsets.append(next) }
      position = next
    }
    return offsets + [line.end]
  }

  func width(_ line: Int) -> Int {
    offsets[line].map { $0.count - 1 } ?? lines[line].range.count
  }

  /// The byte at a column; 0 beyond the line's end and inside wide characters.
  func byte(_ line: Int, _ column: Int) -> UInt8 {
    guard column < width(line) else { return 0 }
    guard let offsets = offsets[line] else { return bytes[lines[line].range.lowerBound + column] }
    let isInside = column > 0 && offsets[column] == offsets[column + 1]
    return isInside ? 0 : bytes[offsets[column]]
  }

  /// The bytes between two columns.
  func range(_ line: Int, _ columns: Range<Int>) -> Range<Int> {
    let (start, end) = (offset(line, columns.lowerBound), offset(line, columns.upperBound))
    return start..<max(start, end)
  }

  private func offset(_ line: Int, _ column: Int) -> Int {
    if let offsets = offsets[line] { return offsets[min(column, offsets.count - 1)] }
    return min(lines[line].range.lowerBound + column, lines[line].range.upperBound)
  }

  /// The lines of a cell, without the indent that all share.
  func cell(rows: Range<Int>, columns: Range<Int>) -> [SourceLine] {
    var cell: [SourceLine] = []
    var indent = Int.max
    for row in rows {
      let range = range(row, columns)
      let view = TextView(bytes, range)
      let line = SourceLine(
        range: range.lowerBound..<view.trimmedEnd(from: range.lowerBound), number: lines[row].number
      )
      cell.append(line)
      if !line.range.isEmpty { indent = min(indent, bytes[line.range].prefix { $0 == 0x20 }.count) }
    }
    guard indent > 0, indent < Int.max else { return cell }
    for index in cell.indices { cell[index].trim(indent) }
    return cell
  }
}
