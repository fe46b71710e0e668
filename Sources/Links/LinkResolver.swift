import Markup

/// Turns every link of a page into the address that goes into the output: `[wiki:A/B#Top]` → `A/B.md#top`.
///
/// A link that leads nowhere becomes its own text, with a finding that names near misses. Immutable, so pages
/// can be resolved at the same time.
package struct LinkResolver: Sendable {
  /// What the set of pages itself does not tell.
  package struct Options: Sendable {
    /// Where tickets, changesets and the like live on.
    package var trac: TracAddress?
    /// Further addresses that the same Trac had.
    package var formerTracs: [TracAddress] = []
    /// Realm → address with `{id}`: `ticket` → `https://github.com/o/r/issues/{id}`.
    package var templates: [String: String] = [:]
    /// Realm → id → address; wins over the template.
    package var addresses: [String: [String: String]] = [:]
    /// File of Trac's `htdocs` folder → file of the output.
    package var siteFiles: [String: String] = [:]
    /// False where there is but one page of a wiki: then every page that a link asks for is taken to be where it
    /// would be. Bare words stay words.
    package var knowsPages = true
    /// False where the wiki came without its attachments: then all are taken to be where they would be.
    package var knowsAttachments = true
    /// Old versions and page actions lead to the running Trac, where there is one, and not to the page.
    package var linksVersionsToTrac = false
    /// Trac's option `split_page_names`: lists show `WikiStart` as `Wiki Start`.
    package var splitsPageNames = false
    /// Relative addresses (of raw HTML) mean what they meant on the page's address in Trac.
    package var resolvesRelativeAddresses = false

    /// Nothing known: no Trac, no templates, all attachments at hand.
    package init() {}
  }

  /// The pages and attachments that links can lead to.
  package let index: PageIndex
  /// What the set of pages itself does not tell.
  package let options: Options
  /// The anchors of a page, or none where they are not known.
  package let anchors: @Sendable (String) -> PageAnchors?
  let nearMisses: NearMissCache

  /// - Parameter anchors: the anchors of a page by its full name; none where they are not known. Then a fragment
  ///   is written as the slug that a heading of that text would have.
  package init(
    _ index: PageIndex, options: Options = Options(),
    anchors: @escaping @Sendable (String) -> PageAnchors? = { _ in nil }
  ) {
    self.index = index
    self.options = options
    self.anchors = anchors
    nearMisses = NearMissCache(index.pages)
  }

  /// The page's tree with addresses only: no target but `.url`, no list of pages.
  ///
  /// - Parameters:
  ///   - page: the page whose text it is; relative names are seen from it.
  ///   - path: the output file that the tree goes into, where it is not the page's own (`[[Include]]`).
  package func resolve(_ document: Document, page: String, path: String? = nil) -> Resolution {
    let resolver = PageResolver(self, page: page, path: path)
    let blocks = resolver.blocks(document.blocks)
    return Resolution(
      document: Document(blocks), findings: resolver.findings, counts: resolver.counts,
      usedAttachments: resolver.usedAttachments)
  }

  /// The target of an address in raw HTML, as a browser takes it on the page's own address in Trac: `Other`
  /// on `/wiki/A/B` is `/wiki/A/Other`. None where it is absolute, or no page, file or resource.
  package func resolveRawAddress(_ address: String, page: String) -> LinkTarget? {
    if address.isEmpty || RelativeURL.scheme(of: address) != nil || address.begins(with: "//") {
      return nil
    }
    if address.begins(with: "#") {
      return .page(PageReference("", fragment: String(Substring(address.utf8.dropFirst()))))
    }
    let (path, query, fragment) = RelativeURL.split(address)
    let project = options.trac?.path ?? ""
    let own = project + "/wiki/" + RelativeURL.encode(page, keepingSlashes: true)
    let absolute: String
    if path.isEmpty {
      absolute = own
    } else if path.begins(with: "/") {
      absolute = RelativeURL.withoutDots(path)
    } else {
      let folder = own[..<(own.utf8.lastIndex(of: UInt8(ascii: "/")) ?? own.endIndex)]
      absolute = RelativeURL.withoutDots(folder + "/" + path)
    }
    guard absolute.begins(with: project + "/") else { return nil }
    let below = Substring(absolute.utf8.dropFirst(project.utf8.count)) + query + fragment
    return TracAddress.target(of: String(below))
      ?? .resource(TracResource(realm: "server", id: absolute, address: String(below)))
  }
}

/// What resolving a page's links gave.
package struct Resolution: Sendable {
  /// The tree, all its targets `.url`.
  package var document: Document
  /// What was lost or changed, in the order of the page.
  package var findings: [Finding]
  /// How many links and images led somewhere.
  package var counts: LinkCounts
  /// Output files of the attachments that the page links to or shows.
  package var usedAttachments: Set<String>
}

/// How many links of a page lead somewhere. Bare words that are no page are not counted.
package struct LinkCounts: Hashable, Sendable {
  /// Links that have an address.
  package var resolved = 0
  /// Links that became text.
  package var dead = 0
  /// Images that have an address.
  package var imagesFound = 0
  /// Images that became a comment.
  package var imagesMissing = 0
  /// Links and images whose attachment could not be checked (`knowsAttachments` is false).
  package var attachmentsAssumed = 0

  /// Nothing counted yet.
  package init() {}

  /// Adds the counts of another page.
  package static func += (left: inout Self, right: Self) {
    left.resolved += right.resolved
    left.dead += right.dead
    left.imagesFound += right.imagesFound
    left.imagesMissing += right.imagesMissing
    left.attachmentsAssumed += right.attachmentsAssumed
  }

  /// The one finding about attachments that could not be checked, for the whole set of pages.
  package var assumptionFinding: Finding? {
    guard attachmentsAssumed > 0 else { return nil }
    return FindingKind.attachmentMissing.finding(
      "There is no folder of attachments: \(attachmentsAssumed) links and images lead to where their files would be.",
      help: "Name the folder of the attachments, or put the files in their places.")
  }
}
