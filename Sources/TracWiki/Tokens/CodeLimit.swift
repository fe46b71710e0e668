/// How far `` `code` `` and `{{{code}}}` may reach: never over a line end, which the text of a `#!span` has.
///
/// Remembers what it found for the line, so that many openings without an end cost one look.
struct CodeLimit {
  private var line = 0..<0
  private var braces = -1

  /// The end of the line that holds `position`.
  mutating func end(_ text: TextView, _ position: Int) -> Int {
    look(text, position)
    return line.upperBound
  }

  /// Where the last `}}}` of that line begins, or -1.
  mutating func lastBraces(_ text: TextView, _ position: Int) -> Int {
    look(text, position)
    return braces
  }

  private mutating func look(_ text: TextView, _ position: Int) {
    guard position >= line.upperBound else { return }
    let end = text.find(0x0A, from: position) ?? text.end
    line = position..<max(end, position + 1)
    let rest = TextView(text.bytes, position..<end)
    braces = rest.findLast(UInt8(ascii: "}"), times: 3, before: end) ?? -1
  }
}
