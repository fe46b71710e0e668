import Basics

/// Suggestions for the name of a missing page: `InstalGuide` → `InstallGuide`.
///
/// Looked up by the name without case, blanks and punctuation, by its singular or plural, by its last part; and by two
/// mistyped letters among the names that begin alike. Some 60 bytes a page.
package struct NearMiss: Sendable {
  private let pages: [String]
  private let names: FoldedNames

  /// The most names offered for one.
  private static let limit = 5

  /// - Parameter pages: in the order in which equally near ones are offered.
  package init(_ pages: some Sequence<String>) {
    self.pages = Array(pages)
    names = FoldedNames(self.pages)
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
  private func same(_ folded: FoldedName, _ isWanted: KeyPath<FoldedNames.Use, Bool>) -> [UInt32] {
    names.uses(of: folded.bytes).lazy.filter { $0[keyPath: isWanted] }
      .prefix(Self.limit + 1).map(\.page)
  }

  private func mistyped(_ folded: FoldedName) -> [UInt32] {
    guard 4...255 ~= folded.bytes.count else { return [] }
    // Those that are offered already come again.
    return names.pages(
      near: folded.bytes, most: folded.bytes.count < 6 ? 1 : 2, limit: 2 * Self.limit + 1)
  }
}

/// Suggestions by name, each found once: the same broken link often is on hundreds of pages.
///
/// The first one asked for builds the lookup; wikis without broken links never do.
final class NearMissCache: Sendable {
  private let known: OnDemand<String, [String]>

  init(_ pages: [String]) {
    let nearMiss = Once { NearMiss(pages) }
    known = OnDemand { nearMiss.value.candidates(for: $0) }
  }

  func candidates(for name: String) -> [String] { known[name] }
}
