/// Which lines of a page's source became which lines of the file that was written, block by block.
///
///     source 3–5  →  output 3–5      a paragraph
///     source 7    →  output 7–9      a code block that stood on one line
///
/// Whoever writes a page makes it; reports use it to name the line of the output.
package struct LineMap: Hashable, Sendable {
  /// The lines of one block; both ends belong to it, and lines count from 1.
  package struct Pair: Hashable, Sendable {
    /// Lines in the source.
    package var source: ClosedRange<Int>
    /// Lines in the output.
    package var output: ClosedRange<Int>

    /// Both in whole lines.
    package init(source: ClosedRange<Int>, output: ClosedRange<Int>) {
      self.source = source
      self.output = output
    }
  }

  /// In the order of the output. Blocks that no source line accounts for have no pair.
  package let pairs: [Pair]
  /// By source line, then in the order of the output.
  private let bySource: [Pair]

  /// `pairs` in the order of the output.
  package init(_ pairs: [Pair]) {
    self.pairs = pairs
    bySource = pairs.enumerated()
      .sorted { one, other in
        (one.element.source.lowerBound, one.offset)
          < (other.element.source.lowerBound, other.offset)
      }
      .map(\.element)
  }

  /// The line of the output that shows what stands in a line of the source.
  ///
  /// Within a block that has as many lines here as there it is the line itself, otherwise the first of the
  /// block. A line of which nothing was written leads to the block that comes next, or else to the last one.
  /// nil: the map is empty.
  package func outputLine(ofSource line: Int) -> Int? {
    let next = firstIndex(startingAfter: line)
    if next > 0 {
      let start = bySource[next - 1].source.lowerBound
      var index = firstIndex(startingAfter: start - 1)
      while index < next {
        if bySource[index].source.contains(line) { return bySource[index].outputLine(of: line) }
        index += 1
      }
    }
    return (next < bySource.count ? bySource[next] : bySource.last)?.output.lowerBound
  }

  /// The first of `bySource` that starts behind a line.
  private func firstIndex(startingAfter line: Int) -> Int {
    var low = 0
    var high = bySource.count
    while low < high {
      let middle = (low + high) / 2
      if bySource[middle].source.lowerBound <= line { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension LineMap.Pair {
  fileprivate func outputLine(of line: Int) -> Int {
    source.count == output.count
      ? output.lowerBound + line - source.lowerBound : output.lowerBound
  }
}
