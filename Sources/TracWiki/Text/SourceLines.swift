import Markup

/// A line of a page, or the rest of it without its leading markup.
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

  /// Some of the lines, by their places among those at hand.
  func part(_ range: Range<Int>) -> SourceLines {
    var part = self
    part.lines = Array(lines[range])
    return part
  }

  var range: SourceRange {
    SourceRange(lines: lines.first?.number ?? 0, lines.last?.number ?? 0)
  }
}

/// The lines of a text as Trac sees them: Python's `splitlines`, after `\v` and `\f` became blanks.
///
/// Trac also ends a line at U+0085, U+2028, U+2029 and at the separators U+001C to U+001E.
enum Lines {
  /// The ranges of the lines without their ends. No line follows a final line end.
  static func split(_ bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    lines.reserveCapacity(range.count / 32 + 1)
    let text = bytes.span.extracting(..<range.upperBound)
    var start = range.lowerBound
    var index = start
    while index < text.count {
      // Nearly all bytes end no line.
      if 0x1F..<0xC2 ~= text[index] {
        index += 1
        continue
      }
      let length = lineEnd(bytes, at: index, before: range.upperBound)
      if length > 0 {
        lines.append(start..<index)
        index += length
        start = index
      } else {
        index += 1
      }
    }
    if start < range.upperBound { lines.append(start..<range.upperBound) }
    return lines
  }

  /// The length in bytes of the line end there, or 0.
  @inline(__always)
  static func lineEnd(_ bytes: [UInt8], at index: Int, before end: Int) -> Int {
    switch bytes[index] {
    case 0x0A, 0x1C, 0x1D, 0x1E: return 1
    case 0x0D: return index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return index + 1 < end && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      return index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: return 0
    }
  }
}
