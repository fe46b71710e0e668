import Basics

/// The hunks in which two stretches of words differ.
struct EditScript {
  /// nil: the way is longer than is worth looking for.
  private(set) var hunks: [ShortestAlignment.Hunk]?

  init(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) {
    // Work and memory are bounded by the length times this.
    let longest = min(1000, max(64, 20_000_000 / (left.count + right.count)))
    let edits = ShortestEdit.edits(from: left.count, to: right.count, atMost: longest) {
      left[left.startIndex + $0] == right[right.startIndex + $1]
    }
    hunks = edits.map { Self.joined($0, left.startIndex, right.startIndex) }
  }

  /// Edits that touch are one hunk.
  private static func joined(
    _ edits: [ShortestEdit.Edit], _ left: Int, _ right: Int
  ) -> [ShortestAlignment.Hunk] {
    var hunks: [ShortestAlignment.Hunk] = []
    for edit in edits {
      let (x, y) = (left + edit.old, right + edit.new)
      let (endX, endY) = edit.isInsertion ? (x, y + 1) : (x + 1, y)
      if let last = hunks.last, last.left.upperBound == x, last.right.upperBound == y {
        hunks[hunks.count - 1] = ShortestAlignment.Hunk(
          left: last.left.lowerBound..<endX, right: last.right.lowerBound..<endY)
      } else {
        hunks.append(ShortestAlignment.Hunk(left: x..<endX, right: y..<endY))
      }
    }
    return hunks
  }
}
