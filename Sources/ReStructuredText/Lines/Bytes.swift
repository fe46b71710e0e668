import Basics

extension UInt8 {
  /// What may be inside a name: `-._+:`.
  var isJoint: Bool {
    self == 0x2D || self == 0x2E || self == 0x5F || self == 0x2B || self == 0x3A
  }
}

/// Offsets count from the start of the slice.
extension ArraySlice<UInt8> {
  /// The byte there, or 0 beyond the ends.
  func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && startIndex + offset < endIndex ? self[startIndex + offset] : 0
  }

  func from(_ start: Int, to end: Int) -> ArraySlice { prefix(end).dropFirst(start) }

  var string: String { String(decoding: self, as: UTF8.self) }

  /// Where the text after a mark begins: blanks must follow it, or the end of the line.
  func behindMark(_ offset: Int) -> Int? {
    let blanks = dropFirst(offset).prefix { $0 == 0x20 }.count
    return blanks > 0 || offset == count ? offset + blanks : nil
  }

  /// Where a name that needs no quotes ends: letters and digits with single `-._+:` between them.
  func nameEnd(from offset: Int) -> Int? {
    var end = offset
    while let next = letterEnd(end > offset && byte(end).isJoint ? end + 1 : end) { end = next }
    return end > offset ? end : nil
  }

  /// Where the letter or digit there ends.
  private func letterEnd(_ offset: Int) -> Int? {
    if byte(offset) < 0x80 { return byte(offset).isAlphanumeric ? offset + 1 : nil }
    guard let scalar = scalar(at: offset),
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    else { return nil }
    return offset + UTF8.width(scalar)
  }

  /// The character there; nil at the end.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    if byte(offset) > 0, byte(offset) < 0x80 { return Unicode.Scalar(byte(offset)) }
    return dropFirst(offset).prefix(4).string.unicodeScalars.first
  }

  /// The character that ends before the offset; nil at the start.
  func scalar(before offset: Int) -> Unicode.Scalar? {
    var start = offset - 1
    while start > 0, byte(start) & 0xC0 == 0x80, offset - start < 4 { start -= 1 }
    return start < 0 ? nil : scalar(at: start)
  }
}

/// Backslash escapes: `\*` is a star and no mark; a blank after a backslash is nothing.
enum Escapes {
  /// The text that is shown. In an address white space goes, except where a backslash precedes it.
  static func plain(_ text: ArraySlice<UInt8>, isAddress: Bool = false) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in text {
      let isMark = byte == 0x5C && !isEscaped
      if !isMark, !byte.isBlank || isEscaped == isAddress { bytes.append(byte) }
      isEscaped = isMark
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// With single blanks between words.
  static func words(_ text: ArraySlice<UInt8>) -> String {
    plain(text).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  static func address(_ lines: RSTLines) -> String {
    plain(ArraySlice(lines.text.utf8), isAddress: true)
  }
}

/// The characters that may be around inline markup.
enum Punctuation {
  /// Whether a start-string may be after the character.
  static func opens(_ scalar: Unicode.Scalar) -> Bool {
    "'\"(<[{-/:".unicodeScalars.contains(scalar) || isOther(scalar, also: .openPunctuation)
  }

  /// Whether an end-string may be before the character.
  static func closes(_ scalar: Unicode.Scalar) -> Bool {
    "'\")>]}-/:\\.,;!?".unicodeScalars.contains(scalar) || isOther(scalar, also: .closePunctuation)
  }

  private static func isOther(
    _ scalar: Unicode.Scalar, also category: Unicode.GeneralCategory
  ) -> Bool {
    if scalar.isASCII { return UInt8(scalar.value).isBlank }
    if scalar.properties.isWhitespace { return true }
    switch scalar.properties.generalCategory {
    case .initialPunctuation, .finalPunctuation, .dashPunctuation, .otherPunctuation: return true
    case let own: return own == category
    }
  }

  /// Whether two characters are a pair of brackets or quotes: what is between them is not markup.
  static func isPair(_ open: Unicode.Scalar, _ close: Unicode.Scalar) -> Bool {
    ["''", "\"\"", "()", "<>", "[]", "{}", "«»", "»«", "‹›", "‘’", "‚‘", "“”", "„“"]
      .contains(String(String.UnicodeScalarView([open, close])))
  }
}
