/// Strings as JSON writes them (RFC 8259, 7), for files whose order of keys and lines is fixed.
package enum JSONText {
  /// Appends the string in quotation marks: `"a \"b\"\n"`.
  package static func append(_ string: String, to json: inout [UInt8]) {
    json.append(0x22)
    for byte in string.utf8 {
      switch byte {
      case 0x22: json += [0x5C, 0x22]
      case 0x5C: json += [0x5C, 0x5C]
      case 0x0A: json += [0x5C, 0x6E]
      case 0x0D: json += [0x5C, 0x72]
      case 0x09: json += [0x5C, 0x74]
      case ..<0x20:
        json += "\\u00".utf8
        json.append(digit(byte >> 4))
        json.append(digit(byte & 15))
      default: json.append(byte)
      }
    }
    json.append(0x22)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x61 + value - 10
  }
}
