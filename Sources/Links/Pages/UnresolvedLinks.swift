import Basics
import Markup

/// A link whose prefix names no realm of Trac, no other Trac and no other wiki: `[api:Clock the clock]`.
package struct UnknownPrefix: Hashable, Sendable {
  /// As written: `api`.
  package var prefix: String
  /// The page that holds the link.
  package var page: String
  package var source: SourceRange

  /// nil if the loss is another.
  init?(_ loss: Loss, on page: String) {
    guard case .unknownPrefix(let prefix) = loss.kind else { return nil }
    self.prefix = prefix
    self.page = page
    source = loss.source
  }

  /// One finding for each prefix, whatever its letter case and the number of links.
  ///
  /// - Parameters:
  ///   - links: in the order of pages and places.
  ///   - inTracIni: whether the wiki's Trac reads prefixes from `trac.ini`.
  package static func findings(_ links: [UnknownPrefix], inTracIni: Bool) -> [Finding] {
    Dictionary(grouping: links) { $0.prefix.lowercased() }.sorted { $0.key < $1.key }
      .map { _, links in
        Finding(
          .unknownPrefix(
            links[0].prefix, count: links.count, first: links.prefix(shown).map(\.place),
            inTracIni: inTracIni))
      }
  }

  private static let shown = 5

  private var place: String {
    source.isKnown ? "\(page), line \(source.start.line)" : page
  }
}

extension Loss {
  /// Whether it is a link that Trac, too, shows as text.
  var isUnknownPrefix: Bool {
    if case .unknownPrefix = kind { true } else { false }
  }
}

/// An object of the old Trac that a link refers to and that is missing from the map of its realm: revision 12, on page Guide.
package struct UnmappedReference: Hashable, Sendable {
  /// `ticket`, `changeset`, `source`, …
  package var realm: String
  /// As people name it: `12`, `r12`, `trunk/a.c@12`.
  package var id: String
  /// The page that holds the link.
  package var page: String
  package var source: SourceRange
  /// Its link points to the old Trac; else it is text.
  package var isLinked: Bool

  /// One finding for each realm, whatever the number of links: each thing once, with the first page that names it.
  ///
  /// - Parameter references: in the order of pages and places.
  package static func findings(_ references: [UnmappedReference]) -> [Finding] {
    Dictionary(grouping: references, by: \.realm).sorted { $0.key < $1.key }.map {
      finding($0.key, $0.value)
    }
  }

  private static let shown = 20

  private static func finding(_ realm: String, _ references: [UnmappedReference]) -> Finding {
    var seen: Set<String> = []
    let first = references.filter { seen.insert($0.id).inserted }
      .sorted { Sorting($0.id) < Sorting($1.id) }
    let linked = references.count(where: \.isLinked)
    return Finding(
      .unmapped(
        realm: realm, count: first.count,
        first: first.prefix(shown).map { $0.page.isEmpty ? $0.id : "\($0.id) (\($0.page))" },
        links: linked == 0 ? .text : linked == references.count ? .toTrac : .both))
  }

  /// `r9` before `r10`.
  private struct Sorting: Comparable {
    let number: Int
    let text: String

    init(_ id: String) {
      number = Int(String(id.hasPrefix("r") ? id.dropFirst() : id[...])) ?? Int.max
      text = id
    }

    static func < (left: Sorting, right: Sorting) -> Bool {
      left.number != right.number
        ? left.number < right.number : left.text.precedes(byBytes: right.text)
    }
  }
}
