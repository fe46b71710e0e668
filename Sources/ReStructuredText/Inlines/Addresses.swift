import Basics
import Markup

/// Addresses in plain text: `https://example.org/x`, `name@example.org`.
extension InlineReader {
  /// The schemes that people write.
  private static let schemes: Set<String> = [
    "http", "https", "ftp", "sftp", "file", "mailto", "news", "irc", "ircs", "ssh", "svn",
    "svn+ssh", "git", "git+ssh", "cvs", "smb", "ldap", "tel", "urn", "xmpp",
  ]

  /// `scheme:address`, up to white space, brackets or quotes; punctuation at the end is none of it.
  mutating func address(at position: Int) -> Int? {
    guard text.byte(position).isLetter, position >= schemeEnd else { return nil }
    let scheme = text.dropFirst(position).prefix { $0.isAlphanumeric || "+-.".utf8.contains($0) }
    schemeEnd = scheme.endIndex
    guard text.byte(schemeEnd) == 0x3A, Self.schemes.contains(scheme.string.lowercased()) else {
      return nil
    }
    var address = text.dropFirst(schemeEnd + 1).prefix { byte in
      byte.isAlphanumeric || byte >= 0x80 || "-_.!~*'()[];/:@&=+$,%?#\\".utf8.contains(byte)
    }
    schemeEnd = address.endIndex
    let hasParenthesis = address.contains(0x28)
    while let last = address.last, !last.isAlphanumeric, last < 0x80,
      !"_~*/=+-&#%$".utf8.contains(last), !(hasParenthesis && last == 0x29)
    {
      address.removeLast()
    }
    // `//` alone is not an address.
    guard address.contains(where: { $0 != 0x2F }), canEnd(at: address.endIndex) else { return nil }
    return bare(position..<address.endIndex, scheme: "")
  }

  /// `name@example.org`, when the reader is at its `@`.
  mutating func mail(at position: Int) -> Int? {
    func isMail(_ byte: UInt8) -> Bool { byte.isAlphanumeric || ".-_+".utf8.contains(byte) }
    let name = text[plainStart..<position].suffix(64).reversed().prefix(while: isMail).count
    var host = text.dropFirst(position + 1).prefix(256).prefix(while: isMail)
    while let last = host.last, !last.isAlphanumeric { host.removeLast() }
    guard name > 0, host.contains(0x2E), canStart(at: position - name), canEnd(at: host.endIndex)
    else { return nil }
    return bare(position - name..<host.endIndex, scheme: "mailto:")
  }

  private mutating func bare(_ range: Range<Int>, scheme: String) -> Int {
    let shown = Escapes.plain(text[range])
    return link([.text(shown)], to: .url(scheme + shown), isBare: true, range)
  }
}
