import Markup

/// A page before and after, with what became of which lines: what a report can show side by side.
package struct ComparedPage: Sendable {
  /// The Trac source; lines end in LF.
  package var source: [UInt8]
  /// The Markdown as it was written, or would be.
  package var output: [UInt8]
  /// Block by block.
  package var lines: LineMap

  /// `lines` must be that of these two texts; lines beyond their ends do no harm.
  package init(source: [UInt8], output: [UInt8], lines: LineMap) {
    self.source = source
    self.output = output
    self.lines = lines
  }
}

/// A text as lines, counted from 1.
struct TextLines {
  let bytes: [UInt8]
  private let ranges: [Range<Int>]

  /// A line end at the end of the text begins no further line.
  init(_ bytes: [UInt8]) {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      ranges.append(start..<index)
      start = index + 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    self.bytes = bytes
    self.ranges = ranges
  }

  var count: Int { ranges.count }

  subscript(line: Int) -> ArraySlice<UInt8> { bytes[ranges[line - 1]] }

  func isBlank(_ line: Int) -> Bool { self[line].allSatisfy { $0 <= 0x20 } }

  /// The lines without those at their end that are blank.
  func trimmed(_ lines: Range<Int>) -> Range<Int> {
    var end = lines.upperBound
    while end > lines.lowerBound, isBlank(end - 1) { end -= 1 }
    return lines.lowerBound..<end
  }
}
