/// The shortest edit script from one sequence to another by deletions and insertions.
///
/// Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
package enum ShortestEdit {
  /// One element that is taken out of the old sequence, or put in from the new one.
  package struct Edit {
    /// How many elements of the old sequence are before it.
    package var old: Int
    /// How many elements of the new sequence are before it.
    package var new: Int
    package var isInsertion: Bool
  }

  /// - Parameters:
  ///   - old: the number of elements.
  ///   - new: the same of the other sequence.
  ///   - limit: work and memory are bounded by its square.
  ///   - isEqual: of an index of each sequence, whether the elements there are equal.
  /// - Returns: in their order; nil if there are more than `limit`.
  package static func edits(
    from old: Int, to new: Int, atMost limit: Int, where isEqual: (Int, Int) -> Bool
  ) -> [Edit]? {
    guard let steps = steps(old, new, limit, isEqual) else { return nil }
    // From the end back to the beginning.
    var found: [Edit] = []
    var (x, y) = (old, new)
    for edits in stride(from: steps.count - 1, to: 0, by: -1) {
      let diagonal = x - y
      let (from, isInsertion) = origin((diagonal + edits) / 2, of: edits, in: steps[edits - 1])
      (x, y) = (from, from - (isInsertion ? diagonal + 1 : diagonal - 1))
      found.append(Edit(old: x, new: y, isInsertion: isInsertion))
    }
    return found.reversed()
  }

  /// For each number of edits, how far each diagonal comes; nil means more than `limit` edits.
  private static func steps(
    _ n: Int, _ m: Int, _ limit: Int, _ isEqual: (Int, Int) -> Bool
  ) -> [[Int32]]? {
    var steps: [[Int32]] = []
    for edits in 0...min(limit, n + m) {
      // `reach[d]` belongs to the diagonal `2 * d - edits`.
      var reach = [Int32](repeating: 0, count: edits + 1)
      for d in 0...edits {
        let diagonal = 2 * d - edits
        var x = 0
        if let last = steps.last {
          let (from, isInsertion) = origin(d, of: edits, in: last)
          x = isInsertion ? from : from + 1
        }
        while x < n, x - diagonal < m, isEqual(x, x - diagonal) { x += 1 }
        reach[d] = Int32(x)
        if x >= n, x - diagonal >= m {
          steps.append(reach)
          return steps
        }
      }
      steps.append(reach)
    }
    return nil
  }

  /// How far the diagonal came from which one edit more points to diagonal `d`, and whether that edit puts an element in.
  private static func origin(
    _ d: Int, of edits: Int, in reach: [Int32]
  ) -> (old: Int, isInsertion: Bool) {
    let isInsertion = d == 0 || (d < edits && reach[d - 1] < reach[d])
    return (Int(reach[isInsertion ? d : d - 1]), isInsertion)
  }
}
