/// `||x||y||`: a row of a table.
enum TracTableRow {
  /// Two cells or more on a line of their own, or one that is a heading: `||= x =||`.
  static func matches(_ line: TextView) -> Bool {
    let start = line.skipSpace(line.start)
    guard let first = TableTokens.cell(line, from: start), !first.isLast else { return false }
    var end = line.end
    while end > start, ByteClass.isBlank(line.bytes[end - 1]) { end -= 1 }
    guard end - start > 4, line.has(UInt8(ascii: "|"), times: 2, at: end - 2) else { return false }
    var marks = 0
    var hasText = false
    var index = start
    while index < end {
      if let mark = TableTokens.cell(line, from: index) {
        marks += 1
        index = max(mark.separatorEnd, index + 1)
      } else {
        hasText = hasText || ByteClass.isAlphanumeric(line[index]) || line[index] >= 0x80
        index += 1
      }
    }
    return hasText && (marks > 2 || first.isHeader)
  }
}
