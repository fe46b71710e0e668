/// Whether one sequence occurs in another, and where it first does not. Linear in both.
enum Alignment {
  /// Whether `expected` occurs in `found` in its order, whatever else is between.
  static func holds(_ expected: [UInt64], in found: [UInt64]) -> Bool {
    let expected = expected.span
    let found = found.span
    var index = 0
    var position = 0
    while index < expected.count {
      guard position < found.count else { return false }
      if expected[index] == found[position] { index += 1 }
      position += 1
    }
    return true
  }

  /// The place in `expected` of what is missing; nil if nothing is.
  ///
  /// Where a word is missing, the plain walk often goes on to its next occurrence and fails much later. So the two are
  /// walked side by side first: a word that is not near is missing, unless it and what follows are further on.
  static func firstLoss(of expected: [UInt64], in found: [UInt64]) -> Int? {
    guard !holds(expected, in: found) else { return nil }
    var missing = Excess(of: expected, over: found)
    var first: Int?
    var position = 0
    var places = Places(of: found)
    for (index, value) in expected.enumerated() {
      let near = min(found.count, position + reach)
      if let next = found[position..<near].firstIndex(of: value) {
        position = next + 1
      } else if let next = places.next(of: value, from: near),
        follows(expected[(index + 1)...], found[(next + 1)...])
      {
        position = next + 1
      } else {
        if missing.takes(value) { return index }
        first = first ?? index
      }
    }
    return first ?? firstFailure(of: expected, in: found)
  }

  /// How far a word may be from where it is expected: what the Markdown shows beyond the source is mostly short.
  private static let reach = 16

  /// Whether at least half of the next words are near.
  private static func follows(_ expected: ArraySlice<UInt64>, _ found: ArraySlice<UInt64>) -> Bool {
    let next = expected.prefix(8)
    let near = found.prefix(reach)
    return next.count { near.contains($0) } * 2 >= next.count
  }

  private static func firstFailure(of expected: [UInt64], in found: [UInt64]) -> Int {
    var index = 0
    for value in found where index < expected.count && value == expected[index] { index += 1 }
    return min(index, expected.count - 1)
  }

  /// Values that are more often in one sequence than in another.
  private struct Excess {
    private var counts: [UInt64: Int] = [:]

    init(of expected: [UInt64], over found: [UInt64]) {
      for value in expected { counts[value, default: 0] += 1 }
      for value in found { counts[value]? -= 1 }
    }

    mutating func takes(_ value: UInt64) -> Bool { counts[value, default: 0] > 0 }
  }

  /// Where each value is, to be asked in rising order.
  private struct Places {
    private var places: [UInt64: [Int]] = [:]
    private var used: [UInt64: Int] = [:]

    init(of found: [UInt64]) {
      for (index, value) in found.enumerated() { places[value, default: []].append(index) }
    }

    mutating func next(of value: UInt64, from start: Int) -> Int? {
      guard let all = places[value] else { return nil }
      var index = used[value, default: 0]
      while index < all.count, all[index] < start { index += 1 }
      used[value] = index
      return index < all.count ? all[index] : nil
    }
  }
}
