/// Character references: `&amp;` `&#38;` `&#x26;`.
package enum HTMLEntities {
  /// `bytes` as text with its references replaced; what is no reference stays as it stands.
  package static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "&"), let (scalar, next) = reference(bytes, at: index) {
        text.append(contentsOf: String(scalar).utf8)
        index = next
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func reference(_ bytes: ArraySlice<UInt8>, at start: Int) -> (
    Unicode.Scalar, Int
  )? {
    // No name is longer than `&CounterClockwiseContourIntegral;`.
    let limit = bytes[start...].prefix(36)
    guard let stop = limit.firstIndex(of: UInt8(ascii: ";")), stop > start + 1 else { return nil }
    let name = String(decoding: bytes[(start + 1)..<stop], as: UTF8.self)
    guard let code = name.utf8.first == UInt8(ascii: "#") ? number(name) : HTMLTree.entity(name)
    else { return nil }
    let isCharacter = code != 0 && code <= 0x10FFFF
    return (isCharacter ? Unicode.Scalar(code) ?? "\u{FFFD}" : "\u{FFFD}", stop + 1)
  }

  private static func number(_ name: String) -> UInt32? {
    let digits = name.dropFirst()
    if digits.utf8.first == UInt8(ascii: "x") || digits.utf8.first == UInt8(ascii: "X") {
      return UInt32(digits.dropFirst(), radix: 16)
    }
    return UInt32(digits)
  }
}
