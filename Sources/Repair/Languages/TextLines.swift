/// A text by its lines, which end in LF.
struct TextLines: Sendable {
  let bytes: [UInt8]
  /// Of bytes, without line ends.
  let ranges: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      ranges.append(start..<index)
      start = index + 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    self.ranges = ranges
  }

  var count: Int { ranges.count }

  /// A line without its line end and CR; empty behind the last line.
  subscript(_ line: Int) -> ArraySlice<UInt8> {
    guard ranges.indices.contains(line) else { return [] }
    let range = ranges[line]
    let hasReturn = range.upperBound > range.lowerBound && bytes[range.upperBound - 1] == 0x0D
    return bytes[range.lowerBound..<(hasReturn ? range.upperBound - 1 : range.upperBound)]
  }

  func isBlank(_ line: Int) -> Bool { self[line].allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// Blanks and tabs that a line begins with.
  func indent(_ line: Int) -> Int { self[line].prefix { $0 == 0x20 || $0 == 0x09 }.count }

  /// The bytes of lines with their line ends, blanks in place of all else.
  func masking(_ masked: some Sequence<Range<Int>>) -> [UInt8] {
    var result = bytes
    for range in masked {
      for line in range.clamped(to: 0..<count) {
        for index in ranges[line] { result[index] = 0x20 }
      }
    }
    return result
  }
}
