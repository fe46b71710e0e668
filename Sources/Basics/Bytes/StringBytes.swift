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

/// Searches in bytes, without the cost of `Character`.
extension Collection<UInt8> where Self: RandomAccessCollection, Index == Int {
  /// Where `needle` begins first, at or after `start`; nil if nowhere.
  @inlinable package func firstIndex(of needle: String, from start: Int? = nil) -> Int? {
    let needle = needle.utf8.span
    guard !needle.isEmpty else { return start ?? startIndex }
    let last = endIndex - needle.count
    var index = start ?? startIndex
    while index <= last {
      if self[index] == needle[0] {
        var offset = 1
        while offset < needle.count, self[index + offset] == needle[offset] { offset += 1 }
        if offset == needle.count { return index }
      }
      index += 1
    }
    return nil
  }

  /// Where `needle` is first; nil if nowhere.
  @inlinable package func range(of needle: String) -> Range<Int>? {
    firstIndex(of: needle).map { $0..<$0 + needle.utf8.count }
  }

  /// Where one of two needles begins first, at or after `start`.
  @inlinable package func firstIndex(of needle: String, or other: String, from start: Int) -> Int? {
    (start..<endIndex).first {
      self[$0...].starts(with: needle.utf8) || self[$0...].starts(with: other.utf8)
    }
  }

  /// Whether `needle` is in it.
  @inlinable package func holds(_ needle: String) -> Bool { firstIndex(of: needle) != nil }
}
