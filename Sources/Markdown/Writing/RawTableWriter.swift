import Markup

/// Tables and definition lists as HTML: blocks that Markdown has no form for.
///
/// Such a block ends at the first empty line (CommonMark 4.6, kind 6), so none is written.
extension BlockWriter {
  /// `<table>`, a cell on a line.
  mutating func htmlTable(_ table: Table) {
    var html = RawBlockWriter(prefix: prefix, inline: inline)
    html.table(table)
    append(html)
  }

  /// `<dl>`
  mutating func definitionList(_ parts: [DefinitionPart]) {
    var html = RawBlockWriter(prefix: prefix, inline: inline)
    html.definitionList(parts)
    append(html)
  }
}

extension BlockWriter {
  private mutating func append(_ html: RawBlockWriter) {
    let start = bytes.count
    marks += html.marks.map { $0.moved(by: start) }
    bytes.append(contentsOf: html.bytes)
    inline = html.inline
  }
}

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

  private mutating func cell(_ cell: Table.Cell) {
    let tag = cell.isHeader ? "th" : "td"
    bytes.append(
      opening: tag,
      [
        ("colspan", cell.columnSpan > 1 ? "\(cell.columnSpan)" : nil),
        ("rowspan", cell.rowSpan > 1 ? "\(cell.rowSpan)" : nil),
        ("align", cell.alignment.map { "\($0)" }),
      ])
    flow(cell.blocks)
    bytes.append("</\(tag)>")
  }

  mutating func definitionList(_ parts: [DefinitionPart]) {
    bytes.append("<dl>")
    nested {
      for part in parts {
        $0.line()
        switch part {
        case .term(let content):
          $0.bytes.append("<dt>")
          $0.inlines(content)
          $0.bytes.append("</dt>")
        case .description(let blocks):
          $0.bytes.append("<dd>")
          $0.flow(blocks)
          $0.bytes.append("</dd>")
        }
      }
    }
    line()
    bytes.append("</dl>")
  }
}

extension Table.Row {
  /// The row that only pipes need.
  fileprivate var isEmptyHeader: Bool {
    cells.allSatisfy { $0.isHeader && $0.blocks.isEmpty && $0.columnSpan == 1 && $0.rowSpan == 1 }
  }
}
