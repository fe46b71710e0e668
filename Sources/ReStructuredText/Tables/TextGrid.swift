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
