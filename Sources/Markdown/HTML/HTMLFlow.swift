import Markup

/// Blocks while they are collected, and the paragraph that is still growing.
struct HTMLFlow {
  private(set) var blocks: [Block] = []
  var line = HTMLLine()
  /// Whether the first block is text that ran on from what stood before.
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

  /// `<p align="center"><img></p>`: the one image since then stands in the middle.
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
