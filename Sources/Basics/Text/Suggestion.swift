/// What somebody meant who mistyped one of few words: a command, a format, a key.
package enum Suggestion {
  /// The nearest known word; nil if none is near. Half of a short word may be wrong, and beginnings count: `htm` → `html`.
  package static func of(_ word: String, among known: [String]) -> String? {
    let letters = Array(word.lowercased().utf8)
    guard !letters.isEmpty else { return nil }
    let most = max(1, min(3, letters.count / 3))
    let near = known.compactMap { name in
      EditDistance.between(Array(name.lowercased().utf8), letters, most: most)
        .map { (distance: $0, name: name) }
    }
    if let nearest = near.min(by: { $0.distance < $1.distance }) { return nearest.name }
    let longer = known.filter { $0.lowercased().utf8.starts(with: letters) }
    return letters.count >= 2 && longer.count == 1 ? longer[0] : nil
  }

  /// `Did you mean 'lint'?`, or all that are known.
  ///
  /// - Parameter others: how they are called: `The commands`.
  package static func advice(_ word: String, among known: [String], others: String) -> String {
    of(word, among: known).map { "Did you mean '\($0)'?" }
      ?? "\(others) are \(known.joined(separator: ", "))."
  }
}

/// How many letters were mistyped: inserted, left out, replaced, or swapped with the next.
package enum EditDistance {
  /// The distance (Damerau's, over adjacent swaps), or none where it is more than `most`. Time grows with
  /// length × `most`.
  package static func between(_ left: [UInt8], _ right: [UInt8], most: Int) -> Int? {
    guard abs(left.count - right.count) <= most else { return nil }
    let far = most + 1
    var before = [Int](repeating: far, count: right.count + 1)
    var current = before
    var last = (0...right.count).map { min($0, far) }
    for row in 1..<(left.count + 1) {
      for column in current.indices { current[column] = far }
      current[0] = min(row, far)
      var best = current[0]
      let columns = max(1, row - most)...max(1, min(right.count, row + most))
      for column in columns where column <= right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var value = min(last[column - 1] + cost, last[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          value = min(value, before[column - 2] + 1)
        }
        current[column] = min(value, far)
        best = min(best, current[column])
      }
      if best > most { return nil }
      swap(&before, &last)
      swap(&last, &current)
    }
    return last[right.count] <= most ? last[right.count] : nil
  }
}
