import Targets

/// The scheme of an address: `https`.
enum Scheme {
  static func isAllowed(in address: String) -> Bool {
    name(in: address).map(Target.LinkForm.schemes.contains) ?? true
  }

  /// In lower case; nil for a relative address.
  static func name(in address: String) -> String? {
    var name: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case ASCII.colon: return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
      case ASCII.slash, ASCII.question, ASCII.hash: return nil
      case 0x41...0x5A: name.append(byte | 0x20)
      default: name.append(byte)
      }
    }
    return nil
  }
}
