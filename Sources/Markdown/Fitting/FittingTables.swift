import Links
import Markup

extension FittingPass {
  /// A table that pipes can hold: spans become empty cells, blocks in cells one line with breaks. Where there are too
  /// many columns for that, each row is a paragraph.
  mutating func table(_ table: Table) -> [Block.Content] {
    guard breaks(.blockHTML), !table.fitsPipes else {
      var copy = table
      for row in copy.rows.indices {
        for cell in copy.rows[row].cells.indices {
          let blocks = copy.rows[row].cells[cell].blocks
          copy.rows[row].cells[cell].blocks = blocks.isOneLine ? line(blocks) : self.blocks(blocks)
        }
      }
      return [.table(copy)]
    }
    let grid = grid(of: table)
    if grid.isTooWide {
      tell(
        "wide table",
        "The rows of a table with too many columns became paragraphs, with a slash between the cells."
      )
      // Of a table that is too wide as it stands, the lowering has told.
      if !table.isTooWide {
        tell(
          .tableTooWide,
          "A table whose cells reach over other columns or rows has \(grid.columnCount) columns, which is too many for Markdown's readers, or thousands of empty cells."
        )
      }
      return lines(of: [Block(.table(table))], depth: 0).map { .paragraph($0) }
    }
    tell(
      "table",
      "A table with cells over several columns or rows, or with blocks in its cells, has plain cells: \(target.name) may not show it otherwise."
    )
    return [.table(grid.withPipes)]
  }

  /// The text of a plain cell.
  private mutating func line(_ blocks: [Block]) -> [Block] {
    blocks.compactMap { block in
      guard case .paragraph(let content) = block.content else { return block }
      let fitted = text(content, isOneLine: true)
      return fitted.isEmpty ? nil : Block(.paragraph(fitted), at: block.source)
    }
  }

  /// Each cell at its place, with empty ones where it reaches.
  private mutating func grid(of table: Table) -> Table {
    // So that no span makes a giant of it.
    let widest = 200
    var rows: [Table.Row] = []
    /// For each column the first row that no cell from above reaches.
    var free: [Int] = []
    for (number, row) in table.rows.enumerated() {
      var cells: [Table.Cell] = []
      for cell in row.cells {
        while cells.count < free.count, free[cells.count] > number { cells.append(Table.Cell([])) }
        let content = inlines(of: cell.blocks)
        let blocks =
          content.isEmpty
          ? [] : [Block(.paragraph(content), at: cell.blocks.first?.source ?? .unknown)]
        let start = cells.count
        cells.append(Table.Cell(blocks, isHeader: cell.isHeader, alignment: cell.alignment))
        while cells.count < min(start + cell.columnSpan, widest) { cells.append(Table.Cell([])) }
        while free.count < cells.count { free.append(0) }
        for column in start..<cells.count { free[column] = number + max(cell.rowSpan, 1) }
      }
      rows.append(Table.Row(cells))
    }
    return Table(rows: rows)
  }

  /// Blocks on one line, with breaks between them.
  private mutating func inlines(of blocks: [Block]) -> [Inline] {
    var text = LoweredText(oneLine: true)
    var isFirst = true
    for line in lines(of: blocks, depth: 0) where !line.isEmpty {
      if !isFirst { text.append(.lineBreak) }
      isFirst = false
      for inline in line { text.append(inline) }
    }
    return text.finished()
  }

  private mutating func lines(of blocks: [Block], depth: Int) -> [[Inline]] {
    guard depth < 100 else { return [] }
    return blocks.flatMap { block -> [[Inline]] in
      switch block.content {
      case .paragraph(let content): return [text(content, isOneLine: true)]
      case .heading(let heading):
        return [[.styled(.strong, text(heading.content, isOneLine: true).withoutStyle(.strong))]]
      case .code(let code):
        return code.text.split(separator: "\n").filter { $0.contains { $0 != " " } }
          .map { [.code(String($0))] }
      case .list(let list):
        var number = 0
        return list.items.flatMap { item -> [[Inline]] in
          number += 1
          let mark: String
          if case .ordered(_, let start) = list.kind {
            mark = "\(start + number - 1). "
          } else {
            mark = "• "
          }
          var inner = lines(of: item.blocks, depth: depth + 1)
          if inner.isEmpty { inner = [[]] }
          inner[0].insert(.text(mark), at: 0)
          return inner
        }
      case .quote(let inner): return lines(of: inner, depth: depth + 1)
      case .table(let table):
        return table.rows.map { row in
          row.cells.enumerated().flatMap { number, cell -> [Inline] in
            (number > 0 ? [.text(" / ")] : [])
              + Array(
                lines(of: cell.blocks, depth: depth + 1).filter { !$0.isEmpty }
                  .joined(separator: [.lineBreak]))
          }
        }
      case .definitionList(let parts):
        return parts.flatMap { part -> [[Inline]] in
          switch part {
          case .term(let term):
            [[.styled(.strong, text(term, isOneLine: true).withoutStyle(.strong))]]
          case .description(let inner): lines(of: inner, depth: depth + 1)
          }
        }
      default: return []
      }
    }
  }
}
