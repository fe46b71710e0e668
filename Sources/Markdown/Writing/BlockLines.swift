extension BlockWriter {
  /// Starts a new line.
  mutating func newLine() {
    bytes.append(Sign.newline)
    bytes.append(contentsOf: prefix)
  }

  /// Ends a line and leaves the next one empty, without blanks at its end.
  mutating func emptyLine() {
    bytes.append(Sign.newline)
    var end = prefix.count
    while end > 0, prefix[end - 1] == Sign.blank { end -= 1 }
    bytes.append(contentsOf: prefix[..<end])
  }

  /// What stands between two blocks.
  mutating func separate(isTight: Bool = false) {
    if !isTight { emptyLine() }
    newLine()
  }

  /// Writes text of several lines, each but the first behind the prefix.
  mutating func lines(_ text: [UInt8]) {
    var start = 0
    while true {
      let end = text[start...].firstIndex(of: Sign.newline) ?? text.count
      bytes.append(contentsOf: text[start..<end])
      guard end < text.count else { return }
      start = end + 1
      if start == text.count || text[start] == Sign.newline { emptyLine() } else { newLine() }
    }
  }
}
