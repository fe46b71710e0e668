import Basics
import Markup

/// Running text while it is collected: white space collapses over the borders of elements, as in a browser.
struct HTMLLine {
  private(set) var inlines: [Inline] = []
  /// At the start of a line, and after a blank, further blanks vanish.
  private var dropsBlanks: Bool
  /// A part of a line keeps the blanks at its ends: they divide it from what is next to it.
  private let isPart: Bool
  /// The border of a block was passed: a blank, if anything comes before and after it.
  private var isDivided = false

  init(isPart: Bool = false) {
    self.isPart = isPart
    dropsBlanks = !isPart
  }

  /// Nothing that a reader would see or that a link could point to.
  var isEmpty: Bool { inlines.isEmpty }

  mutating func divide() {
    isDivided = !inlines.isEmpty
  }

  private mutating func writeDivision() {
    guard isDivided else { return }
    isDivided = false
    guard !dropsBlanks else { return }
    inlines.append(merging: .text(" "))
    dropsBlanks = true
  }

  mutating func append(text: String) {
    writeDivision()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if !byte.isBlank {
        bytes.append(byte)
        dropsBlanks = false
      } else if !dropsBlanks {
        bytes.append(UInt8(ascii: " "))
        dropsBlanks = true
      }
    }
    if !bytes.isEmpty { inlines.append(merging: .text(String(decoding: bytes, as: UTF8.self))) }
  }

  mutating func append(code: String) {
    guard !code.isEmpty else { return }
    writeDivision()
    inlines.append(merging: .code(code))
    dropsBlanks = false
  }

  mutating func append(_ inline: Inline) {
    writeDivision()
    switch inline {
    case .lineBreak: dropsBlanks = true
    case .anchor, .comment: break
    default: dropsBlanks = false
    }
    inlines.append(inline)
  }

  /// An empty line that goes on where this one is: for the content of an element.
  var inner: HTMLLine {
    var line = HTMLLine()
    line.dropsBlanks = dropsBlanks
    line.isDivided = isDivided
    return line
  }

  /// Appends what `inner` has collected, as `wrap` changes it.
  mutating func append(_ inner: HTMLLine, as wrap: ([Inline]) -> [Inline]) {
    dropsBlanks = inner.dropsBlanks
    isDivided = inner.isDivided
    inlines += wrap(inner.inlines)
  }

  /// The line without blanks at its end.
  consuming func finish() -> [Inline] {
    if !isPart { inlines.trimEnd() }
    return inlines
  }
}

extension [Inline] {
  /// Appends `inline`; text after text, and code after code, stay one piece.
  mutating func append(merging inline: Inline) {
    switch (last, inline) {
    case (_, .text("")): break
    case (.text(let before), .text(let more)): self[count - 1] = .text(before + more)
    case (.code(let before), .code(let more)): self[count - 1] = .code(before + more)
    default: append(inline)
    }
  }

  /// Takes the blank off the end of the last text, however deep it is.
  fileprivate mutating func trimEnd() {
    switch last {
    case .text(var text):
      while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
      removeLast()
      if text.isEmpty { trimEnd() } else { append(.text(text)) }
    case .styled(let style, var content):
      content.trimEnd()
      self[count - 1] = .styled(style, content)
    case .link(var link):
      link.content.trimEnd()
      self[count - 1] = .link(link)
    default:
      break
    }
  }
}

/// Blocks while they are collected, and the paragraph that is still growing.
struct HTMLFlow {
  private(set) var blocks: [Block] = []
  var line = HTMLLine()
  /// Whether the first block is text that ran on from what was before.
  private(set) var beganInLine = false
  /// Whether anything ended a paragraph, be it empty.
  private var hasBroken = false

  mutating func append(_ content: Block.Content) {
    append([Block(content)])
  }

  mutating func append(_ more: [Block]) {
    endParagraph()
    blocks += more
  }

  mutating func endParagraph() {
    let content = line.finish()
    line = HTMLLine()
    if !hasBroken, !content.isEmpty { beganInLine = true }
    hasBroken = true
    if !content.isEmpty { blocks.append(Block(.paragraph(content))) }
  }

  /// Appends what an element in the line holds, blocks too: `a <b>b<hr>c</b> d`. Text at its ends runs on.
  mutating func append(_ inner: HTMLFlow, as wrap: ([Inline]) -> [Inline]) {
    guard inner.hasBroken else {
      line.append(inner.line, as: wrap)
      return
    }
    var blocks = inner.blocks.mapText(wrap)[...]
    if inner.beganInLine, case .paragraph(let content) = blocks.first?.content {
      for inline in content { line.append(inline) }
      blocks.removeFirst()
    }
    append(Array(blocks))
    line.append(inner.line, as: wrap)
  }

  /// `<p align="center"><img></p>`: the one image since then is in the middle.
  mutating func centerImage(after start: Int) {
    guard blocks.count == start + 1, case .paragraph(let content) = blocks[start].content,
      content.count == 1, case .image(var image) = content[0], image.alignment == nil
    else { return }
    image.alignment = "center"
    blocks[start].content = .paragraph([.image(image)])
  }

  consuming func finish() -> [Block] {
    endParagraph()
    return blocks
  }
}

extension [Block] {
  /// The blocks with every run of text in them, however deep, replaced by what `change` makes of it.
  func mapText(_ change: ([Inline]) -> [Inline]) -> [Block] {
    map { block in
      block.mapChildren(blocks: { $0.mapText(change) }, inlines: change)
    }
  }
}
