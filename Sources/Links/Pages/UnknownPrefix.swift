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
