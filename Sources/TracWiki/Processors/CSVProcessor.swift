import Basics
import Markup

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
