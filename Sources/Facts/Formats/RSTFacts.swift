import Basics
import Markdown
import Markup
import ReStructuredText

extension DocumentFormat {
  /// docutils' and Sphinx's markup.
  package static let restructuredText = DocumentFormat(
    "reStructuredText", suffixes: "rst rest", read: RSTFacts.read)
}

/// Facts about a document in reStructuredText, made of the blocks that its reader finds.
///
///     Install
///     =======
///
///     Run `make <make.rst>`_::
///
///         make
struct RSTFacts {
  private var builder: FactsBuilder
  /// How deep in lists and quotes the block at work is.
  private var depth = 0
  private var isQuoted = false

  /// Reads UTF-8.
  static func read(_ bytes: [UInt8], path: String) -> DocumentFacts {
    var reader = RSTFacts(builder: FactsBuilder(path: path, format: .restructuredText))
    let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let lines = parts.enumerated().map { (range: $1.indices, number: $0 + 1) }
    let source = RSTLines(bytes, lines: lines, hasColumns: true)
    for block in RSTReader.read(source, SphinxDialect(), levels: 100).blocks { reader.read(block) }
    return reader.builder.finish(bytes)
  }

  // MARK: - Blocks

  private mutating func read(_ block: Block, as kind: TextBlock.Kind = .paragraph) {
    let (first, last) = (Int(block.source.start.line), Int(block.source.end.line))
    switch block.content {
    case .heading(let heading):
      let text = text(heading.content, line: first)
      builder.heading(
        text.shown, prose: text.prose, level: heading.level, line: first, lastLine: last)
    case .paragraph(let content): append(kind, text(content, line: first), first, last)
    case .list(let list): self.list(list, line: first)
    case .definitionList(let parts): definitions(parts)
    case .quote(let blocks), .indented(let blocks):
      let outer = isQuoted
      isQuoted = true
      for block in blocks { read(block) }
      isQuoted = outer
    case .table(let table): for row in table.rows { self.row(row.cells, line: first) }
    case .code(let code):
      builder.code(code.text + "\n", language: code.language ?? "", line: first, lastLine: last)
    case .comment(let text):
      builder.facts.comments.append(
        DocumentComment(text: text.trimmed, line: first, lastLine: last))
    case .rawHTML(let html): HTMLFacts.read(html.utf8, line: first, into: &builder)
    case .alert(let alert): for block in alert.blocks { read(block) }
    case .details(let details): for block in details.blocks { read(block) }
    case .thematicBreak, .box, .pageList, .include, .outline, .macro: break
    }
  }

  private mutating func append(_ kind: TextBlock.Kind, _ text: Text, _ first: Int, _ last: Int) {
    guard kind != .paragraph || !text.isNothing else { return }
    let (kind, box) = ListMarker.box(kind, ArraySlice(text.shown.utf8))
    builder.append(
      TextBlock(
        kind, line: first, lastLine: last, text: String(text.shown.dropFirst(box)),
        prose: String(text.prose.dropFirst(box)), lead: text.lead, isQuoted: isQuoted))
  }

  /// The first paragraph of an item is the item.
  private mutating func list(_ list: List, line: Int) {
    depth += 1
    for blocks in list.items.map(\.blocks) {
      let kind = TextBlock.Kind.item(isOrdered: list.kind != .bullet, depth: depth, isDone: nil)
      var isOwn = false
      if case .paragraph? = blocks.first?.content { isOwn = true }
      let first = blocks.first.map { Int($0.source.start.line) } ?? line
      if !isOwn { append(kind, Text(), first, first) }
      for (index, block) in blocks.enumerated() {
        read(block, as: isOwn && index == 0 ? kind : .paragraph)
      }
    }
    depth -= 1
  }

  /// Terms are right above their description.
  private mutating func definitions(_ parts: [DefinitionPart]) {
    var terms: [[Inline]] = []
    for part in parts {
      switch part {
      case .term(let term): terms.append(term)
      case .description(let blocks):
        let start = Int(blocks.first?.source.start.line ?? 2)
        for (index, term) in terms.enumerated() {
          let line = max(start - terms.count + index, 1)
          append(.term, text(term, line: line), line, line)
        }
        terms = []
        for block in blocks { read(block) }
      }
    }
  }

  /// Cells with tabs between; `:name: value` is a paragraph, and a lone `:name:` at the start is for the generator.
  private mutating func row(_ cells: [Table.Cell], line: Int) {
    let sources = cells.flatMap(\.blocks).map(\.source).filter(\.isKnown)
    let first = Int(sources.map(\.start.line).min() ?? UInt32(line))
    let last = Int(sources.map(\.end.line).max() ?? UInt32(line))
    let isField = cells.count == 2 && cells[0].isHeader && !cells[1].isHeader
    let texts = cells.map { text(inlines($0.blocks), line: first) }
    if isField, builder.facts.blocks.isEmpty, cells[1].blocks.isEmpty {
      let name = ":" + texts[0].shown
      builder.facts.comments.append(DocumentComment(text: name, line: first, lastLine: last))
    } else if !texts.isEmpty {
      let mark = isField ? " " : "\t"
      builder.append(
        TextBlock(
          isField ? .paragraph : .row(isHeader: cells.allSatisfy(\.isHeader)), line: first,
          lastLine: last, text: texts.map(\.shown).joined(separator: mark).trimmed,
          prose: texts.map(\.prose).joined(separator: mark).trimmed, isQuoted: isQuoted))
    }
  }

  /// What the blocks of a cell say, on one line.
  private func inlines(_ blocks: [Block]) -> [Inline] {
    let parts = blocks.map { block -> [Inline] in
      switch block.content {
      case .paragraph(let content): content.map { $0 == .softBreak ? .text(" ") : $0 }
      case .code(let code): [.code(code.text.replacing("\n", with: " "))]
      case .list(let list): inlines(list.items.flatMap(\.blocks))
      case .quote(let blocks), .indented(let blocks): inlines(blocks)
      default: []
      }
    }
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [.text(" ")]))
  }

  // MARK: - Running text

  /// What a reader sees of running text, and the same with U+FFFC for code, images and bare addresses.
  private struct Text {
    var shown = ""
    var prose = ""
    /// The bold text at the beginning.
    var lead: String?
    var hasLinks = false

    var isNothing: Bool { shown.isEmpty && prose.isEmpty && !hasLinks }
    mutating func hide() { prose += String(decoding: InlineFacts.placeholder, as: UTF8.self) }
  }

  private mutating func text(_ content: [Inline], line: Int) -> Text {
    var text = Text()
    add(content, to: &text, line: line)
    return text
  }

  private mutating func add(_ content: [Inline], to text: inout Text, line: Int) {
    for inline in content {
      switch inline {
      case .text(let shown):
        text.shown += shown
        text.prose += shown
      case .softBreak, .lineBreak:
        text.shown += "\n"
        text.prose += "\n"
      case .code(let code):
        text.shown += code
        text.hide()
        text.prose += code.filter { $0 == "\n" }
      case .styled(let style, let content):
        let isFirst = text.shown.isEmpty && style == .strong
        add(content, to: &text, line: line)
        if isFirst { text.lead = text.shown }
      case .anchor(let name): builder.anchor(name, line: line)
      case .link(let link): add(link, to: &text, line: line)
      case .image(let image):
        text.hide()
        let label = image.target == .url(image.alternative) ? "" : image.alternative
        add(image.target, isBare: false, isImage: true, label, image.source, &text)
        if let link = image.link { add(link, isBare: false, "", image.source, &text) }
      case .span, .footnote, .comment, .rawHTML, .pageList, .macro: break
      }
    }
  }

  private mutating func add(_ link: Link, to text: inout Text, line: Int) {
    let label = link.content.plainText
    add(link.target, isBare: link.isImplicit, label, link.source, &text)
    guard link.isImplicit else { return add(link.content, to: &text, line: line) }
    text.shown += label
    text.hide()
  }

  /// Links to places of the document itself are none here.
  private mutating func add(
    _ target: LinkTarget, isBare: Bool, isImage: Bool = false, _ label: String,
    _ source: SourceRange, _ text: inout Text
  ) {
    let (kind, destination): (DocumentLink.Kind, String)
    switch target {
    case .url(let url): (kind, destination) = (isImage ? .image : isBare ? .address : .link, url)
    case .resource(let name):
      if name.realm == SphinxDialect.maker {
        builder.facts.makers.insert(.code(name.id))
        return
      }
      (kind, destination) = (SphinxDialect.kinds[name.realm] ?? .label, name.id)
    case .page, .attachment: return
    }
    text.hasLinks = true
    builder.link(kind, to: destination, text: label, line: Int(source.start.line))
  }
}
