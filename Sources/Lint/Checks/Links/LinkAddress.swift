import Links

/// What kind of address a link has, by its spelling alone.
///
///     ../Guide.md?plain=1#top    a path
///     https://example.org        another site
///     {{page.url}}               a template's field
enum LinkAddress: Hashable {
  /// `[text]()`
  case empty
  /// `https://…` and `//…`
  case web(String)
  /// Any other scheme, without its colon: `mailto`.
  case scheme(String)
  /// A place on the author's own machine: `file:///home/x`, `C:\docs\x.md`, `\\server\docs`.
  case ownMachine
  /// `query` with its `?`; `fragment` without its `#`, nil: none.
  case path(String, query: String, fragment: String?)

  init(_ destination: String) {
    let bytes = destination.utf8
    guard let first = bytes.first else {
      self = .empty
      return
    }
    if destination.utf8.starts(with: "//".utf8) {
      self = .web(destination)
    } else if destination.utf8.starts(with: "\\\\".utf8) {
      self = .ownMachine
    } else if Self.isLetter(first), let scheme = RelativeURL.scheme(of: destination),
      !Self.isHost(scheme)
    {
      switch scheme {
      case "http", "https": self = .web(destination)
      case "file": self = .ownMachine
      case _ where scheme.utf8.count == 1: self = .ownMachine
      // `crate::name` is no address; `a:b` may be one.
      case _ where destination.utf8.dropFirst(scheme.utf8.count).starts(with: "::".utf8):
        self = .path(destination, query: "", fragment: nil)
      default: self = .scheme(scheme)
      }
    } else {
      let (path, query, fragment) = RelativeURL.split(destination)
      self = .path(
        path, query: query, fragment: fragment.isEmpty ? nil : String(fragment.dropFirst()))
    }
  }

  /// `example.org:8080` has a port, not a scheme.
  private static func isHost(_ scheme: String) -> Bool {
    scheme == "localhost" || scheme.utf8.contains(UInt8(ascii: ".")) && HostName.isLikely(scheme)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

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
