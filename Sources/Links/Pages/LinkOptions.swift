import Basics
import Markup

/// The attachments of a wiki, as far as they are known.
package enum KnownAttachments: Sendable {
  /// The index has all that are at hand. `absent` are those that Trac has, and whose files did not come along.
  case listed(absent: Set<AttachmentName> = [])
  /// The wiki came without them: each that a link asks for may be there in Trac.
  case absent
  /// There is but one page of a wiki: each that a link asks for is taken to be where it would be.
  case assumed
}

/// What the set of pages itself does not tell.
package struct LinkOptions: Sendable {
  /// Where tickets, changesets and similar live on.
  package var trac: TracAddress?
  /// Further addresses that the same Trac had.
  package var formerTracs: [TracAddress] = []
  /// Realm → address with `{id}`: `ticket` → `https://github.com/o/r/issues/{id}`.
  package var templates: [String: String] = [:]
  /// Realm → id → address; wins over the template.
  package var addresses: [String: [String: String]] = [:]
  /// Texts that are no pages, by what reports call them: whose their files are.
  package var parts: [String: TextParts] = [:]
  /// Realm → id → a place in the output; wins over both.
  package var places: [String: [String: PagePlace]] = [:]
  /// Where the repositories are now; it is asked before `templates`, whose forms it uses.
  package var code = CodeMap()
  /// The files of Trac's `htdocs` folder; none where the wiki came without it.
  package var siteFiles = SiteFiles([:])
  /// False where there is but one page of a wiki: then every page that a link asks for is taken to be where it
  /// would be. Bare words stay words.
  package var knowsPages = true
  /// A link to a page that is not there points to the one page whose name fits loosely: the pages come from files, whose
  /// names an export may have changed.
  package var takesLooseNames = false
  /// Pages of Trac's own guide that were left out: links to them point to the makers' wiki (`TracGuide.address`).
  package var guidePages: Set<String> = []
  /// Pages of that guide which a tree may lack because they were left out, and which anything else that fits comes before.
  package var lackedGuidePages: Set<String> = []
  /// Which files can be linked to.
  package var attachments = KnownAttachments.listed()
  /// Old versions and page actions point to the running Trac, where there is one, and not to the page.
  package var linksVersionsToTrac = false
  /// Trac's option `split_page_names`: lists show `WikiStart` as `Wiki Start`.
  package var splitsPageNames = false
  /// Relative addresses (of raw HTML) mean what they meant on the page's address in Trac.
  package var resolvesRelativeAddresses = false
  /// Where pages and files went since their links were written; nil if nothing was moved.
  package var moved: (any MovedTargets)?

  /// Nothing known: no Trac, no templates, all attachments at hand.
  package init() {}

  func isGuidePage(_ name: String) -> Bool {
    guidePages.contains(name) || lackedGuidePages.contains(name)
  }
}

/// A text made of several things of the running Trac, such as milestones, each of which has files of its own.
package struct TextParts: Sendable {
  /// `milestone`
  package var realm: String
  /// The line that each begins with, and its id; in the order of the lines.
  package var beginnings: [(line: Int, id: String)]

  /// Plain data.
  package init(realm: String, beginnings: [(line: Int, id: String)]) {
    self.realm = realm
    self.beginnings = beginnings
  }

  /// The id of what a place belongs to; nil if it comes before all of them.
  func id(at source: SourceRange) -> String? {
    guard source.isKnown else { return nil }
    let next = beginnings.partitionPoint { $0.line > Int(source.start.line) }
    return next == 0 ? nil : beginnings[next - 1].id
  }
}

/// Where something of the running Trac is in the output: a milestone in the roadmap.
package struct PagePlace: Hashable, Sendable {
  /// From the output's root.
  package var file: String
  /// Without `#`, not encoded; empty: the file's beginning.
  package var fragment: String

  /// Plain data.
  package init(file: String, fragment: String) {
    self.file = file
    self.fragment = fragment
  }

  /// `ROADMAP.md#1-0`, as a manifest has it.
  package var joined: String { fragment.isEmpty ? file : "\(file)#\(fragment)" }

  /// Reads what `joined` wrote: names of files have no `#`.
  package init(joined: String) {
    let parts = joined.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(file: String(parts[0]), fragment: parts.count > 1 ? String(parts[1]) : "")
  }
}

/// Knows where pages and files went that are no longer where their links say: asked only about what the index lacks.
package protocol MovedTargets: Sendable {
  /// A page by the full name that a link means.
  ///
  /// - Parameter isWord: nobody made it a link but Trac, as it is in CamelCase: only a page of that very name counts.
  func page(_ name: String, isWord: Bool) -> MovedPage

  /// A file of a page by its name, as a path of the output; nil if there is none, or more than one.
  func file(_ name: String, of owner: String, isImage: Bool) -> String?
}

/// The result for a page that a link names.
package enum MovedPage: Hashable, Sendable {
  /// The name that the index has it under.
  case found(String)
  /// Names of pages that it may be.
  case several([String])
  case nothing
}

/// What the links of a wiki are resolved against, the same for all its pages.
struct LinkContext: Sendable {
  /// The pages and attachments that links can point to.
  let index: PageIndex
  /// What the set of pages itself does not tell.
  let options: LinkOptions
  /// The anchors of a page, or none where they are not known.
  let anchors: @Sendable (String) -> PageAnchors?
  /// The page that a page points to which does nothing else.
  let redirects: @Sendable (String) -> String?
  let nearMisses: NearMissCache
  let loosePages: LoosePages

  /// The most pages that lead on, one to the next.
  private static let longestChain = 5

  /// Where a link to a page leads in the end; where the chain is too long, leads back to its start or to a page that is
  /// not there, to the page itself.
  func destination(of page: String) -> String {
    var name = page
    var steps = 0
    while let next = redirects(name) {
      steps += 1
      guard steps <= Self.longestChain, next != page, index.hasPage(next) else { return page }
      name = next
    }
    return name
  }

  /// Whether Trac has a page of exactly that full name.
  func hasPage(_ name: String) -> Bool { index.hasPage(name) || options.guidePages.contains(name) }
}

/// The files of Trac's folder `htdocs`, and where each is in the output: `htdocs:images/logo.png`.
package struct SiteFiles: Sendable, ExpressibleByDictionaryLiteral {
  /// What they are called there → file of the output.
  private let paths: [String: String]
  /// By their names in lower case.
  private let byFolded: [String: [String]]
  private let nearMisses: NearMissCache

  /// - Parameter paths: the name in `htdocs`, with slashes, to the file of the output.
  package init(_ paths: [String: String]) {
    self.paths = paths
    let names = paths.keys.sortedByBytes()
    byFolded = Dictionary(grouping: names) { $0.lowercased() }
    nearMisses = NearMissCache(names)
  }

  /// As `init(_:)`.
  package init(dictionaryLiteral elements: (String, String)...) {
    self.init(Dictionary(elements) { first, _ in first })
  }

  /// The wiki came without them.
  package var isEmpty: Bool { paths.isEmpty }

  /// The file of exactly that name.
  package subscript(_ name: String) -> String? { paths[name] }

  /// The one file whose name is the same but for case: a server with Windows showed it.
  func inOtherCase(_ name: String) -> (name: String, path: String)? {
    guard let names = byFolded[name.lowercased()], names.count == 1, let path = paths[names[0]]
    else { return nil }
    return (names[0], path)
  }

  /// Names like that of a missing one.
  func near(_ name: String) -> [String] { nearMisses.candidates(for: name) }
}
