/// The lines of an rst text as docutils takes them: tabs reach to the next eighth column, blanks at the ends of
/// lines are gone, no NUL, good UTF-8.
struct RSTSource {
  private(set) var bytes: [UInt8]
  var lines: [SourceLine]

  init(bytes: [UInt8], lines: [SourceLine]) {
    self.bytes = bytes
    self.lines = lines
  }

  init(_ source: SourceLines) {
    bytes = []
    lines = []
    bytes.reserveCapacity(source.bytes.count)
    for line in source.lines { append(source.bytes[line.range], number: line.number) }
  }

  /// Text that a directive made: all of it stands in one line of the page.
  init(_ texts: [[UInt8]], number: Int) {
    bytes = []
    lines = []
    for text in texts { append(text[...], number: number) }
  }

  private mutating func append(_ line: ArraySlice<UInt8>, number: Int) {
    let start = bytes.count
    if line.contains(where: { $0 >= 0x80 }) {
      expand(String(decoding: line, as: UTF8.self).utf8)
    } else {
      expand(line)
    }
    let view = TextView(bytes, start..<bytes.count)
    bytes.removeSubrange(view.trimmedEnd(from: start)...)
    lines.append(SourceLine(range: start..<bytes.count, number: number))
  }

  private mutating func expand(_ line: some Sequence<UInt8>) {
    var column = 0
    for byte in line {
      switch byte {
      case 0x09:
        let blanks = 8 - column % 8
        bytes.append(contentsOf: repeatElement(0x20, count: blanks))
        column += blanks
      case 0:
        bytes += "\u{FFFD}".utf8
        column += 1
      default:
        bytes.append(byte)
        if byte & 0xC0 != 0x80 { column += 1 }
      }
    }
  }

  /// The length in characters of the longest line.
  var longestLine: Int {
    lines.reduce(0) { longest, line in
      line.range.count <= longest
        ? longest : max(longest, bytes[line.range].count { $0 & 0xC0 != 0x80 })
    }
  }
}
