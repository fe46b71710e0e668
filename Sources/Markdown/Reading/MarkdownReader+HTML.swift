import Basics
import Markup

extension MarkdownReader {
  /// HTML between blocks. It may open what a later piece of HTML closes, with Markdown between:
  /// `<td>`, blank line, `**text**`, blank line, `</td>`. All of that is read as one then.
  mutating func html(
    _ first: Int, _ siblings: inout CMarkChildren, depth: Int, into blocks: inout [Block]
  ) {
    if let comment = loneComment(literal(first)) {
      blocks.append(Block(.comment(comment), at: source(first)))
      return
    }
    var html = piece(first)
    var open = HTMLContainers()
    open.read(html)
    var embedded: [[Block]] = []
    while open.count > 0, let next = siblings.next() {
      if tree.nodes[next].kind == .footnoteDefinition { continue }
      if tree.nodes[next].kind == .html {
        let more = piece(next)
        open.read(more)
        html += more
      } else {
        html += Array(HTMLTree.placeholder(for: embedded.count).utf8)
        var inner: [Block] = []
        if depth < Self.deepest { block(next, depth: depth + 1, into: &inner) }
        embedded.append(inner)
      }
    }
    let place = source(first)
    let read = HTMLFragment.read(html, .gitHub, embedded: embedded).blocks
    // What nobody closes a browser opens again after the title, so the fold is not what it seems.
    blocks += (open.count == 0 ? read : read.flatMap(\.unfolded)).map {
      Block($0.content, at: $0.source.isKnown ? $0.source : place)
    }
  }

  private func literal(_ index: Int) -> [UInt8] {
    let literal = tree.nodes[index].literal
    return Array(tree.bytes[Int(literal.start)..<Int(literal.end)])
  }

  /// The tag filter shows the tags of nine elements as text; in comments nobody sees it.
  private func piece(_ index: Int) -> [UInt8] {
    let bytes = literal(index)
    var result: [UInt8] = []
    var copied = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") {
        if let end = HTMLComment.end(in: bytes, at: index) {
          index = end
          continue
        }
        if HTMLElement.isFilteredTag(bytes, at: index) {
          result += bytes[copied..<index]
          result += Array("&lt;".utf8)
          copied = index + 1
        }
      }
      index += 1
    }
    return copied == 0 ? bytes : result + bytes[copied...]
  }

  /// `<!-- text -->` and nothing else.
  private func loneComment(_ html: [UInt8]) -> String? {
    guard let start = html.firstIndex(where: { !$0.isBlank }),
      let end = HTMLComment.end(in: html, at: start), end - start >= 7,
      html[end...].allSatisfy(\.isBlank)
    else { return nil }
    return String(decoding: html[(start + 4)..<(end - 3)], as: UTF8.self).trimmed
  }
}

/// How many elements a piece of HTML leaves open that hold what follows: lists, tables and other containers of
/// blocks, links and styles.
struct HTMLContainers {
  private(set) var count = 0

  private static let names: Set<String> = [
    "table", "ul", "ol", "dl", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "summary",
    "details",
    "a", "b", "strong", "i", "em", "code", "tt", "ins", "del", "s", "strike", "sup", "sub",
  ]

  mutating func read(_ html: [UInt8]) {
    var index = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if let end = HTMLComment.end(in: html, at: index) {
        index = end
      } else if HTMLTag.begins(html, at: index) {
        guard let tag = HTMLTag(html, at: index) else { return }
        index = tag.end
        guard Self.names.contains(tag.name) else { continue }
        count = max(0, count + (tag.isClosing ? -1 : 1))
      } else {
        index += 1
      }
    }
  }
}

/// Running text in which HTML tags open and close between other pieces: `a <ins>b *c*</ins>`.
///
/// A tag that closes nothing vanishes; one that is never closed holds to the end, as in a browser.
struct TaggedLine {
  private var inlines: [Inline] = []
  private var open: [Opened] = []
  private let limit: Int

  private struct Opened {
    var tag: HTMLTag
    /// Where its content begins in `inlines`: one array for all, as an array for each would be copied at each tag.
    var start: Int
  }

  /// At most `limit` elements are open at a time.
  init(limit: Int) {
    self.limit = limit
  }

  mutating func append(_ inline: Inline) { inlines.append(inline) }
  /// Text joins the text before it, but not over a tag.
  mutating func append(merging inline: Inline) {
    if open.last?.start == inlines.count, inline != .text("") {
      inlines.append(inline)
    } else {
      inlines.append(merging: inline)
    }
  }
  mutating func append(contentsOf more: [Inline]) { inlines += more }

  mutating func append(_ tag: HTMLTag) {
    switch HTMLElement[tag.name] {
    case .lineBreak:
      inlines.append(.lineBreak)
    case .image:
      if !tag.isClosing, let image = HTMLMeaning.image(tag.attributes) {
        inlines.append(.image(image))
      }
    case .styled, .code, .link, .quotation:
      if tag.isClosing {
        guard let index = open.lastIndex(where: { $0.tag.name == tag.name }) else { return }
        while open.count > index { close() }
      } else if open.count < limit {
        // A link ends where the next begins: links do not nest.
        if tag.name == "a", let index = open.lastIndex(where: { $0.tag.name == "a" }) {
          while open.count > index { close() }
        }
        open.append(Opened(tag: tag, start: inlines.count))
      }
    default:
      break
    }
  }

  consuming func finish() -> [Inline] {
    while !open.isEmpty { close() }
    return inlines
  }

  private mutating func close() {
    guard let last = open.popLast() else { return }
    let content = Array(inlines[last.start...])
    inlines.removeSubrange(last.start...)
    switch HTMLElement[last.tag.name] {
    case .styled(let style):
      if !content.isEmpty { inlines.append(.styled(style, content)) }
    case .code:
      inlines += HTMLMeaning.code(content)
    case .quotation:
      inlines += [.text("“")] + content + [.text("”")]
    default:
      inlines += HTMLMeaning.link(last.tag.attributes, content: content)
    }
  }
}

extension Block {
  /// Folded text as is without its fold.
  fileprivate var unfolded: [Block] {
    guard case .details(let details) = content else { return [self] }
    return [Block(.paragraph(details.summary), at: source)] + details.blocks
  }
}
