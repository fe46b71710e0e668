/// Percent-encoding (RFC 3986, 2.1): `/` is `%2F`.
package enum PercentCoding {
  /// The bytes that the codes mean, which need not be UTF-8. A `%` without two hexadecimal digits stays.
  ///
  /// - Parameter keepsNUL: `%00` stays, too: no name of a page or file holds a NUL.
  package static func decode(_ text: some Collection<UInt8>, keepsNUL: Bool = true) -> [UInt8] {
    let bytes = Array(text)
    guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2]),
        high | low != 0 || !keepsNUL
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// `A B` → `A%20B`
  ///
  /// - Parameters:
  ///   - letters: the digit ten of the codes, `a` or `A`.
  ///   - isKept: of a byte that is neither a letter nor a digit of ASCII, whether it stays.
  package static func encode(
    _ bytes: some Sequence<UInt8>, letters: Unicode.Scalar = "A", _ isKept: (UInt8) -> Bool
  ) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.underestimatedCount + 16)
    let ten = UInt8(ascii: letters)
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : ten + value - 10 }
    for byte in bytes {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: encoded.append(byte)
      case _ where isKept(byte): encoded.append(byte)
      default:
        encoded.append(UInt8(ascii: "%"))
        encoded.append(digit(byte >> 4))
        encoded.append(digit(byte & 15))
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// As Python's `urllib.parse.quote` does it, and with it Trac's `unicode_quote`: letters, digits, `_.-~` and the
  /// characters in `safe` stay.
  package static func quote(_ text: String, safe: String = "/!*'()@,+:;=&$") -> String {
    encode(text.utf8) { "_.-~".utf8.contains($0) || safe.utf8.contains($0) }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
