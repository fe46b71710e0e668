/// `||`, `=||`, `||=` and `|----`: the marks of tables.
enum TableTokens {
  struct CellMark {
    /// Pairs of bars: how many columns the cell spans.
    var columns: Int
    var isHeader: Bool
    /// The separator without the blanks and the `\` at the line's end.
    var separatorEnd: Int
    var isLast: Bool
    var continuesRow: Bool
    var end: Int
  }

  /// Trac's rule: `=?(?:\|\|)+=?(\s*\\?$)?`.
  static func cell(_ text: TextView, from start: Int) -> CellMark? {
    var position = start
    if text[position] == UInt8(ascii: "=") { position += 1 }
    let bars = position
    while text.has(UInt8(ascii: "|"), times: 2, at: position) { position += 2 }
    guard position > bars else { return nil }
    let columns = (position - bars) / 2
    let isHeader = text[position] == UInt8(ascii: "=")
    if isHeader { position += 1 }
    let blanks = text.skipSpace(position)
    let continues = text[blanks] == UInt8(ascii: "\\") && blanks + 1 == text.end
    let isLast = continues || blanks == text.end
    return CellMark(
      columns: columns, isHeader: isHeader, separatorEnd: position, isLast: isLast,
      continuesRow: continues, end: isLast ? text.end : position)
  }

  /// Trac's rule: `\s*\|-+\s*(params)*`. `start` is at the blanks or at the bar.
  static func rowSeparator(
    _ text: TextView, from start: Int
  ) -> (parameters: Range<Int>, end: Int)? {
    let bar = text.skipSpace(start)
    guard text[bar] == UInt8(ascii: "|"), text[bar + 1] == UInt8(ascii: "-") else { return nil }
    var position = bar + 1
    while text[position] == UInt8(ascii: "-") { position += 1 }
    position = text.skipSpace(position)
    let begin = position
    while let end = ProcessorArguments.pairEnd(text, from: position) {
      position = text.skipSpace(end)
    }
    return (begin..<position, position)
  }
}
