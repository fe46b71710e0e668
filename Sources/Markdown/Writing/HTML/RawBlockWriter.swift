import Markup
import Targets

/// Writes blocks as HTML: `<ul><li>item</li></ul>`, indented, without an empty line.
struct RawBlockWriter {
  var bytes: [UInt8] = []
  let prefix: [UInt8]
  let dialect: Target.Dialect
  var depth = 0
  /// Nothing of the current text is written yet.
  var isAtStart = false
  /// A line end is due before the next visible thing.
  var hasSoftBreak = false
  /// Whether the text at work is that of a link.
  var isInLink = false
  /// The places of the blocks that were written, in `bytes`.
  var marks: [BlockMark] = []

  mutating func line() {
    bytes.append(ASCII.newline)
    bytes.append(contentsOf: prefix)
    for _ in 0..<depth { bytes.append("  ") }
  }

  mutating func nested(_ body: (inout Self) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// What is in a cell, an item or a description: a text by itself on the tag's line, other blocks below.
  mutating func flow(_ blocks: [Block]) {
    let visible = blocks.filter(\.isVisible)
    let paragraphs = visible.count { if case .paragraph = $0.content { true } else { false } }
    var rest = visible[...]
    if paragraphs == 1, let first = rest.first, case .paragraph(let content) = first.content {
      let start = bytes.count
      inlines(content)
      marks.add(first.source, after: marks.count, from: start, to: bytes.count)
      rest.removeFirst()
    }
    guard !rest.isEmpty else { return }
    nested {
      for block in rest {
        $0.line()
        let (marked, start) = ($0.marks.count, $0.bytes.count)
        $0.block(block.content)
        $0.marks.add(block.source, after: marked, from: start, to: $0.bytes.count)
      }
    }
    line()
  }

  private mutating func block(_ content: Block.Content) {
    switch content {
    case .heading(let heading):
      element("h\(min(max(heading.level, 1), 6))", heading.content)
    case .paragraph(let content): element("p", content)
    case .list(let list): self.list(list)
    case .definitionList(let parts): definitionList(parts)
    case .quote(let blocks), .indented(let blocks):
      bytes.append("<blockquote>")
      flow(blocks)
      bytes.append("</blockquote>")
    case .table(let table): self.table(table)
    case .code(let code): self.code(code)
    case .thematicBreak: bytes.append("<hr>")
    case .comment(let text): comment(text)
    case .alert(let alert):
      let title = Block(.paragraph([.styled(.strong, [.text(alert.kind.title)])]))
      block(.quote([title] + alert.blocks))
    case .details(let details): self.details(details)
    case .box(let box): flow(box.blocks)
    case .rawHTML(let html): comment(html)
    case .pageList(let list): comment(list.sketch)
    case .include(let include): comment(include.written)
    case .outline(let outline): comment(outline.written)
    case .macro(let call): comment(call.written)
    }
  }

  private mutating func element(_ tag: String, _ content: [Inline]) {
    bytes.append("<\(tag)>")
    inlines(content)
    bytes.append("</\(tag)>")
  }

  private mutating func list(_ list: List) {
    var tag = "ul"
    var start: String?
    if case .ordered(_, let first) = list.kind {
      tag = "ol"
      if first != 1 { start = "\(first)" }
    }
    bytes.append(opening: tag, [("start", start)])
    nested {
      for item in list.items {
        $0.line()
        $0.bytes.append("<li>")
        if let isChecked = item.isChecked { $0.bytes.append(isChecked ? "[x] " : "[ ] ") }
        $0.flow(item.blocks)
        $0.bytes.append("</li>")
      }
    }
    line()
    bytes.append("</\(tag)>")
  }

  /// `<pre lang="x"><code>`: GitHub colors it. A line that is empty or blank would end the block, so the
  /// line end before it is written as a character reference.
  private mutating func code(_ code: CodeBlock) {
    bytes.append(opening: "pre", [("lang", code.language)])
    bytes.append("<code>")
    let text = code.text.utf8.cleanLines
    for (number, line) in text.split(separator: ASCII.newline, omittingEmptySubsequences: false)
      .enumerated()
    {
      if number > 0 {
        if line.allSatisfy(\.isLineBlank) {
          bytes.append("&#10;")
        } else {
          bytes.append(ASCII.newline)
          bytes.append(contentsOf: prefix)
        }
      }
      bytes.appendText(line)
    }
    // One line end at the very end does not show.
    if text.last == ASCII.newline { bytes.append("&#10;") }
    bytes.append("</code></pre>")
  }
}

/// Tables and definition lists as HTML, all of it: for what is simple, and for readers that take no Markdown
/// inside HTML.
///
/// Such a block ends at the first empty line (CommonMark 4.6, kind 6), so none is written.
extension RawBlockWriter {
  mutating func table(_ table: Table) {
    bytes.append("<table>")
    nested {
      for (index, row) in table.rows.enumerated() where index > 0 || !row.isEmptyHeader {
        $0.line()
        $0.bytes.append("<tr>")
        $0.nested {
          for cell in row.cells {
            $0.line()
            $0.cell(cell)
          }
        }
        $0.line()
        $0.bytes.append("</tr>")
      }
    }
    line()
    bytes.append("</table>")
  }

  mutating func cell(_ cell: Table.Cell) {
    bytes.append(opening: cell)
    flow(cell.blocks)
    bytes.append("</\(cell.tag)>")
  }

  mutating func definitionList(_ parts: [DefinitionPart]) {
    bytes.append("<dl>")
    nested {
      for part in parts {
        $0.line()
        $0.part(part)
      }
    }
    line()
    bytes.append("</dl>")
  }

  mutating func details(_ details: Details) {
    bytes.append("<details>")
    nested {
      $0.line()
      $0.summary(details.summary)
    }
    flow(details.blocks)
    bytes.append("</details>")
  }

  mutating func summary(_ content: [Inline]) {
    bytes.append("<summary>")
    inlines(content)
    bytes.append("</summary>")
  }

  mutating func part(_ part: DefinitionPart) {
    switch part {
    case .term(let content):
      bytes.append("<dt>")
      inlines(content)
      bytes.append("</dt>")
    case .description(let blocks):
      bytes.append("<dd>")
      flow(blocks)
      bytes.append("</dd>")
    }
  }
}

extension [UInt8] {
  /// `<th colspan="2" align="center">`
  mutating func append(opening cell: Table.Cell) {
    append(
      opening: cell.tag,
      [
        ("colspan", cell.columnSpan > 1 ? "\(cell.columnSpan)" : nil),
        ("rowspan", cell.rowSpan > 1 ? "\(cell.rowSpan)" : nil),
        ("align", cell.blocks.isEmpty ? nil : cell.alignment.map { "\($0)" }),
      ])
  }
}

extension Table.Cell {
  var tag: String { isHeader ? "th" : "td" }
}

extension Table.Row {
  /// The row that only pipes need.
  var isEmptyHeader: Bool {
    cells.allSatisfy { $0.isHeader && $0.blocks.isEmpty && $0.columnSpan == 1 && $0.rowSpan == 1 }
  }
}
