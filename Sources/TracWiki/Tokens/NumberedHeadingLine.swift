/// `## Title ##`, `# 3. Title # =id`: a heading of NumberedHeadlinesPlugin, which Trac shows with its number.
///
/// The plugin's rule: `^\s*(#+)\s(\s*[0-9.]+\s)?.*\s\1\s*(=NAME)?(?:\s|$)`.
struct NumberedHeadingLine {
  let depth: Int
  /// The number as written; empty: none.
  let number: Range<Int>
  let text: Range<Int>
  /// Without its `=`.
  let id: Range<Int>?
  /// Text may follow.
  let end: Int

  init?(_ line: TextView) {
    let mark = line.skipSpace(line.start)
    var position = mark
    while line[position] == UInt8(ascii: "#") { position += 1 }
    let count = position - mark
    guard count > 0, let begin = line.space(at: position) else { return nil }
    // The last run of as many marks, with a blank before it.
    var after = line.end
    while let last = line.findLast(UInt8(ascii: "#"), times: 1, before: after), last > begin {
      var close = last
      while close > begin, line[close - 1] == UInt8(ascii: "#") { close -= 1 }
      after = close
      guard last + 1 - close == count, ByteClass.isBlank(line[close - 1]),
        let (end, id) = NumberedHeadingLine.close(line, at: close + count)
      else { continue }
      depth = min(count, 6)
      let start = line.skipSpace(begin)
      number = NumberedHeadingLine.number(TextView(line.bytes, start..<close))
      let first = number.isEmpty ? start : line.skipSpace(number.upperBound)
      text =
        first..<max(first, TextView(line.bytes, first..<max(first, close)).trimmedEnd(from: first))
      self.id = id
      self.end = end
      return
    }
    return nil
  }

  /// Digits and dots with a blank after them.
  private static func number(_ text: TextView) -> Range<Int> {
    var end = text.start
    while ByteClass.isDigit(text[end]) || text[end] == UInt8(ascii: ".") { end += 1 }
    return end > text.start && text.space(at: end) != nil
      ? text.start..<end : text.start..<text.start
  }

  private static func close(
    _ line: TextView, at position: Int
  ) -> (end: Int, id: Range<Int>?)? {
    let blanks = line.skipSpace(position)
    if line[blanks] == UInt8(ascii: "="), Name.isStart(line, at: blanks + 1) {
      let name = Name.end(line, from: blanks + 1)
      if name >= line.end || line.space(at: name) != nil { return (name, blanks + 1..<name) }
    }
    return blanks >= line.end || blanks > position ? (blanks, nil) : nil
  }
}
