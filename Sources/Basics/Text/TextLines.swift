/// A text by its lines, which end in LF and count from 0.
package struct TextLines: Sendable {
  /// All of the text.
  package let bytes: [UInt8]
  /// Of bytes, without LF. No line follows an LF at the end.
  package let ranges: [Range<Int>]

  /// Any bytes.
  package init(_ bytes: [UInt8]) {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      ranges.append(start..<index)
      start = index + 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    self.bytes = bytes
    self.ranges = ranges
  }

  /// How many there are.
  package var count: Int { ranges.count }

  /// A line without LF and the CR before it; empty after the last line.
  package subscript(_ line: Int) -> ArraySlice<UInt8> {
    guard ranges.indices.contains(line) else { return [] }
    let text = bytes[ranges[line]]
    return text.last == 0x0D ? text.dropLast() : text
  }

  /// Whether a line has nothing but blanks and tabs.
  package func isBlank(_ line: Int) -> Bool { self[line].allSatisfy { $0.isSpaceOrTab } }

  /// Blanks and tabs that a line begins with.
  package func indent(_ line: Int) -> Int { self[line].prefix { $0.isSpaceOrTab }.count }

  /// The bytes of lines with their line ends, blanks in place of all else.
  package func masking(_ masked: some Sequence<Range<Int>>) -> [UInt8] {
    var result = bytes
    for range in masked {
      for line in range.clamped(to: 0..<count) {
        for index in ranges[line] { result[index] = 0x20 }
      }
    }
    return result
  }
}

extension BidirectionalCollection<UInt8> {
  /// Without the bytes at both ends that `isDropped` names.
  @inlinable package func trimmed(_ isDropped: (UInt8) -> Bool) -> SubSequence {
    let rest = drop(while: isDropped)
    guard let last = rest.lastIndex(where: { !isDropped($0) }) else {
      return rest[rest.startIndex..<rest.startIndex]
    }
    return rest[...last]
  }

  /// Without blanks, tabs and CR at both ends: a line as it reads.
  @inlinable package var trimmedBlanks: SubSequence { trimmed { $0.isSpaceOrTab || $0 == 0x0D } }
}

extension StringProtocol {
  /// Without the bytes at both ends that `isDropped` names; it names those of ASCII only.
  @inlinable package func trimmed(_ isDropped: (UInt8) -> Bool) -> String {
    String(Substring(Substring(self).utf8.trimmed(isDropped)))
  }

  /// Without white space of ASCII at both ends.
  @inlinable package var trimmed: String { trimmed(\.isBlank) }

  /// Without white space and zero-width spaces at both ends: they come along when names are copied.
  package var trimmedInvisible: String {
    trimmedScalars { $0.properties.isWhitespace || $0 == "\u{200B}" }
  }

  /// Without white space at both ends.
  package var trimmedBlanks: String { trimmedScalars(\.properties.isWhitespace) }

  /// Without white space at the start, and with `leadingOnly` false at the end.
  package func trimmedBlanks(leadingOnly: Bool) -> String {
    leadingOnly
      ? String(Substring(self).unicodeScalars.drop(while: \.properties.isWhitespace))
      : trimmedBlanks
  }

  /// Without the characters at both ends that `isDropped` names.
  package func trimmedScalars(_ isDropped: (Unicode.Scalar) -> Bool) -> String {
    let rest = Substring(self).unicodeScalars.drop(while: isDropped)
    return rest.lastIndex { !isDropped($0) }.map { String(rest[...$0]) } ?? ""
  }
}
