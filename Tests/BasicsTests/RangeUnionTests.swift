import Testing

@testable import Basics

@Suite struct RangeUnionTests {
  @Test(arguments: [
    ([3..<5, 9..<12], 5..<9, false), ([3..<5, 9..<12], 4..<6, true), ([3..<5], 0..<3, false),
    ([3..<5], 0..<4, true), ([3..<5, 9..<12], 11..<40, true), ([3..<5, 9..<12], 12..<40, false),
    // In any order, in each other, empty.
    ([9..<12, 3..<5], 4..<5, true), ([0..<20, 2..<3], 10..<11, true),
    ([2..<3, 0..<20], 19..<20, true),
    ([4..<4], 0..<9, false), ([], 0..<9, false), ([3..<5], 4..<4, false),
  ])
  func overlaps(_ ranges: [Range<Int>], _ range: Range<Int>, _ expected: Bool) {
    #expect(RangeUnion(ranges).overlaps(range) == expected)
    #expect(ranges.contains { $0.overlaps(range) } == expected)
  }
}
