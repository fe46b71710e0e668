import Markup
import Testing

@Suite struct LineMapTests {
  private let map = LineMap([
    LineMap.Pair(source: 1...1, output: 1...1),
    LineMap.Pair(source: 3...5, output: 3...5),
    LineMap.Pair(source: 7...10, output: 7...8),
    // Three comments of one line of the source, then a block that precedes them there.
    LineMap.Pair(source: 20...20, output: 10...10),
    LineMap.Pair(source: 20...20, output: 12...12),
    LineMap.Pair(source: 15...16, output: 14...15),
  ])

  @Test(
    "A line leads to the line, the block, the next block or the last one",
    arguments: [
      (1, 1), (3, 3), (5, 5), (7, 7), (9, 7), (16, 15), (20, 10), (2, 3), (6, 7), (12, 14),
      (18, 10),
      (99, 12), (0, 1),
    ])
  func lines(source: Int, output: Int) {
    #expect(map.outputLine(ofSource: source) == output)
  }

  @Test func ofBlocksThatBeginOnOneLineTheShortestThatReachesTheLineCounts() {
    let map = LineMap([
      LineMap.Pair(source: 5...5, output: 1...1), LineMap.Pair(source: 5...9, output: 3...7),
      LineMap.Pair(source: 5...5, output: 9...9),
    ])
    #expect((5...10).map { map.outputLine(ofSource: $0) } == [1, 4, 5, 6, 7, 3])
  }

  @Test func nothingWrittenHasNoLine() {
    #expect(LineMap([]).outputLine(ofSource: 1) == nil)
  }

  @Test func aFindingWithoutAPlaceStaysWithoutALine() {
    #expect(FindingKind.pageTooLarge.finding("x").placed(by: map).outputLine == nil)
    let finding = FindingKind.linkDead.finding(at: SourceRange(lines: 4, 4), "x")
    #expect(finding.placed(by: map).outputLine == 4)
  }
}
