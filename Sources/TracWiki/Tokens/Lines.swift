/// The lines of a text as Trac sees them: Python's `splitlines`, after `\v` and `\f` became blanks.
///
/// Trac also ends a line at U+0085, U+2028, U+2029 and at the separators U+001C to U+001E.
enum Lines {
  /// The ranges of the lines without their ends. No line follows a final line end.
  static func split(_ bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let length = lineEnd(bytes, at: index, before: range.upperBound)
      if length > 0 {
        lines.append(start..<index)
        index += length
        start = index
      } else {
        index += 1
      }
    }
    if start < range.upperBound { lines.append(start..<range.upperBound) }
    return lines
  }

  /// The length in bytes of the line end there, or 0.
  @inline(__always)
  static func lineEnd(_ bytes: [UInt8], at index: Int, before end: Int) -> Int {
    let byte = bytes[index]
    if byte > 0x1E && byte < 0xC2 { return 0 }
    switch byte {
    case 0x0A, 0x1C, 0x1D, 0x1E: return 1
    case 0x0D: return index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return index + 1 < end && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      return index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: return 0
    }
  }
}
