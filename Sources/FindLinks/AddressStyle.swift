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

  /// An address in the same style.
  ///
  /// - Parameter url: percent-encoded.
  func write(_ url: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in url.utf8 {
      switch byte {
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
}
