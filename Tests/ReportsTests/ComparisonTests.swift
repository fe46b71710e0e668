import Basics
import Fuzz
import Markup
import Testing

@testable import Reports

@Suite struct ComparisonTests {
  private func lines(_ count: Int, _ text: (Int) -> String = { "line \($0)" }) -> [UInt8] {
    Array((1...count).map { text($0) + "\n" }.joined().utf8)
  }

  private func rows(_ pairs: [LineMap.Pair], _ source: String, _ output: String) -> [String] {
    let sides = SideBySide(
      LineMap(pairs), source: TextLines(Array(source.utf8)), output: TextLines(Array(output.utf8)))
    return sides.rows.map {
      "\($0.source.lowerBound)..<\($0.source.upperBound) \($0.output.lowerBound)..<\($0.output.upperBound)"
    }
  }

  @Test func blocksStandSideBySideWithTheBlankLinesBelowThem() {
    #expect(
      rows(
        [.init(source: 1...1, output: 1...1), .init(source: 2...3, output: 3...4)],
        "= a =\nb\nc\n\n", "# a\n\nb\nc\n")
        == ["1..<2 1..<3", "2..<5 3..<5"])
  }

  @Test func whatBecameNothingIsARowOfItsOwn() {
    #expect(
      rows(
        [.init(source: 1...1, output: 1...1), .init(source: 3...3, output: 3...3)],
        "a\n{{{#!div\nb\n}}}\n", "a\n\nb\n")
        == ["1..<2 1..<3", "2..<3 3..<3", "3..<4 3..<4", "4..<5 4..<4"])
  }

  @Test func linesOnlyTheOutputHasBelongToTheBlockBelowThem() {
    #expect(
      rows(
        [.init(source: 1...1, output: 3...3), .init(source: 2...2, output: 6...6)],
        "||a||\n||b||\n",
        "<table>\n<tr>\n<td>a\n</tr>\n<tr>\n<td>b\n</table>\n")
        == ["1..<2 1..<4", "2..<3 4..<7", "3..<3 7..<8"])
  }

  @Test func aPageWithoutBlocksIsOneRow() {
    #expect(rows([], "a\n", "b\nc\n") == ["1..<2 1..<3"])
    #expect(rows([], "", "") == [])
  }

  @Test(.fuzz) func rowsHoldEachLineOnceWhateverTheMap() {
    for seed in Fuzz.seeds(fixed: 100) { expectEachLineOnce(seed) }
  }

  private func expectEachLineOnce(_ seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    func random(_ bound: Int) -> Int { .random(in: 0..<bound, using: &numbers) }
    let (sourceCount, outputCount) = (random(12), random(12))
    let pairs = (0..<random(8)).map { _ in
      let (source, output) = (1 + random(14), 1 + random(14))
      return LineMap.Pair(
        source: source...source + random(4), output: output...output + random(4))
    }
    let text = { (count: Int) in
      TextLines(Array((0..<count).map { _ in random(3) == 0 ? "\n" : "x\n" }.joined().utf8))
    }
    let sides = SideBySide(
      LineMap(pairs), source: text(sourceCount), output: text(outputCount))
    #expect(sides.rows.flatMap { Array($0.source) } == Array(1..<sourceCount + 1))
    #expect(sides.rows.flatMap { Array($0.output) } == Array(1..<outputCount + 1))
  }

  private func finding(_ line: Int) -> Finding {
    var finding = FindingKind.linkDead.finding(at: SourceRange(lines: line, line), "x")
    finding.outputLine = line
    return finding
  }

  /// The lines of the source that are shown.
  private func shown(_ excerpt: Excerpt) -> [Int] {
    excerpt.rows.flatMap { row -> [Int] in
      guard case .lines(let source, _, _) = row else { return [] }
      return source.compactMap { if case .line(let number) = $0 { number } else { nil } }
    }
  }

  @Test func aSmallPageIsShownWhole() {
    let text = lines(20)
    let map = LineMap((1...20).map { LineMap.Pair(source: $0...$0, output: $0...$0) })
    let excerpt = Excerpt(
      ComparedPage(source: text, output: text, lines: map), findings: [finding(7)])
    #expect(shown(excerpt) == Array(1...20))
    #expect(excerpt.unplaced.isEmpty)
  }

  @Test func ofALargePageOnlyTheLinesAroundFindingsAreShown() {
    let text = lines(1000)
    let map = LineMap((1...1000).map { LineMap.Pair(source: $0...$0, output: $0...$0) })
    let excerpt = Excerpt(
      ComparedPage(source: text, output: text, lines: map), findings: [finding(7), finding(500)])
    #expect(shown(excerpt) == [6, 7, 8, 499, 500, 501])
    #expect(excerpt.rows.first == .gap(source: 5, output: 5))
    #expect(excerpt.rows.last == .gap(source: 499, output: 499))
  }

  @Test func ofALongBlockToo() {
    let text = lines(1000)
    let map = LineMap([LineMap.Pair(source: 1...1000, output: 1...1000)])
    let excerpt = Excerpt(
      ComparedPage(source: text, output: text, lines: map), findings: [finding(500), finding(502)])
    #expect(shown(excerpt) == Array(496...506))
  }

  @Test func whatHasNoRoomIsListedWithoutText() {
    let text = lines(3000) { _ in String(repeating: "x", count: 500) }
    let map = LineMap((1...3000).map { LineMap.Pair(source: $0...$0, output: $0...$0) })
    let findings = (1...3000).map { finding($0) } + [finding(4000)]
    let excerpt = Excerpt(ComparedPage(source: text, output: text, lines: map), findings: findings)
    let placed = excerpt.rows.flatMap { row -> [Finding] in
      if case .lines(_, _, let findings) = row { findings } else { [] }
    }
    #expect(shown(excerpt).count < 100)
    #expect(placed.count + excerpt.unplaced.count == findings.count)
  }
}
