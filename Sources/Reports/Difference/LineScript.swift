/// The shortest way from one list of lines to another by taking lines out and putting lines in.
///
/// Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
enum LineScript {
  /// A line of both, of the old text only, or of the new text only; numbers count from 0.
  enum Step: Hashable {
    case same(old: Int, new: Int)
    case gone(Int)
    case come(Int)
  }

  /// Beyond so many changed lines what differs is one change.
  private static let most = 1200

  static func steps<Line: Equatable>(from old: [Line], to new: [Line]) -> [Step] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1)
    }
    var steps = (0..<start).map { Step.same(old: $0, new: $0) }
    steps += middle(old, start..<oldEnd, new, start..<newEnd)
    steps += (0..<old.count - oldEnd).map { Step.same(old: oldEnd + $0, new: newEnd + $0) }
    return steps
  }

  private static func middle<Line: Equatable>(
    _ old: [Line], _ oldRange: Range<Int>, _ new: [Line], _ newRange: Range<Int>
  ) -> [Step] {
    let (n, m) = (oldRange.count, newRange.count)
    let (a, b) = (oldRange.lowerBound, newRange.lowerBound)
    guard n > 0, m > 0, let reaches = reaches(old, oldRange, new, newRange) else {
      return oldRange.map { .gone($0) } + newRange.map { .come($0) }
    }
    // From the end back to the beginning.
    var steps: [Step] = []
    var (x, y) = (n, m)
    for edits in stride(from: reaches.count - 1, through: 0, by: -1) {
      let diagonal = x - y
      var before = 0
      var isPut = false
      if edits > 0 {
        let reach = reaches[edits - 1]
        let index = { (diagonal: Int) in diagonal + edits - 1 }
        let down = index(diagonal + 1)
        let right = index(diagonal - 1)
        isPut =
          diagonal == -edits
          || diagonal != edits && reach[right] < reach[down]
        before = isPut ? reach[down] : reach[right] + 1
      }
      while x > before {
        (x, y) = (x - 1, y - 1)
        steps.append(.same(old: a + x, new: b + y))
      }
      guard edits > 0 else { break }
      if isPut {
        y -= 1
        steps.append(.come(b + y))
      } else {
        x -= 1
        steps.append(.gone(a + x))
      }
    }
    return tidied(steps.reversed())
  }

  /// For each number of edits, how far each diagonal comes: `[diagonal + edits]`; nil: there are too many.
  private static func reaches<Line: Equatable>(
    _ old: [Line], _ oldRange: Range<Int>, _ new: [Line], _ newRange: Range<Int>
  ) -> [[Int]]? {
    let (n, m) = (oldRange.count, newRange.count)
    var reaches: [[Int]] = []
    for edits in 0...min(most, n + m) {
      var reach = [Int](repeating: 0, count: 2 * edits + 1)
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        var x = 0
        if edits > 0 {
          let last = reaches[edits - 1]
          let at = { (diagonal: Int) in last[diagonal + edits - 1] }
          let isPut = diagonal == -edits || diagonal != edits && at(diagonal - 1) < at(diagonal + 1)
          x = isPut ? at(diagonal + 1) : at(diagonal - 1) + 1
        }
        while x < n, x - diagonal < m,
          old[oldRange.lowerBound + x] == new[newRange.lowerBound + x - diagonal]
        { x += 1 }
        reach[diagonal + edits] = x
        if x >= n, x - diagonal >= m {
          reaches.append(reach)
          return reaches
        }
      }
      reaches.append(reach)
    }
    return nil
  }

  /// Of lines that change together, those that go come first.
  private static func tidied(_ steps: [Step]) -> [Step] {
    var result: [Step] = []
    var come: [Step] = []
    for step in steps {
      switch step {
      case .come: come.append(step)
      case .gone: result.append(step)
      case .same:
        result += come
        come = []
        result.append(step)
      }
    }
    return result + come
  }
}
