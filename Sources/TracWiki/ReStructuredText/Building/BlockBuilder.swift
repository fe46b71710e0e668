import Markup

/// The blocks of an rst text → the blocks of a page: references are resolved, and what has no block of its own
/// in the tree takes the form in which docutils shows it.
struct BlockBuilder {
  let document: RSTDocument
  var inlines: InlineBuilding
  /// Whether the block before is a line of images.
  private var endsWithImages = false
  /// The ids of targets that wait for the text they mean.
  private var places: [String] = []

  init(_ document: RSTDocument) {
    self.document = document
    inlines = InlineBuilding(document)
  }

  mutating func blocks(_ blocks: [RSTBlock]) -> [Block] {
    var result: [Block] = []
    endsWithImages = false
    defer { endsWithImages = false }
    for block in blocks { add(block, to: &result) }
    return result
  }

  /// Targets at the very end, which no text follows.
  mutating func remainingPlaces() -> [Block] {
    var result: [Block] = []
    addPlaces(to: &result, at: .unknown)
    return result
  }

  private mutating func add(_ block: RSTBlock, to result: inout [Block]) {
    let source = block.source
    if case .place(let target) = block.content {
      if case .place(let id) = document.names.targets[target] { places.append(id) }
      return
    }
    switch block.content {
    case .title, .paragraph, .nothing, .comment, .place, .numbering, .rejected: break
    default: addPlaces(to: &result, at: source)
    }
    if case .image(let image) = block.content {
      return self.image(image, at: source, to: &result)
    }
    endsWithImages = false
    func add(_ content: Block.Content) { result.append(Block(content, at: source)) }
    switch block.content {
    case .title(let level, let content, let place):
      let anchors = takePlaces()
      add(.heading(heading(level, content, place: place, anchors)))
    case .paragraph(let content):
      result += inlines.paragraphs(content, behind: takePlaces(), at: source)
    case .list(let kind, let items):
      add(.list(List(kind, items: items.map { List.Item(self.blocks($0)) })))
    case .definitions(let items):
      add(
        .definitionList(
          items.flatMap { item in
            [.term(inlines.build(item.term)), .description(self.blocks(item.blocks))]
          }))
    case .fields(let fields): add(.table(fieldTable(fields)))
    case .options(let options): add(.table(optionTable(options)))
    case .literal(let code): add(.code(code))
    case .rejected(let text): add(.code(CodeBlock(text: text)))
    case .parsedLiteral(let content): parsedLiteral(content, at: source, to: &result)
    case .lines(let lines): result += self.lines(lines, at: source)
    case .quote(let blocks, let attribution):
      var content = self.blocks(blocks)
      if let attribution {
        content += inlines.paragraphs(attribution, behind: [.text("\u{2014}")], at: source)
      }
      add(.quote(content))
    case .table(let table): self.table(table, at: source, to: &result)
    case .transition: add(.thematicBreak)
    case .note(let index, let blocks): add(.table(noteTable(index, blocks)))
    case .comment(let text): if !text.isEmpty { add(.comment(text)) }
    case .group(let blocks): result += self.blocks(blocks)
    case .contents(let title, let written):
      add(.outline(Outline(title: title, written: written)))
    case .made(let blocks): result += blocks
    case .image, .place, .numbering, .nothing: break
    }
  }

  // MARK: - Targets

  /// Anchors for a text that follows; others wait.
  private mutating func takePlaces() -> [Inline] {
    defer { places = [] }
    return places.map { .anchor($0) }
  }

  private mutating func addPlaces(to result: inout [Block], at source: SourceRange) {
    let anchors = takePlaces()
    if !anchors.isEmpty { result.append(Block(.paragraph(anchors), at: source)) }
  }

  // MARK: - Texts

  private mutating func heading(
    _ level: Int, _ content: [RSTInline], place: Int, _ anchors: [Inline]
  ) -> Heading {
    var heading = Heading(
      level: min(max(level, 1), 6), content: anchors + inlines.build(content))
    if case .place(let id) = document.names.targets[place] { heading.id = id }
    return heading
  }

  /// Lines as they are, each but the last with a break; an empty one parts paragraphs.
  private mutating func lines(_ lines: [[RSTInline]], at source: SourceRange) -> [Block] {
    var blocks: [Block] = []
    var text: [Inline] = []
    for line in lines {
      let content = inlines.build(line)
      if content.isEmpty {
        if !text.isEmpty { blocks.append(Block(.paragraph(text), at: source)) }
        text = []
      } else {
        text += (text.isEmpty ? [] : [.lineBreak]) + content
      }
    }
    if !text.isEmpty { blocks.append(Block(.paragraph(text), at: source)) }
    return blocks
  }

  /// Images one behind the other stand in one line.
  private mutating func image(_ image: RSTImage, at source: SourceRange, to result: inout [Block]) {
    let content = inlines.build([.image(image)])
    guard endsWithImages, case .paragraph(var line)? = result.last?.content else {
      result.append(Block(.paragraph(content), at: source))
      endsWithImages = true
      return
    }
    // Taken out first, so that the line grows without a copy.
    result[result.count - 1].content = .thematicBreak
    line.append(.softBreak)
    line += content
    result[result.count - 1].content = .paragraph(line)
  }

  /// Code cannot hold markup: only its text is kept, and the loss is told where there was some.
  private mutating func parsedLiteral(
    _ content: [RSTInline], at source: SourceRange, to result: inout [Block]
  ) {
    let built = inlines.build(content)
    let isPlain = built.allSatisfy {
      switch $0 {
      case .text, .softBreak: true
      default: false
      }
    }
    if !isPlain {
      document.context.report(
        .lookDropped, source, "Code cannot hold markup: emphasis and links in it were left out.",
        help: "The text itself is complete.")
    }
    result.append(Block(.code(CodeBlock(text: built.withLineEnds)), at: source))
  }
}
