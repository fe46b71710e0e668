extension SourceScan {
  /// The words of the plain lines of reStructuredText: those without any sign that means something there.
  mutating func restructuredText(_ range: Range<Int>) {
    var start = range.lowerBound
    /// The indentation of `.. directive::`; what is deeper belongs to it.
    var directive: Int?
    /// A backslash at the end of the last line joins this one to it.
    var isJoined = false
    /// `:role:` is in this paragraph, so that its text may go on in these lines.
    var hasRole = false
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, LineIndex.lineEnd(bytes, at: end) == 0 { end += 1 }
      let text = trimmed(start..<end)
      let indent = bytes[start..<text.lowerBound].reduce(0) {
        $1 == 0x09 ? ($0 / 8 + 1) * 8 : $0 + 1
      }
      if !text.isEmpty {
        if let outer = directive, indent <= outer { directive = nil }
        hasRole = hasRole || beginsRole(text)
        defer { isJoined = bytes[text.upperBound - 1] == UInt8(ascii: "\\") }
        if directive == nil {
          // `.. directive::`, and `__` for a target without a name.
          if has(UInt8(ascii: "."), times: 2, at: text.lowerBound, before: text.upperBound)
            || has(UInt8(ascii: "_"), times: 2, at: text.lowerBound, before: text.upperBound)
          {
            directive = indent
          } else if !isJoined, !hasRole, isPlain(text) {
            seen.gap()
            words(text)
          }
        }
      }
      if text.isEmpty { hasRole = false }
      start = end < range.upperBound ? end + LineIndex.lineEnd(bytes, at: end) : end
    }
  }

  private func beginsRole(_ text: Range<Int>) -> Bool {
    for index in text where bytes[index] == UInt8(ascii: "`") {
      if index > text.lowerBound, bytes[index - 1] == UInt8(ascii: ":") { return true }
    }
    return false
  }

  private func isPlain(_ text: Range<Int>) -> Bool {
    var previous: UInt8 = 0
    for index in text {
      let byte = bytes[index]
      switch byte {
      case 0x20 where previous == 0x20: return false
      case 0x20, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "?"),
        UInt8(ascii: "("), UInt8(ascii: ")"):
        // A single `.` or `)` may end a number, which does not show.
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"), index - text.lowerBound < 6 {
          return false
        }
      default: if Word.Class(byte) == .gap { return false }
      }
      previous = byte
    }
    return true
  }
}
