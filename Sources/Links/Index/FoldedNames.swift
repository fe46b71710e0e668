import Basics

/// Folded names in the order of their bytes, each once, with the pages that are called so.
///
/// Names that differ in a few letters are found by going down from the first byte: of names that begin alike the common
/// beginning is looked at once, and left where it differs too much. So the effort hardly grows with the number of names.
struct FoldedNames: Sendable {
  /// Whose name it is.
  struct Use: Sendable {
    var page: UInt32
    /// The page's whole name, the last part of it, or both where that has no folder.
    var isName: Bool
    var isLastPart: Bool
  }

  /// The names, one after the other.
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// Those of each name together, in the order of the pages.
  private var uses: [Use] = []
  private var useEnds: [UInt32] = []

  /// - Parameter pages: their names; those without letters and digits are found by none.
  init(_ pages: [String]) {
    var pool: [UInt8] = []
    var all: [(start: Int, end: Int, use: Use)] = []
    all.reserveCapacity(pages.count * 2)
    func add(_ name: FoldedName, _ use: Use) {
      all.append((pool.count, pool.count + name.bytes.count, use))
      pool += name.bytes
    }
    for (number, page) in pages.enumerated() {
      let hasFolder = page.utf8.contains(UInt8(ascii: "/"))
      let page = (number: UInt32(number), name: page)
      add(FoldedName(page.name), Use(page: page.number, isName: true, isLastPart: !hasFolder))
      if hasFolder {
        add(
          FoldedName(lastPartOf: page.name),
          Use(page: page.number, isName: false, isLastPart: true))
      }
    }
    all.sort { left, right in
      let (one, other) = (pool[left.start..<left.end], pool[right.start..<right.end])
      if one.lexicographicallyPrecedes(other) { return true }
      return one.elementsEqual(other) && left.use.page < right.use.page
    }
    for (start, end, use) in all where start < end {
      let name = pool[start..<end]
      if ends.isEmpty || !self[ends.count - 1].elementsEqual(name) {
        bytes += name
        ends.append(UInt32(bytes.count))
        useEnds.append(UInt32(uses.count))
      }
      uses.append(use)
      useEnds[useEnds.count - 1] = UInt32(uses.count)
    }
  }

  private subscript(number: Int) -> ArraySlice<UInt8> { bytes[start(number)..<Int(ends[number])] }

  private func start(_ number: Int) -> Int { number == 0 ? 0 : Int(ends[number - 1]) }

  /// Whose name that is, in the order of the pages.
  func uses(of name: [UInt8]) -> ArraySlice<Use> {
    let number = (0..<ends.count).partitionPoint { !self[$0].lexicographicallyPrecedes(name) }
    return number < ends.count && self[number].elementsEqual(name) ? uses(of: number) : []
  }

  private func uses(of number: Int) -> ArraySlice<Use> {
    uses[(number == 0 ? 0 : Int(useEnds[number - 1]))..<Int(useEnds[number])]
  }

  /// The pages whose names, or their last parts, begin like a name and have at most so many mistyped letters against
  /// it (`EditDistance`): the nearest first, then in the order of the pages.
  ///
  /// - Parameter limit: of pages with one and the same name the first ones.
  func pages(near name: [UInt8], most: Int, limit: Int) -> [UInt32] {
    var search = Search(name, most: most)
    search.visit(0..<ends.count, depth: 0, in: self)
    var near: [(distance: Int, page: UInt32)] = []
    for (number, distance) in search.found {
      near += uses(of: number).prefix(limit).map { (distance, $0.page) }
    }
    return near.sorted { $0 < $1 }.map(\.page)
  }

  /// The byte of a name at a place; nil after its end.
  private func byte(_ number: Int, _ place: Int) -> UInt8? {
    let index = start(number) + place
    return index < Int(ends[number]) ? bytes[index] : nil
  }

  /// The way down through the names: a row of the distance's table for each byte of the way.
  private struct Search {
    private let wanted: [UInt8]
    private let most: Int
    /// Row by row; more than `most` counts as one more.
    private var table: [Int]
    private var way: [UInt8] = []
    private(set) var found: [(number: Int, distance: Int)] = []

    init(_ wanted: [UInt8], most: Int) {
      self.wanted = wanted
      self.most = most
      table = Array(repeating: most + 1, count: (wanted.count + most + 1) * (wanted.count + 1))
      for column in 0...min(most, wanted.count) { table[column] = column }
    }

    /// - Parameter range: names that have the way's bytes in common.
    mutating func visit(_ range: Range<Int>, depth: Int, in names: FoldedNames) {
      var range = range
      // The first may end here: no name is there twice.
      if let first = range.first, names.byte(first, depth) == nil {
        let distance = table[depth * (wanted.count + 1) + wanted.count]
        if distance <= most { found.append((first, distance)) }
        range = (first + 1)..<range.upperBound
      }
      if let next = onlyNext {
        for byte in next {
          let start = range.partitionPoint { names.byte($0, depth) ?? 0 >= byte }
          let end = (start..<range.upperBound).partitionPoint { names.byte($0, depth) ?? 0 > byte }
          visit(start..<end, after: byte, depth: depth, in: names)
        }
        return
      }
      while let first = range.first, let byte = names.byte(first, depth) {
        let end = range.partitionPoint { names.byte($0, depth) ?? 0 > byte }
        if depth > 0 || byte == wanted[0] {
          visit(first..<end, after: byte, depth: depth, in: names)
        }
        range = end..<range.upperBound
      }
    }

    /// - Parameter range: names that begin with the way's bytes and this one.
    private mutating func visit(
      _ range: Range<Int>, after byte: UInt8, depth: Int, in names: FoldedNames
    ) {
      guard !range.isEmpty, step(byte) else { return }
      visit(range, depth: depth + 1, in: names)
      way.removeLast()
    }

    /// The bytes that can come next if no more letters may differ; nil if any byte can.
    ///
    /// Among names that differ in a number, hundreds have two other digits: trying each byte after those was most of the
    /// search.
    private var onlyNext: [UInt8]? {
      let row = way.count
      let current = row * (wanted.count + 1)
      let columns = max(0, row - most)..<min(wanted.count, row + most) + 1
      if columns.contains(where: { table[current + $0] < most }) { return nil }
      var bytes: [UInt8] = []
      func add(_ byte: UInt8) { if !bytes.contains(byte) { bytes.append(byte) } }
      for column in columns where column < wanted.count {
        if table[current + column] == most { add(wanted[column]) }
        // Two swapped letters.
        if row > 0, column > 0, wanted[column] == way[row - 1],
          table[current - wanted.count - 1 + column - 1] < most
        {
          add(wanted[column - 1])
        }
      }
      return bytes
    }

    /// Goes one byte on.
    ///
    /// - Returns: false: no name that goes on like this is near.
    private mutating func step(_ byte: UInt8) -> Bool {
      let row = way.count + 1
      guard row <= wanted.count + most else { return false }
      let width = wanted.count + 1
      let (current, last, before) = (row * width, (row - 1) * width, (row - 2) * width)
      var best = most + 1
      for column in max(0, row - most - 1)...min(wanted.count, row + most + 1) {
        var value = most + 1
        if abs(column - row) <= most {
          if column == 0 {
            value = row
          } else {
            let cost = wanted[column - 1] == byte ? 0 : 1
            value = min(
              table[last + column - 1] + cost, table[last + column] + 1,
              table[current + column - 1] + 1)
            if row > 1, column > 1, wanted[column - 2] == byte, wanted[column - 1] == way[row - 2] {
              value = min(value, table[before + column - 2] + 1)
            }
          }
        }
        table[current + column] = min(value, most + 1)
        best = min(best, value)
      }
      if best > most { return false }
      way.append(byte)
      return true
    }
  }
}

/// Names of an export that converted all of them to slugs: `set-up-mail` for `SetUpMail` or `Set up mail`.
package enum SlugNames {
  /// Of fewer names nothing can be said.
  private static let least = 5

  /// Whether all of them are slugs, and some of more than a word.
  package static func areAll(_ names: some Collection<String>) -> Bool {
    names.count >= least && names.contains { $0.utf8.contains(UInt8(ascii: "-")) }
      && names.allSatisfy(isSlug)
  }

  /// Small letters, digits and dashes; dots and folders may be in it.
  private static func isSlug(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "0"..."9", "-", "/", ".": true
      case _ where scalar.isASCII: false
      default: scalar.properties.isAlphabetic && !scalar.properties.isUppercase
      }
    }
  }
}
