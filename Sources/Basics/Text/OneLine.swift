extension String {
  /// The text on one line without what could steer a terminal or a log: the names of pages and files are anybody's.
  /// Line ends and control characters become blanks; marks of direction, with which text can be made to look like
  /// another ("Trojan Source"), become U+FFFD.
  package var onOneLine: String {
    // The first bytes of all that is replaced below.
    guard
      utf8.contains(where: {
        $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 || $0 == 0xEF
      })
    else { return self }
    let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
      if scalar.properties.generalCategory == .control { return " " }
      return scalar.turnsText ? "\u{FFFD}" : scalar
    }
    return String(UnicodeScalarView(scalars))
  }
}

extension Unicode.Scalar {
  /// Marks of direction, separators of lines and paragraphs, the byte order mark.
  package var turnsText: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
