/// The tags of HTML and what stands between them, in order: each byte belongs to one token.
enum HTMLToken {
  case text
  case tag(HTMLTag)
  /// A `<` and a name, but no `>` behind them: text.
  case unendedTag
  case comment
  /// A comment without its end reaches to the end of the HTML.
  case unendedComment
  /// The text of `<textarea>` and the like, where a browser reads no tags.
  case rawText

  /// Gives each token and its range.
  static func forEach(in html: [UInt8], _ body: (HTMLToken, Range<Int>) -> Void) {
    var index = 0
    var textStart = 0
    var unended = 0
    func give(_ token: HTMLToken, to end: Int) {
      if textStart < index { body(.text, textStart..<index) }
      body(token, index..<end)
      index = end
      textStart = end
    }
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if html[index...].starts(with: "<!--".utf8) {
        let end = HTMLComment.ended(in: html, at: index)
        give(end == nil ? .unendedComment : .comment, to: end ?? html.count)
      } else if unended < HTMLTag.mostUnended, HTMLTag.begins(html, at: index) {
        if let tag = HTMLTag(html, at: index) {
          give(.tag(tag), to: tag.end)
          if !tag.isClosing, HTMLElement.holdsRawText(tag.name) {
            let end = rawTextEnd(html, from: index, of: Array(tag.name.utf8))
            if end > index { give(.rawText, to: end) }
          }
        } else {
          unended += 1
          give(.unendedTag, to: index + 1)
        }
      } else {
        index += 1
      }
    }
    if textStart < html.count { body(.text, textStart..<html.count) }
  }

  /// Where `</name` stands, or the end.
  private static func rawTextEnd(_ html: [UInt8], from start: Int, of name: [UInt8]) -> Int {
    var index = start
    while index + name.count + 2 <= html.count {
      if html[index] == UInt8(ascii: "<"), html[index + 1] == UInt8(ascii: "/"),
        html[(index + 2)..<(index + 2 + name.count)].map(\.lowercased) == name
      {
        return index
      }
      index += 1
    }
    return html.count
  }
}
