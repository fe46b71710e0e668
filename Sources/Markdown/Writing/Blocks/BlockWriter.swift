import Markup
import Targets

/// Writes blocks one below the other, each line after what its containers demand: `> `, or blanks below a
/// list's marker.
struct BlockWriter {
  var bytes: [UInt8] = []
  /// What every line starts with.
  var prefix: [UInt8] = []
  var inline: InlineWriter
  /// The bullets of the items that start on the current line.
  var bullets: [UInt8] = []
  /// Whether the list at work needs other marks than the one right before it: another mark begins another list
  /// (CommonMark 5.3).
  var hasOtherMarker = false
  /// The places of the blocks that were written.
  var marks: [BlockMark] = []

  init(dialect: Target.Dialect) {
    inline = InlineWriter(dialect: dialect)
  }

  /// Writes blocks with an empty line between them, or none in a tight list.
  mutating func blocks(
    _ blocks: [Block], isTight: Bool = false, at opening: InlineDraft.Opening = .plain
  ) {
    var previous: Block.Content?
    for block in blocks where block.isVisible {
      if case .paragraph(let content) = block.content {
        if opening != .item || previous != nil, let image = content.loneTaggedImage {
          inline.write(image)
        } else {
          inline.write(content, in: .paragraph, at: previous == nil ? opening : .plain)
        }
        if inline.bytes.isEmpty { continue }
      }
      if let before = previous {
        bullets = []
        separate(isTight: isTight)
        if inline.dialect.isPythonMarkdown, before.isQuote, block.content.isQuote {
          bytes.append("<!-- -->")
          separate()
        } else if before.merges(with: block.content) {
          if inline.dialect.isOnlyCMark {
            hasOtherMarker.toggle()
          } else {
            bytes.append("<!-- -->")
            separate()
          }
        } else {
          hasOtherMarker = false
        }
      } else {
        hasOtherMarker = false
      }
      let (marked, start) = (marks.count, bytes.count)
      let isOther = hasOtherMarker
      write(block.content)
      hasOtherMarker = isOther
      marks.add(block.source, after: marked, from: start, to: bytes.count)
      previous = block.content
    }
  }

  private mutating func write(_ content: Block.Content) {
    switch content {
    case .heading(let heading): self.heading(heading)
    // Written already: it might have been empty.
    case .paragraph: lines(inline.bytes)
    case .list(let list): self.list(list)
    case .definitionList(let parts): definitionList(parts)
    case .quote(let blocks), .indented(let blocks): quote(blocks)
    case .table(let table): self.table(table)
    case .code(let code): self.code(code)
    // `- ---` would be a rule, not an item; `---` on the first line of a file is front matter.
    case .thematicBreak:
      bytes.append(bytes.isEmpty || bullets.last == ASCII.hyphen ? "***" : "---")
    case .comment(let text): comment(text)
    case .alert(let alert): self.alert(alert)
    case .details(let details): self.details(details)
    case .box(let box): blocks(box.blocks)
    case .rawHTML(let html): comment(html)
    case .pageList(let list): comment(list.sketch)
    case .include(let include): comment(include.written)
    case .outline(let outline):
      if let mark = inline.dialect.outlineMark {
        bytes.append(contentsOf: mark.utf8)
      } else {
        comment(outline.written)
      }
    case .macro(let call): comment(call.written)
    }
  }

  /// `## Title`
  private mutating func heading(_ heading: Heading) {
    for _ in 0..<min(max(heading.level, 1), 6) { bytes.append(ASCII.hash) }
    inline.write(heading.content, in: .heading)
    guard !inline.bytes.isEmpty else { return }
    bytes.append(ASCII.blank)
    let text = inline.bytes
    var end = text.count
    while end > 0, text[end - 1] == ASCII.hash { end -= 1 }
    // Signs at the end would close the heading and vanish.
    let closes = end < text.count && (end == 0 || text[end - 1] == ASCII.blank)
    bytes.append(contentsOf: text[..<end])
    if closes { bytes.append(ASCII.backslash) }
    bytes.append(contentsOf: text[end...])
  }

  /// `> text`
  private mutating func quote(_ blocks: [Block]) {
    bytes.append("> ")
    inContainer("> ") { $0.blocks(blocks, at: .quote) }
  }

  /// `> [!NOTE]`, and below it the content: after an empty line where its start might join the mark.
  private mutating func alert(_ alert: Alert) {
    if inline.dialect.isPythonMarkdown { return admonition(alert) }
    bytes.append("> [!\(alert.kind.mark)]")
    inContainer("> ") {
      if alert.blocks.first(where: \.isVisible)?.beginsWithWord == true {
        $0.newLine()
      } else {
        $0.separate()
      }
      $0.blocks(alert.blocks)
    }
  }

  /// `!!! note`, and below it the content, four blanks in.
  private mutating func admonition(_ alert: Alert) {
    bytes.append("!!! ")
    bytes.append(Admonitions.name(of: alert.kind))
    inContainer("    ") {
      $0.separate()
      $0.blocks(alert.blocks)
    }
  }

  /// Writes something with a longer prefix.
  mutating func inContainer(_ addition: String, _ body: (inout Self) -> Void) {
    let length = prefix.count
    prefix.append(addition)
    body(&self)
    prefix.removeSubrange(length...)
  }

  /// `[^1]: text` at the end of the page.
  mutating func notes() {
    var number = 0
    while number < inline.notes.texts.count {
      let content = inline.notes.texts[number]
      number += 1
      if !bytes.isEmpty { separate() }
      bytes.append("[^\(number)]: ")
      inContainer("    ") {
        $0.inline.write(content, in: .paragraph)
        $0.lines($0.inline.bytes)
      }
    }
  }
}

extension BlockWriter {
  /// Starts a new line.
  mutating func newLine() {
    bytes.append(ASCII.newline)
    bytes.append(contentsOf: prefix)
  }

  /// Ends a line and leaves the next one empty, without blanks at its end.
  mutating func emptyLine() {
    bytes.append(ASCII.newline)
    var end = prefix.count
    while end > 0, prefix[end - 1] == ASCII.blank { end -= 1 }
    bytes.append(contentsOf: prefix[..<end])
  }

  /// What is between two blocks.
  mutating func separate(isTight: Bool = false) {
    if !isTight { emptyLine() }
    newLine()
  }

  /// Writes text of several lines, each but the first after the prefix.
  mutating func lines(_ text: [UInt8]) {
    var start = 0
    while true {
      var end = start
      while end < text.count, text[end] != ASCII.newline { end += 1 }
      bytes.append(contentsOf: text[start..<end])
      guard end < text.count else { return }
      start = end + 1
      if start == text.count || text[start] == ASCII.newline { emptyLine() } else { newLine() }
    }
  }
}

extension Block {
  /// Whether anything is written for it.
  var isVisible: Bool {
    switch content {
    case .paragraph(let content): content.hasInk
    case .quote(let blocks), .indented(let blocks): blocks.contains(where: \.isVisible)
    case .box(let box): box.blocks.contains(where: \.isVisible)
    case .alert(let alert): alert.blocks.contains(where: \.isVisible)
    case .list(let list): !list.items.isEmpty
    case .definitionList(let parts): !parts.isEmpty
    case .table(let table): table.rows.contains { !$0.cells.isEmpty }
    default: true
    }
  }
}

extension Block {
  /// Whether it is a text that starts with a letter, or with letters in bold, italics or a link.
  fileprivate var beginsWithWord: Bool {
    guard case .paragraph(let content) = content, content.loneTaggedImage == nil else {
      return false
    }
    return content.beginsWithWord
  }
}

extension [Inline] {
  fileprivate var beginsWithWord: Bool {
    switch first {
    case .text(let text)?: text.unicodeScalars.first?.properties.isAlphabetic ?? false
    case .styled(.strong, let content)?, .styled(.emphasis, let content)?: content.beginsWithWord
    case .link(let link)?: link.content.beginsWithWord
    default: false
    }
  }
}

extension [Inline] {
  /// Whether there is more than blanks and line ends.
  var hasInk: Bool {
    contains { inline in
      switch inline {
      case .text(let text): text.utf8.contains { !$0.isLineBlank && !$0.isLineEnd }
      case .softBreak, .lineBreak: false
      case .styled(_, let content): content.hasInk
      case .span(let span): span.content.hasInk
      default: inline.isVisible
      }
    }
  }
}

extension Block.Content {
  /// Whether it is written as a quote.
  fileprivate var isQuote: Bool {
    switch self {
    case .quote, .indented: true
    default: false
    }
  }

  /// Whether a reader would take both for one block.
  func merges(with next: Self) -> Bool {
    guard case .list(let list) = self, case .list(let following) = next else { return false }
    switch (list.kind, following.kind) {
    case (.bullet, .bullet), (.ordered, .ordered): return true
    default: return false
    }
  }
}
