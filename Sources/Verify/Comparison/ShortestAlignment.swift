import Basics

/// Two sequences side by side: which parts of one stand for which of the other.
///
/// The shortest edit script (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986) where it is
/// short; where it would be long, the parts between elements that occur once on both sides, so that the time
/// stays linear in the length.
struct ShortestAlignment {
  private(set) var hunks: [EditScript.Hunk] = []
  private let left: [Int32]
  private let right: [Int32]

  init(_ left: [Int32], _ right: [Int32]) {
    self.left = left
    self.right = right
    align(left.indices, right.indices, depth: 0)
  }

  /// The pairs of equal elements, in order.
  func forEachPair(_ body: (_ left: Int, _ right: Int) -> Void) {
    var (i, j) = (0, 0)
    for hunk in hunks + [
      EditScript.Hunk(left: left.count..<left.count, right: right.count..<right.count)
    ] {
      while i < hunk.left.lowerBound {
        body(i, j)
        i += 1
        j += 1
      }
      (i, j) = (hunk.left.upperBound, hunk.right.upperBound)
    }
  }

  private mutating func align(_ left: Range<Int>, _ right: Range<Int>, depth: Int) {
    var (i, j, k, l) = (left.lowerBound, right.lowerBound, left.upperBound, right.upperBound)
    while i < k, j < l, self.left[i] == self.right[j] { (i, j) = (i + 1, j + 1) }
    while i < k, j < l, self.left[k - 1] == self.right[l - 1] { (k, l) = (k - 1, l - 1) }
    if i == k || j == l {
      add(EditScript.Hunk(left: i..<k, right: j..<l))
    } else if let found = EditScript(self.left[i..<k], self.right[j..<l]).hunks {
      for hunk in found { add(hunk) }
    } else {
      anchored(i..<k, j..<l, depth: depth)
    }
  }

  /// Cuts at elements that occur once on both sides, as far as those are in one order.
  private mutating func anchored(_ left: Range<Int>, _ right: Range<Int>, depth: Int) {
    let anchors = depth < 8 ? UniqueAnchors.find(self.left[left], self.right[right]) : []
    guard !anchors.isEmpty else { return add(EditScript.Hunk(left: left, right: right)) }
    var (i, j) = (left.lowerBound, right.lowerBound)
    for anchor in anchors {
      align(i..<anchor.left, j..<anchor.right, depth: depth + 1)
      (i, j) = (anchor.left + 1, anchor.right + 1)
    }
    align(i..<left.upperBound, j..<right.upperBound, depth: depth + 1)
  }

  /// Hunks come in order; two that touch are one.
  private mutating func add(_ hunk: EditScript.Hunk) {
    guard !hunk.left.isEmpty || !hunk.right.isEmpty else { return }
    if let last = hunks.last, last.left.upperBound == hunk.left.lowerBound,
      last.right.upperBound == hunk.right.lowerBound
    {
      hunks[hunks.count - 1] = EditScript.Hunk(
        left: last.left.lowerBound..<hunk.left.upperBound,
        right: last.right.lowerBound..<hunk.right.upperBound)
    } else {
      hunks.append(hunk)
    }
  }
}

/// Elements that occur once in each of two sequences, the longest row of them in one order.
enum UniqueAnchors {
  static func find(
    _ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>
  ) -> [(left: Int, right: Int)] {
    let lefts = singles(left)
    let rights = singles(right)
    let pairs = lefts.compactMap { key, i in rights[key].map { (left: i, right: $0) } }
      .sorted { $0.left < $1.left }
    return longestRising(pairs)
  }

  private static func singles(_ elements: ArraySlice<Int32>) -> [Int32: Int] {
    var places: [Int32: Int] = [:]
    for index in elements.indices {
      places[elements[index]] = places[elements[index]] == nil ? index : -1
    }
    return places.filter { $0.value >= 0 }
  }

  /// Patience sorting: the last pair of each pile, and the pair before it on the pile to its left.
  private static func longestRising(
    _ pairs: [(left: Int, right: Int)]
  ) -> [(left: Int, right: Int)] {
    var piles: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for index in pairs.indices {
      let pile = piles.partitionPoint { pairs[$0].right >= pairs[index].right }
      if pile > 0 { before[index] = piles[pile - 1] }
      if pile == piles.count { piles.append(index) } else { piles[pile] = index }
    }
    var row: [(left: Int, right: Int)] = []
    var index = piles.last ?? -1
    while index >= 0 {
      row.append(pairs[index])
      index = before[index]
    }
    return row.reversed()
  }
}

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
