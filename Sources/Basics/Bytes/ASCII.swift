/// ASCII classes of a byte; letters include both cases.
extension UInt8 {
  /// `0` to `9`.
  @inlinable package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// `A` to `Z`.
  @inlinable package var isUpper: Bool { self >= 0x41 && self <= 0x5A }
  /// `a` to `z`.
  @inlinable package var isLower: Bool { self >= 0x61 && self <= 0x7A }
  /// `A` to `Z`, `a` to `z`.
  @inlinable package var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// A letter or a digit.
  @inlinable package var isAlphanumeric: Bool { isLetter || isDigit }
  /// A hexadecimal digit.
  @inlinable package var isHexDigit: Bool {
    isDigit || (self | 0x20) >= 0x61 && (self | 0x20) <= 0x66
  }
  /// White space: the blank, the tab, LF, the vertical tab, the form feed and CR.
  @inlinable package var isBlank: Bool { self == 0x20 || self >= 0x09 && self <= 0x0D }
  /// White space inside a line.
  @inlinable package var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }
  /// A character of ASCII that shows and is neither a letter nor a digit (CommonMark 2.1).
  @inlinable package var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isAlphanumeric }
  /// Capital letters become small ones.
  @inlinable package var lowercased: UInt8 { isUpper ? self | 0x20 : self }
}

/// The order of bytes: the same everywhere, whatever the locale and the Unicode version; it is also Python's order of
/// strings, and so that of Trac's lists.
extension StringProtocol {
  /// Whether it comes before another text in the order of bytes.
  @inlinable package func precedes(byBytes other: some StringProtocol) -> Bool {
    String(self).precedes(byBytes: String(other))
  }
}

extension Sequence where Element: StringProtocol {
  /// In the order of bytes.
  @inlinable package func sortedByBytes() -> [Element] { sorted { $0.precedes(byBytes: $1) } }
}

extension String {
  /// The same, faster: two strings can be compared in place.
  @usableFromInline package func precedes(byBytes other: String) -> Bool {
    let (bytes, others) = (utf8.span, other.utf8.span)
    for index in 0..<min(bytes.count, others.count) where bytes[index] != others[index] {
      return bytes[index] < others[index]
    }
    return bytes.count < others.count
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index for which `holds` is true, where it is false before and true after; the end where it never is.
  @inlinable package func partitionPoint(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The elements whose texts begin with `prefix`, where all are in the order of their texts' bytes.
  @inlinable package func range(beginning prefix: String, _ text: (Element) -> String) -> Range<Int>
  {
    let start = partitionPoint { !text($0).precedes(byBytes: prefix) }
    return start..<self[start...].partitionPoint { !text($0).utf8.starts(with: prefix.utf8) }
  }
}
