/// Which addresses Trac's rst links: those without a colon, or with a scheme that is safe before it.
enum SafeAddress {
  static func isSafe(_ address: String, _ options: ReaderOptions) -> Bool {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
    return options.rendersUnsafeContent || options.safeSchemes.contains(String(address[..<colon]))
  }
}
