/// A table: rows of cells, which may span columns and rows and may hold blocks.
package struct Table: Hashable, Sendable {
  /// The side that a cell's text is at.
  package enum Alignment: Hashable, Sendable {
    case left, center, right
  }

  /// A cell, perhaps over several columns and rows.
  package struct Cell: Hashable, Sendable {
    /// `||= cell =||` or `#!th`; GFM has such cells in the first row only.
    package var isHeader: Bool
    /// Columns that it covers; less than 1 counts as 1.
    package var columnSpan: Int
    /// Rows that it covers, its own included; less than 1 counts as 1.
    package var rowSpan: Int
    /// nil if nothing was said, and left is the rule.
    package var alignment: Alignment?
    /// Plain cells hold one paragraph, empty cells nothing.
    package var blocks: [Block]

    /// An ordinary cell of one column and one row, unless said otherwise.
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

  /// Cells side by side.
  package struct Row: Hashable, Sendable {
    /// From left to right; a place that a cell above covers has none here.
    package var cells: [Cell]

    /// Rows of one table may differ in length.
    package init(_ cells: [Cell]) {
      self.cells = cells
    }
  }

  /// From top to bottom; header cells may be in any row.
  package var rows: [Row]

  /// A table of these rows; without cells it shows nothing.
  package init(rows: [Row]) {
    self.rows = rows
  }
}
