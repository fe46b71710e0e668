import Markup

/// Converts inline tokens to runs of text, for headings, terms, cells, and paragraphs.
struct InlineBuilder {
  let context: ReadingContext
  let bytes: [UInt8]
  var styles = StyleStack()
  private(set) var runs: [Run] = []

  init(_ context: ReadingContext, bytes: [UInt8]) {
    self.context = context
    self.bytes = bytes
  }

  var hasRuns: Bool { !runs.isEmpty }

  mutating func removeRuns() { runs.removeAll(keepingCapacity: true) }

  mutating func add(_ inline: Inline) {
    runs.append(Run(inline: inline, styles: styles))
  }

  mutating func add(_ inlines: [Inline]) {
    for inline in inlines { add(inline) }
  }

  /// The blocks with the emphasis that is open: a browser carries it into them.
  func styled(_ blocks: [Block]) -> [Block] {
    if styles.isEmpty { return blocks }
    return blocks.map {
      $0.mapChildren(blocks: styled) { content in
        InlineRuns.nest(content.map { Run(inline: $0, styles: styles) }, of: bytes)
      }
    }
  }

  mutating func add(text range: Range<Int>) {
    guard !range.isEmpty else { return }
    runs.append(Run(content: .text(range), styles: styles))
  }

  /// Takes the token if it means the same wherever it is: emphasis, code, links.
  ///
  /// - Returns: false for tokens that only blocks know what to do with, and for macros.
  mutating func take(_ token: Token, line: Int) -> Bool {
    let range = token.range
    switch token.kind {
    case .text: add(text: range)
    case .escape: add(text: range.lowerBound + 1..<range.upperBound)
    case .boldItalic: styles.toggleBoldItalic()
    case .bold: styles.toggle(.bold)
    case .boldCreole: styles.toggle(.boldCreole)
    case .italic: styles.toggle(.italic)
    case .italicCreole: styles.toggle(.italicCreole)
    case .underline: styles.toggle(.underline)
    case .strike: styles.toggle(.strike)
    case .subscript: styles.toggle(.subscript)
    case .superscript: styles.toggle(.superscript)
    case .codeBraces: addCode(range.lowerBound + 3..<range.upperBound - 3)
    case .codeBackquote: addCode(range.lowerBound + 1..<range.upperBound - 1)
    case .anchor:
      guard let mark = AnchorMark(TextView(bytes, range), from: range.lowerBound) else { break }
      addAnchor(mark.id, label: mark.label.map { TextView(bytes, $0) }, line: line)
    case .pageName, .labeledPageName, .freeLink, .ticket, .report, .changeset, .revision, .log,
      .revisionRange, .commitHash, .mail, .angleLink, .shortLink, .bracketLink:
      let reader = LinkReader(
        context: context, text: TextView(bytes, range),
        source: SourceRange(
          start: SourcePosition(line: line), end: SourcePosition(line: line)))
      add(reader.read(token.kind))
    case .pluginMark:
      guard let marks = context.options.plugins.marks else { break }
      add(marks.inlines(TextView(bytes, range), context, line: line))
    default: return false
    }
    return true
  }

  private mutating func addCode(_ range: Range<Int>) {
    let code = PlainText.string(bytes, range)
    if !code.isEmpty { add(.code(code)) }
  }

  mutating func addAnchor(_ id: Range<Int>, label: TextView?, line: Int) {
    add(.anchor(String(decoding: bytes[id], as: UTF8.self)))
    if let label { add(context.inlines(label, line: line)) }
  }
}
