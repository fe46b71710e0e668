import Basics

/// A place in a source text: line and column, both counted from 1; columns count bytes.
///
/// Line 0 stands for "unknown": nodes that no source line accounts for.
package struct SourcePosition: Hashable, Comparable, Sendable {
  /// From 1; 0: unknown.
  package var line: UInt32
  /// In bytes from 1, also where only the line is known.
  package var column: UInt32

  /// Numbers that do not fit are clamped: line -1 is unknown, not a trap.
  package init(line: Int, column: Int = 1) {
    self.line = UInt32(clamping: line)
    self.column = UInt32(clamping: column)
  }

  /// In the order of reading.
  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// The part of a source text that a node, a token or a finding is about.
package struct SourceRange: Hashable, Sendable {
  /// The first byte that belongs to it.
  package var start: SourcePosition
  /// The last byte that belongs to it; column 1 where only lines are known.
  package var end: SourcePosition

  /// Both ends belong to the range.
  package init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// From the first to the last of whole lines.
  package init(lines first: Int, _ last: Int) {
    self.init(start: SourcePosition(line: first), end: SourcePosition(line: last))
  }

  /// No place: what was made, or is about a whole page.
  package static let unknown = SourceRange(lines: 0, 0)

  /// Whether there is a line to name.
  package var isKnown: Bool { start.line > 0 }
}

/// Maps lines of a page's source to lines of its output file, block by block.
///
///     source 3–5  →  output 3–5      a paragraph
///     source 7    →  output 7–9      a code block that stood on one line
///
/// Whoever writes a page makes it; reports use it to name the line of the output.
package struct LineMap: Hashable, Sendable {
  /// The lines of one block; both ends belong to it, and lines count from 1.
  package struct Pair: Hashable, Sendable {
    private let sourceLines: ClosedRange<UInt32>
    private let outputLines: ClosedRange<UInt32>

    /// Both in whole lines, which cannot be negative.
    package init(source: ClosedRange<Int>, output: ClosedRange<Int>) {
      sourceLines = UInt32(clamping: source.lowerBound)...UInt32(clamping: source.upperBound)
      outputLines = UInt32(clamping: output.lowerBound)...UInt32(clamping: output.upperBound)
    }

    /// Lines in the source.
    package var source: ClosedRange<Int> {
      Int(sourceLines.lowerBound)...Int(sourceLines.upperBound)
    }
    /// Lines in the output.
    package var output: ClosedRange<Int> {
      Int(outputLines.lowerBound)...Int(outputLines.upperBound)
    }
  }

  /// In the order of the output. Blocks that no source line accounts for have no pair.
  package let pairs: [Pair]
  /// Places in `pairs`, by first and last source line, then in the order of the output.
  private let bySource: [UInt32]

  /// `pairs` in the order of the output.
  package init(_ pairs: [Pair]) {
    self.pairs = pairs
    bySource = pairs.indices.map { UInt32($0) }.sorted { one, other in
      let (left, right) = (pairs[Int(one)].source, pairs[Int(other)].source)
      return (left.lowerBound, left.upperBound, one) < (right.lowerBound, right.upperBound, other)
    }
  }

  /// The line of the output that shows what is in a line of the source.
  ///
  /// Within a block that has as many lines here as there it is the line itself, otherwise the first of the
  /// block. A line of which nothing was written points to the block that comes next, or else to the last one.
  /// nil if the map is empty.
  package func outputLine(ofSource line: Int) -> Int? {
    let next = firstIndex { $0.lowerBound > line }
    if next > 0 {
      // Of blocks that begin on one line the shortest that reaches far enough, of equal ones the first.
      let start = pair(next - 1).source.lowerBound
      let index = firstIndex { ($0.lowerBound, $0.upperBound) >= (start, line) }
      if index < next { return pair(index).outputLine(of: line) }
    }
    return bySource.isEmpty ? nil : pair(min(next, bySource.count - 1)).output.lowerBound
  }

  private func pair(_ index: Int) -> Pair { pairs[Int(bySource[index])] }

  /// The first of `bySource` for which something is true that is true for all after it.
  private func firstIndex(where isBehind: (ClosedRange<Int>) -> Bool) -> Int {
    bySource.partitionPoint { isBehind(pairs[Int($0)].source) }
  }
}

extension LineMap.Pair {
  fileprivate func outputLine(of line: Int) -> Int {
    source.count == output.count
      ? output.lowerBound + line - source.lowerBound : output.lowerBound
  }
}
