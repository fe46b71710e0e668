/// `example.org`: a site's name where no scheme stands before it.
enum HostName {
  /// The ends of names that are no suffixes of files.
  private static let ends: Set<Substring> = [
    "com", "org", "net", "io", "dev", "edu", "gov", "info", "de", "fr", "jp", "uk", "eu", "ch",
    "nl",
  ]

  /// Whether the first part of an address can hardly be a folder or a file.
  static func isLikely(_ address: String) -> Bool {
    let host = address.utf8.prefix { $0 != 0x2F && $0 != 0x3A && $0 != 0x3F && $0 != 0x23 }
    guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot != host.startIndex,
      host.allSatisfy({ $0 >= 0x80 || $0 == 0x2D || $0 == 0x2E || isAlphanumeric($0) })
    else { return false }
    return ends.contains(Substring(host[host.index(after: dot)...]))
      || host.starts(with: "www.".utf8)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
