/// Addresses as text, byte by byte.
extension String {
  /// Without white space at both ends.
  package var trimmingBlanks: String {
    guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else {
      return self
    }
    let start = utf8.firstIndex { $0 > 0x20 } ?? utf8.endIndex
    let end = utf8.lastIndex { $0 > 0x20 }.map { utf8.index(after: $0) } ?? start
    return String(self[start..<end])
  }

  /// Where `part` stands last.
  package func rangeOfLast(_ part: String) -> Range<String.Index>? {
    let part = Array(part.utf8)
    let bytes = utf8
    guard bytes.count >= part.count else { return nil }
    var start = bytes.index(bytes.endIndex, offsetBy: -part.count)
    while true {
      if bytes[start...].starts(with: part) {
        return start..<bytes.index(start, offsetBy: part.count)
      }
      guard start > bytes.startIndex else { return nil }
      start = bytes.index(before: start)
    }
  }
}
