/// Where in a file the destination of a link seems to stand, whatever the markup: the bytes between the marks of
/// `[x](here)`, `href="here"`, `[x]: here`.
struct TextSearch {
  private let bytes: [UInt8]
  /// Offsets of the first bytes of lines.
  private let lines: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { lines.append(index + 1) }
    self.lines = lines
  }

  /// The range of `destination`, if it stands in those lines exactly once, or else once in a reference definition.
  func range(of destination: String, from line: Int, to lastLine: Int) -> Range<Int>? {
    let wanted = Array(destination.utf8)
    guard !wanted.isEmpty, line >= 1, line <= lines.count else { return nil }
    let end = lastLine < lines.count ? lines[max(lastLine, line)] : bytes.count
    let here = places(of: wanted, in: lines[line - 1]..<max(end, lines[line - 1]))
    if here.count == 1 { return here[0] }
    guard here.isEmpty else { return nil }
    let definitions = places(of: wanted, in: 0..<bytes.count).filter { isDefinition($0.lowerBound) }
    return definitions.count == 1 ? definitions[0] : nil
  }

  /// The columns in bytes, from 1, of a text that stands in a line; nil: it does not.
  func columns(of wanted: [UInt8], inLine line: Int) -> ClosedRange<Int>? {
    guard line >= 1, line <= lines.count, !wanted.isEmpty else { return nil }
    let start = lines[line - 1]
    let end = line < lines.count ? lines[line] : bytes.count
    var index = start
    while index + wanted.count <= end {
      if bytes[index] == wanted[0], matches(wanted, at: index) {
        return index - start + 1...index - start + wanted.count
      }
      index += 1
    }
    return nil
  }

  /// The line of an offset and its column in bytes, both from 1.
  func position(of offset: Int) -> (line: Int, column: Int) {
    let line = lines.partitionPoint { $0 <= offset }
    return (line, offset - lines[line - 1] + 1)
  }

  private func places(of wanted: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index + wanted.count <= range.upperBound {
      if bytes[index] == wanted[0], matches(wanted, at: index),
        isMark(before: index), isMark(at: index + wanted.count)
      {
        found.append(index..<index + wanted.count)
        index += wanted.count
      } else {
        index += 1
      }
    }
    return found
  }

  private func matches(_ wanted: [UInt8], at index: Int) -> Bool {
    for offset in wanted.indices where bytes[index + offset] != wanted[offset] { return false }
    return true
  }

  private func isMark(before index: Int) -> Bool {
    guard index > 0 else { return false }
    switch bytes[index - 1] {
    // `(` `<` `"` `'` `=` blank tab `:` backquote `[` `|`
    case 0x28, 0x3C, 0x22, 0x27, 0x3D, 0x20, 0x09, 0x3A, 0x60, 0x5B, 0x7C: return true
    default: return false
    }
  }

  private func isMark(at index: Int) -> Bool {
    guard index < bytes.count else { return true }
    switch bytes[index] {
    // `)` `>` `"` `'` blank tab line end `[` `]` `|`
    case 0x29, 0x3E, 0x22, 0x27, 0x20, 0x09, 0x0A, 0x0D, 0x5B, 0x5D, 0x7C: return true
    default: return false
    }
  }

  /// Whether `]:` and blanks stand before.
  private func isDefinition(_ start: Int) -> Bool {
    var index = start
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x3C { index -= 1 }
    return index > 1 && bytes[index - 1] == 0x3A && bytes[index - 2] == 0x5D
  }
}
