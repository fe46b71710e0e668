import Basics
import Markup

/// A line of a file with its place marked below it, as a terminal shows both:
///
///     See [the setup](setup.md) first
///                     ^^^^^^^^
///
/// Tabs become blanks, wide characters count twice, and of a long line the part around the place is shown.
struct SourceExcerpt {
  /// One line without control characters.
  private(set) var line = ""
  /// Blanks and carets; empty: the line as a whole is meant.
  private(set) var marks = ""

  private struct Cell {
    var text: String
    var width: Int
    var isMarked: Bool
  }

  private static let tab = 4

  /// - Parameters:
  ///   - bytes: the place, in bytes from 1; nil means the whole line.
  ///   - width: columns that there are.
  init(_ text: String, bytes: ClosedRange<Int>?, width: Int) {
    let width = max(20, width)
    var cells = Self.cells(text, bytes)
    while let last = cells.last, last.text == " ", !last.isMarked { cells.removeLast() }
    let shown = Self.window(cells, width)
    var column = shown.lowerBound > 0 ? 1 : 0
    line = shown.lowerBound > 0 ? "…" : ""
    for cell in cells[shown] {
      line += cell.text
      // A mark of no width belongs to what is before it.
      if cell.isMarked, cell.width > 0 {
        marks += String(repeating: " ", count: max(0, column - marks.utf8.count))
        marks += String(repeating: "^", count: cell.width)
      }
      column += cell.width
    }
    if shown.upperBound < cells.count { line += "…" }
  }

  private static func cells(_ text: String, _ bytes: ClosedRange<Int>?) -> [Cell] {
    var cells: [Cell] = []
    var byte = 1
    var column = 0
    for scalar in text.unicodeScalars {
      let isMarked = bytes?.overlaps(byte...byte + UTF8.width(scalar) - 1) ?? false
      byte += UTF8.width(scalar)
      if scalar == "\t" {
        for _ in 0..<tab - column % tab {
          cells.append(Cell(text: " ", width: 1, isMarked: isMarked))
          column += 1
        }
        continue
      }
      let isHarmful = scalar.properties.generalCategory == .control || scalar.turnsText
      let shown: Unicode.Scalar = isHarmful ? "\u{FFFD}" : scalar
      cells.append(Cell(text: String(shown), width: shown.displayWidth, isMarked: isMarked))
      column += shown.displayWidth
    }
    if let bytes, !cells.contains(where: \.isMarked), bytes.lowerBound >= byte {
      // After the end: something is missing there.
      cells.append(Cell(text: " ", width: 1, isMarked: true))
    }
    return cells
  }

  /// The cells that fit, with the first marked ones among them.
  private static func window(_ cells: [Cell], _ width: Int) -> Range<Int> {
    if cells.reduce(0, { $0 + $1.width }) <= width { return 0..<cells.count }
    let first = cells.firstIndex(where: \.isMarked) ?? 0
    // So much of the line precedes the place.
    var before = width / 3
    var start = first
    while start > 0, before >= cells[start - 1].width {
      before -= cells[start - 1].width
      start -= 1
    }
    // One column for each sign of what is left out.
    func end(from start: Int) -> Int {
      var rest = width - (start > 0 ? 2 : 1)
      var end = start
      while end < cells.count, rest >= cells[end].width {
        rest -= cells[end].width
        end += 1
      }
      return end
    }
    // Near the end of the line there is room for more before the place.
    while start > 0, end(from: start) == cells.count, end(from: start - 1) == cells.count {
      start -= 1
    }
    return start..<end(from: start)
  }
}
