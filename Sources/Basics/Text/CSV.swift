/// Rows of comma-separated values (RFC 4180); a first line with `;` or tabs and no comma is split by those.
package enum CSV {
  /// A field as it is written: in quotes where a comma, a quote or a line end is in it.
  package static func field(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  /// The rows of a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8, lines that end in LF. Empty lines are no rows.
  ///   - separator: between fields; nil means that of the first line.
  package static func rows(_ text: [UInt8], separator: UInt8? = nil) -> [[String]] {
    let head = text.prefix { $0 != 0x0A }
    let separator =
      separator ?? [0x2C, UInt8(ascii: ";"), 0x09].first { head.contains($0) } ?? 0x2C
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index <= text.count {
      let byte = index < text.count ? text[index] : 0x0A
      index += 1
      if isQuoted && index <= text.count {
        if byte != 0x22 {
          field.append(byte)
        } else if index < text.count, text[index] == 0x22 {
          field.append(0x22)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == 0x22 && field.allSatisfy(\.isSpaceOrTab) {
        isQuoted = true
      } else if byte == separator {
        row.append(field.text)
        field = []
      } else if byte == 0x0A {
        if !row.isEmpty || !field.isEmpty { rows.append(row + [field.text]) }
        (row, field, isQuoted) = ([], [], false)
      } else {
        field.append(byte)
      }
    }
    return rows
  }
}

extension [UInt8] {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
