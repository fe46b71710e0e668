/// `[name]: address "title"`, or a footnote's `[^name]: text`.
struct MarkdownDefinition {
  /// As references to it are compared: in lower case, with one blank for several.
  let name: [UInt8]

  /// - Parameter line: without blanks at its ends.
  /// - Returns: nil: it is none, or Trac reads it as a link of its own with a colon behind.
  init?(_ line: ArraySlice<UInt8>) {
    guard line.first == UInt8(ascii: "["),
      let end = line.firstIndex(of: UInt8(ascii: "]")), end > line.startIndex + 1,
      line[end...].starts(with: "]:".utf8)
    else { return nil }
    let label = line[line.startIndex + 1..<end]
    name = Self.folded(label)
    let rest = line[(end + 2)...].trimmedBlanks
    if label.first == UInt8(ascii: "^") {
      guard label.count > 1, !label.contains(0x20), !rest.isEmpty else { return nil }
      return
    }
    guard !label.contains(UInt8(ascii: "[")), let address = rest.split(separator: 0x20).first,
      Self.looksLikeAddress(address)
    else { return nil }
    let title = rest.dropFirst(address.count).trimmedBlanks
    guard title.isEmpty || "\"'(".utf8.contains(title.first ?? 0) && title.count > 1 else {
      return nil
    }
    if TracBrackets(Array(line[...end])).begin(at: 0) { return nil }
  }

  /// How labels are compared (CommonMark 4.7), ASCII only.
  static func folded(_ label: ArraySlice<UInt8>) -> [UInt8] {
    Array(
      label.split { $0 <= 0x20 }.joined(separator: [0x20]).map {
        (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
      })
  }

  /// Whether that is where a link leads rather than a word: `Guide.md`, `https://…`, `#set-up`, `img/x.png`.
  static func looksLikeAddress(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    if "#/<.".utf8.contains(first) || text.contains(UInt8(ascii: "/")) { return text.count > 1 }
    if text.starts(with: "mailto:".utf8) { return true }
    // A suffix, perhaps with a fragment behind it.
    let path = text.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard let dot = path.lastIndex(of: UInt8(ascii: ".")), dot > path.startIndex else {
      return false
    }
    let suffix = path[(dot + 1)...]
    return (1...8).contains(suffix.count)
      && suffix.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
  }
}
