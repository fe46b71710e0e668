/// `A B` → `A%20B` (RFC 3986, 2.1), by the rule of whoever reads it.
enum PercentEncoded {
  /// - Parameters:
  ///   - isKept: of a byte that is no letter and no digit of ASCII.
  ///   - digits: sixteen, for the code.
  static func text(
    _ bytes: some Sequence<UInt8>, digits: StaticString = "0123456789ABCDEF",
    _ isKept: (UInt8) -> Bool
  ) -> String {
    let digits = Array("\(digits)".utf8)
    var encoded: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: encoded.append(byte)
      case _ where isKept(byte): encoded.append(byte)
      default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
