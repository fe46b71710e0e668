import Basics
import Links

/// One byte of an address as a text writes it, which may take several: `/`, `\/`, `&amp;`, `%%`.
struct URLToken {
  /// What it stands for.
  var byte: UInt8
  /// How many bytes of the text it takes.
  var length = 1
  /// What it tells of the text.
  var note: (inout URLStyle) -> Void = { _ in }

  /// - Returns: nil if no address goes on there.
  static func at(_ index: Int, in text: [UInt8]) -> URLToken? {
    guard let byte = byte(text, index) else { return nil }
    switch byte {
    case UInt8(ascii: "\\"): return backslash(at: index, in: text)
    case UInt8(ascii: "&"): return ampersand(at: index, in: text)
    case UInt8(ascii: "%") where self.byte(text, index + 1) == byte && isHex(text, index + 2):
      return URLToken(byte: byte, length: 2) { $0.doublesPercents = true }
    // Blanks, controls, and what no address holds (RFC 3986, appendix A).
    case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"),
      UInt8(ascii: "^"):
      return nil
    default: return URLToken(byte: byte)
    }
  }

  private static func backslash(at index: Int, in text: [UInt8]) -> URLToken? {
    guard let next = byte(text, index + 1) else { return nil }
    switch next {
    case UInt8(ascii: "/"): return URLToken(byte: next, length: 2) { $0.escapesSlashes = true }
    // In manual pages nothing, which ends an address.
    case UInt8(ascii: "&") where !(byte(text, index + 2)?.isAlphanumeric ?? false): return nil
    case UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "&"),
      UInt8(ascii: "~"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "="):
      return URLToken(byte: next, length: 2) { $0.backslashed.insert(next) }
    // JSON writers that think of HTML: \u0026
    case UInt8(ascii: "u") where has("00", text, index + 2) && isHex(text, index + 4):
      let code = UInt8(String(decoding: text[(index + 4)..<(index + 6)], as: UTF8.self), radix: 16)
      guard let code, code > 0x20, code < 0x7F, !"\"<>'\\".utf8.contains(code) else { return nil }
      return URLToken(byte: code, length: 6)
    default: return nil
    }
  }

  /// Quotes, brackets and other punctuation of the text around it.
  private static let closing = [
    "quot", "lt", "gt", "apos", "nbsp", "ldquo", "rdquo", "lsquo", "rsquo", "laquo", "raquo",
    "hellip", "mdash", "ndash", "ensp", "emsp", "thinsp", "middot", "bull", "shy",
  ].map { "&\($0);" }

  private static func ampersand(at index: Int, in text: [UInt8]) -> URLToken? {
    if byte(text, index + 1) == UInt8(ascii: "#") { return number(at: index, in: text) }
    if has("&amp;", text, index) || has("&AMP;", text, index) {
      return URLToken(byte: UInt8(ascii: "&"), length: 5) { $0.usesEntities = true }
    }
    return closing.contains { has($0, text, index) } ? nil : URLToken(byte: UInt8(ascii: "&"))
  }

  /// `&#38;`, `&#x2F;`; those of quotes, brackets and letters beyond ASCII end the address.
  private static func number(at index: Int, in text: [UInt8]) -> URLToken? {
    let isHex = byte(text, index + 2).map { $0 | 0x20 } == UInt8(ascii: "x")
    let digits = text[(index + (isHex ? 3 : 2))...].prefix(8).prefix { $0.isHexDigit }
    guard !digits.isEmpty, byte(text, digits.endIndex) == UInt8(ascii: ";") else {
      return URLToken(byte: UInt8(ascii: "&"))
    }
    guard let code = Int(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10),
      (0x21...0x7E).contains(code), !"\"'<>`{}|^\\".utf8.contains(UInt8(code))
    else { return nil }
    return URLToken(byte: UInt8(code), length: digits.endIndex + 1 - index) {
      $0.usesEntities = true
    }
  }

  // MARK: Looking ahead

  static func byte(_ text: [UInt8], _ index: Int) -> UInt8? {
    index < text.count ? text[index] : nil
  }

  static func has(_ word: String, _ text: [UInt8], _ index: Int) -> Bool {
    index <= text.count && text[index...].starts(with: word.utf8)
  }

  /// Whether two digits of a percent code are there.
  static func isHex(_ text: [UInt8], _ index: Int) -> Bool {
    guard let one = byte(text, index), let two = byte(text, index + 1) else { return false }
    return one.isHexDigit && two.isHexDigit
  }
}

/// How a text writes the characters of an address: `\/` in JSON, `&amp;` in HTML, `\%` in LaTeX.
struct URLStyle: Hashable, Sendable {
  /// `\/`, as JSON and regular expressions have it.
  var escapesSlashes = false
  /// `&amp;`
  var usesEntities = false
  /// `%%20`, as formats of printf have it.
  var doublesPercents = false
  /// What else was after a backslash: `_`, `%`, `#`, `&`, `~`, `-`, `:`, `=`.
  var backslashed: Set<UInt8> = []
  /// Letters beyond ASCII are there as they are.
  var keepsLetters = false
  /// No two hyphens are side by side: they would end a comment of XML.
  var partsHyphens = false

  /// An address in the same style.
  ///
  /// - Parameter url: percent-encoded.
  func write(_ url: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var last: UInt8?
    for byte in keepsLetters ? Self.withLetters(url) : Array(url.utf8) {
      defer { last = byte }
      switch byte {
      case UInt8(ascii: "-") where partsHyphens && last == byte: bytes += "%2D".utf8
      // They end strings, begin variables, or close the parentheses around an address.
      case UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "$"),
        UInt8(ascii: "*"):
        bytes += doublesPercents ? Array("%%".utf8) : [UInt8(ascii: "%")]
        bytes += String(byte, radix: 16, uppercase: true).utf8
      case UInt8(ascii: "/") where escapesSlashes: bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "&") where usesEntities: bytes += "&amp;".utf8
      case UInt8(ascii: "%") where doublesPercents: bytes += [byte, byte]
      case _ where backslashed.contains(byte): bytes += [UInt8(ascii: "\\"), byte]
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// `Caf%C3%A9` → `Café`
  private static func withLetters(_ url: String) -> [UInt8] {
    let decoded = Array(RelativeURL.decode(url).utf8)
    // What was encoded in ASCII means something else when it is not, and what is not a letter may end the address.
    let isOnlyLetters = RelativeURL.decode(url).unicodeScalars.allSatisfy {
      $0.isASCII || $0.isPartOfWord
    }
    let isSame = RelativeURL.cleaned(String(decoding: decoded, as: UTF8.self)) == url
    return isOnlyLetters && isSame ? decoded : Array(url.utf8)
  }
}

/// A letter beyond ASCII as JSON and many languages write it: `\u00e9` for é, `\ud83d\ude00` for one of two halves.
enum EscapedLetter {
  /// - Returns: its UTF-8, and how many bytes of the text it takes; nil if no such letter is there.
  static func at(_ index: Int, in text: [UInt8]) -> (letter: [UInt8], length: Int)? {
    guard let first = unit(at: index, in: text), first >= 0x80 else { return nil }
    var (units, length) = ([first], 6)
    if (0xD800..<0xDC00).contains(first), let second = unit(at: index + 6, in: text) {
      units.append(second)
      length = 12
    }
    guard let letter = String(validating: units, as: UTF16.self),
      let scalar = letter.unicodeScalars.first, scalar.isPartOfWord
    else { return nil }
    return (Array(letter.utf8), length)
  }

  /// `\u00e9`
  private static func unit(at index: Int, in text: [UInt8]) -> UInt16? {
    guard URLToken.has("\\u", text, index), URLToken.isHex(text, index + 2),
      URLToken.isHex(text, index + 4)
    else { return nil }
    return UInt16(String(decoding: text[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }
}

extension Unicode.Scalar {
  /// Letters, marks, digits and images; not quotes, dashes and other punctuation.
  var isPartOfWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .otherSymbol:
      true
    default: false
    }
  }
}
