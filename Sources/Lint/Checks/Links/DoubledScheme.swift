/// `http://http://example.org`
enum DoubledScheme {
  /// The address without the first scheme; nil: it has only one.
  static func undoubled(_ address: String) -> String? {
    for scheme in ["https://", "http://"] where address.utf8.starts(with: scheme.utf8) {
      let rest = address.dropFirst(scheme.utf8.count)
      for second in ["https://", "http://", "https//", "http//", "https:/", "http:/"]
      where rest.utf8.starts(with: second.utf8) {
        return second.hasSuffix("://") ? String(rest) : nil
      }
    }
    return nil
  }
}
