import Basics
import Markup

/// `#!csv`, of several plugins: a line is a row, cells stand between commas.
///
/// Where no comma parts the first line, tabs and semicolons do. Quotes hold separators and line ends together,
/// as in RFC 4180. A first row of nothing but words names the columns.
enum CSVProcessor {
  static let processor = Processor(
    "CSV", "CSVTable", "CsvTable", "csv", "csvtable", becomes: "a table", isForeign: true
  ) { call in
    let text = call.content.text
    let cells = cells(of: text, separator: separator(call, text))
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

  private static func cells(of text: String, separator: UInt8) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    func trimmed() -> String { String(decoding: cell, as: UTF8.self).trimmedBlanks }
    func endRow() {
      row.append(trimmed())
      cell.removeAll()
      if row != [""] { rows.append(row) }
      row.removeAll()
    }
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        if isQuoted, index < bytes.count, bytes[index] == byte {
          cell.append(byte)
          index += 1
        } else if isQuoted || cell.allSatisfy(ByteClass.isBlank) {
          isQuoted.toggle()
        } else {
          cell.append(byte)
        }
      } else if isQuoted || byte != separator && byte != 0x0A {
        cell.append(byte)
      } else if byte == separator {
        row.append(trimmed())
        cell.removeAll()
      } else {
        endRow()
      }
    }
    endRow()
    return rows
  }
}
