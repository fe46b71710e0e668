/// `[[Label|Page]]` as Gollum and GitHub's wikis find it: in the text before any Markdown is read, code apart. A backslash
/// before it changes nothing.
enum WikiTags {
  /// What the tags name, in the order of the text; `[[_TOC_]]` names nothing.
  static func targets(in text: String) -> [String] {
    var rest = withoutCode(text)
    // Gollum leaves them in what is not text, and in HTML's code.
    for (open, close) in [("<!--", "-->"), ("<code>", "</code>")] {
      rest = without(open, close, in: rest)
    }
    return tags(in: Array(rest.utf8))
  }

  private static func tags(in rest: [UInt8]) -> [String] {
    var targets: [String] = []
    var start: Int?
    var index = 0
    while index + 1 < rest.count {
      defer { index += 1 }
      if start == nil, rest[index] == UInt8(ascii: "["), rest[index + 1] == UInt8(ascii: "[") {
        start = index + 2
        index += 1
      } else if let from = start, index > from, rest[index] == UInt8(ascii: "]"),
        rest[index + 1] == UInt8(ascii: "]")
      {
        let tag = String(decoding: rest[from..<index], as: UTF8.self)
        if !tag.hasPrefix("_TOC_") {
          // The label comes first.
          let parts = tag.split(separator: "|", omittingEmptySubsequences: false)
          let name = parts.count > 1 ? parts[1] : parts[0]
          targets.append(String(name.drop { $0 == " " }))
        }
        start = nil
        index += 1
      }
    }
    return targets
  }

  private static func without(_ open: String, _ close: String, in text: String) -> String {
    var parts = text.split(separator: open, omittingEmptySubsequences: false)[...]
    var result = String(parts.removeFirst())
    for part in parts {
      if let end = part.firstRange(of: close) { result += part[end.upperBound...] }
    }
    return result
  }

  /// Fences and code spans go.
  private static func withoutCode(_ text: String) -> String {
    var fence: Substring?
    var result = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let inner = line.drop { $0 == " " || $0 == ">" || $0 == "-" }
      let marks =
        inner.prefix { $0 == "`" }.isEmpty ? inner.prefix { $0 == "~" } : inner.prefix { $0 == "`" }
      if let open = fence {
        if marks.hasPrefix(open), inner.drop(while: { $0 == open.first }).allSatisfy({ $0 == " " })
        {
          fence = nil
        }
      } else if marks.count >= 3, !inner.dropFirst(marks.count).contains("`") {
        fence = marks
      } else {
        result += line + "\n"
      }
    }
    return withoutSpans(result)
  }

  private static func withoutSpans(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let tick = UInt8(ascii: "`")
    func run(at index: Int) -> Int { bytes[index...].prefix { $0 == tick }.count }
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == tick, kept.last != UInt8(ascii: "\\") else {
        kept.append(bytes[index])
        index += 1
        continue
      }
      let length = run(at: index)
      var end = index + length
      while end < bytes.count, !bytes[end...].starts(with: [10, 10]) {
        let other = run(at: end)
        if other == length { break }
        end += max(other, 1)
      }
      let isClosed = end < bytes.count && bytes[end] == tick
      if !isClosed { kept += bytes[index..<(index + length)] }
      index = isClosed ? end + length : index + length
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
