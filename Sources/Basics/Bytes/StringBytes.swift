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
  @inlinable package var parts: [Substring] {
    Substring(self).pieces(at: UInt8(ascii: "/"), keepingEmpty: true)
  }

  /// `/A//B` → `A`, `B`
  @inlinable package var filledParts: [Substring] {
    Substring(self).pieces(at: UInt8(ascii: "/"), keepingEmpty: false)
  }

  /// Whether the bytes of `prefix` come first.
  @inlinable package func begins(with prefix: String) -> Bool {
    utf8.starts(with: prefix.utf8)
  }

  /// Where the bytes of `needle` are first; nil if nowhere. `firstRange(of:)` compares `Character`s, which takes many
  /// times as long.
  @inlinable package func byteRange(of needle: String) -> Range<Index>? {
    guard let start = Substring(self).byteOffset(of: needle) else { return nil }
    let lower = utf8.index(startIndex, offsetBy: start)
    return lower..<utf8.index(lower, offsetBy: needle.utf8.count)
  }

  /// Whether the bytes of `needle` are in it.
  @inlinable package func holds(_ needle: String) -> Bool {
    Substring(self).byteOffset(of: needle) != nil
  }
}

extension Substring {
  /// What is between bytes of one kind.
  @usableFromInline package func pieces(at separator: UInt8, keepingEmpty: Bool) -> [Substring] {
    let bytes = utf8.span
    var pieces: [Substring] = []
    var (start, offset) = (startIndex, 0)
    for index in 0...bytes.count where index == bytes.count || bytes[index] == separator {
      let end = utf8.index(start, offsetBy: index - offset)
      if keepingEmpty || offset < index { pieces.append(self[start..<end]) }
      if index < bytes.count { (start, offset) = (utf8.index(after: end), index + 1) }
    }
    return pieces
  }

  /// Where a byte is last; nil if nowhere.
  @usableFromInline package func lastIndex(ofByte wanted: UInt8) -> Index? {
    let bytes = utf8.span
    for index in bytes.indices.reversed() where bytes[index] == wanted {
      return utf8.index(startIndex, offsetBy: index)
    }
    return nil
  }

  /// How many bytes are before `needle`; nil if it is nowhere, or empty.
  @usableFromInline package func byteOffset(of needle: String) -> Int? {
    let (bytes, wanted) = (utf8.span, needle.utf8.span)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    for start in 0...bytes.count - wanted.count where bytes[start] == wanted[0] {
      var offset = 1
      while offset < wanted.count, bytes[start + offset] == wanted[offset] { offset += 1 }
      if offset == wanted.count { return start }
    }
    return nil
  }
}

/// Queries about a text in lower case, which is made only where the text is not ASCII as far as it matters.
extension String {
  /// Whether the text in lower case begins with `prefix`, which is ASCII in lower case.
  package func begins(inAnyCase prefix: String) -> Bool {
    let (bytes, wanted) = (utf8.span, prefix.utf8.span)
    for index in wanted.indices {
      guard index < bytes.count else { return false }
      if bytes[index] >= 0x80 { return lowercased().hasPrefix(prefix) }
      if bytes[index].lowercased != wanted[index] { return false }
    }
    // An accent after it would belong to its last letter.
    return bytes.count == wanted.count || bytes[wanted.count] < 0x80
      || lowercased().hasPrefix(prefix)
  }

  /// Whether the bytes of `needle`, which is ASCII in lower case, are in the text in lower case.
  package func holds(inAnyCase needle: String) -> Bool {
    let (bytes, wanted) = (utf8.span, needle.utf8.span)
    for start in bytes.indices {
      if bytes[start] >= 0x80 { return lowercased().holds(needle) }
      var offset = 0
      while offset < wanted.count, start + offset < bytes.count,
        bytes[start + offset].lowercased == wanted[offset]
      { offset += 1 }
      if offset == wanted.count { return true }
    }
    return false
  }
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
