import Markup

/// A page as it was written, with the place of each block in it.
package struct WrittenPage: Sendable {
  /// UTF-8. Ends with one line end; an empty page is empty.
  package var markdown: [UInt8]
  var marks: [BlockMark]

  /// Which lines of the source became which of the Markdown. Counted only when asked for.
  package var lines: LineMap {
    var pairs: [LineMap.Pair] = []
    pairs.reserveCapacity(marks.count)
    var line = 1
    var index = 0
    func advance(to offset: Int) -> Int {
      while index < offset {
        if markdown[index] == ASCII.newline { line += 1 }
        index += 1
      }
      return line
    }
    for mark in marks {
      let first = advance(to: mark.start)
      let last = advance(to: mark.end)
      pairs.append(LineMap.Pair(source: mark.sourceLines, output: first...last))
    }
    return LineMap(pairs)
  }

  /// Frees what only `lines` needs; after that there are none.
  package mutating func forgetPlaces() { marks = [] }
}

/// Where a block that came from the source is in the bytes that were written. Blocks in it have marks of
/// their own, and then it has none: so marks neither overlap nor change their order.
struct BlockMark: Sendable {
  // As narrow as can be: the blocks of a page are many, and no page has 4 GiB.
  private let firstLine: UInt32
  private let lastLine: UInt32
  private var from: UInt32
  private var to: UInt32

  /// nil if no line of the source can be named.
  init?(_ source: SourceRange, start: Int, end: Int) {
    guard source.isKnown else { return nil }
    firstLine = source.start.line
    lastLine = max(source.start.line, source.end.line)
    from = UInt32(clamping: start)
    to = UInt32(clamping: end)
  }

  var start: Int { Int(from) }
  var end: Int { Int(to) }
  var sourceLines: ClosedRange<Int> { Int(firstLine)...Int(lastLine) }

  /// The same place where `count` bytes were put before it.
  func moved(by count: Int) -> BlockMark {
    var mark = self
    mark.from = UInt32(clamping: start + count)
    mark.to = UInt32(clamping: end + count)
    return mark
  }
}

extension [BlockMark] {
  /// Notes a block that has just been written, unless there are marks of blocks in it.
  ///
  /// - Parameters:
  ///   - count: how many marks there were before it.
  ///   - start: where it begins in the bytes.
  ///   - end: where it ends in them.
  mutating func add(_ source: SourceRange, after count: Int, from start: Int, to end: Int) {
    guard self.count == count, let mark = BlockMark(source, start: start, end: end) else { return }
    append(mark)
  }
}
