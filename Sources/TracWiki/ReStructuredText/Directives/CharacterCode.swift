/// `8212`, `0x2014`, `U+2014`, `&#x2014;`: a character by its number; other text is taken as it is.
enum CharacterCode {
  /// nil: a number that no character has.
  static func text(_ code: String) -> String? {
    let lower = code.lowercased()
    if !lower.isEmpty, lower.utf8.allSatisfy(ByteClass.isDigit) { return character(Int(lower)) }
    var digits = Substring(lower)
    let isEntity = lower.hasPrefix("&#x") && lower.hasSuffix(";")
    if isEntity {
      digits = lower.dropFirst(3).dropLast()
    } else if let prefix = ["0x", "\\x", "\\u", "u+", "x", "u"].first(where: lower.hasPrefix) {
      digits = lower.dropFirst(prefix.count)
    } else {
      return code
    }
    guard !digits.isEmpty, digits.utf8.allSatisfy(ByteClass.isHexDigit) else { return code }
    return character(Int(digits, radix: 16))
  }

  private static func character(_ number: Int?) -> String? {
    number.flatMap(UInt32.init(exactly:)).flatMap(Unicode.Scalar.init).map {
      $0 == "\0" ? "\u{FFFD}" : String($0)
    }
  }
}
