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
      var (low, high) = (0, piles.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[piles[middle]].right < pairs[index].right {
          low = middle + 1
        } else {
          high = middle
        }
      }
      if low > 0 { before[index] = piles[low - 1] }
      if low == piles.count { piles.append(index) } else { piles[low] = index }
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
