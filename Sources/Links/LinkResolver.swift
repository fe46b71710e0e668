import Markup

/// Turns every link of a page into the address that goes into the output: `[wiki:A/B#Top]` → `A/B.md#top`.
///
/// A link that leads nowhere becomes its own text, with a finding that names near misses. Immutable, so pages
/// can be resolved at the same time.
package struct LinkResolver: Sendable {
  private let context: LinkContext

  /// - Parameter anchors: the anchors of a page by its full name; none where they are not known. Then a fragment
  ///   is written as the slug that a heading of that text would have.
  package init(
    _ index: PageIndex, options: LinkOptions = LinkOptions(),
    anchors: @escaping @Sendable (String) -> PageAnchors? = { _ in nil }
  ) {
    context = LinkContext(
      index: index, options: options, anchors: anchors, nearMisses: NearMissCache(index.pages))
  }

  /// The places of a page that links can lead to, by its full name; none where they are not known.
  package func anchors(of page: String) -> PageAnchors? { context.anchors(page) }

  /// The page's tree with addresses only: no target but `.url`, no list of pages.
  ///
  /// - Parameters:
  ///   - page: the page whose text it is; relative names are seen from it.
  ///   - path: the output file that the tree goes into, where it is not the page's own (`[[Include]]`).
  package func resolve(_ document: Document, page: String, path: String? = nil) -> Resolution {
    let resolver = PageResolver(context, page: page, path: path)
    let blocks = resolver.blocks(document.blocks)
    return Resolution(
      document: Document(blocks, losses: document.losses), findings: resolver.findings,
      counts: resolver.counts,
      usedAttachments: resolver.usedAttachments, absentAttachments: resolver.absentAttachments,
      unmapped: resolver.unmapped)
  }
}
