/// Tables of reStructuredText, as rows.
extension RSTFacts {
  mutating func table(_ indent: Int) -> Bool {
    let text = lines.text(line)
    if text.starts(with: "+-".utf8), text.last == UInt8(ascii: "+"), text.count > 2 {
      grid()
      return true
    }
    if Self.isBorder(text), let end = simpleEnd() {
      simple(end)
      return true
    }
    return false
  }

  /// `+---+---+` between rows of `| a | b |`.
  private mutating func grid() {
    var cells: [RSTCell] = []
    var start = line + 1
    line += 1
    while true {
      let text = lines.text(line)
      if text.first == UInt8(ascii: "+") {
        row(&cells, from: start, isHeader: text.dropFirst().first == UInt8(ascii: "="))
        start = line + 1
      } else if text.first == UInt8(ascii: "|") {
        let bars = text.indices.filter { text[$0] == UInt8(ascii: "|") }
        for (number, (open, close)) in zip(bars, bars.dropFirst()).enumerated() {
          read(open + 1..<close, cell: number, &cells)
        }
      } else {
        break
      }
      line += 1
    }
    row(&cells, from: start, isHeader: false)
  }

  /// `=== ===` above and below; rows are lines, but those whose first cell is empty go on.
  private mutating func simple(_ end: Int) {
    let border = lines[line]
    var columns: [Int] = []
    for index in border.indices
    where border[index] == 0x3D && (index == border.startIndex || border[index - 1] != 0x3D) {
      columns.append(index - border.startIndex)
    }
    let inner = (line + 1..<end).filter { Self.isBorder(lines.text($0)) }
    let header = inner.first
    var cells: [RSTCell] = []
    var start = line + 1
    line += 1
    while line < end {
      let text = lines[line]
      defer { line += 1 }
      if Self.isBorder(text) || lines.isBlank(line) || Self.isRule(text) {
        row(&cells, from: start, isHeader: header.map { line <= $0 } ?? false)
        start = line + 1
        continue
      }
      let isNew = text.prefix(columns.dropFirst().first ?? 0).contains { $0 != 0x20 }
      if isNew {
        row(&cells, from: start, isHeader: header.map { line < $0 } ?? false)
        start = line
      }
      for (number, column) in columns.enumerated() where column < text.count {
        let from = text.startIndex + column
        let to =
          number + 1 < columns.count
          ? min(text.endIndex, text.startIndex + columns[number + 1]) : text.endIndex
        read(from..<to, cell: number, &cells)
      }
    }
    row(&cells, from: start, isHeader: false)
    line = end + 1
  }

  private mutating func read(_ range: Range<Int>, cell: Int, _ cells: inout [RSTCell]) {
    while cells.count <= cell { cells.append(RSTCell()) }
    var text = InlineText(lines, range, line: line + 1, block: builder.facts.blocks.count)
    names.read(&text, into: &builder)
    cells[cell].add(text)
  }

  private mutating func row(_ cells: inout [RSTCell], from start: Int, isHeader: Bool) {
    guard !cells.isEmpty else { return }
    builder.append(
      TextBlock(
        .row(isHeader: isHeader), line: start + 1, lastLine: max(start + 1, line),
        text: cells.map(\.text).joined(separator: "\t"),
        prose: cells.map(\.prose).joined(separator: "\t")))
    cells = []
  }

  /// The line of the last border; nil: no table.
  private mutating func simpleEnd() -> Int? {
    guard !hasNoMoreTables else { return nil }
    var next = line + 1
    while next < lines.count {
      if Self.isBorder(lines.text(next)), lines.isBlank(next + 1) { return next }
      next += 1
    }
    hasNoMoreTables = true
    return nil
  }

  private static func isBorder(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: "==".utf8) && text.contains(0x20)
      && text.allSatisfy { $0 == 0x3D || $0 == 0x20 }
  }

  private static func isRule(_ text: ArraySlice<UInt8>) -> Bool {
    text.allSatisfy { $0 == 0x2D || $0 == 0x20 }
  }
}

/// A cell, collected line by line.
struct RSTCell {
  private(set) var text = ""
  private(set) var prose = ""

  mutating func add(_ inlines: InlineText) {
    let more = inlines.visibleText.trimmed
    guard !more.isEmpty else { return }
    text += text.isEmpty ? more : " " + more
    prose += prose.isEmpty ? inlines.visibleProse.trimmed : " " + inlines.visibleProse.trimmed
  }
}
