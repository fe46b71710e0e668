import Markup

/// Blocks while they are collected, and the paragraph that is still growing.
struct HTMLFlow {
  private(set) var blocks: [Block] = []
  var line = HTMLLine()

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
    if !content.isEmpty { blocks.append(Block(.paragraph(content))) }
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
