/// Ranges in a document, for overlap queries: `[3..<5, 9..<12]`.
package struct RangeUnion {
  /// Sorted; none touches another.
  private var ranges: [Range<Int>] = []

  /// - Parameter all: in any order; they may hold each other. Empty ones count for nothing.
  package init(_ all: [Range<Int>]) {
    for range in all.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  /// Whether a range shares anything with one of them.
  package func overlaps(_ range: Range<Int>) -> Bool {
    // The first that ends after the beginning of the range.
    let first = ranges.partitionPoint { $0.upperBound > range.lowerBound }
    return first < ranges.count && ranges[first].overlaps(range)
  }
}
