import Basics

/// The hunks in which two stretches of words differ.
struct EditScript {
  /// A part of the left that is in place of a part of the right; one of them may be empty.
  struct Hunk: Hashable {
    var left: Range<Int>
    var right: Range<Int>
  }

  /// nil if the way is longer than is worth looking for.
  private(set) var hunks: [Hunk]?

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
  ) -> [Hunk] {
    var hunks: [Hunk] = []
    for edit in edits {
      let (x, y) = (left + edit.old, right + edit.new)
      let (endX, endY) = edit.isInsertion ? (x, y + 1) : (x + 1, y)
      if let last = hunks.last, last.left.upperBound == x, last.right.upperBound == y {
        hunks[hunks.count - 1] = Hunk(
          left: last.left.lowerBound..<endX, right: last.right.lowerBound..<endY)
      } else {
        hunks.append(Hunk(left: x..<endX, right: y..<endY))
      }
    }
    return hunks
  }
}
