import Basics
import Markdown

extension DocumentFormat {
  /// GitHub's Markdown.
  package static let markdown = DocumentFormat(
    "Markdown", suffixes: "md markdown mdown mkd mkdn mdwn mdx qmd rmd",
    siteRead: { text, path, site in
      let isHarmless = CMarkGuard.isHarmless(text)
      if !isHarmless, let objection = CMarkGuard.objection(to: text) {
        return DocumentFacts(unread: path, because: objection)
      }
      return MarkdownFacts.read(text, path: path, site: site, isHarmless: isHarmless)
    })
}

/// Facts about a Markdown document, straight from libcmark-gfm's nodes: no tree is built, as thousands of files
/// must be read in a second.
struct MarkdownFacts {
  private var builder: FactsBuilder
  private let tree: CMarkTree
  private let source: DocumentLines

  /// An open container: where it ends, and what it means for the blocks in it.
  private struct Container {
    var end: Int
    var kind: CMarkNode.Kind
    var value: Int32
  }

  private var open: [Container] = []
  /// The item whose first paragraph has not come yet.
  private var item: (kind: TextBlock.Kind, line: Int)?
  private var lists = 0
  private var quotes = 0

  /// Reads UTF-8.
  ///
  /// - Parameters:
  ///   - site: what the document is a page of; nil if it is read as GitHub shows it.
  ///   - isHarmless: see `CMarkGuard`; without its front matter the text is, too.
  static func read(
    _ bytes: [UInt8], path: String, site: DocumentationSite? = nil, isHarmless: Bool = false
  ) -> DocumentFacts {
    let front = FrontMatter(bytes)
    var text = front.text
    let system = site.flatMap { SystemText.read(&text, of: $0) }
    var reader = MarkdownFacts(
      builder: FactsBuilder(path: path, format: .markdown),
      tree: CMarkTree(
        parsing: text, countsLines: true, isHarmless: isHarmless && system == nil),
      source: DocumentLines(text))
    reader.builder.facts.frontTitle = front.title
    if let site { reader.builder.facts.fields = PageFields.read(bytes, for: site) }
    reader.walk()
    if let system { reader.builder.add(system) }
    return reader.builder.finish(bytes)
  }

  private mutating func walk() {
    var index = 1
    while index < tree.nodes.count {
      close(before: index)
      let node = tree.nodes[index]
      switch node.kind {
      case .bulletList, .orderedList, .item, .quote, .footnoteDefinition, .table, .other:
        enter(node)
        index += 1
      case .paragraph, .heading:
        leaf(index)
        index = Int(node.end)
      case .headerRow, .row:
        row(index)
        index = Int(node.end)
      case .code:
        begin()
        let info = tree.text(node.detail)
        let language = info.split { $0 == " " || $0 == "," || $0 == "{" }.first ?? ""
        builder.code(
          tree.text(node.literal), language: String(language), line: Int(node.line),
          lastLine: Int(node.lastLine))
        index += 1
      case .html:
        begin()
        HTMLFacts.read(
          tree.utf8(node.literal), line: Int(node.line), isQuoted: quotes > 0, into: &builder)
        index += 1
      default:
        index += 1
      }
    }
  }

  private mutating func enter(_ node: CMarkNode) {
    open.append(Container(end: Int(node.end), kind: node.kind, value: node.value))
    switch node.kind {
    case .bulletList, .orderedList: lists += 1
    case .quote: quotes += 1
    case .item:
      begin()
      let isOrdered = open.dropLast().last?.kind == .orderedList
      let isDone = node.value == 0 ? nil : node.value == 2
      item = (.item(isOrdered: isOrdered, depth: lists, isDone: isDone), Int(node.line))
    default: break
    }
  }

  private mutating func close(before index: Int) {
    while let last = open.last, last.end <= index {
      switch last.kind {
      case .bulletList, .orderedList: lists -= 1
      case .quote: quotes -= 1
      case .item: item = nil
      default: break
      }
      open.removeLast()
    }
  }

  /// A block that is not a paragraph begins: an item that begins with it has no text of its own.
  private mutating func begin() {
    guard let (kind, line) = item else { return }
    item = nil
    builder.append(TextBlock(kind, line: line, lastLine: line, text: ""))
  }

  private mutating func leaf(_ index: Int) {
    let node = tree.nodes[index]
    if node.kind == .heading { begin() }
    let shift = linesOfReferences(index)
    var line = InlineFacts(
      tree: tree, line: Int(node.line) + shift, shift: shift,
      isHeading: node.kind == .heading)
    line.read(index + 1..<Int(node.end), into: &builder)
    if node.kind == .heading {
      let text = line.visibleText
      builder.heading(
        text, rendered: line.renderedText, prose: line.visibleProse ?? text,
        source: headingSource(node, rendered: line.renderedText), level: Int(node.value),
        line: line.firstLine, lastLine: Int(node.lastLine),
        ids: FactsBuilder.ids(in: text))
      return
    }
    let kind = item?.kind ?? .paragraph
    item = nil
    builder.append(
      TextBlock(
        kind, line: Int(node.line) + shift, lastLine: Int(node.lastLine), text: line.visibleText,
        prose: line.visibleProse, lead: line.lead, isQuoted: quotes > 0))
  }

  /// What is between the marks of a heading on one line; nil if it is the text.
  private func headingSource(_ node: CMarkNode, rendered: String) -> String? {
    let (line, sign) = (source.text(Int(node.line) - 1), UInt8(ascii: "#"))
    guard node.line == node.lastLine, let mark = line.firstIndex(of: sign) else { return nil }
    var text = line[mark...].drop { $0 == sign }.drop { $0.isSpaceOrTab }
    let closed = text.lastIndex { $0 != sign }
    if let closed, text[closed].isSpaceOrTab { text = text[...closed] }
    while text.last?.isSpaceOrTab == true { text.removeLast() }
    if text.elementsEqual(rendered.utf8) { return nil }
    let source = String(decoding: text, as: UTF8.self)
    return source == rendered ? nil : source
  }

  /// Lines `[name]: address` at the beginning of a paragraph, which cmark-gfm takes out of it but counts all the same.
  private func linesOfReferences(_ index: Int) -> Int {
    let node = tree.nodes[index]
    guard node.lastLine > node.line else { return 0 }
    let first = source.text(Int(node.line) - 1).drop { !$0.isWordByte && $0 != 0x5B }
    guard first.first == UInt8(ascii: "["), first.holds("]:") else { return 0 }
    var line = node.line
    for node in tree.nodes[index + 1..<Int(node.end)] {
      if node.kind == .softBreak || node.kind == .lineBreak {
        line += 1
      } else if node.kind != .link, node.kind != .image {
        line = max(line, node.lastLine)
      }
    }
    return max(0, Int(node.lastLine - line))
  }

  private mutating func row(_ index: Int) {
    begin()
    let node = tree.nodes[index]
    var line = InlineFacts(
      tree: tree, line: Int(node.line), shift: 0)
    for (number, cell) in tree.children(of: index).enumerated() {
      if number > 0 { line.cellEnds() }
      line.read(cell + 1..<Int(tree.nodes[cell].end), into: &builder)
    }
    builder.append(
      TextBlock(
        .row(isHeader: node.kind == .headerRow), line: Int(node.line), lastLine: Int(node.line),
        text: line.visibleText, prose: line.visibleProse, lead: line.lead, isQuoted: quotes > 0))
  }
}
