import Markup

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
