import Basics
import Markup

/// A page before and after, with the result for which lines: what a report can show side by side.
package struct ComparedPage: Sendable {
  /// The Trac source; lines end in LF.
  package var source: [UInt8]
  /// The Markdown as it was written, or would be.
  package var output: [UInt8]
  /// Block by block.
  package var lines: LineMap
  /// What GitHub shows of the Markdown, with the lines of each block in it; empty if that is unknown.
  package var shown: [Block]

  /// `lines` must be that of these two texts; lines beyond their ends do no harm.
  package init(source: [UInt8], output: [UInt8], lines: LineMap, shown: [Block] = []) {
    self.source = source
    self.output = output
    self.lines = lines
    self.shown = shown
  }
}

/// In what follows lines count from 1, as in findings.
extension TextLines {
  /// Of a line, its LF left out.
  subscript(number number: Int) -> ArraySlice<UInt8> { bytes[ranges[number - 1]] }

  func isEmpty(number: Int) -> Bool { self[number: number].allSatisfy { $0 <= 0x20 } }

  /// The lines without those at their end that are empty.
  func trimmed(_ numbers: Range<Int>) -> Range<Int> {
    var end = numbers.upperBound
    while end > numbers.lowerBound, isEmpty(number: end - 1) { end -= 1 }
    return numbers.lowerBound..<end
  }
}

/// Both texts of a page cut into rows, so that what belongs together is side by side.
///
/// All rows together hold each line of both texts once, in order. A row is a block; what is between blocks
/// (the first and last line of a `{{{#!div`, a `<table>` tag) is a row of its own, or belongs to the block
/// below it.
struct SideBySide {
  /// Lines of the source and of the output; one of both may be empty.
  struct Row: Hashable {
    var source: Range<Int>
    var output: Range<Int>
  }

  private(set) var rows: [Row] = []
  private let source: TextLines
  private let output: TextLines
  /// The first lines that are in no row yet.
  private var next = (source: 1, output: 1)

  init(_ lines: LineMap, source: TextLines, output: TextLines) {
    self.source = source
    self.output = output
    for block in SideBySide.chain(lines, source.count, output.count) { add(block) }
    takeBlanks()
    if next.source <= source.count || next.output <= output.count {
      rows.append(
        Row(source: next.source..<source.count + 1, output: next.output..<output.count + 1))
    }
  }

  /// The blocks with those joined that begin on one line, or whose order is another than in the source.
  private static func chain(_ lines: LineMap, _ sourceCount: Int, _ outputCount: Int) -> [Row] {
    var chain: [Row] = []
    for pair in lines.pairs {
      guard pair.source.lowerBound <= sourceCount, pair.output.lowerBound <= outputCount else {
        continue
      }
      let source = pair.source.lowerBound..<min(pair.source.upperBound, sourceCount) + 1
      let output = pair.output.lowerBound..<min(pair.output.upperBound, outputCount) + 1
      guard let last = chain.last,
        source.lowerBound < last.source.upperBound
          || output.lowerBound < last.output.upperBound
      else {
        chain.append(Row(source: source, output: output))
        continue
      }
      let end = max(last.output.upperBound, output.upperBound)
      chain[chain.count - 1].output = last.output.lowerBound..<end
      if source.lowerBound >= last.source.lowerBound {
        let end = max(last.source.upperBound, source.upperBound)
        chain[chain.count - 1].source = last.source.lowerBound..<end
      }
    }
    return chain
  }

  private mutating func add(_ block: Row) {
    takeBlanks(before: block)
    var row = block
    let isBetween = (next.source..<block.source.lowerBound).contains { !source.isEmpty(number: $0) }
    if isBetween {
      rows.append(
        Row(
          source: next.source..<block.source.lowerBound,
          output: next.output..<block.output.lowerBound))
    } else {
      row.source = next.source..<block.source.upperBound
      row.output = next.output..<block.output.upperBound
    }
    rows.append(row)
    next = (row.source.upperBound, row.output.upperBound)
  }

  /// Blank lines belong to what is above them.
  private mutating func takeBlanks(before block: Row? = nil) {
    guard !rows.isEmpty else { return }
    let end = (
      source: block?.source.lowerBound ?? source.count + 1,
      output: block?.output.lowerBound ?? output.count + 1
    )
    while next.source < end.source, source.isEmpty(number: next.source) { next.source += 1 }
    while next.output < end.output, output.isEmpty(number: next.output) { next.output += 1 }
    let last = rows.count - 1
    rows[last].source = rows[last].source.lowerBound..<next.source
    rows[last].output = rows[last].output.lowerBound..<next.output
  }
}
