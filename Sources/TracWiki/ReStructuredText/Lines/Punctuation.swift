/// The characters that may stand around inline markup (rst specification, "Inline markup recognition rules").
enum Punctuation {
  /// Whether a start-string may stand behind the character.
  static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\"", "(", "<", "[", "{", "-", "/", ":": return true
    default:
      if scalar.isASCII { return ByteClass.isBlank(UInt8(scalar.value)) }
      if scalar.properties.isWhitespace { return true }
      switch scalar.properties.generalCategory {
      case .openPunctuation, .initialPunctuation, .finalPunctuation, .dashPunctuation,
        .otherPunctuation:
        return true
      default: return false
      }
    }
  }

  /// Whether an end-string may stand before the character. NUL is a backslash.
  static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\"", ")", ">", "]", "}", "-", "/", ":", "\\", ".", ",", ";", "!", "?", "\0":
      return true
    default:
      if scalar.isASCII { return ByteClass.isBlank(UInt8(scalar.value)) }
      if scalar.properties.isWhitespace { return true }
      switch scalar.properties.generalCategory {
      case .closePunctuation, .initialPunctuation, .finalPunctuation, .dashPunctuation,
        .otherPunctuation:
        return true
      default: return false
      }
    }
  }

  /// Whether two characters are a pair of brackets or quotes: what stands between them is no markup.
  static func isPair(_ open: Unicode.Scalar, _ close: Unicode.Scalar) -> Bool {
    switch open {
    case "'", "\"": return close == open
    case "(": return close == ")"
    case "<": return close == ">"
    case "[": return close == "]"
    case "{": return close == "}"
    case "«": return close == "»"
    case "»": return close == "«" || close == "»"
    case "‹": return close == "›"
    case "›": return close == "‹" || close == "›"
    case "‘": return close == "’" || close == "‚"
    case "’": return close == "‘" || close == "’"
    case "‚": return close == "‘" || close == "’"
    case "“": return close == "”" || close == "„"
    case "”": return close == "“" || close == "”"
    case "„": return close == "“" || close == "”"
    default:
      return open.properties.generalCategory == .openPunctuation
        && close.properties.generalCategory == .closePunctuation && close.value == open.value + 1
    }
  }
}
