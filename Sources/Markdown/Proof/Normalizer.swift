import Basics
import Markup

/// Brings a document to its normal form: what does not show is left out, and of several ways to say one
/// thing one is chosen.
///
/// - Empty paragraphs, lists, quotes and tables without cells go; an empty header row too.
/// - A header cell is a cell whose text is bold; empty cells at a row's end go; an empty cell has no side.
/// - Lists count in decimal; ids of headings go.
/// - Comments are compared without blanks and dashes, as `--` cannot be in one.
/// - Code is compared to the byte, but for line ends (`\n`) and control characters (none).
struct Normalizer {
  var form: NormalForm

  /// `capacity` is the expected length of the form, in bytes.
  init(_ document: Document, capacity: Int = 0) {
    form = NormalForm()
    form.reserve(capacity)
    append(document.blocks)
    form.finish()
  }

  /// A form without blocks so far.
  init(expecting expected: NormalForm?) {
    form = expected.map { NormalForm(expecting: $0) } ?? NormalForm()
  }

  mutating func append(_ blocks: [Block]) { self.blocks(blocks, base: []) }

  /// `base` is the style that all text has already: bold in a header cell.
  private mutating func blocks(_ blocks: [Block], base: NormalStyle) {
    for block in blocks {
      form.place(block.source)
      self.block(block.content, base: base)
    }
  }

  private mutating func block(_ content: Block.Content, base: NormalStyle) {
    switch content {
    case .paragraph(let content):
      inlines(content, opening: .paragraph, base: base)
    case .heading(let heading):
      form.append(.heading)
      form.append(field: heading.level)
      inlines(heading.content, base: base)
      form.append(.end)
    case .code(let code):
      form.append(.code)
      form.append(field: (code.language ?? "").utf8)
      form.append(code: code.text.utf8, isClean: !code.text.hasByte(where: NormalForm.isUnclean))
      form.append(.end)
    case .thematicBreak:
      form.append(.thematicBreak)
    case .comment(let text):
      comment(text)
    case .quote(let children):
      container {
        $0.form.append(.quote)
      } content: {
        $0.blocks(children, base: base)
      }
    case .alert(let alert):
      container {
        $0.form.append(.alert)
        $0.form.append(field: alert.kind.title.utf8)
      } content: {
        $0.blocks(alert.blocks, base: base)
      }
    case .details(let details):
      form.append(.details)
      inlines(details.summary, opening: .paragraph, base: base)
      blocks(details.blocks, base: base)
      form.append(.end)
    case .list(let list):
      self.list(list, base: base)
    case .definitionList(let parts):
      definitions(parts, base: base)
    case .table(let table):
      self.table(table, base: base)
    // The only mark that stands for one, GitLab's `[[_TOC_]]`, as CommonMark reads it.
    case .outline:
      block(.paragraph([.text("[["), .styled(.emphasis, [.text("TOC")]), .text("]]")]), base: base)
    case .indented, .box, .rawHTML, .pageList, .include, .macro:
      form.append(.unlowered)
    }
  }

  /// A container without content is none.
  private mutating func container(
    _ open: (inout Normalizer) -> Void, content: (inout Normalizer) -> Void
  ) {
    let start = form.count
    open(&self)
    let inner = form.count
    content(&self)
    if form.count == inner { form.truncate(to: start) } else { form.append(.end) }
  }

  private mutating func list(_ list: List, base: NormalStyle) {
    container {
      $0.form.append(.list)
      if case .ordered(_, let start) = list.kind { $0.form.append(field: start) }
    } content: {
      for item in list.items {
        $0.form.append(.item)
        if let isChecked = item.isChecked { $0.form.append(field: isChecked ? 1 : 0) }
        $0.blocks(item.blocks, base: base)
        $0.form.append(.end)
      }
    }
  }

  private mutating func definitions(_ parts: [DefinitionPart], base: NormalStyle) {
    container {
      $0.form.append(.definitionList)
    } content: {
      for part in parts {
        switch part {
        case .term(let content):
          $0.form.append(.term)
          $0.inlines(content, base: base)
        case .description(let children):
          $0.form.append(.description)
          $0.blocks(children, base: base)
        }
        $0.form.append(.end)
      }
    }
  }

  private mutating func table(_ table: Table, base: NormalStyle) {
    guard table.rows.contains(where: { !$0.cells.isEmpty }) else { return }
    container {
      $0.form.append(.table)
    } content: {
      var isFirst = true
      for row in table.rows where $0.row(row, isFirst: isFirst, base: base) { isFirst = false }
    }
  }

  /// Tells whether the row counts: headers without text at the top do not, since pipes need one where Trac has none.
  private mutating func row(_ row: Table.Row, isFirst: Bool, base: NormalStyle) -> Bool {
    let start = form.count
    form.append(.row)
    let inner = form.count
    /// The end of the last cell that is not empty.
    var end = inner
    for cell in row.cells {
      let isEmpty = self.cell(cell, base: base)
      if !isEmpty { end = form.count }
    }
    if form.count > end { form.truncate(to: end) }
    if isFirst && end == inner && !row.cells.isEmpty && row.cells.allSatisfy(\.isHeader) {
      form.truncate(to: start)
      return false
    }
    form.append(.end)
    return true
  }

  /// Tells whether the cell shows nothing and covers no other place.
  private mutating func cell(_ cell: Table.Cell, base: NormalStyle) -> Bool {
    let start = form.count
    let spans = cell.columnSpan > 1 || cell.rowSpan > 1
    form.append(.cell)
    let side = form.count
    form.append(field: Self.side(cell.alignment).utf8)
    if spans {
      form.append(field: cell.columnSpan)
      form.append(field: cell.rowSpan)
    }
    let inner = form.count
    blocks(cell.blocks, base: cell.isHeader ? base.union(.strong) : base)
    let isEmpty = form.count == inner
    if isEmpty && !spans {
      form.truncate(to: start)
      form.append(.cell)
      form.append(field: "".utf8)
    } else if isEmpty {
      form.truncate(to: side)
      form.append(field: "".utf8)
      form.append(field: cell.columnSpan)
      form.append(field: cell.rowSpan)
    }
    form.append(.end)
    return isEmpty && !spans
  }

  private static func side(_ alignment: Table.Alignment?) -> String {
    switch alignment {
    case .left: "left"
    case .center: "center"
    case .right: "right"
    case nil: ""
    }
  }

  private mutating func comment(_ text: String) {
    form.append(comment: text)
  }

  private mutating func inlines(
    _ inlines: [Inline], opening token: NormalForm.Token? = nil, base: NormalStyle
  ) {
    var line = NormalLine(opening: token)
    line.append(inlines, style: base, link: nil, into: &form)
    line.finish(&form)
  }
}
