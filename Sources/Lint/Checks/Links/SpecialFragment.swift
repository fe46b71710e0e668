/// Fragments that need no place in the document: `#top`, `#L10-L20`, `#:~:text=install`.
enum SpecialFragment {
  /// - Parameter fragment: decoded, without `#`.
  static func isAlwaysValid(_ fragment: String) -> Bool {
    fragment.isEmpty || fragment == "top" || fragment == "readme" || isLines(fragment)
      || fragment.utf8.starts(with: ":~:".utf8)
      || fragment.utf8.starts(with: "user-content-fn".utf8)
  }

  /// `#/route`, `#!page`: a script reads them.
  static func isRoute(_ fragment: String) -> Bool {
    fragment.utf8.first == UInt8(ascii: "/") || fragment.utf8.first == UInt8(ascii: "!")
  }

  /// `L10`, `L10-L20`, `L10-20`, `L19C5-L21C11`
  private static func isLines(_ fragment: String) -> Bool {
    var bytes = fragment.utf8[...]
    func number(_ mark: UInt8) -> Bool {
      guard bytes.first == mark else { return false }
      let digits = bytes.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty else { return false }
      bytes = bytes[digits.endIndex...]
      return true
    }
    func place() -> Bool {
      guard number(UInt8(ascii: "L")) else { return false }
      _ = number(UInt8(ascii: "C"))
      return true
    }
    guard place() else { return false }
    if bytes.isEmpty { return true }
    if number(UInt8(ascii: "-")) { return bytes.isEmpty }
    guard bytes.popFirst() == UInt8(ascii: "-") else { return false }
    return place() && bytes.isEmpty
  }
}
