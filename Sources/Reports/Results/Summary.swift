import Basics
import Markup

/// The result of a migration in numbers.
package struct Summary: Hashable, Sendable {
  /// What only the pipeline can count.
  package struct Counts: Hashable, Sendable {
    /// Files of pages that were written.
    package var pagesWritten = 0
    /// Files of pages that already had the same bytes. Edited files are in neither count.
    package var pagesUnchanged = 0
    /// Links that have an address, also where it could not be checked.
    package var linksResolved = 0
    /// Of these, links to a page by a similar name.
    package var linksLoose = 0
    /// Pages of an export that gave all of them slugs for names; 0: it did not.
    package var slugNames = 0
    /// Tracs that many absolute addresses point to and that may be the wiki's own.
    package var aliasOffers: [AliasOffer] = []
    /// The milestones and versions of the Trac; nil if nobody asked, and there are none.
    package var roadmap: RoadmapCount?
    /// Links that became text, by what they mean.
    package var deadLinks: [DeadEnd: Int] = [:]
    /// All of them.
    package var linksDead: Int { deadLinks.values.reduce(0, +) }
    /// Images that have an address, also where it could not be checked.
    package var imagesFound = 0
    /// Images whose file is not there: a comment, text, or an address in the old Trac; by what they mean.
    package var missingImages: [DeadEnd: Int] = [:]
    /// All of them.
    package var imagesMissing: Int { missingImages.values.reduce(0, +) }
    /// Files that were copied, in a dry run those that would be.
    package var attachmentsCopied = 0
    /// Files that held the same bytes already.
    package var attachmentsUnchanged = 0
    /// Files that pages refer to, that Trac has, and that were not provided.
    package var attachmentsMissing = 0
    /// Files of an earlier run that `--prune` removed.
    package var filesRemoved = 0
    /// Plugins of Trac that are off and whose marks are often seen, with those pages in the order of their names.
    package var pluginSigns: [TracPlugin: [String]] = [:]

    /// Whose grammar the pages have; nil if not requested.
    package var trac: TracCount?
    /// Pages that the other version which it may be would read otherwise, in the order of their names.
    package var readOtherwise: [String] = []

    /// Pages that a rule of Trac's hides from visitors who are not logged in, by name.
    package var restricted: [String] = []
    /// Other pages that those visitors may not have seen: how many, by the reason, which holds for all of them.
    package var perhapsRestricted: [String: Int] = [:]
    /// Both were left out.
    package var leavesOutRestricted = false

    package init() {}
  }

  /// The title of the target, for what a kind of finding means there.
  package var site: String
  /// All zero where nobody counted.
  package var counts: Counts
  /// Pages of the source.
  package var pages: Int
  /// A status that no page has is not in it; the subscript says 0 then.
  package var pagesByStatus: [PageReport.Status: Int]
  /// Those that failed, are not proved, or have a warning or an error.
  package var pagesToLookAt: Int
  /// How many pages are in each state; their sum is `pages`.
  package var pagesByState: [PageReport.State: Int]
  /// How often each kind of finding was made, and its weight.
  package var findings: [FindingCount]
  /// All findings by their severity, on pages and on none.
  package var severities: [Severity: Int]
  /// Macros and processors that had to be kept.
  package var causes: [FindingCause]
  /// The ten pages that need a person most.
  package var neediest: [PageReport]
  /// nil if not measured.
  package var seconds: Double?
  /// Nothing was written, only tried.
  package var isDryRun: Bool
  /// nil if this is about a migration.
  package var verification: VerificationCounts?
  /// nil if this is about a migration.
  package var repair: RepairCounts?

  /// The version of Trac that the pages were read for.
  package struct TracCount: Hashable, Sendable {
    /// `0.11`
    package var version: String
    /// What tells it, one word for programs: `database`.
    package var reason: String
    /// The same in words, which go on after the version.
    package var explanation: String
    /// The version that it may also be; nil if there is no doubt.
    package var other: String?
    /// Pages whose markup tells of a later version.
    package var newerPages: [String]

    package init(
      _ version: String, reason: String, explanation: String, other: String? = nil,
      newerPages: [String] = []
    ) {
      self.version = version
      self.reason = reason
      self.explanation = explanation
      self.other = other
      self.newerPages = newerPages
    }
  }

  /// What of a Trac's roadmap is there, and where it was written.
  package struct RoadmapCount: Hashable, Sendable {
    package var milestones: Int
    package var versions: Int
    /// nil if not requested.
    package var files: [String]?

    /// Plain data.
    package init(milestones: Int, versions: Int, files: [String]? = nil) {
      self.milestones = milestones
      self.versions = versions
      self.files = files
    }

    /// `12 milestones and 5 versions`
    var words: String {
      [(milestones, "milestone"), (versions, "version")].filter { $0.0 > 0 }
        .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " and ")
    }
  }

  /// A Trac that may be the wiki's own under another address.
  package struct AliasOffer: Hashable, Sendable {
    package var url: String
    /// The number of absolute addresses that point there.
    package var links: Int

    /// Plain data.
    package init(url: String, links: Int) {
      self.url = url
      self.links = links
    }
  }

  /// The plugins that are worth an offer, in the order of their names.
  var pluginOffers: [(plugin: TracPlugin, pages: [String])] {
    counts.pluginSigns.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { (plugin: $0.key, pages: $0.value) }
  }

  /// One line of the table of kinds.
  package struct FindingCount: Hashable, Sendable {
    /// As in `Finding`: `link-dead`.
    package var id: String
    /// The greatest among its findings.
    package var severity: Severity
    /// Findings, on pages and on none.
    package var count: Int
    /// Pages that have at least one.
    package var pages: Int
  }

  /// - Parameter others: findings about no single page.
  package init(
    _ pages: [PageReport], others: [Finding] = [], site: String, counts: Counts = Counts(),
    seconds: Double? = nil, isDryRun: Bool = false
  ) {
    self.site = site
    self.counts = counts
    self.pages = pages.count
    pagesByStatus = [:]
    for page in pages { pagesByStatus[page.status, default: 0] += 1 }
    let toLookAt = pages.toLookAt
    pagesToLookAt = toLookAt.count
    pagesByState = pages.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
    neediest = Array(toLookAt.prefix(10))
    severities = (pages.flatMap(\.findings) + others).reduce(into: [:]) {
      $0[$1.severity, default: 0] += 1
    }
    causes = FindingCause.all(in: pages)
    findings = FindingCount.all(in: pages, others: others)
    self.seconds = seconds
    self.isDryRun = isDryRun
  }

  /// How many pages ended so; 0: none.
  package subscript(status: PageReport.Status) -> Int { pagesByStatus[status, default: 0] }

  /// How many pages are in a state; 0: none.
  package subscript(state: PageReport.State) -> Int { pagesByState[state, default: 0] }

  /// The heading of the report.
  var title: String {
    if repair != nil { return "Repair report" }
    return verification == nil ? "Migration report" : "Verification report"
  }

  /// The highest severity of all findings; nil without findings.
  package var worstSeverity: Severity? { severities.keys.max() }
}

extension Summary.FindingCount {
  /// Of findings about one page, errors first, then the most frequent.
  package static func counting(_ findings: [Finding]) -> [Self] { all(in: [], others: findings) }

  /// Errors first, then the most frequent.
  static func all(in pages: [PageReport], others: [Finding]) -> [Self] {
    var counts: [String: Self] = [:]
    func add(_ findings: [Finding]) {
      var seen: Set<String> = []
      for finding in findings {
        var count = counts[finding.id] ?? Self(id: finding.id, severity: .info, count: 0, pages: 0)
        count.severity = max(count.severity, finding.severity)
        count.count += 1
        if !finding.page.isEmpty, seen.insert(finding.id).inserted { count.pages += 1 }
        counts[finding.id] = count
      }
    }
    for page in pages { add(page.findings) }
    // Several findings about one page may be among the others.
    for (_, findings) in Dictionary(grouping: others, by: \.page) { add(findings) }
    return counts.values.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      if left.count != right.count { return left.count > right.count }
      return left.id < right.id
    }
  }
}

/// The result of a repair in numbers, in addition to the statuses of its documents: the tree before and after.
package struct RepairCounts: Hashable, Sendable {
  /// Documents of either markup.
  package var documents = 0
  /// Those that were Trac pages; afterwards, none is.
  package var trac = 0
  /// Which version of Trac these were read for; nil if unknown.
  package var version: Summary.TracCount?
  /// Documents whose text or name changes.
  package var changed = 0
  /// Of these, documents that are renamed.
  package var renamed = 0
  /// Pieces of Trac and of half-done conversion in Markdown documents that were repaired.
  package var pieces = 0
  /// Links that were right, were repaired, and are still broken.
  package var links = Fate()
  /// The same of images.
  package var images = Fate()
  /// Findings that an earlier run kept for a person.
  package var kept = 0

  /// The result for things of one kind.
  package struct Fate: Hashable, Sendable {
    package var right = 0
    package var mended = 0
    /// Those that are broken still, by what they mean.
    package var deadEnds: [DeadEnd: Int] = [:]
    /// Those that are broken because their page has no such heading or anchor.
    package var deadFragments = 0
    /// All that are broken still.
    package var left: Int { deadEnds.values.reduce(deadFragments, +) }

    package init() {}

    /// Adds those of another document.
    package static func += (left: inout Self, right: Self) {
      left.right += right.right
      left.mended += right.mended
      left.deadEnds.merge(right.deadEnds, uniquingKeysWith: +)
      left.deadFragments += right.deadFragments
    }
  }

  package init() {}
}

/// The result of a verification in numbers, in addition to the statuses of its pages.
package struct VerificationCounts: Hashable, Sendable {
  /// Saved HTML files that do not belong to a migrated page.
  package var filesWithoutPage = 0

  package init() {}
}

/// What a report is made of.
package struct ReportMaterial: Sendable {
  /// In any order.
  package var pages: [PageReport]
  /// Findings about no single page.
  package var others: [Finding]
  /// Of all of them.
  package var summary: Summary
  /// The way from the report's folder to DEST, percent-encoded, ending in `/`; empty: the report is in DEST.
  package var base: String
  /// The text of a page before and after; nil if there is none. Asked once a page, and only for pages shown.
  package var compare: @Sendable (PageReport) -> ComparedPage?
  /// Only a migration has both texts.
  var hasTexts: Bool { summary.repair == nil && summary.verification == nil }

  /// By default without texts, and for a report that is in DEST.
  package init(
    _ pages: [PageReport], others: [Finding] = [], summary: Summary, base: String = "",
    compare: @escaping @Sendable (PageReport) -> ComparedPage? = { _ in nil }
  ) {
    self.pages = pages
    self.others = others
    self.summary = summary
    self.base = base
    self.compare = compare
  }

  /// The address of a file in DEST, as seen from the report.
  func address(_ output: String) -> String { base + ReportMaterial.encoded(output.utf8) }

  /// A path as a link's address (RFC 3986): what is neither unreserved nor `/` is percent-encoded.
  package static func encoded(_ path: some Sequence<UInt8>) -> String {
    PercentCoding.encode(path) { "-./_~".utf8.contains($0) }
  }
}
