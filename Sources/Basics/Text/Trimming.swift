extension String {
  /// Without ASCII's white space at both ends.
  package var trimmed: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = utf8.firstIndex(where: { !isBlank($0) }),
      let last = utf8.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return first == utf8.startIndex && utf8.index(after: last) == utf8.endIndex
      ? self : String(self[first...last])
  }
}

extension StringProtocol {
  /// Without white space and zero-width spaces at both ends: they come along when names are copied.
  package var trimmedInvisible: String {
    func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{200B}"
    }
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, isInvisible(first) { scalars.removeFirst() }
    while let last = scalars.last, isInvisible(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// Without white space at both ends.
  package var trimmedBlanks: String { trimmedBlanks(leadingOnly: false) }

  package func trimmedBlanks(leadingOnly: Bool) -> String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    if !leadingOnly {
      while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    }
    return String(scalars)
  }
}
