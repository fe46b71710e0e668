import Markup

extension TreeBuilder {
  /// `||cell`
  mutating func openCell(_ token: Token) {
    let syntax = context.options.syntax
    guard let mark = TableTokens.cell(line, from: token.range.lowerBound, syntax) else { return }
    if !syntax.hasCellSpans { return mark.isLast ? () : openPlainCell() }
    openTable()
    openTableRow()
    table.continues = true
    var columns = mark.columns
    if mark.isLast {
      if mark.continuesRow { table.rowContinues = true }
      columns -= 1
      if columns == 0 { return }
    }
    endCellStyles()
    table.isCellOpen = true
    pieces.append(
      .cell(
        .cell(
          isHeader: mark.isHeader, columns: columns, alignment: alignment(after: mark.separatorEnd))
      ))
  }

  /// Up to 0.11: one column.
  private mutating func openPlainCell() {
    openTable()
    openTableRow()
    endCellStyles()
    table.isCellOpen = true
    pieces.append(.cell(.cell(isHeader: false, columns: 1, alignment: nil)))
  }

  /// The end of a cell, or of what precedes the first one. Before 1.4.3 it did not end the emphasis for Trac; but
  /// no browser shows that beyond the cell.
  private mutating func endCellStyles() {
    collectRuns()
    if context.options.syntax.endsStylesWithCells {
      inline.styles.removeAll()
    } else {
      inline.styles.cutAtCellEnd()
    }
  }

  /// By the blanks next to the bars: ` right||`, `||  center  ||`. Left is the rule, so it is not said.
  private func alignment(after start: Int) -> Table.Alignment? {
    let isLeft = start < line.end && !isBlank(line[start])
    guard let next = nextBars(from: start) else { return nil }
    let isRight = !isBlank(line[next - 1])
    if isLeft { return nil }
    if isRight { return .right }
    let (first, last) = (start + 1, next - 2)
    return first < last && isBlank(line[first]) && isBlank(line[last]) ? .center : nil
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The next `||` or `=||` with something before it that is no `!`.
  private func nextBars(from start: Int) -> Int? {
    var position = start + 1
    while let bars = line.find(UInt8(ascii: "|"), times: 2, from: position) {
      let mark = bars > start + 1 && line[bars - 1] == UInt8(ascii: "=") ? bars - 1 : bars
      if mark > start, line[mark - 1] != UInt8(ascii: "!") { return mark }
      position = bars + 1
    }
    return nil
  }

  /// `|----`
  mutating func separateRow() {
    openTable()
    closeTableRow(force: true)
    openTableRow()
    table.continues = true
    table.rowContinues = true
  }

  mutating func openTable() {
    guard !table.isOpen else { return }
    closeParagraph()
    closeLists()
    closeDefinitionList()
    table.isOpen = true
    sink.open(.table)
  }

  mutating func openTableRow() {
    guard !table.isRowOpen else { return }
    openTable()
    table.isRowOpen = true
    sink.open(.row)
  }

  mutating func closeTableRow(force: Bool = false) {
    if table.isRowOpen, !table.rowContinues || force {
      table.isRowOpen = false
      if table.isCellOpen {
        if context.options.syntax.endsStylesWithCells {
          flushStyles()
        } else {
          inline.styles.cutAtCellEnd()
        }
      }
      table.isCellOpen = false
      sink.close { $0 == .row }
    }
    table.rowContinues = false
  }

  mutating func closeTable() {
    guard table.isOpen else { return }
    closeTableRow(force: true)
    sink.close { $0 == .table }
    table.isOpen = false
  }
}

/// Where a table is: Trac's `in_table`, `in_table_row`, `continue_table` and `continue_table_row`.
struct TableState {
  var isOpen = false
  var isRowOpen = false
  /// A cell written with bars is open; those of processors do not count.
  var isCellOpen = false
  /// The current line belongs to the table.
  var continues = false
  /// The row goes on in the next line.
  var rowContinues = false
}
