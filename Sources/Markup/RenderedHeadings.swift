import Basics

/// The texts of a page's headings as a site renders them, in page order, from which slugs are derived.
///
///     == Foo [[Image(x.png)]] bar ==    → `Foo  bar`: the picture is no text, both blanks are
package struct RenderedHeadings {
  /// One for each heading.
  package private(set) var texts: [String] = []
  /// The notes so far: the same text is the same note, as the writer has it.
  private var notes: [[Inline]: Int] = [:]

  private let collapsesBlanks: Bool

  /// The headings of a page, wherever they are in it.
  ///
  /// - Parameter collapsesBlanks: of a page of Trac that is not lowered yet: one blank is written between two words.
  package init(_ blocks: [Block], collapsesBlanks: Bool = false) {
    self.collapsesBlanks = collapsesBlanks
    visit(blocks)
  }

  private mutating func visit(_ blocks: [Block]) {
    for block in blocks {
      if case .heading(let heading) = block.content {
        var text = RenderedText(collapsesBlanks: collapsesBlanks)
        append(heading.content, to: &text)
        texts.append(text.finish())
      } else {
        block.forEachChild(blocks: { visit($0) }, inlines: { count(in: $0) })
      }
    }
  }

  /// Notes in other text take their numbers, too.
  private mutating func count(in content: [Inline]) {
    for inline in content {
      if case .footnote(let note) = inline { _ = number(of: note) }
      inline.forEachChild { count(in: $0) }
    }
  }

  private mutating func number(of note: [Inline]) -> Int {
    if let number = notes[note] { return number }
    notes[note] = notes.count + 1
    return notes.count
  }

  private mutating func append(_ content: [Inline], to text: inout RenderedText) {
    for inline in content {
      switch inline {
      case .text(let part): text.append(part)
      case .code(let part): text.stand(part)
      case .softBreak: text.append(" ")
      case .lineBreak: text.breakLine()
      case .styled(_, let content): append(content, to: &text)
      case .link(let link): append(link.content, to: &text)
      case .span(let span): append(span.content, to: &text)
      // The mark of a note is its number.
      case .footnote(let note): text.stand(String(number(of: note)))
      case .image, .anchor, .comment, .rawHTML, .pageList, .macro: text.stand("")
      }
    }
  }
}

/// The text of one line of HTML.
private struct RenderedText {
  private let collapsesBlanks: Bool
  private var text = ""
  /// Blanks that count once anything follows them: Markdown drops those at both ends of a heading.
  private var blanks = ""
  /// Whether anything precedes, be it a tag.
  private var hasBegun = false

  init(collapsesBlanks: Bool) { self.collapsesBlanks = collapsesBlanks }

  mutating func append(_ part: String) {
    let isBlank = { (byte: UInt8) in byte.isSpaceOrTab }
    let bytes = part.utf8
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else {
      if hasBegun { blanks += part }
      return
    }
    if hasBegun { blanks += part[..<first] }
    let words = part[first...last]
    stand(
      collapsesBlanks && !bytes.span.isTidy
        ? words.split { $0.isASCII && $0.isWhitespace }.joined(separator: " ") : String(words))
    blanks = String(part[bytes.index(after: last)...])
  }

  /// Something that is neither a blank nor dropped where it ends the line; its text may be empty.
  mutating func stand(_ part: String) {
    text += (collapsesBlanks && !blanks.isEmpty ? " " : blanks) + part
    blanks = ""
    hasBegun = true
  }

  /// No blanks are written around a break.
  mutating func breakLine() {
    blanks = ""
    hasBegun = false
  }

  consuming func finish() -> String { text }
}
