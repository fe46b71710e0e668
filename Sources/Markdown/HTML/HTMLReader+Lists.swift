import Markup

extension HTMLReader {
  /// `<li>One</li><li>Two</li>`
  mutating func items(_ range: Range<Int>) -> [List.Item] {
    var items: [List.Item] = []
    forEachChild(range) { reader, index, children in
      if case .element(let name, let attributes) = reader.tree.nodes[index].content,
        case .item = HTMLElement[name]
      {
        reader.note(name, attributes)
        items.append(List.Item(reader.blocks(children)))
        return
      }
      // Lists right inside lists are written often: browsers show them as part of the item before.
      let blocks = reader.blocks(index..<reader.tree.nodes[index].end)
      if blocks.isEmpty { return }
      if items.isEmpty { items.append(List.Item([])) }
      items[items.count - 1].blocks += blocks
    }
    return items
  }

  /// `<dt>Term</dt><dd>Text</dd>`
  mutating func definitions(_ range: Range<Int>) -> [DefinitionPart] {
    var parts: [DefinitionPart] = []
    forEachChild(range) { reader, index, children in
      if case .element(let name, let attributes) = reader.tree.nodes[index].content {
        switch HTMLElement[name] {
        case .term:
          reader.note(name, attributes)
          parts.append(.term(reader.line(children)))
          return
        case .description:
          reader.note(name, attributes)
          parts.append(.description(reader.blocks(children)))
          return
        case .division:
          reader.note(name, attributes)
          parts += reader.definitions(children)
          return
        default: break
        }
      }
      let blocks = reader.blocks(index..<reader.tree.nodes[index].end)
      if blocks.isEmpty { return }
      if case .description(let before) = parts.last {
        parts[parts.count - 1] = .description(before + blocks)
      } else {
        parts.append(.description(blocks))
      }
    }
    return parts
  }

  /// `<pre lang="sh"><code>text</code></pre>`
  mutating func preformatted(_ range: Range<Int>, _ language: String?) -> CodeBlock {
    var text = ""
    for node in tree.nodes[range] {
      switch node.content {
      case .text(let part): text += part
      case .element("br", _): text += "\n"
      case .placeholder(let number):
        for block in markdown(number) {
          if case .code(let code) = block.content { text += "\n\n" + code.text }
          if case .paragraph(let content) = block.content { text += "\n\n" + content.plainText }
        }
      case .runningText(let number): text += self.text(number).plainText
      case .element, .comment: break
      }
    }
    // A line end right behind the tag does not show (HTML standard, "in body", `pre`).
    var bytes = text.utf8[...]
    if bytes.first == 0x0A, case .text? = tree.nodes[range].first?.content {
      bytes = bytes.dropFirst()
    }
    if bytes.last == 0x0A { bytes = bytes.dropLast() }
    let name = language?.trimmed ?? ""
    return CodeBlock(
      language: name.isEmpty ? nil : name, text: String(decoding: bytes, as: UTF8.self))
  }
}
