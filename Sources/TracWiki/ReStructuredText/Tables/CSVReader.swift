/// Comma-separated values as Python reads them: quotes around what holds commas or line ends, doubled inside.
struct CSVReader {
  var delimiter: Unicode.Scalar = ","
  var quote: Unicode.Scalar = "\""
  /// Instead of doubled quotes.
  var escape: Unicode.Scalar?
  /// Blanks behind a delimiter do not count.
  var skipsBlanks = true

  /// The rows; nil: a quote does not close, or text follows one that does.
  func read(_ lines: [String]) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var place = Place.start
    for line in lines {
      if place == .start, row.isEmpty, line.isEmpty {
        rows.append([])
        continue
      }
      var scalars = line.unicodeScalars[...]
      while let scalar = scalars.popFirst() {
        if scalar == escape, place != .behindQuote, let next = scalars.popFirst() {
          cell.append(next)
          if place == .start { place = .plain }
          continue
        }
        switch place {
        case .quoted:
          if scalar == quote {
            if escape == nil, scalars.first == quote {
              cell.append(quote)
              scalars.removeFirst()
            } else {
              place = .behindQuote
            }
          } else {
            cell.append(scalar)
          }
        case _ where scalar == delimiter:
          row.append(String(cell))
          cell = String.UnicodeScalarView()
          place = .start
        case .start where scalar == quote: place = .quoted
        case .start where scalar == " " && skipsBlanks: break
        case .behindQuote: return nil
        default:
          cell.append(scalar)
          place = .plain
        }
      }
      if place == .quoted {
        cell.append("\n")
        continue
      }
      row.append(String(cell))
      rows.append(row)
      (row, cell, place) = ([], String.UnicodeScalarView(), .start)
    }
    return place == .quoted ? nil : rows
  }

  private enum Place { case start, plain, quoted, behindQuote }
}
