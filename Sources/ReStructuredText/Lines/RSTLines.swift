import Basics
import Markup

/// A line of a text, or what is left of it when the marks before it were taken off.
package struct RSTLine {
  /// The bytes of `RSTLines` that it holds.
  package var range: Range<Int>
  /// From 1, as the file or page counts.
  package var number: Int
  /// In bytes from 1, of its first byte; 0: not known.
  package var column: Int

  /// Cuts off that many bytes at the start, or all there are.
  mutating func trim(_ count: Int) {
    let count = min(count, range.count)
    range = range.lowerBound + count..<range.upperBound
    if column > 0 { column += count }
  }
}

/// Lines of a text as docutils takes them: tabs reach to the next eighth column, blanks at the ends of lines are gone.
package struct RSTLines {
  /// Of the whole text.
  private(set) var bytes: [UInt8]
  /// Those at hand.
  package var lines: [RSTLine] = []

  /// - Parameters:
  ///   - lines: ranges of `bytes`, with their numbers.
  ///   - hasColumns: whether the bytes begin where those of the file do.
  package init(
    _ bytes: [UInt8], lines: some Sequence<(range: Range<Int>, number: Int)>, hasColumns: Bool
  ) {
    self.bytes = bytes
    for (range, number) in lines {
      let end = bytes[range].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? range.lowerBound
      let line = RSTLine(
        range: range.lowerBound..<end, number: number, column: hasColumns ? 1 : 0)
      self.lines.append(bytes[line.range].contains(0x09) ? expanded(line) : line)
    }
  }

  private init(_ lines: [RSTLine], of source: RSTLines) {
    bytes = source.bytes
    self.lines = lines
  }

  private mutating func expanded(_ line: RSTLine) -> RSTLine {
    let start = bytes.count
    var column = 0
    for byte in bytes[line.range] {
      let count = byte == 0x09 ? 8 - column % 8 : 1
      bytes.append(contentsOf: repeatElement(byte == 0x09 ? 0x20 : byte, count: count))
      column += byte & 0xC0 == 0x80 ? 0 : count
    }
    return RSTLine(range: start..<bytes.count, number: line.number, column: 0)
  }

  // MARK: - Lines

  /// Nothing after the last line.
  subscript(_ index: Int) -> ArraySlice<UInt8> {
    index < lines.count ? bytes[lines[index].range] : bytes[0..<0]
  }

  subscript(_ range: Range<Int>) -> RSTLines { RSTLines(Array(lines[range]), of: self) }

  static func + (left: RSTLines, right: RSTLines) -> RSTLines {
    RSTLines(left.lines + right.lines, of: left)
  }

  /// With an empty line before those that follow.
  func apart(from other: RSTLines) -> RSTLines {
    guard var line = lines.last, !other.lines.isEmpty else { return self + other }
    line.trim(line.range.count)
    return RSTLines(lines + [line] + other.lines, of: self)
  }

  /// The first line cut after so many bytes; empty lines at both ends are left out.
  func behind(_ cut: Int) -> RSTLines {
    var rest = self
    if !rest.lines.isEmpty { rest.lines[0].trim(cut) }
    while let last = rest.lines.last, last.range.isEmpty { rest.lines.removeLast() }
    rest.lines.removeFirst(rest.lines.prefix { $0.range.isEmpty }.count)
    return rest
  }

  /// The first line of `term : key` without the key.
  var withoutKey: RSTLines {
    var rest = self
    if let line = lines.first, let colon = bytes[line.range].firstIndex(of: " : ") {
      rest.lines[0].range = line.range.lowerBound..<colon
    }
    return rest
  }

  /// Each line that is not empty.
  package var each: [RSTLines] {
    lines.filter { !$0.range.isEmpty }.map { RSTLines([$0], of: self) }
  }

  /// Parted by empty lines.
  var paragraphs: [RSTLines] {
    lines.split { $0.range.isEmpty }.map { RSTLines(Array($0), of: self) }
  }

  func isBlank(_ index: Int) -> Bool { index >= lines.count || lines[index].range.isEmpty }

  /// The blanks before its text.
  func indent(_ index: Int) -> Int { self[index].prefix { $0 == 0x20 }.count }

  /// Of the file or page.
  func number(_ index: Int) -> Int { lines.isEmpty ? 0 : lines[min(index, lines.count - 1)].number }

  /// From the first line to the last.
  package var source: SourceRange {
    SourceRange(lines: lines.first?.number ?? 0, lines.last?.number ?? 0)
  }

  /// Where the first line begins, with its column; 0: not known.
  package var start: SourceRange {
    let line = lines.first
    let start = SourcePosition(line: line?.number ?? 0, column: line?.column ?? 0)
    return SourceRange(start: start, end: start)
  }

  /// The lines, joined by `\n`.
  package var text: String { lines.map { bytes[$0.range].string }.joined(separator: "\n") }

  /// The lines from `start` on that are indented, without the indent that they share.
  ///
  /// - Parameters:
  ///   - cut: the first line belongs to them whatever its indent, cut after so many bytes.
  ///   - needs: the indent that all others must have; more than 1: it is the one that is taken off.
  /// - Returns: the lines, and the index of the first line after all of them.
  func body(
    from start: Int, cut: Int? = nil, needs: Int = 1, untilBlank: Bool = false
  ) -> (lines: RSTLines, end: Int) {
    var end = cut == nil ? start : start + 1
    var shared = Int.max
    while end < lines.count, !(untilBlank && isBlank(end)) {
      if !isBlank(end) {
        guard indent(end) >= needs else { break }
        shared = needs > 1 ? needs : min(shared, indent(end))
      }
      end += 1
    }
    var body = self[start..<end]
    for index in body.lines.indices.dropFirst(cut == nil ? 0 : 1) { body.lines[index].trim(shared) }
    return (body.behind(cut ?? 0), end)
  }
}
