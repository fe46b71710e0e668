import Basics

/// The shortest way from one list of lines to another by taking lines out and putting lines in.
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
    let edits = ShortestEdit.edits(from: oldRange.count, to: newRange.count, atMost: most) {
      old[oldRange.lowerBound + $0] == new[newRange.lowerBound + $1]
    }
    guard !oldRange.isEmpty, !newRange.isEmpty, let edits else {
      return oldRange.map { .gone($0) } + newRange.map { .come($0) }
    }
    var steps: [Step] = []
    var (x, y) = (oldRange.lowerBound, newRange.lowerBound)
    func skip(to end: Int) {
      steps += (0..<end - x).map { .same(old: x + $0, new: y + $0) }
      (x, y) = (end, y + end - x)
    }
    for edit in edits {
      skip(to: oldRange.lowerBound + edit.old)
      if edit.isInsertion {
        steps.append(.come(y))
        y += 1
      } else {
        steps.append(.gone(x))
        x += 1
      }
    }
    skip(to: oldRange.upperBound)
    return tidied(steps)
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
