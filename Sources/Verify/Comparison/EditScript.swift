/// The shortest way from one sequence to another by leaving out and putting in.
struct EditScript {
  /// nil: the way is longer than is worth looking for.
  private(set) var hunks: [Alignment.Hunk]?

  init(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) {
    // Work and memory are bounded by the length times this.
    let longest = min(1000, max(64, 20_000_000 / (left.count + right.count)))
    guard let steps = Self.steps(left, right, longest) else { return }
    hunks = Self.hunks(steps, left, right)
  }

  /// For each number of edits, how far each diagonal comes; nil: more than `longest` edits.
  private static func steps(
    _ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>, _ longest: Int
  ) -> [[Int32]]? {
    let (n, m) = (left.count, right.count)
    var steps: [[Int32]] = []
    var reach: [Int32] = [0]
    for edits in 0...min(longest, n + m) {
      // `reach[d]` belongs to the diagonal `2 * d - edits`.
      var next = [Int32](repeating: 0, count: edits + 1)
      for d in 0...edits {
        let diagonal = 2 * d - edits
        var x: Int
        if edits == 0 {
          x = 0
        } else if d == 0 || (d < edits && reach[d - 1] < reach[d]) {
          x = Int(reach[min(d, edits - 1)])
        } else {
          x = Int(reach[d - 1]) + 1
        }
        var y = x - diagonal
        while x < n, y < m, left[left.startIndex + x] == right[right.startIndex + y] {
          (x, y) = (x + 1, y + 1)
        }
        next[d] = Int32(x)
        if x >= n, y >= m {
          steps.append(next)
          return steps
        }
      }
      steps.append(next)
      reach = next
    }
    return nil
  }

  /// Walks back from the end, and joins edits that touch.
  private static func hunks(
    _ steps: [[Int32]], _ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>
  ) -> [Alignment.Hunk] {
    var hunks: [Alignment.Hunk] = []
    var (x, y) = (left.count, right.count)
    for edits in stride(from: steps.count - 1, to: 0, by: -1) {
      let reach = steps[edits - 1]
      let diagonal = x - y
      let d = (diagonal + edits) / 2
      let isDown = d == 0 || (d < edits && reach[d - 1] < reach[min(d, edits - 1)])
      let fromX = isDown ? Int(reach[min(d, edits - 1)]) : Int(reach[d - 1])
      let fromY = fromX - (isDown ? diagonal + 1 : diagonal - 1)
      // The edit itself, then equal elements up to where this step came.
      let edited = isDown ? (fromX, fromY + 1) : (fromX + 1, fromY)
      let hunk = Alignment.Hunk(
        left: left.startIndex + fromX..<left.startIndex + edited.0,
        right: right.startIndex + fromY..<right.startIndex + edited.1)
      if let last = hunks.last, last.left.lowerBound == hunk.left.upperBound,
        last.right.lowerBound == hunk.right.upperBound
      {
        hunks[hunks.count - 1] = Alignment.Hunk(
          left: hunk.left.lowerBound..<last.left.upperBound,
          right: hunk.right.lowerBound..<last.right.upperBound)
      } else {
        hunks.append(hunk)
      }
      (x, y) = (fromX, fromY)
    }
    return hunks.reversed()
  }
}
