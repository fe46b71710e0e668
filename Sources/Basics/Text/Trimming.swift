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
