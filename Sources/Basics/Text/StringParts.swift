/// Names and addresses are parted by bytes: a `Character` may hold a slash together with an accent behind it.
extension StringProtocol {
  /// `A/B/` → `A`, `B` and an empty part.
  package var parts: [Substring] {
    let text = Substring(self)
    return text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// `/A//B` → `A`, `B`
  package var filledParts: [Substring] {
    let text = Substring(self)
    return text.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }

  /// Whether the bytes of `prefix` come first.
  package func begins(with prefix: String) -> Bool {
    utf8.starts(with: prefix.utf8)
  }
}
