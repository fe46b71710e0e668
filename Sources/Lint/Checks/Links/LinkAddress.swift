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
  /// `query` with its `?`; `fragment` without its `#`, nil if none.
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
    } else if first.isLetter, let scheme = RelativeURL.scheme(of: destination),
      !Self.isHost(scheme)
    {
      switch scheme {
      case "http", "https": self = .web(destination)
      case "file": self = .ownMachine
      // MyST names documents so.
      case "project", "path":
        self = .init(String(destination.dropFirst(scheme.utf8.count + 1)))
      case _ where scheme.utf8.count == 1: self = .ownMachine
      // `crate::name` is not an address; `a:b` may be one.
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
}

/// Fragments that need no place in the document: `#top`, `#L10-L20`, `#:~:text=install`.
enum SpecialFragment {
  /// - Parameter fragment: decoded, without `#`.
  static func isAlwaysValid(_ fragment: String) -> Bool {
    fragment.isEmpty || fragment == "top" || fragment == "readme" || isLines(fragment)
      || fragment.utf8.starts(with: ":~:".utf8)
      || fragment.utf8.starts(with: "user-content-fn".utf8)
  }

  /// `#fn:1`, `#fnref:1`: what sites make of footnotes.
  static func isFootnote(_ fragment: String) -> Bool {
    fragment.utf8.starts(with: "fn:".utf8) || fragment.utf8.starts(with: "fnref:".utf8)
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
      let digits = bytes.dropFirst().prefix { $0.isDigit }
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

/// Addresses that something fills in, or finds by name.
enum LinkTemplate {
  /// What Documenter and Doxygen find by the text of a link, and the examples of CommonMark's specification.
  private static let names: Set<String> = ["@", "@ref", "@id", "@cite", "@extref", "@subpage"]

  static func reason(_ address: String) -> NotChecked? {
    let bytes = RelativeURL.decode(address).utf8
    guard let first = bytes.first else { return nil }
    var last: UInt8 = 0
    for byte in bytes {
      switch byte {
      // `{x}`, `<x>`, and patterns of names: `*.md`, `[0-9]`
      case 0x7B, 0x7D, 0x3C, 0x3E, 0x2A, 0x5B, 0x5D, 0x7C, 0x5E: return .template
      default: break
      }
      if byte == 0x3A, last == 0x3A { return .name }
      last = byte
    }
    if holdsBlank(bytes) { return .template }
    switch first {
    case UInt8(ascii: "$"), UInt8(ascii: "%"): return .template
    // `~/x.md` is a path of a shell, which no reader follows.
    case UInt8(ascii: "~"): return bytes.dropFirst().first == UInt8(ascii: "/") ? nil : .name
    case UInt8(ascii: "\\"): return .name
    case UInt8(ascii: "@"):
      return bytes.contains(0x2F) || names.contains(RelativeURL.decode(address)) ? .name : nil
    default: return nil
    }
  }

  /// A number that is still to be given: `NNNN-tide-table.md`, `rfcs/XXXX`.
  private static func holdsBlank(_ address: some Sequence<UInt8>) -> Bool {
    // How many letters of the word at hand are equal; nil if it has others.
    var count: Int? = 0
    var letter: UInt8 = 0
    for byte in address {
      guard byte.isAlphanumeric else {
        if count ?? 0 >= 4 { return true }
        count = 0
        continue
      }
      if count == 0, byte == UInt8(ascii: "N") || byte == UInt8(ascii: "X") { letter = byte }
      count = byte == letter ? count.map { $0 + 1 } : nil
    }
    return count ?? 0 >= 4
  }
}

/// `http://http://example.org`
enum DoubledScheme {
  /// The address without the first scheme; nil if it has only one.
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

/// `example.org`: a site's name where no scheme precedes it.
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
      host.allSatisfy({ $0 >= 0x80 || $0 == 0x2D || $0 == 0x2E || $0.isAlphanumeric })
    else { return false }
    return ends.contains(Substring(host[host.index(after: dot)...]))
      || host.starts(with: "www.".utf8)
  }
}
