import Markdown

/// What of HTML in a line of text is meant for a reader of Markdown: Trac shows all of it as it is typed.
///
///     see <!-- where? -->   <kbd>Ctrl</kbd>   <a name="top"></a>   one<br>two
///
/// Source: GitHub's list of elements (GitHub Flavored Markdown 6.11, and its sanitizer).
struct MarkdownTags {
  /// Where each comment begins: nobody types one to be read.
  private(set) var comments: [Int] = []
  /// Where elements begin. A page about HTML may show them, so they are weak signs: see `MarkdownBlock.isWeak`.
  private(set) var elements: [Int] = []

  private static let single: Set<String> = ["br", "img", "wbr"]
  private static let paired: Set<String> = [
    "a", "abbr", "b", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
    "small", "span",
    "strike", "strong", "sub", "sup", "tt", "u", "var",
  ]

  /// - Parameter spans: of one unit of text.
  init(_ bytes: [UInt8], _ spans: [InlineSpans.Span]) {
    /// The last tag of each name that opens an element.
    var open: [String: Range<Int>] = [:]
    for span in spans where span.kind == .html {
      let text = bytes[span.range]
      if text.starts(with: "<!--".utf8) {
        comments.append(span.range.lowerBound)
        continue
      }
      let isEnd = text.starts(with: "</".utf8)
      let name = String(
        decoding: text.dropFirst(isEnd ? 2 : 1).prefix {
          (0x61...0x7A).contains($0 | 0x20)
        }, as: UTF8.self
      ).lowercased()
      if Self.single.contains(name), !isEnd {
        if name != "img" || text.find("src=") != nil { elements.append(span.range.lowerBound) }
      } else if Self.paired.contains(name), !isEnd {
        open[name] = span.range
        // GitHub takes `<a name="top"/>` for an anchor, too.
        if text.suffix(2).elementsEqual("/>".utf8) { elements.append(span.range.lowerBound) }
      } else if isEnd, let start = open.removeValue(forKey: name),
        Self.isElement(start, bytes[start.upperBound..<span.range.lowerBound], in: bytes)
      {
        elements.append(start.lowerBound)
      }
    }
    elements.sort()
  }

  /// Not the tags in “between <b> and </b>”.
  private static func isElement(
    _ start: Range<Int>, _ content: ArraySlice<UInt8>, in bytes: [UInt8]
  ) -> Bool {
    guard let first = content.first, let last = content.last else {
      return bytes[start].contains(UInt8(ascii: "="))
    }
    return first > 0x20 && last > 0x20
  }
}
