import Basics
import Markup

/// The normal form of Markdown, straight from cmark-gfm's nodes: the proof's short way.
///
/// It yields what `Normalizer(MarkdownReader.read(markdown))` yields, without a tree in between where none is
/// needed: HTML, footnotes and tables still go through one.
struct MarkdownForm {
  private var reader: MarkdownReader
  private var normalizer: Normalizer

  /// - Parameter expected: what the Markdown should say; while it does, no form is written.
  static func read(_ markdown: [UInt8], expecting expected: NormalForm? = nil) -> NormalForm {
    // The way over the tree makes U+FFFD of bytes that are no UTF-8.
    guard (try? UTF8Span(validating: markdown.span)) != nil else {
      return Normalizer(MarkdownReader.read(markdown)).form
    }
    var reading = MarkdownForm(
      reader: MarkdownReader(CMarkTree(parsing: markdown)),
      normalizer: Normalizer(expecting: expected))
    if expected == nil { reading.normalizer.form.reserve(markdown.count) }
    if !reading.reader.tree.nodes.isEmpty { reading.blocks(in: 0, depth: 0) }
    reading.normalizer.form.finish()
    return reading.normalizer.form
  }

  private mutating func blocks(in parent: Int, depth: Int) {
    var children = reader.tree.children(of: parent)
    while let index = children.next() {
      switch reader.tree.nodes[index].kind {
      case .html:
        var blocks: [Block] = []
        reader.html(index, &children, depth: depth, into: &blocks)
        normalizer.append(blocks)
      case .footnoteDefinition: continue
      default: block(index, depth: depth)
      }
    }
  }

  private mutating func block(_ index: Int, depth: Int) {
    let node = reader.tree.nodes[index]
    let isShallow = depth < MarkdownReader.deepest
    switch node.kind {
    case .paragraph where isPlain(index):
      place(index)
      inlines(of: index, opening: .paragraph)
    case .heading where isPlain(index):
      place(index)
      normalizer.form.append(.heading)
      normalizer.form.append(field: Int(node.value))
      inlines(of: index)
      normalizer.form.append(.end)
    case .code:
      place(index)
      code(node)
    case .quote where isShallow && (depth > 0 || reader.alert(index) == nil):
      place(index)
      container(.quote) { $0.blocks(in: index, depth: depth + 1) }
    case .bulletList where isShallow:
      place(index)
      container(.list) { $0.items(in: index, depth: depth + 1) }
    case .orderedList where isShallow:
      place(index)
      container(.list, field: Int(node.value)) { $0.items(in: index, depth: depth + 1) }
    default:
      var blocks: [Block] = []
      reader.block(index, depth: depth, into: &blocks)
      normalizer.append(blocks)
    }
  }

  private mutating func place(_ index: Int) {
    normalizer.form.place(reader.source(index))
  }

  /// A container without content is none.
  private mutating func container(
    _ token: NormalForm.Token, field: Int? = nil, content: (inout MarkdownForm) -> Void
  ) {
    let start = normalizer.form.count
    normalizer.form.append(token)
    if let field { normalizer.form.append(field: field) }
    let inner = normalizer.form.count
    content(&self)
    if normalizer.form.count == inner {
      normalizer.form.truncate(to: start)
    } else {
      normalizer.form.append(.end)
    }
  }

  private mutating func items(in parent: Int, depth: Int) {
    for index in reader.tree.children(of: parent) {
      normalizer.form.append(.item)
      let box = reader.tree.nodes[index].value
      if box != 0 { normalizer.form.append(field: box == 2 ? 1 : 0) }
      blocks(in: index, depth: depth + 1)
      normalizer.form.append(.end)
    }
  }

  private mutating func code(_ node: CMarkNode) {
    normalizer.form.append(.code)
    normalizer.form.append(field: (reader.language(node) ?? "").utf8)
    var text = reader.tree.utf8(node.literal)
    if text.last == 0x0A { text.removeLast() }
    normalizer.form.append(code: text, isClean: !text.contains(where: NormalForm.isUnclean))
    normalizer.form.append(.end)
  }

  // MARK: - Running text

  /// Whether the text holds nothing that the tree's reader must see as a whole.
  private func isPlain(_ index: Int) -> Bool {
    var containers = 0
    for child in index + 1..<Int(reader.tree.nodes[index].end) {
      switch reader.tree.nodes[child].kind {
      case .text, .softBreak, .lineBreak, .codeSpan, .image: break
      case .emphasis, .strong, .strikethrough, .link: containers += 1
      default: return false
      }
    }
    return containers < 100
  }

  private mutating func inlines(of index: Int, opening: NormalForm.Token? = nil) {
    var line = NormalLine(opening: opening)
    inlines(in: index, style: [], link: nil, &line)
    line.finish(&normalizer.form)
  }

  private mutating func inlines(
    in parent: Int, style: NormalStyle, link: NormalLine.Link?, _ line: inout NormalLine
  ) {
    // Without an iterator, which would hold on to all nodes each time.
    var index = parent + 1
    let end = Int(reader.tree.nodes[parent].end)
    while index < end {
      let node = reader.tree.nodes[index]
      defer { index = Int(node.end) }
      switch node.kind {
      case .text:
        line.text(
          reader.tree.bytes, in: Int(node.literal.start)..<Int(node.literal.end), style, link,
          &normalizer.form)
      case .softBreak: line.softBreak()
      case .lineBreak: line.lineBreak()
      case .codeSpan: line.code(reader.tree.utf8(node.literal), style, link, &normalizer.form)
      case .image: line.image(reader.image(index), link, &normalizer.form)
      case .emphasis: inlines(in: index, style: style.union(.init(.emphasis)), link: link, &line)
      case .strong: inlines(in: index, style: style.union(.strong), link: link, &line)
      case .strikethrough:
        inlines(in: index, style: style.union(.init(.deleted)), link: link, &line)
      case .link:
        inlines(in: index, style: style, link: self.link(node) ?? link, &line)
      default: break
      }
    }
  }

  /// nil where GitHub makes no link of it.
  private func link(_ node: CMarkNode) -> NormalLine.Link? {
    guard Scheme.isAllowed(in: reader.tree.text(node.literal).trimmed) else { return nil }
    let address = Int(node.literal.start)..<Int(node.literal.end)
    let title = node.detail.start == node.detail.end ? nil : reader.tree.text(node.detail)
    return NormalLine.link(
      NormalAddress.bytes(reader.tree.bytes.span.extracting(address)), title: title)
  }
}
