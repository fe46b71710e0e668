import Markup

/// Receives what Trac's formatter would write as HTML, element by element, and stores it as blocks, as a browser
/// would: text between blocks is a paragraph, a closing mark closes all that is still open inside, text inside
/// a table but outside its cells goes before the table.
struct BlockSink {
  enum Element: Equatable {
    case root, quote, indented
    case list(List.Kind)
    case item, definitionList, description, table, row
    case cell(isHeader: Bool, columns: Int, alignment: Table.Alignment?)
  }

  private struct Frame {
    var element: Element
    var line: Int
    var blocks: [Block] = []
    var text = InlineRuns()
    /// The first and the last line that `text` comes from; nil if nothing has come.
    var textLines: (first: Int, last: Int)?
    var parts: [DefinitionPart] = []
    var items: [List.Item] = []
    var rows: [Table.Row] = []
    var cells: [Table.Cell] = []
  }

  /// Of the page.
  private let bytes: [UInt8]
  private var frames: [Frame]
  /// The memory of a text that is no longer at work.
  private var spareText = InlineRuns()
  /// The line that is being read.
  var line = 1
  /// Up to 0.11 bars in running text open a table and close it before its first cell.
  var keepsEmptyTables = true

  init(bytes: [UInt8]) {
    self.bytes = bytes
    frames = [Frame(element: .root, line: 1)]
  }

  var depth: Int { frames.count }

  mutating func open(_ element: Element) {
    switch element {
    // Text between rows and cells goes before the table: one paragraph for all of it.
    case .row: close { $0 == .row }
    case .cell:
      // Where Trac has closed the row too soon, a browser goes on with the text.
      guard hasRow else { return }
      close(.isCell, within: .row)
    default: endParagraph()
    }
    frames.append(Frame(element: element, line: line))
    swap(&frames[frames.count - 1].text, &spareText)
  }

  /// Whether the innermost table has a row that is open.
  private var hasRow: Bool {
    innermost { $0 == .row || $0 == .table }.map { frames[$0].element == .row } ?? false
  }

  /// Closes the innermost such element and all inside it; nothing where none is open.
  mutating func close(_ matches: (Element) -> Bool) {
    guard let index = innermost(matches), index > 0 else { return }
    while frames.count > index { closeLast() }
  }

  private enum Kind { case isCell }

  private mutating func close(_ kind: Kind, within limit: Element) {
    guard let row = innermost({ $0 == limit }) else { return }
    while frames.count > row + 1 { closeLast() }
  }

  mutating func add(_ run: Run) { add(CollectionOfOne(run)) }

  mutating func add(_ runs: some Collection<Run>) {
    guard !runs.isEmpty else { return }
    let index = container()
    frames[index].textLines = (frames[index].textLines?.first ?? line, line)
    for run in runs { frames[index].text.append(run, of: bytes) }
  }

  mutating func add(_ block: Block) {
    let index = container()
    endParagraph(at: index)
    frames[index].blocks.append(block)
  }

  /// A cell or rows made elsewhere: `{{{#!td`, `{{{#!tr`.
  mutating func add(cell: Table.Cell) {
    close(.isCell, within: .row)
    guard let index = innermost({ $0 == .row }) else { return }
    frames[index].cells.append(cell)
  }

  mutating func add(row: Table.Row) {
    close { $0 == .row }
    guard let index = innermost({ $0 == .table }) else { return }
    frames[index].rows.append(row)
  }

  /// ` term::`, and what follows it describes the term. A table ends its line's list before it begins: the
  /// term is without one then, before the table.
  mutating func openDescription(of term: [Inline]) {
    switch innermost({ $0 == .definitionList || $0 == .table }).map({ frames[$0].element }) {
    case .table: add(Block(.paragraph(term), at: SourceRange(lines: line, line)))
    case .definitionList:
      close { $0 == .description }
      add(term: term)
      open(.description)
    default:
      open(.definitionList)
      add(term: term)
      open(.description)
    }
  }

  private mutating func add(term: [Inline]) {
    guard let index = innermost({ $0 == .definitionList }) else { return }
    while frames.count > index + 1 { closeLast() }
    frames[index].parts.append(.term(term))
  }

  /// The end of a paragraph, or of text that was in no paragraph.
  mutating func endParagraph() {
    endParagraph(at: container())
  }

  mutating func finish() -> [Block] {
    while frames.count > 1 { closeLast() }
    endParagraph(at: 0)
    return frames[0].blocks
  }

  /// The innermost frame that may hold text: not a table, a row or a list itself.
  private func container() -> Int {
    innermost {
      switch $0 {
      case .root, .quote, .indented, .item, .description, .cell: true
      case .list, .definitionList, .table, .row: false
      }
    } ?? 0
  }

  /// The innermost such frame. Frames are large: none is copied for it.
  @inline(__always)
  private func innermost(_ matches: (Element) -> Bool) -> Int? {
    var index = frames.count - 1
    while index >= 0, !matches(frames[index].element) { index -= 1 }
    return index < 0 ? nil : index
  }

  private mutating func endParagraph(at index: Int) {
    guard let lines = frames[index].textLines else { return }
    frames[index].textLines = nil
    let content = frames[index].text.finish(of: bytes)
    guard !content.isEmpty else { return }
    let range = SourceRange(lines: lines.first, lines.last)
    frames[index].blocks.append(Block(.paragraph(content), at: range))
  }

  private mutating func closeLast() {
    endParagraph(at: frames.count - 1)
    swap(&frames[frames.count - 1].text, &spareText)
    let frame = frames.removeLast()
    let parent = frames.count - 1
    let range = SourceRange(lines: frame.line, line)
    switch frame.element {
    case .root: break
    case .quote: add(Block(.quote(frame.blocks), at: range))
    case .indented: add(Block(.indented(frame.blocks), at: range))
    case .list(let kind): add(Block(.list(List(kind, items: frame.items)), at: range))
    case .item:
      // Trac may go on with a list whose element is closed already; a browser shows such items as plain blocks.
      if case .list = frames[parent].element {
        frames[parent].items.append(List.Item(frame.blocks))
      } else {
        for block in frame.blocks { add(block) }
      }
    case .definitionList: add(Block(.definitionList(frame.parts), at: range))
    case .description: frames[parent].parts.append(.description(frame.blocks))
    case .table:
      guard keepsEmptyTables || frame.rows.contains(where: { !$0.cells.isEmpty }) else { break }
      add(Block(.table(Table(rows: frame.rows)), at: range))
    case .row: frames[parent].rows.append(Table.Row(frame.cells))
    case .cell(let isHeader, let columns, let alignment):
      let cell = Table.Cell(
        frame.blocks, isHeader: isHeader, columnSpan: columns, alignment: alignment)
      frames[parent].cells.append(cell)
    }
  }
}
