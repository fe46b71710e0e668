import Basics
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
        path, query: query,
        fragment: fragment.isEmpty ? nil : String(Substring(fragment.utf8.dropFirst())))
    }
  }

  /// `example.org:8080` has a port, not a scheme.
  private static func isHost(_ scheme: String) -> Bool {
    scheme == "localhost" || scheme.utf8.contains(UInt8(ascii: ".")) && HostName.isLikely(scheme)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
