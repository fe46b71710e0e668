import Markup

/// Addresses in one spelling: `a b`, `a%20b` and `%61%20b` are one (RFC 3986, section 6.2.2).
enum NormalAddress {
  /// A target that nobody resolved has no address: what it gives equals no address.
  static func bytes(_ target: LinkTarget) -> [UInt8] {
    guard case .url(let address) = target else { return [NormalForm.mark] }
    return bytes(address)
  }

  static func bytes(_ address: String) -> [UInt8] {
    let source = Array(address.trimmed.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      var byte = source[index]
      var isEscaped = false
      if byte == UInt8(ascii: "%"), index + 2 < source.count, let high = digit(source[index + 1]),
        let low = digit(source[index + 2])
      {
        byte = high << 4 | low
        isEscaped = true
        index += 2
      }
      index += 1
      if isPlain(byte) || (!isEscaped && isReserved(byte)) {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "%"))
        result.append(hexadecimal[Int(byte >> 4)])
        result.append(hexadecimal[Int(byte & 15)])
      }
    }
    return result
  }

  private static let hexadecimal = Array("0123456789ABCDEF".utf8)

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }

  /// Unreserved characters, and marks that no scheme of the web gives a meaning.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isLetter || (0x30...0x39).contains(byte) || plainMarks.contains(byte)
  }

  private static func isReserved(_ byte: UInt8) -> Bool { reserved.contains(byte) }

  private static let plainMarks = Array("-._~!*'()".utf8)
  /// A `%` that begins no escape stands for itself and is written `%25`.
  private static let reserved = Array(":/?#[]@$&+,;=".utf8)
}
