/// Where a table stands: Trac's `in_table`, `in_table_row`, `continue_table` and `continue_table_row`.
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
