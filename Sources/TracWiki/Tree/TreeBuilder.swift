import Markup

/// Folds the lines of a page into blocks, step by step as Trac's formatter does (`wiki/formatter.py`): its
/// state is kept under the same names, so that each oddity has its place.
///
/// What a line makes is written after what the line closes: `finishLine` is Trac's `out.write(result)`.
struct TreeBuilder {
  let context: ReadingContext
  let bytes: [UInt8]
  var sink: BlockSink
  var inline: InlineBuilder
  /// The emphasis that was open when the current line began.
  var inheritedStyles = StyleStack()
  /// What the current line becomes, in order; the runs of `inline` follow.
  var pieces: [Piece] = []
  private var tokens: [Token] = []
  var line = TextView([], 0..<0)
  var lineNumber = 0

  var lists: [OpenList] = []
  /// Columns of the open quotes.
  var quotes: [Int] = []
  var tabStops: [Int] = []
  var isInListItem = false
  var isInQuote = false
  var isInDefinitionList = false
  var isParagraphOpen = false
  var table = TableState()
  var code: CodeState?
  var citation: [SourceLine] = []
  /// The ids of headings, each with the number that its next namesake tries first.
  var anchors: [String: Int] = [:]
  var headingNumbers = HeadingNumbers()
  var deepestReported = false

  enum Piece {
    case run(Run)
    case block(Block)
    case cell(BlockSink.Element)
    case term([Inline])
  }

  struct OpenList {
    var isOrdered: Bool
    var depth: Int
  }

  init(_ context: ReadingContext, bytes: [UInt8]) {
    self.context = context
    self.bytes = bytes
    inline = InlineBuilder(context, bytes: bytes)
    sink = BlockSink(bytes: bytes)
    sink.keepsEmptyTables = context.options.syntax.hasRowsInText
  }

  static func read(_ context: ReadingContext, _ source: SourceLines) -> [Block] {
    var builder = TreeBuilder(context, bytes: source.bytes)
    for line in source.lines { builder.read(line) }
    return builder.finish()
  }

  private mutating func read(_ source: SourceLine) {
    line = TextView(bytes, source.range)
    lineNumber = source.number
    sink.line = source.number
    let first = line[line.skipSpace(line.start)]
    let start = first == UInt8(ascii: "{") ? BlockStart(line, syntax) : nil
    if code != nil {
      addCodeLine(source, start)
    } else if first == UInt8(ascii: ">"), syntax.nestsCitations {
      addCitationLine(source)
    } else {
      closeCitation()
      if let start {
        openCode(source, start)
      } else if line.has(UInt8(ascii: "-"), times: 4, at: line.start) {
        closeAll()
        sink.add(Block(.thematicBreak, at: range))
      } else if line.start == line.end {
        closeAll(keepingTable: !syntax.hasRowsInText)
      } else {
        readText()
      }
    }
  }

  private var syntax: TracSyntax { context.options.syntax }

  var range: SourceRange { SourceRange(lines: lineNumber, lineNumber) }

  /// Trac closes in this order before rulers, empty lines and headings; up to 0.11 no empty line ends a table.
  mutating func closeAll(keepingTable: Bool = false) {
    if !keepingTable { closeTable() }
    closeParagraph()
    closeQuotes()
    closeLists()
    closeDefinitionList()
  }

  private mutating func readText() {
    let isIndented = line[line.start] == UInt8(ascii: " ") || line[line.start] == 0x09
    if !isIndented {
      tabStops.removeAll()
      if !quotes.isEmpty, syntax.endsQuotesAtMargin { closeQuotes() }
    }
    isInListItem = false
    isInQuote = false
    inheritedStyles = inline.styles
    let tokenizer = InlineTokenizer(
      line, syntax, commitHashLength: context.options.commitHashLength,
      plugins: context.options.plugins, reusing: &tokens)
    var taken = tokenizer.tokenize()
    for index in taken.indices { take(taken[index]) }
    swap(&taken, &tokens)
    if !isInListItem { closeLists() }
    if !isInQuote { closeQuotesBehindLine() }
    if isInDefinitionList, !isIndented { closeDefinitionList() }
    if !syntax.hasRowsInText {
      table.continues = line.has(UInt8(ascii: "|"), times: 2, at: line.skipSpace(line.start))
    }
    if table.isOpen, !table.continues { closeTable() }
    table.continues = false
    finishLine()
    closeTableRow()
  }

  private mutating func take(_ token: Token) {
    switch token.kind {
    case .heading: addHeading()
    case .numberedHeading: addNumberedHeading()
    case .listItem: openListItem()
    case .definition: openDefinition()
    case .indent: indent(to: Indent.depth(line, to: token.range.upperBound))
    case .citation: cite(token.range)
    case .tableCell: openCell(token)
    case .tableRowSeparator: separateRow()
    case .macroOrLink: expand(token)
    case .lineBreak: inline.add(.lineBreak)
    case .pluginMark where addFormula(token): break
    default:
      if token.kind.isEmphasis, !lists.isEmpty, !isInListItem, syntax.endsStylesWithBlocks {
        closeLists()
      }
      _ = inline.take(token, line: lineNumber)
    }
  }

  mutating func collectRuns() {
    for run in inline.runs { pieces.append(.run(run)) }
    inline.removeRuns()
  }

  private mutating func finishLine() {
    guard !pieces.isEmpty || inline.hasRuns else { return }
    if !(isInListItem || isInDefinitionList || table.isOpen) { openParagraph() }
    for piece in pieces {
      switch piece {
      case .run(let run): sink.add(run)
      case .block(let block): sink.add(block)
      case .cell(let cell): sink.open(cell)
      case .term(let term): sink.openDescription(of: term)
      }
    }
    sink.add(inline.runs)
    sink.add(Run(inline: .softBreak, styles: inline.styles))
    pieces.removeAll(keepingCapacity: true)
    inline.removeRuns()
  }

  private mutating func expand(_ token: Token) {
    let call = MacroOrLink(context, TextView(bytes, token.range), line: lineNumber)
    switch call.meaning {
    case .lineBreak: inline.add(.lineBreak)
    case .link(let inlines): inline.add(inlines)
    case .anchor(let id, let label): inline.addAnchor(id, label: label, line: lineNumber)
    case .macro(let macro, let invocation):
      switch macro.expanded(invocation) {
      case .inlines(let inlines): inline.add(inlines)
      case .blocks(let blocks):
        collectRuns()
        pieces += inline.styled(blocks).map { .block($0) }
      }
    }
  }

  /// A formula that is set off is a block in its line.
  private mutating func addFormula(_ token: Token) -> Bool {
    guard context.options.plugins.marks?.hasFormulas == true,
      let formula = FormulaMark(TextView(bytes, token.range), at: token.range.lowerBound),
      formula.isSetOff, !formula.text.isEmpty
    else { return false }
    collectRuns()
    let code = CodeBlock(language: "math", text: formula.text)
    pieces.append(.block(Block(.code(code), at: SourceRange(lines: lineNumber, lineNumber))))
    return true
  }

  // MARK: - Paragraphs

  mutating func openParagraph() {
    guard !isParagraphOpen else { return }
    sink.endParagraph()
    isParagraphOpen = true
  }

  mutating func closeParagraph() {
    // Up to 0.11 emphasis that no paragraph has ended goes on.
    if isParagraphOpen || syntax.endsStylesWithBlocks { flushStyles() }
    guard isParagraphOpen else { return }
    sink.endParagraph()
    isParagraphOpen = false
  }

  /// Closes all emphasis. In the middle of a line Trac writes the closing tags before the line's own text, so
  /// emphasis of earlier lines does not reach what the line has so far.
  mutating func flushStyles() {
    collectRuns()
    for index in pieces.indices where !inheritedStyles.isEmpty {
      guard case .run(var run) = pieces[index] else { continue }
      inheritedStyles.formIntersection(run.styles)
      run.styles.subtract(inheritedStyles)
      pieces[index] = .run(run)
    }
    inheritedStyles.removeAll()
    inline.styles.removeAll()
  }

  /// The end of an item: since 0.12 that of its emphasis too; before, browsers go on with it where they can.
  mutating func endStyles() {
    if syntax.endsStylesWithBlocks { flushStyles() } else { cutInheritedStyles() }
  }

  private mutating func finish() -> [Block] {
    closeUnclosedCode()
    closeCitation()
    closeAll()
    return sink.finish()
  }
}

extension Token.Kind {
  /// The marks before which Trac closes a list that the line does not go on with.
  var isEmphasis: Bool {
    switch self {
    case .boldItalic, .bold, .boldCreole, .italic, .italicCreole, .underline, .strike,
      .subscript, .superscript:
      true
    default: false
    }
  }
}
