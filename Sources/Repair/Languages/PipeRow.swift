/// Rows of GitHub's tables: `| a | b |`, `| --- | :-: |`.
///
/// Source: GitHub Flavored Markdown 4.10.
enum PipeRow {
  /// How many cells a row has: bars at its ends are none, and escaped ones separate nothing.
  static func cells(_ line: ArraySlice<UInt8>) -> Int {
    var text = line.trimmedBlanks
    if text.first == UInt8(ascii: "|") { text = text.dropFirst() }
    if text.last == UInt8(ascii: "|"), text.dropLast().last != UInt8(ascii: "\\") {
      text = text.dropLast()
    }
    var count = 1
    var last: UInt8 = 0
    for byte in text {
      if byte == UInt8(ascii: "|"), last != UInt8(ascii: "\\") { count += 1 }
      last = byte
    }
    return count
  }

  /// How many columns a delimiter row makes; nil: it is none. Without a bar it would be a rule.
  static func delimiterCells(_ line: ArraySlice<UInt8>) -> Int? {
    var text = line.trimmedBlanks
    guard text.contains(UInt8(ascii: "|")), text.allSatisfy({ "|-: \t".utf8.contains($0) }) else {
      return nil
    }
    if text.first == UInt8(ascii: "|") { text = text.dropFirst() }
    if text.last == UInt8(ascii: "|") { text = text.dropLast() }
    let cells = text.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    let isWhole = cells.allSatisfy { cell in
      var cell = cell.trimmedBlanks
      if cell.first == UInt8(ascii: ":") { cell = cell.dropFirst() }
      if cell.last == UInt8(ascii: ":") { cell = cell.dropLast() }
      return !cell.isEmpty && cell.allSatisfy { $0 == UInt8(ascii: "-") }
    }
    return isWhole ? cells.count : nil
  }
}
