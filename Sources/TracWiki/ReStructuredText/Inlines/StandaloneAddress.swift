/// Addresses in plain text: `https://example.org/x`, `name@example.org`.
///
/// docutils' rule: a scheme, a colon and characters of an address, the last of them no punctuation; white space,
/// quotes or brackets around it.
struct StandaloneAddress {
  private let text: TextView
  private let start: Int
  private let end: Int
  /// Ends of runs that were tried in vain: nothing inside them is tried again.
  private var schemeEnd = -1
  private var addressEnd = -1
  private var mailEnd = -1

  private init(_ text: TextView, _ range: Range<Int>) {
    self.text = text
    (start, end) = (range.lowerBound, range.upperBound)
  }

  /// The text with its addresses as links.
  static func split(_ text: TextView, _ range: Range<Int>, line: Int) -> [RSTInline] {
    let colonOrAt = text.bytes[range].contains {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@")
    }
    guard colonOrAt else { return [.text(Array(text.bytes[range]))] }
    var result: [RSTInline] = []
    var rest = range
    while !rest.isEmpty {
      var search = StandaloneAddress(text, rest)
      guard let found = search.first() else { break }
      // Where the first scheme is none, docutils looks no further.
      if let scheme = found.scheme, !URISchemes.all.contains(scheme.lowercased()) { break }
      let shown = Array(text.bytes[found.range])
      let address = (found.scheme == nil ? "mailto:" : "") + Escapes.plain(shown)
      if rest.lowerBound < found.range.lowerBound {
        result.append(.text(Array(text.bytes[rest.lowerBound..<found.range.lowerBound])))
      }
      result.append(
        .reference(
          RSTReference(
            content: [.text(shown)], target: .address(address), written: Escapes.written(shown),
            line: line)))
      rest = found.range.upperBound..<range.upperBound
    }
    if !rest.isEmpty { result.append(.text(Array(text.bytes[rest]))) }
    return result
  }

  /// A bare mail address with `mailto:` before it.
  static func withScheme(_ address: String) -> String {
    let bytes = Array(address.utf8)
    var search = StandaloneAddress(TextView(bytes, 0..<bytes.count), 0..<bytes.count)
    return search.mail(at: 0) == bytes.count ? "mailto:" + address : address
  }

  /// Whether the text begins with an address.
  static func isAddress(_ bytes: [UInt8]) -> Bool {
    var search = StandaloneAddress(TextView(bytes, 0..<bytes.count), 0..<bytes.count)
    return search.absolute(at: 0) != nil || search.mail(at: 0) != nil
  }

  // MARK: - Search

  private mutating func first() -> (range: Range<Int>, scheme: String?)? {
    var position = start
    while position < end {
      if canStart(at: position) {
        if let (colon, last) = absolute(at: position) {
          return (position..<last, text.string(position..<colon))
        }
        if let last = mail(at: position) { return (position..<last, nil) }
      }
      position = text.scalar(at: position)?.next ?? position + 1
    }
    return nil
  }

  private func canStart(at position: Int) -> Bool {
    position == start || text.scalar(before: position).map(Punctuation.opens) ?? true
  }

  private func canEnd(at position: Int) -> Bool {
    guard position < end, let (next, _) = text.scalar(at: position) else { return true }
    return Punctuation.closes(next)
  }

  private func byte(_ position: Int) -> UInt8 { position < end ? text[position] : 0x20 }

  // MARK: - Addresses with a scheme

  private mutating func absolute(at position: Int) -> (colon: Int, end: Int)? {
    guard ByteClass.isLetter(byte(position)), position >= schemeEnd else { return nil }
    var colon = position + 1
    while Self.isScheme(byte(colon)) { colon += 1 }
    guard byte(colon) == UInt8(ascii: ":") else {
      schemeEnd = colon
      return nil
    }
    guard colon + 1 >= addressEnd else { return nil }
    let run = runEnd(colon + 1)
    guard let last = addressEnd(from: colon + 1, to: run) else {
      addressEnd = run
      return nil
    }
    return (colon, last)
  }

  /// The longest end of the path, with the query and fragment that follow it.
  private func addressEnd(from start: Int, to run: Int) -> Int? {
    for last in stride(from: run, to: start, by: -1) where isLast(last) {
      if last == run, byte(run) == UInt8(ascii: "?") {
        let query = runEnd(run + 1)
        for last in stride(from: query, to: run + 1, by: -1) where isLast(last) {
          if last == query, let end = fragmentEnd(query) { return end }
          if canEnd(at: last) { return last }
        }
      } else if last == run, let end = fragmentEnd(run) {
        return end
      }
      if canEnd(at: last) { return last }
    }
    return nil
  }

  /// The end of `#fragment`, if one begins there.
  private func fragmentEnd(_ hash: Int) -> Int? {
    guard byte(hash) == UInt8(ascii: "#") else { return nil }
    return stride(from: runEnd(hash + 1), to: hash + 1, by: -1).first {
      isLast($0) && canEnd(at: $0)
    }
  }

  private func runEnd(_ start: Int) -> Int {
    var end = start
    while end < self.end, Self.isAddress(text[end]) { end += 1 }
    return end
  }

  /// Whether the character before is one that an address may end with.
  private func isLast(_ position: Int) -> Bool {
    let last = byte(position - 1)
    switch last {
    case UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "/"),
      UInt8(ascii: "="), UInt8(ascii: "+"):
      return true
    default:
      return ByteClass.isAlphanumeric(last)
        || Self.isAddress(last) && byte(position) == UInt8(ascii: ">")
    }
  }

  private static func isScheme(_ byte: UInt8) -> Bool {
    ByteClass.isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-")
  }

  /// NUL is the backslash of an escape.
  private static func isAddress(_ byte: UInt8) -> Bool {
    ByteClass.isAlphanumeric(byte) || "-_.!~*'()[];/:@&=+$,%\0".utf8.contains(byte)
  }

  // MARK: - Mail

  private static func isMail(_ byte: UInt8) -> Bool {
    ByteClass.isAlphanumeric(byte) || "-_!~*'{|}/#?^`&=+$%\0".utf8.contains(byte)
  }

  private mutating func mail(at position: Int) -> Int? {
    guard position >= mailEnd, Self.isMail(byte(position)) else { return nil }
    var at = position
    while at < end,
      Self.isMail(text[at]) || text[at] == UInt8(ascii: ".") && Self.isMail(byte(at + 1))
    {
      at += 1
    }
    guard byte(at) == UInt8(ascii: "@"), text[at - 1] != 0, at + 1 < end,
      Self.isMail(byte(at + 1))
    else {
      mailEnd = at
      return nil
    }
    var host = at + 1
    while host < end, Self.isMail(text[host]) || text[host] == UInt8(ascii: ".") { host += 1 }
    // One more character may end it, before an angle bracket.
    let most = host < end && Self.isAddress(text[host]) ? host + 1 : host
    for last in stride(from: most, to: at + 2, by: -1) where isLast(last) && canEnd(at: last) {
      return last
    }
    mailEnd = at
    return nil
  }
}
