import Basics
import Links

/// Where addresses of the old Trac are in a text of any language: linear in its length.
struct URLScan: Sendable {
  private let tracs: [TracAddress]
  /// Of the servers, in small letters, with a port where that is not the usual one.
  private let hosts: [[UInt8]]

  init(_ tracs: [TracAddress]) {
    self.tracs = tracs
    hosts = Set(tracs.map { Self.host(of: $0.origin) }).map { Array($0.utf8) }
  }

  /// `https://Trac.example.org:443` → `trac.example.org`
  private static func host(of origin: String) -> String {
    guard let scheme = RelativeURL.scheme(of: origin) else { return origin }
    let host = origin.dropFirst(scheme.utf8.count + 3).lowercased()
    let port = scheme == "http" ? ":80" : ":443"
    return host.hasSuffix(port) ? String(host.dropLast(port.count)) : host
  }

  /// In the order of the text.
  ///
  /// - Parameter isDocument: people read it; else it is a program, or what one reads.
  func addresses(in text: [UInt8], isDocument: Bool) -> [FoundURL] {
    var found: [FoundURL] = []
    var index = 1
    while index < text.count {
      guard text[index] == UInt8(ascii: "/"), let start = start(of: text, slash: index),
        hosts.contains(where: { hasHost($0, text, at: index + 1) })
      else {
        index += 1
        continue
      }
      var end = URLEnd(
        text, from: start.address, at: start.slashes, isDocument: isDocument)
      if var address = end.read(), let below = pathBelow(address.url) {
        if start.isEmbedded {
          address.obstacle = .embedded
        } else if start.address == start.slashes, !isLink(text, at: start.address, isDocument) {
          address.obstacle = .comment
        } else if address.obstacle == nil, isBare(below) {
          if address.isValue, !isDocument { address.obstacle = .base }
          let surroundings = URLContext(
            text: text, range: address.range, url: [], isDocument: isDocument)
          // `/wiki/` and its like say little by themselves.
          if below.utf8.last == UInt8(ascii: "/"), below.split(separator: "/").count == 1,
            surroundings.hasWordInNextLine
          {
            address.obstacle = .broken
          }
        }
        found.append(address)
        index = address.range.upperBound
      }
      index += 1
    }
    return found
  }

  /// What an address has below one of the Tracs; nil if it is elsewhere.
  func pathBelow(_ url: String) -> String? {
    for trac in tracs { if let below = trac.pathBelow(url) { return below } }
    return nil
  }

  /// It names nothing but the project, or a kind of thing in it: `/`, `/wiki/`, `/ticket`, `/query?id=`.
  private func isBare(_ below: String) -> Bool {
    let steps = RelativeURL.split(below).path.split(separator: "/")
    return steps.count < 2 && !below.utf8.contains(UInt8(ascii: "?"))
      || below.utf8.last.map { "/=#?&".utf8.contains($0) } ?? true
  }

  private func hasHost(_ host: [UInt8], _ text: [UInt8], at index: Int) -> Bool {
    guard index + host.count <= text.count else { return false }
    return host.indices.allSatisfy { text[index + $0].lowercased == host[$0] }
  }

  /// Where an address begins whose second slash is known.
  ///
  /// - Returns: the places of its scheme and of its slashes, the same where it has no scheme; nil if it is not one of the web.
  private func start(
    of text: [UInt8], slash: Int
  ) -> (address: Int, slashes: Int, isEmbedded: Bool)? {
    let slashes: Int
    if text[slash - 1] == UInt8(ascii: "/") {
      slashes = slash - 1
    } else if slash >= 3, text[slash - 1] == UInt8(ascii: "\\"),
      text[slash - 2] == UInt8(ascii: "/"), text[slash - 3] == UInt8(ascii: "\\")
    {
      slashes = slash - 3
    } else {
      return nil
    }
    guard slashes > 0 else { return (slashes, slashes, false) }
    guard text[slashes - 1] == UInt8(ascii: ":") else {
      // `//host/path`: what may be before it without being part of a path.
      return " \t\n\r\"'(=[<>`,;{|".utf8.contains(text[slashes - 1])
        ? (slashes, slashes, false) : nil
    }
    var colon = slashes - 1
    // Java's properties: `http\://`
    if colon > 0, text[colon - 1] == UInt8(ascii: "\\") { colon -= 1 }
    for scheme in ["https", "http"] {
      let start = colon - scheme.utf8.count
      guard start >= 0,
        text[start..<colon].elementsEqual(scheme.utf8, by: { $0.lowercased == $1 })
      else { continue }
      guard start > 0 else { return (start, slashes, false) }
      if isOtherScheme(text, before: start) { return nil }
      if text[start - 1].isAlphanumeric { return (start, slashes, false) }
      return (start, slashes, isEmbedded(text, at: start))
    }
    return nil
  }

  /// `git+https://…`; not `"see:\nhttps://…"`, `\fBhttps://…` of manual pages, `--https://…`.
  private func isOtherScheme(_ text: [UInt8], before start: Int) -> Bool {
    let near = text[..<start].suffix(64)
    let isEscaped = near.dropLast().last == UInt8(ascii: "\\")
    if let last = near.last, isEscaped, "nrtvfe0".utf8.contains(last) { return false }
    if near.count > 2, near.suffix(3).starts(with: "\\f".utf8) { return false }
    return near.reversed().prefix { $0.isAlphanumeric || "+-.".utf8.contains($0) }
      .contains { $0.isAlphanumeric }
  }

  /// Whether `//host/path` is an address of the web there; else its slashes may be those of a comment.
  private func isLink(_ text: [UInt8], at start: Int, _ isDocument: Bool) -> Bool {
    guard start > 0 else { return false }
    let before = text[start - 1]
    if "\"'`".utf8.contains(before) { return true }
    if isDocument { return "(=[<>|".utf8.contains(before) }
    return start >= 4 && text[(start - 4)..<start].elementsEqual("url(".utf8)
  }

  /// `https://web.archive.org/web/2010/http://…`, `https://example.org/?url=http://…`
  private func isEmbedded(_ text: [UInt8], at start: Int) -> Bool {
    if text[start - 1] == UInt8(ascii: "/") {
      // `//https://…` is a comment, if nothing but blanks or the end of a statement precedes it.
      let slashes = text[..<start].suffix(64).reversed().prefix {
        $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "!")
      }.count
      guard slashes > 1, start > slashes else { return slashes < 2 }
      return !" \t\r\n;{}),*".utf8.contains(text[start - slashes - 1])
    }
    guard text[start - 1] == UInt8(ascii: "=") else { return false }
    var index = start - 2
    while index >= 0, start - index < 64, text[index].isAlphanumeric || text[index] == 0x5F {
      index -= 1
    }
    guard index >= 0 else { return false }
    if text[index] == UInt8(ascii: ";") {
      return text[..<index].suffix(4).elementsEqual("&amp".utf8)
    }
    return text[index] == UInt8(ascii: "?") || text[index] == UInt8(ascii: "&")
  }
}
