/// What the value of an option must be.
enum DirectiveOption: Sendable {
  case flag
  case text
  case requiredText
  case className
  /// Zero or more.
  case count
  case integer
  case percentage
  /// `3em`, `40`; with a percent sign where that makes sense.
  case length(percent: Bool)
  case choice([String])
  /// One of the words, or numbers above zero.
  case numbers(orWords: [String])
  case address
  /// A character, its code, `tab` or `space`.
  case character

  /// The value in plain form; nil: it is not what it must be.
  func value(_ written: String?) -> String? {
    let trimmed = written?.trimmedBlanks ?? ""
    switch self {
    case .flag: return trimmed.isEmpty ? "" : nil
    case .text: return written ?? ""
    case .requiredText: return written
    case .className:
      let names = trimmed.split(whereSeparator: \.isWhitespace)
      let isValid = names.allSatisfy { !RSTIdentifiers.make(of: String($0)).isEmpty }
      return written != nil && isValid ? trimmed : nil
    case .count: return Int(trimmed).flatMap { $0 >= 0 ? String($0) : nil }
    case .integer: return Int(trimmed).map(String.init)
    case .percentage:
      let digits = trimmed.prefix { $0 != "%" && $0 != " " }
      return Int(digits).flatMap { $0 >= 0 ? String($0) : nil }
    case .length(let percent): return Self.length(trimmed, percent: percent)
    case .choice(let words): return words.first { $0 == trimmed.lowercased() }
    case .numbers(let words):
      if words.contains(trimmed) { return trimmed }
      let numbers = trimmed.split { $0 == "," || $0.isWhitespace }.map { Int($0) ?? 0 }
      return !numbers.isEmpty && numbers.allSatisfy { $0 > 0 } ? trimmed : nil
    case .address: return written.map { Escapes.address(Escapes.marked($0.utf8)) }
    case .character:
      if trimmed == "tab" { return "\t" }
      if trimmed == "space" { return " " }
      return CharacterCode.text(trimmed).flatMap { $0.unicodeScalars.count == 1 ? $0 : nil }
    }
  }

  private static func length(_ text: String, percent: Bool) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let unit = text.dropFirst(digits.count).trimmedBlanks
    guard Double(digits) != nil else { return nil }
    let units = ["", "em", "ex", "px", "in", "cm", "mm", "pt", "pc"] + (percent ? ["%"] : [])
    return units.contains(unit) ? digits + unit : nil
  }
}
