import Basics
import Links

/// Addresses that something fills in, or finds by name.
enum LinkTemplate {
  static func reason(_ address: String) -> NotChecked? {
    let bytes = RelativeURL.decode(address).utf8
    guard let first = bytes.first else { return nil }
    var last: UInt8 = 0
    for byte in bytes {
      switch byte {
      // `{x}`, `<x>`, and patterns of names: `*.md`, `[0-9]`
      case 0x7B, 0x7D, 0x3C, 0x3E, 0x2A, 0x5B, 0x5D, 0x7C, 0x5E: return .template
      default: break
      }
      if byte == 0x3A, last == 0x3A { return .name }
      last = byte
    }
    switch first {
    case UInt8(ascii: "$"), UInt8(ascii: "%"): return .template
    case UInt8(ascii: "@"), UInt8(ascii: "~"), UInt8(ascii: "\\"): return .name
    default: return nil
    }
  }
}
