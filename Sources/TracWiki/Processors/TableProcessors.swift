import Basics
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

/// `#!csv`, of several plugins: a line is a row, cells are between commas.
///
/// Where no comma parts the first line, tabs and semicolons do. Quotes hold separators and line ends together,
/// as in RFC 4180. A first row of nothing but words names the columns.
enum CSVProcessor {
  static let processor = Processor(
    "CSV CSVTable CsvTable csv csvtable", becomes: "a table", isForeign: true
  ) { call in
    let text = call.content.text
    let cells = CSV.rows(Array(text.utf8), separator: separator(call, text))
      .map { $0.map(\.trimmedBlanks) }.filter { $0 != [""] }
    let hasNames = cells.count > 1 && cells[0].allSatisfy(isWord)
    let rows = cells.enumerated().map { number, row in
      Table.Row(
        row.map {
          Table.Cell($0.isEmpty ? [] : [cell($0, call)], isHeader: number == 0 && hasNames)
        })
    }
    return .blocks(rows.isEmpty ? [] : [Block(.table(Table(rows: rows)), at: call.range)])
  }

  private static func cell(_ text: String, _ call: ProcessorCall) -> Block {
    var content: [Inline] = []
    for line in text.split(separator: "\n") {
      if !content.isEmpty { content.append(.lineBreak) }
      content.append(.text(String(line)))
    }
    return Block(.paragraph(content), at: call.range)
  }

  private static func isWord(_ text: String) -> Bool {
    text.utf8.first.map { !ByteClass.isDigit($0) && $0 != UInt8(ascii: "-") } ?? false
  }

  private static func separator(_ call: ProcessorCall, _ text: String) -> UInt8 {
    if let asked = call["delimiter"] ?? call["separator"] ?? call["sep"],
      let byte = asked.utf8.first
    {
      return asked == "tab" || asked == "\\t" ? 0x09 : byte
    }
    let first = text.utf8.prefix { $0 != 0x0A }
    let candidates = [UInt8(ascii: ","), 0x09, UInt8(ascii: ";"), UInt8(ascii: "|")]
    return candidates.first { first.contains($0) } ?? UInt8(ascii: ",")
  }
}
