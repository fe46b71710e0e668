import Markup

extension HTMLReader {
  /// `<li>One</li><li>Two</li>`. Text before the first item has no mark: it goes before the list.
  mutating func items(_ range: Range<Int>, before flow: inout HTMLFlow) -> [List.Item] {
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
      if items.isEmpty {
        guard blocks.contains(where: \.isList) else { return flow.append(blocks) }
        items.append(List.Item([]))
      }
      items[items.count - 1].blocks += blocks
    }
    return items
  }

  /// `<dt>Term</dt><dd>Text</dd>`: what stands in neither divides the list, as it stands further left.
  mutating func definitions(_ range: Range<Int>, into flow: inout HTMLFlow) {
    var parts: [DefinitionPart] = []
    collect(range, &parts, into: &flow)
    if !parts.isEmpty { flow.append(.definitionList(parts)) }
  }

  private mutating func collect(
    _ range: Range<Int>, _ parts: inout [DefinitionPart], into flow: inout HTMLFlow
  ) {
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
          reader.collect(children, &parts, into: &flow)
          return
        default: break
        }
      }
      let blocks = reader.blocks(index..<reader.tree.nodes[index].end)
      if blocks.isEmpty { return }
      if !parts.isEmpty { flow.append(.definitionList(parts)) }
      parts = []
      flow.append(blocks)
    }
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
          switch block.content {
          case .code(let code): text += "\n\n" + code.text
          case .paragraph(let content): text += "\n\n" + content.plainText
          default: displace([block])
          }
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

extension Block {
  fileprivate var isList: Bool {
    if case .list = content { true } else { false }
  }
}
