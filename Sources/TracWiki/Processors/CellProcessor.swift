import Markup

/// `#!td rowspan=2`, `#!th`: a cell with blocks.
enum CellProcessor {
  static let processor = Processor("td", "th", becomes: "a cell of the table that is open") {
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
