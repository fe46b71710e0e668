import Markup

/// `#!tr`: one row, its cells in any of the ways to write them.
enum RowProcessor {
  static let processor = Processor("tr", becomes: "a row of the table that is open") { call in
    .rows(TableProcessor.rows(call))
  }
}

/// `#!table`: a table of its own.
enum TableProcessor {
  static let processor = Processor("table", becomes: "a table") { call in
    .blocks([Block(.table(Table(rows: rows(call))), at: call.range)])
  }

  /// The rows of the one table that the content makes; Trac refuses anything else.
  static func rows(_ call: ProcessorCall) -> [Table.Row] {
    let blocks = call.blocks
    guard let first = blocks.first else { return [] }
    let tables = blocks.count { if case .table = $0.content { true } else { false } }
    if tables == 1, case .table(let table) = first.content {
      if blocks.count > 1 {
        call.context.report(.tableWithMore(processor: call.name), at: call.range)
      }
      return table.rows
    }
    call.context.report(.noTable(processor: call.name), at: call.range)
    return [Table.Row([Table.Cell(blocks)])]
  }
}

/// `#!td rowspan=2`, `#!th`: a cell with blocks.
enum CellProcessor {
  static let processor = Processor("td th", becomes: "a cell of the table that is open") {
    call in
    // A table, a row and a cell: tables in tables are HTML, which is not read as deep as a page may be.
    .cell(
      Table.Cell(
        call.context.blocks(call.content, levels: 2), isHeader: call.name == "th",
        columnSpan: call.span("colspan"),
        rowSpan: call.span("rowspan"), alignment: alignment(call)))
  }

  private static func alignment(_ call: ProcessorCall) -> Table.Alignment? {
    let style = call["style"] ?? ""
    let value = call["align"] ?? (style.contains("text-align") ? style : "")
    if value.contains("right") { return .right }
    return value.contains("center") ? .center : nil
  }
}
