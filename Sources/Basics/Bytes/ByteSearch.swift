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
