import Markup

/// Finds a smaller document that fails too: what a person wants to look at.
enum Shrink {
  static func shrink(_ document: Document, while fails: (Document) -> Bool) -> Document {
    var best = document
    var improves = true
    while improves {
      improves = false
      for candidate in smaller(best.blocks) where fails(Document(candidate)) {
        best = Document(candidate)
        improves = true
        break
      }
    }
    return best
  }

  private static func smaller(_ blocks: [Block]) -> [[Block]] {
    var result: [[Block]] = []
    for index in blocks.indices {
      var without = blocks
      without.remove(at: index)
      result.append(without)
      for parts in children(blocks[index]) {
        var opened = blocks
        opened.replaceSubrange(index...index, with: parts)
        result.append(opened)
      }
      for content in smaller(blocks[index].content) {
        var changed = blocks
        changed[index].content = content
        result.append(changed)
      }
    }
    return result
  }

  private static func children(_ block: Block) -> [[Block]] {
    switch block.content {
    case .quote(let blocks): [blocks]
    case .list(let list): list.items.map(\.blocks)
    case .table(let table): table.rows.flatMap { $0.cells.map(\.blocks) }
    case .definitionList(let parts):
      parts.map {
        switch $0 {
        case .term(let content): [Block(.paragraph(content))]
        case .description(let blocks): blocks
        }
      }
    case .heading(let heading): [[Block(.paragraph(heading.content))]]
    default: []
    }
  }

  private static func smaller(_ content: Block.Content) -> [Block.Content] {
    switch content {
    case .paragraph(let inlines): return smaller(inlines).map { .paragraph($0) }
    case .heading(var heading):
      return smaller(heading.content).map {
        heading.content = $0
        return .heading(heading)
      }
    case .quote(let blocks): return smaller(blocks).map { .quote($0) }
    case .list(let list):
      return list.items.indices.flatMap { index -> [Block.Content] in
        var fewer = list
        fewer.items.remove(at: index)
        return [.list(fewer)]
          + smaller(list.items[index].blocks).map {
            var changed = list
            changed.items[index].blocks = $0
            return .list(changed)
          }
      }
    case .definitionList(let parts):
      return parts.indices.flatMap { index -> [Block.Content] in
        var fewer = parts
        fewer.remove(at: index)
        let changed: [DefinitionPart] =
          switch parts[index] {
          case .term(let content): smaller(content).map { .term($0) }
          case .description(let blocks): smaller(blocks).map { .description($0) }
          }
        return [.definitionList(fewer)]
          + changed.map {
            var copy = parts
            copy[index] = $0
            return .definitionList(copy)
          }
      }
    case .table(let table):
      return table.rows.indices.flatMap { row -> [Block.Content] in
        var fewer = table
        fewer.rows.remove(at: row)
        return [.table(fewer)]
          + table.rows[row].cells.indices.flatMap { cell -> [Block.Content] in
            var narrow = table
            narrow.rows[row].cells.remove(at: cell)
            return [.table(narrow)]
              + smaller(table.rows[row].cells[cell].blocks).map {
                var changed = table
                changed.rows[row].cells[cell].blocks = $0
                return .table(changed)
              }
          }
      }
    case .code(var code):
      guard !code.text.isEmpty else { return [] }
      code.text = String(code.text.dropFirst())
      return [.code(code)]
    default: return []
    }
  }

  private static func smaller(_ inlines: [Inline]) -> [[Inline]] {
    inlines.indices.flatMap { index -> [[Inline]] in
      var without = inlines
      without.remove(at: index)
      return [without]
        + replacements(inlines[index]).map {
          var changed = inlines
          changed.replaceSubrange(index...index, with: $0)
          return changed
        }
    }
  }

  private static func replacements(_ inline: Inline) -> [[Inline]] {
    switch inline {
    case .text(let text):
      guard text.count > 1 else { return [] }
      return [[.text(String(text.dropFirst()))], [.text(String(text.dropLast()))]]
    case .code(let text):
      guard text.count > 1 else { return [] }
      return [[.code(String(text.dropFirst()))], [.code(String(text.dropLast()))]]
    case .styled(let style, let content):
      return [content] + smaller(content).map { [.styled(style, $0)] }
    case .footnote(let content):
      return [content] + smaller(content).map { [.footnote($0)] }
    case .link(let link):
      return [link.content]
        + smaller(link.content).map {
          var copy = link
          copy.content = $0
          return [.link(copy)]
        }
    case .image(var image):
      var result: [[Inline]] = []
      if !image.alternative.isEmpty {
        var copy = image
        copy.alternative = String(copy.alternative.dropFirst())
        result.append([.image(copy)])
      }
      image.width = nil
      image.height = nil
      image.alignment = nil
      image.link = nil
      if .image(image) != inline { result.append([.image(image)]) }
      return result
    default: return []
    }
  }
}
