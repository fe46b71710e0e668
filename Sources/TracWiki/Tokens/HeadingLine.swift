/// `= Title =`, `== Title == #id`: the parts of a heading's line.
///
/// Trac's rule: `^\s*(?P<hdepth>={1,6})\s(?P<htext>.*?)(?P<hanchor>#NAME)?\s*$`.
struct HeadingLine {
  var level: Int
  /// Without the closing `=` and the blanks around.
  var text: Range<Int>
  /// Without its `#`.
  var id: Range<Int>?

  init?(_ line: TextView) {
    let mark = line.skipSpace(line.start)
    var position = mark
    while line[position] == UInt8(ascii: "=") { position += 1 }
    level = position - mark
    guard (1...6).contains(level), let begin = line.space(at: position) else { return nil }
    var end = line.trimmedEnd(from: begin)
    if let found = HeadingLine.id(in: TextView(line.bytes, begin..<end)) {
      id = found
      end = TextView(line.bytes, begin..<found.lowerBound - 1).trimmedEnd(from: begin)
    }
    let start = TextView(line.bytes, begin..<max(begin, end)).skipSpace(begin)
    if end - start >= level,
      line.has(UInt8(ascii: "="), times: level, at: end - level)
    {
      end -= level
      end = TextView(line.bytes, start..<end).trimmedEnd(from: start)
    }
    text = start..<max(start, end)
  }

  /// The id at the very end: `#` and an XML name.
  private static func id(in text: TextView) -> Range<Int>? {
    var position = text.end
    while position > text.start, text[position - 1] != UInt8(ascii: "#") { position -= 1 }
    guard position > text.start, Name.isStart(text, at: position),
      Name.end(text, from: position) == text.end
    else { return nil }
    return position..<text.end
  }
}
