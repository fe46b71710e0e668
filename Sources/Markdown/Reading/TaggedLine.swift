import Markup

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
