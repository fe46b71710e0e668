import Basics
import Markup

extension MarkdownReader {
  /// The text inside the node at `parent`.
  mutating func inlines(in parent: Int, depth: Int) -> [Inline] {
    var line = TaggedLine(limit: Self.deepest - depth)
    for index in tree.children(of: parent) {
      let node = tree.nodes[index]
      switch node.kind {
      case .text: line.append(merging: .text(tree.text(node.literal)))
      case .softBreak: line.append(.softBreak)
      case .lineBreak: line.append(.lineBreak)
      case .codeSpan: line.append(.code(tree.text(node.literal)))
      case .inlineHTML: html(tree.text(node.literal), into: &line)
      case .footnoteReference: line.append(.footnote(footnote(node, depth: depth)))
      case .image: line.append(.image(image(index)))
      case _ where depth >= Self.deepest: line.append(merging: .text(plainText(index)))
      case .emphasis: line.append(styled(.emphasis, index, depth))
      case .strong: line.append(styled(.strong, index, depth))
      case .strikethrough: line.append(styled(.deleted, index, depth))
      case .link: line.append(contentsOf: link(index, depth))
      default: line.append(contentsOf: inlines(in: index, depth: depth + 1))
      }
    }
    return line.finish()
  }

  private mutating func styled(_ style: Inline.Style, _ index: Int, _ depth: Int) -> Inline {
    .styled(style, inlines(in: index, depth: depth + 1))
  }

  private mutating func link(_ index: Int, _ depth: Int) -> [Inline] {
    let node = tree.nodes[index]
    let content = inlines(in: index, depth: depth + 1)
    let address = tree.text(node.literal)
    guard Scheme.isAllowed(in: address.trimmed) else { return content }
    let title = tree.text(node.detail)
    // Links do not nest: an `<a>` inside this one ends it.
    let end = content.firstIndex(where: \.holdsTarget) ?? content.count
    let link = Link(
      .url(address), content: Array(content[..<end]), title: title.isEmpty ? nil : title,
      at: source(index))
    return [.link(link)] + content[end...]
  }

  func image(_ index: Int) -> Image {
    let node = tree.nodes[index]
    let title = tree.text(node.detail)
    return Image(
      .url(tree.text(node.literal)), alternative: plainText(index),
      title: title.isEmpty ? nil : title, at: source(index))
  }

  /// An image's alternative: its text without markup (CommonMark, "images").
  private func plainText(_ index: Int) -> String {
    var text = ""
    for node in tree.nodes[(index + 1)..<Int(tree.nodes[index].end)] {
      switch node.kind {
      case .text, .codeSpan, .inlineHTML: text += tree.text(node.literal)
      case .softBreak, .lineBreak: text += " "
      default: break
      }
    }
    return text
  }

  /// cmark-gfm gives the mark the number of its note. Paragraphs of a note are set apart by line breaks.
  private mutating func footnote(_ node: CMarkNode, depth: Int) -> [Inline] {
    guard let number = Int(tree.text(node.literal)), footnotes.indices.contains(number - 1),
      openFootnotes.insert(number).inserted, depth < Self.deepest
    else { return [] }
    defer { openFootnotes.remove(number) }
    let definition = footnotes[number - 1]
    footnoteBudget -= Int(tree.nodes[definition].end) - definition
    guard footnoteBudget > 0 else { return [] }
    var content: [Inline] = []
    for block in blocks(in: definition, depth: depth + 1) {
      if !content.isEmpty { content.append(.lineBreak) }
      content += block.lines
    }
    return content
  }

  private func html(_ literal: String, into line: inout TaggedLine) {
    let bytes = Array(literal.utf8)
    if let end = HTMLComment.end(in: bytes, at: 0) {
      if end >= 7 {
        line.append(.comment(String(decoding: bytes[4..<(end - 3)], as: UTF8.self).trimmed))
      }
    } else if HTMLElement.isFilteredTag(bytes, at: 0) {
      line.append(merging: .text(literal))
    } else if let tag = HTMLTag(bytes, at: 0) {
      line.append(tag)
    }
  }
}

extension Inline {
  fileprivate var holdsTarget: Bool {
    switch self {
    case .anchor, .link: true
    case .styled(_, let content): content.contains(where: \.holdsTarget)
    default: false
    }
  }
}

extension Block {
  /// The block's text without its structure: what a footnote can hold here.
  fileprivate var lines: [Inline] {
    switch content {
    case .paragraph(let content): content
    case .heading(let heading): heading.content
    case .code(let code): [.code(code.text.onOneLine)]
    case .comment(let text): [.comment(text)]
    case .quote(let blocks): Array(blocks.map(\.lines).joined(separator: [.lineBreak]))
    case .list(let list):
      Array(list.items.flatMap { $0.blocks.map(\.lines) }.joined(separator: [.lineBreak]))
    default: []
    }
  }
}
