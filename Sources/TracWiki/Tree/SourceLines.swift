import Markup

/// A line of a page, or what is left of it when the marks before it were taken off.
package struct SourceLine {
  /// Of the page's bytes.
  package var range: Range<Int>
  /// Counted from 1.
  package var number: Int
}

/// Lines of a page with the page's bytes.
package struct SourceLines {
  /// Of the whole page.
  package private(set) var bytes: [UInt8]
  /// Those at hand.
  package var lines: [SourceLine]

  init(_ bytes: [UInt8], lines: [SourceLine]) {
    self.bytes = bytes
    self.lines = lines
  }

  /// All lines of a text; the first has the number `line`.
  init(_ bytes: [UInt8], firstLine: Int = 1) {
    self.bytes = bytes
    lines = Lines.split(bytes, in: 0..<bytes.count).enumerated().map {
      SourceLine(range: $1, number: firstLine + $0)
    }
  }

  init(_ text: String, line: Int) {
    self.init(Array(text.utf8), firstLine: line)
    for index in lines.indices { lines[index].number = line }
  }

  /// Adds a line that the page does not have.
  mutating func append(_ text: StaticString, times count: Int, number: Int) {
    guard count > 0 else { return }
    let start = bytes.count
    bytes += "\(text)".utf8
    for _ in 0..<count { lines.append(SourceLine(range: start..<bytes.count, number: number)) }
  }

  /// The lines joined by `\n`.
  var text: String {
    var joined: [UInt8] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { joined.append(0x0A) }
      joined += bytes[line.range]
    }
    return String(decoding: joined, as: UTF8.self)
  }

  var range: SourceRange {
    SourceRange(lines: lines.first?.number ?? 0, lines.last?.number ?? 0)
  }
}
