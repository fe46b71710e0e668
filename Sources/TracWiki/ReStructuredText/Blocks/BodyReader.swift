import Markup

/// Reads lines into blocks: looks at what a line can begin, in docutils' order, and leaves the rest of the block
/// to the reader of that construct.
///
/// Each construct is an extension in a file of its own; its method returns false where its markup is not there.
struct BodyReader {
  let document: RSTDocument
  let bytes: [UInt8]
  let lines: [SourceLine]
  /// Titles stand at the top of a text only, not inside other blocks.
  let takesTitles: Bool
  /// Inside a sidebar some directives may stand that no other block holds.
  let isSidebar: Bool
  /// The line at work.
  var index = 0
  var blocks: [RSTBlock] = []

  static func read(
    _ document: RSTDocument, _ source: RSTSource, takesTitles: Bool, isSidebar: Bool = false
  ) -> [RSTBlock] {
    var reader = BodyReader(
      document: document, bytes: source.bytes, lines: source.lines, takesTitles: takesTitles,
      isSidebar: isSidebar)
    while reader.index < reader.lines.count { reader.readBlock() }
    return reader.blocks
  }

  private mutating func readBlock() {
    let line = line(index)
    switch line[line.start] {
    case 0: index += 1
    case 0x20: blockQuote()
    default:
      if bulletList() || enumeratedList() || fieldList() || optionList() || doctest()
        || lineBlock() || gridTable() || simpleTable() || explicitMarkup() || adornment()
      {
        return
      }
      text()
    }
  }

  /// Whether a line begins with the mark of some construct: it is no term then.
  func hasMark(_ index: Int) -> Bool {
    let line = line(index)
    return bullet(at: index) != nil || Enumerator(line, expected: nil) != nil
      || fieldMarker(at: index) != nil || OptionMarker(line) != nil || isDoctest(index)
      || lineBlockMark(at: index) != nil || isGridTop(index) || isSimpleTop(index)
      || explicitMark(at: index) != nil || adornmentMark(index) != nil
  }

  // MARK: - Lines

  func line(_ index: Int) -> TextView {
    TextView(bytes, index < lines.count ? lines[index].range : 0..<0)
  }

  /// Of the page.
  func number(_ index: Int) -> Int {
    lines.isEmpty ? 0 : lines[min(index, lines.count - 1)].number
  }

  func isBlank(_ index: Int) -> Bool { index >= lines.count || lines[index].range.isEmpty }

  /// Lines as text, joined by line ends.
  func text(_ lines: some Sequence<SourceLine>) -> [UInt8] {
    var joined: [UInt8] = []
    for (number, line) in lines.enumerated() {
      if number > 0 { joined.append(0x0A) }
      joined += bytes[line.range]
    }
    return joined
  }

  func string(_ lines: some Sequence<SourceLine>) -> String {
    String(decoding: text(lines), as: UTF8.self)
  }

  func indented(
    from start: Int, first: IndentedLines.First, untilBlank: Bool = false, strips: Bool = true
  ) -> IndentedLines {
    IndentedLines(lines, bytes, from: start, first: first, untilBlank: untilBlank, strips: strips)
  }

  // MARK: - Results

  /// From a line to the one before the line at work.
  func source(from start: Int) -> SourceRange {
    SourceRange(lines: number(start), number(max(start, index - 1)))
  }

  mutating func add(_ content: RSTBlock.Content, from start: Int) {
    blocks.append(RSTBlock(content, at: source(from: start)))
  }

  /// The blocks of lines inside this text.
  func nested(_ lines: [SourceLine], in container: RSTDocument.Container) -> [RSTBlock] {
    document.nested(RSTSource(bytes: bytes, lines: lines), in: container)
  }

  func inlines(_ text: [UInt8], line: Int) -> [RSTInline] {
    InlineReader.read(document, text, line: line)
  }

  // MARK: - Complaints

  func complain(_ message: String, at index: Int) {
    document.complain(message, line: number(index))
  }

  /// Text that makes no sense as what it looks like stays as it is.
  mutating func addRejected(_ message: String, from start: Int) {
    let rejected = Array(lines[start..<min(index, lines.count)])
    addRejected(message, rejected, from: start)
  }

  mutating func addRejected(_ message: String, _ lines: [SourceLine], from start: Int) {
    var lines = lines
    lines.trimBlanksAtEnd()
    document.complain(message, at: source(from: start), help: "The text was kept as code.")
    add(.rejected(string(lines)), from: start)
  }

  func complainOfUnindent(_ isBlankBehind: Bool, _ construct: String) {
    guard !isBlankBehind else { return }
    document.complain(
      "\(construct) ends without an empty line behind it.", line: number(index),
      help: "Trac showed a warning there; nothing was lost.")
  }
}
