/// Addresses as GitHub lets them through.
enum Address {
  /// Whether GitHub keeps a link to `address`: relative ones, and schemes that run no program.
  static func isAllowed(_ address: String) -> Bool {
    var scheme: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: ":"):
        return !forbidden.contains(String(decoding: scheme, as: UTF8.self))
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        return true
      // Browsers skip these when they look for the scheme.
      case 0...0x20:
        continue
      default:
        scheme.append(byte.lowercased)
      }
      if scheme.count > 16 { return true }
    }
    return true
  }

  private static let forbidden: Set<String> = ["javascript", "vbscript", "data", "file"]
}
