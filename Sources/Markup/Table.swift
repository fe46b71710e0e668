/// A table: rows of cells, which may span columns and rows and may hold blocks.
package struct Table: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable {
    case left, center, right
  }

  package struct Cell: Hashable, Sendable {
    package var isHeader: Bool
    package var columnSpan: Int
    package var rowSpan: Int
    package var alignment: Alignment?
    /// Plain cells hold one paragraph, empty cells nothing.
    package var blocks: [Block]

    package init(
      _ blocks: [Block], isHeader: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1,
      alignment: Alignment? = nil
    ) {
      self.blocks = blocks
      self.isHeader = isHeader
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.alignment = alignment
    }
  }

  package struct Row: Hashable, Sendable {
    package var cells: [Cell]

    package init(_ cells: [Cell]) {
      self.cells = cells
    }
  }

  package var rows: [Row]

  package init(rows: [Row]) {
    self.rows = rows
  }
}
