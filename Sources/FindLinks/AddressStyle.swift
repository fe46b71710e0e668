import Basics
import Links

/// How a text writes the characters of an address: `\/` in JSON, `&amp;` in HTML, `\%` in LaTeX.
struct AddressStyle: Hashable, Sendable {
  /// `\/`, as JSON and regular expressions have it.
  var escapesSlashes = false
  /// `&amp;`
  var usesEntities = false
  /// `%%20`, as formats of printf have it.
  var doublesPercents = false
  /// What else stood behind a backslash: `_`, `%`, `#`, `&`, `~`, `-`, `:`, `=`.
  var backslashed: Set<UInt8> = []
  /// Letters beyond ASCII stand there as they are.
  var keepsLetters = false
  /// No two hyphens stand side by side: they would end a comment of XML.
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
    // What was encoded in ASCII means something else when it is not, and what is no letter may end the address.
    let isOnlyLetters = RelativeURL.decode(url).unicodeScalars.allSatisfy {
      $0.isASCII || $0.isPartOfWord
    }
    let isSame = RelativeURL.cleaned(String(decoding: decoded, as: UTF8.self)) == url
    return isOnlyLetters && isSame ? decoded : Array(url.utf8)
  }
}
