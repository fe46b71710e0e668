import Targets

/// The scheme of an address: `https`.
enum Scheme {
  static func isAllowed(in address: String) -> Bool {
    name(in: address).map(Target.LinkForm.schemes.contains) ?? true
  }

  /// In lower case; nil for a relative address.
  static func name(in address: String) -> String? {
    let bytes = address.utf8.span
    for end in bytes.indices {
      switch bytes[end] {
      case ASCII.colon where end > 0:
        let name = address.utf8.prefix(end).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        return String(decoding: name, as: UTF8.self)
      case ASCII.colon, ASCII.slash, ASCII.question, ASCII.hash: return nil
      default: break
      }
    }
    return nil
  }
}
