import Markdown

/// What cmark-gfm makes of Markdown, looked at without this project's reader.
struct ShownHTML {
  /// Without line numbers.
  let source: String
  /// What is between the tags, piece by piece; code is marked.
  private let pieces: [(text: String, isCode: Bool)]

  init(_ markdown: [UInt8]) {
    let html = String(decoding: CMarkHTML.render(markdown), as: UTF8.self)
    var source = ""
    var pieces: [(text: String, isCode: Bool)] = []
    var codeDepth = 0
    var rest = Substring(html)
    while let start = rest.firstIndex(of: "<") {
      pieces.append((Self.decoded(rest[..<start]), codeDepth > 0))
      source += rest[..<start]
      rest = rest[start...]
      let isComment = rest.hasPrefix("<!--")
      let end = isComment ? rest.firstRange(of: "-->")?.upperBound : Self.tagEnd(rest)
      let tag = rest[..<(end ?? rest.endIndex)]
      rest = rest[(end ?? rest.endIndex)...]
      if isComment, tag.hasPrefix("<!--" + CMarkHTML.lineMark) { continue }
      source += Self.withoutPlace(tag)
      if tag.hasPrefix("<code") || tag.hasPrefix("<pre") { codeDepth += 1 }
      if tag.hasPrefix("</code") || tag.hasPrefix("</pre") { codeDepth -= 1 }
    }
    pieces.append((Self.decoded(rest), false))
    self.source = source + rest
    self.pieces = pieces
  }

  /// All text, with single blanks.
  var text: String { Self.tidy(pieces.map(\.text).joined()) }

  /// In one way of writing, so that what looks the same is the same.
  var canonical: String { CanonicalHTML(source).text }

  /// What GitHub would find in it after Markdown: a formula, an emoji or an alert.
  var laterMarkup: String? {
    for (text, isCode) in pieces where !isCode {
      for part in text.split(separator: ":", omittingEmptySubsequences: false).dropFirst()
        .dropLast()
      where ["smile", "cat", "+1", "-1", "100", "ticket"].contains(part) {
        return ":\(part):"
      }
      // Any text between two dollars, unless blanks or a digit next to them tell that they are none.
      let parts = text.split(separator: "$", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated().dropFirst().dropLast() {
        let next = parts[index + 1].first
        if part.first?.isWhitespace != true, part.last?.isWhitespace != true, next?.isNumber != true
        {
          return "$\(part)$"
        }
      }
    }
    if source.contains("<blockquote>\n<p>[!NOTE]") { return "[!NOTE]" }
    if source.contains("<blockquote>\n<p>[!warning]") { return "[!warning]" }
    return nil
  }

  /// Blanks, tabs and line ends become single blanks; none are at the ends.
  static func tidy(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\t" || $0.isNewline }.joined(separator: " ")
  }

  /// The end of a tag; `>` in a quoted value is none.
  static func tagEnd(_ text: Substring) -> Substring.Index? {
    guard let sign = text.dropFirst().first, sign.isLetter || sign == "/" || sign == "!" else {
      return text.indices.dropFirst().first
    }
    var quote: Character?
    for index in text.indices {
      switch text[index] {
      case ">" where quote == nil: return text.index(after: index)
      case let sign where sign == quote: quote = nil
      case "\"" where quote == nil, "'" where quote == nil: quote = text[index]
      default: break
      }
    }
    return nil
  }

  private static func withoutPlace(_ tag: Substring) -> String {
    guard let start = tag.firstRange(of: " data-sourcepos=\""),
      let end = tag[start.upperBound...].firstIndex(of: "\"")
    else { return String(tag) }
    return String(tag[..<start.lowerBound] + tag[tag.index(after: end)...])
  }

  private static func decoded(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
      "&quot;", with: "\""
    )
    .replacing("&#10;", with: "\n").replacing("&#65279;", with: "\u{FEFF}").replacing(
      "&amp;", with: "&")
  }
}
