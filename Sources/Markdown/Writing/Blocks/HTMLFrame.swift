import Markup
import Targets

/// Tables, definition lists and folded text, which Markdown has no form for: HTML, and Markdown in it where a cell or
/// a description holds blocks.
///
/// ````
/// <td>
///
/// ```sh
/// ls
/// ```
///
/// </td>
/// ````
///
/// Such a frame is not indented: a tag below an empty line would be code, or part of a list above it.
extension BlockWriter {
  /// `<table>`, a cell on a line.
  mutating func htmlTable(_ table: Table) {
    let isFrame = table.rows.contains { $0.cells.contains { !$0.isOneLine } }
    guard isFrame, inline.dialect.readsMarkdownInHTML else { return raw { $0.table(table) } }
    bytes.append("<table>")
    for (index, row) in table.rows.enumerated() where index > 0 || !row.isEmptyHeader {
      newLine()
      bytes.append("<tr>")
      for cell in row.cells {
        newLine()
        if cell.isOneLine {
          raw { $0.cell(cell) }
        } else {
          bytes.append(opening: cell)
          content(cell.blocks)
          bytes.append("</\(cell.tag)>")
        }
      }
      newLine()
      bytes.append("</tr>")
    }
    newLine()
    bytes.append("</table>")
  }

  /// `<dl>`, a term or description on a line.
  mutating func definitionList(_ parts: [DefinitionPart]) {
    guard parts.contains(where: \.holdsBlocks), inline.dialect.readsMarkdownInHTML else {
      return raw { $0.definitionList(parts) }
    }
    bytes.append("<dl>")
    for part in parts {
      newLine()
      if case .description(let blocks) = part, part.holdsBlocks {
        bytes.append("<dd>")
        content(blocks)
        bytes.append("</dd>")
      } else {
        raw { $0.part(part) }
      }
    }
    newLine()
    bytes.append("</dl>")
  }

  /// `<details>`, its title on a line.
  mutating func details(_ details: Details) {
    guard inline.dialect.readsMarkdownInHTML else { return raw { $0.details(details) } }
    bytes.append("<details>")
    newLine()
    raw { $0.summary(details.summary) }
    content(details.blocks)
    bytes.append("</details>")
  }

  /// Blocks between empty lines.
  private mutating func content(_ blocks: [Block]) {
    separate()
    bullets = []
    self.blocks(blocks)
    separate()
  }

  private mutating func raw(_ body: (inout RawBlockWriter) -> Void) {
    var html = RawBlockWriter(prefix: prefix, dialect: inline.dialect)
    body(&html)
    let start = bytes.count
    marks += html.marks.map { $0.moved(by: start) }
    bytes.append(contentsOf: html.bytes)
  }
}

extension DefinitionPart {
  /// Whether it is more than one text.
  var holdsBlocks: Bool {
    if case .description(let blocks) = self { !blocks.isOneLine } else { false }
  }
}
