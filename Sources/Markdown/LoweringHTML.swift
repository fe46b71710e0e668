import Markup

extension LoweringPass {
  /// HTML as the blocks that it stands for.
  mutating func html(_ html: String, at source: SourceRange) -> [Block] {
    guard !isInHTML else { return [Block(.comment(CommentText.clean(html)), at: source)] }
    let (read, dropped) = lowering.readHTML(html)
    for name in dropped {
      tell(
        .htmlDropped, at: source, once: name,
        "GitHub does not show “\(name)” in HTML: it was left out.")
    }
    isInHTML = true
    defer { isInHTML = false }
    return blocks(read)
  }

  /// HTML inside a paragraph: its text, one block after the other.
  mutating func inlineHTML(_ html: String, at source: SourceRange) -> [Inline] {
    // The blanks around it belong to the paragraph, and a reader of blocks drops them.
    let blocks = self.html(html, at: source)
    var content: [Inline] = []
    for block in blocks {
      let text = block.flattened
      if text.isEmpty { continue }
      if !content.isEmpty { content.append(.lineBreak) }
      content += text
    }
    var isParagraph = true
    for block in blocks {
      if case .paragraph = block.content { continue }
      if case .comment = block.content { continue }
      isParagraph = false
    }
    if !isParagraph {
      tell(
        .htmlDropped, at: source, once: "blocks in text",
        "HTML inside a paragraph holds lists, tables or the like: only their text was kept.")
    }
    return content
  }
}

extension Block {
  /// Its text as running text.
  fileprivate var flattened: [Inline] {
    switch content {
    case .paragraph(let content): content
    case .heading(let heading): [.styled(.strong, heading.content)]
    case .code(let code): [.code(code.text)]
    case .comment(let text): [.comment(text)]
    case .quote(let blocks): Self.flattened(blocks)
    case .box(let box): Self.flattened(box.blocks)
    case .list(let list): Self.flattened(list.items.flatMap(\.blocks))
    case .definitionList(let parts): Self.flattened(parts)
    case .table(let table): Self.flattened(table.rows.flatMap(\.cells).flatMap(\.blocks))
    case .thematicBreak, .rawHTML, .pageList, .include, .outline, .macro: []
    }
  }

  private static func flattened(_ blocks: [Block]) -> [Inline] {
    Array(blocks.map(\.flattened).filter { !$0.isEmpty }.joined(separator: [.lineBreak]))
  }

  private static func flattened(_ parts: [DefinitionPart]) -> [Inline] {
    let texts = parts.map { part in
      switch part {
      case .term(let content): content
      case .description(let blocks): flattened(blocks)
      }
    }
    return Array(texts.filter { !$0.isEmpty }.joined(separator: [.lineBreak]))
  }
}
