import Basics

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
