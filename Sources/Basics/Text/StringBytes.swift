/// Frequent queries about the bytes of a text. Each walks a span, because an index into a `String` costs
/// several times more for every byte.
extension String {
  /// Whether a byte of its UTF-8 passes the test.
  @inlinable
  package func hasByte(where test: (UInt8) -> Bool) -> Bool {
    let bytes = utf8.span
    for index in bytes.indices where test(bytes[index]) { return true }
    return false
  }

  /// The text without the spaces (U+0020) at its start, or at its end. Not by `Character`: a space can be a
  /// part of one.
  package func droppingSpaces(atEnd: Bool) -> String {
    let bytes = utf8
    if atEnd {
      var end = bytes.endIndex
      while end > bytes.startIndex, bytes[bytes.index(before: end)] == 0x20 {
        end = bytes.index(before: end)
      }
      return end == bytes.endIndex ? self : String(self[..<end])
    }
    guard let start = bytes.firstIndex(where: { $0 != 0x20 }) else { return "" }
    return start == bytes.startIndex ? self : String(self[start...])
  }
}

/// Names and addresses are parted by bytes: a `Character` may hold a slash together with an accent after it.
extension StringProtocol {
  /// `A/B/` → `A`, `B` and an empty part.
  package var parts: [Substring] {
    let text = Substring(self)
    return text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// `/A//B` → `A`, `B`
  package var filledParts: [Substring] {
    let text = Substring(self)
    return text.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }

  /// Whether the bytes of `prefix` come first.
  package func begins(with prefix: String) -> Bool {
    utf8.starts(with: prefix.utf8)
  }

  /// Where the bytes of `needle` are first; nil if nowhere. `firstRange(of:)` compares `Character`s, which takes many
  /// times as long.
  package func byteRange(of needle: String) -> Range<Index>? {
    let (bytes, wanted) = (Substring(self).utf8.span, needle.utf8.span)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    for start in 0...bytes.count - wanted.count where bytes[start] == wanted[0] {
      var offset = 1
      while offset < wanted.count, bytes[start + offset] == wanted[offset] { offset += 1 }
      guard offset == wanted.count else { continue }
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: wanted.count)
    }
    return nil
  }

  /// Whether the bytes of `needle` are in it.
  package func holds(_ needle: String) -> Bool { byteRange(of: needle) != nil }
}
