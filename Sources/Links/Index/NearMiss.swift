import Basics
import Synchronization

/// Pages that somebody may have meant by the name of a missing one: `InstalGuide` → `InstallGuide`.
///
/// Looked up, not searched: by the name without case, blanks and punctuation, by its singular or plural, by its
/// last part; and by two mistyped letters among the names that begin alike and are as long. Some 60 bytes a page.
package struct NearMiss: Sendable {
  /// A page's whole name or the last part of it; of names without folders it is both.
  private struct Entry: Sendable {
    var hash: UInt64
    var letters: UInt64
    var page: UInt32
    var shape: UInt16
    var isName: Bool
    var isLastPart: Bool
  }

  private let pages: [String]
  /// In the order of their shapes.
  private let entries: [Entry]
  /// Indices of entries in the order of their hashes.
  private let byHash: [UInt32]

  /// The most names offered for one.
  private static let limit = 5

  /// - Parameter pages: in the order in which equally near ones are offered.
  package init(_ pages: some Sequence<String>) {
    self.pages = Array(pages)
    var entries: [Entry] = []
    entries.reserveCapacity(self.pages.count * 2)
    func add(_ folded: FoldedName, _ page: Int, isName: Bool, isLastPart: Bool) {
      entries.append(
        Entry(
          hash: folded.hash, letters: folded.letters, page: UInt32(page), shape: folded.shape,
          isName: isName, isLastPart: isLastPart))
    }
    for (number, page) in self.pages.enumerated() {
      let hasFolder = page.utf8.contains(UInt8(ascii: "/"))
      add(FoldedName(page), number, isName: true, isLastPart: !hasFolder)
      if hasFolder {
        add(FoldedName(lastPartOf: page), number, isName: false, isLastPart: true)
      }
    }
    entries.sort { ($0.shape, $0.page) < ($1.shape, $1.page) }
    self.entries = entries
    byHash = entries.indices.map { UInt32($0) }.sorted {
      let (left, right) = (entries[Int($0)], entries[Int($1)])
      return (left.hash, left.page) < (right.hash, right.page)
    }
  }

  /// The names near `name`, best first.
  package func candidates(for name: String) -> [String] {
    let decoded = RelativeURL.decode(name)
    let folded = FoldedName(decoded)
    let last = FoldedName(lastPartOf: decoded)
    var found: [String] = []
    func add(_ numbers: some Sequence<UInt32>) {
      for number in numbers where found.count < Self.limit {
        let page = pages[Int(number)]
        if page != name, !found.contains(page) { found.append(page) }
      }
    }
    let plural = UInt8(ascii: "s")
    add(same(folded, \.isName))
    add(same(FoldedName(bytes: folded.bytes + [plural]), \.isName))
    if folded.bytes.last == plural {
      add(same(FoldedName(bytes: Array(folded.bytes.dropLast())), \.isName))
    }
    add(same(last, \.isLastPart))
    if found.count < Self.limit { add(mistyped(folded)) }
    if found.count < Self.limit, last.bytes != folded.bytes { add(mistyped(last)) }
    return found
  }

  /// The pages whose name, or whose last part, is that one.
  private func same(_ folded: FoldedName, _ isWanted: KeyPath<Entry, Bool>) -> [UInt32] {
    guard !folded.bytes.isEmpty else { return [] }
    let hash = folded.hash
    let first = byHash.partitionPoint { entries[Int($0)].hash >= hash }
    return byHash[first...].lazy.map { entries[Int($0)] }.prefix { $0.hash == hash }
      .filter { $0[keyPath: isWanted] }.prefix(Self.limit + 1).map(\.page)
  }

  private func mistyped(_ folded: FoldedName) -> [UInt32] {
    guard let first = folded.bytes.first, 4...255 ~= folded.bytes.count else { return [] }
    let most = folded.bytes.count < 6 ? 1 : 2
    let letters = folded.letters
    let shortest = FoldedName.shape(first: first, length: folded.bytes.count - most)
    let longest = FoldedName.shape(first: first, length: folded.bytes.count + most)
    let start = entries.partitionPoint { $0.shape >= shortest }
    var near: [(distance: Int, page: UInt32)] = []
    // The last parts of names are often the same in many folders.
    var known: [UInt64: Int?] = [:]
    for entry in entries[start...].prefix(while: { $0.shape <= longest }) {
      // One mistake changes at most two letters of the set.
      guard (entry.letters ^ letters).nonzeroBitCount <= 2 * most else { continue }
      let distance: Int?
      if let same = known[entry.hash] {
        distance = same
      } else {
        let page = pages[Int(entry.page)]
        let other = entry.isName ? FoldedName(page) : FoldedName(lastPartOf: page)
        distance = EditDistance.between(folded.bytes, other.bytes, most: most)
        known[entry.hash] = .some(distance)
      }
      if let distance { near.append((distance, entry.page)) }
    }
    return near.sorted { $0 < $1 }.map(\.page)
  }
}

/// Near misses by name, each found once: the same dead link often stands on hundreds of pages.
///
/// The first one asked for builds the lookup; wikis without dead links never do.
final class NearMissCache: Sendable {
  private struct State {
    var nearMiss: NearMiss?
    var known: [String: [String]] = [:]
  }

  private let pages: [String]
  private let state = Mutex(State())

  init(_ pages: [String]) {
    self.pages = pages
  }

  func candidates(for name: String) -> [String] {
    state.withLock { state in
      if let candidates = state.known[name] { return candidates }
      let nearMiss = state.nearMiss ?? NearMiss(pages)
      state.nearMiss = nearMiss
      let candidates = nearMiss.candidates(for: name)
      state.known[name] = candidates
      return candidates
    }
  }
}
