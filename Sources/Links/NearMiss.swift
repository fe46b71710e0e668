/// Pages that somebody may have meant by the name of a missing one: `InstalGuide` → `InstallGuide`.
///
/// Looked up, not searched: by the name without case, blanks and punctuation, by its last part, by its
/// singular or plural; and by two mistyped letters among the names that begin alike and are as long.
package struct NearMiss: Sendable {
  /// A name ready for comparing.
  private struct Entry: Sendable {
    var bytes: [UInt8]
    /// Which letters occur; cheap to compare, and wrong guesses only cost a comparison.
    var letters: UInt64
    var page: String
  }

  private struct Bucket: Hashable {
    var first: UInt8
    var length: Int
  }

  private var byName: [String: [String]] = [:]
  private var byLastPart: [String: [String]] = [:]
  private var buckets: [Bucket: [Entry]] = [:]

  /// The most names offered for one.
  private static let limit = 5

  /// - Parameter pages: in the order in which equally near ones are offered.
  package init(_ pages: some Sequence<String>) {
    for page in pages {
      let name = Self.fold(page)
      byName[name, default: []].append(page)
      insert(name, page)
      if let slash = page.lastIndex(of: "/") {
        let last = Self.fold(page[slash...])
        byLastPart[last, default: []].append(page)
        insert(last, page)
      } else {
        byLastPart[name, default: []].append(page)
      }
    }
  }

  private mutating func insert(_ folded: String, _ page: String) {
    let bytes = Array(folded.utf8.prefix(255))
    guard let first = bytes.first, bytes.count > 3 else { return }
    buckets[Bucket(first: first, length: bytes.count), default: []].append(
      Entry(bytes: bytes, letters: Self.letters(bytes), page: page))
  }

  /// Letters and digits only, in lower case.
  package static func fold(_ name: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": folded.append(scalar)
      case "A"..."Z": folded.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case _ where scalar.isASCII: continue
      default:
        let properties = scalar.properties
        if properties.isAlphabetic || properties.generalCategory == .decimalNumber {
          folded.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
        }
      }
    }
    return String(folded)
  }

  /// The names near `name`, best first.
  package func candidates(for name: String) -> [String] {
    let written = name
    let name = RelativeURL.decode(name)
    let folded = Self.fold(name)
    guard !folded.isEmpty else { return [] }
    let last = name.lastIndex(of: "/").map { Self.fold(name[$0...]) } ?? folded
    var found: [String] = []
    func add(_ pages: [String]?) {
      for page in pages?.prefix(Self.limit) ?? []
      where page != written && !found.contains(page) && found.count < Self.limit {
        found.append(page)
      }
    }
    add(byName[folded])
    add(byName[folded + "s"])
    if folded.utf8.last == UInt8(ascii: "s") { add(byName[String(folded.dropLast())]) }
    if !last.isEmpty { add(byLastPart[last]) }
    if found.count < Self.limit { add(mistyped(folded)) }
    if found.count < Self.limit, last != folded { add(mistyped(last)) }
    return found
  }

  private func mistyped(_ folded: String) -> [String] {
    let bytes = Array(folded.utf8.prefix(255))
    guard let first = bytes.first, bytes.count > 3 else { return [] }
    let most = bytes.count < 6 ? 1 : 2
    let letters = Self.letters(bytes)
    var near: [(distance: Int, page: String)] = []
    for length in (bytes.count - most)...(bytes.count + most) {
      for entry in buckets[Bucket(first: first, length: length)] ?? [] {
        // One mistake changes at most two letters of the set.
        guard (entry.letters ^ letters).nonzeroBitCount <= 2 * most,
          let distance = EditDistance.between(bytes, entry.bytes, most: most)
        else { continue }
        near.append((distance, entry.page))
      }
    }
    return near.sorted {
      $0.distance == $1.distance ? bytesPrecede($0.page, $1.page) : $0.distance < $1.distance
    }.map(\.page)
  }

  private static func letters(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
