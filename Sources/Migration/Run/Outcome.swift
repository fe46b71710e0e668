import Files
import Links
import Markup
import Reports
import Stores

/// What a step of a run did. Steps hand it back and share nothing else; outcomes add up.
struct Outcome: Sendable {
  /// One for each page of the source.
  var pages: [PageReport] = []
  /// About no single page, or about one that only the whole can tell.
  var findings: [Finding] = []
  var counts = Summary.Counts()
  /// What the manifest will say.
  var manifest = Manifest()
  /// Files next to pages and attachments, whoever wrote them last.
  var companions: Set<String> = []
  /// The pages that lists and menus can name.
  var listed: [ListedPage] = []
  /// What the pages that were converted link to, by their files.
  var links: [String: LinkCheck.File] = [:]
  /// What maps of other realms should know, and do not.
  var unmapped: [UnmappedReference] = []
  /// Links whose prefix names no other wiki.
  var unknownPrefixes: [UnknownPrefix] = []
  /// Addresses of Tracs that nobody named.
  var otherTracs = OtherTracs()
  /// Attachments that pages ask for and whose files did not come along.
  var absentAttachments: Set<AttachmentName> = []

  /// Adds what a later step did; of one file in both manifests the later one holds.
  static func += (left: inout Outcome, right: Outcome) {
    left.pages += right.pages
    left.findings += right.findings
    left.counts += right.counts
    left.manifest.add(right.manifest)
    left.companions.formUnion(right.companions)
    left.listed += right.listed
    left.links.merge(right.links) { $1 }
    left.unmapped += right.unmapped
    left.unknownPrefixes += right.unknownPrefixes
    left.otherTracs += right.otherTracs
    left.absentAttachments.formUnion(right.absentAttachments)
  }

  /// A file is in its place.
  ///
  /// - Parameter item: what it holds; nil if the run made it.
  mutating func record(_ written: OutputRun.Written, to file: String, as item: WikiItem? = nil) {
    switch item {
    case .page(let name):
      manifest.pages[name] = file
      countPage(written)
    case .attachment(let name):
      manifest.attachments[name] = file
      if written.decision == .write { counts.attachmentsCopied += 1 }
      if written.decision == .unchanged { counts.attachmentsUnchanged += 1 }
    case nil: break
    }
    manifest.hashes[file] = written.hash?.description
  }
}

extension Outcome {
  /// A page, or a document that the run made of a table.
  mutating func countPage(_ written: OutputRun.Written) {
    if written.decision == .write { counts.pagesWritten += 1 }
    if written.decision == .unchanged { counts.pagesUnchanged += 1 }
  }
}

extension Manifest {
  fileprivate mutating func add(_ other: Manifest) {
    pages.merge(other.pages) { $1 }
    attachments.merge(other.attachments) { $1 }
    hashes.merge(other.hashes) { $1 }
    vanished.merge(other.vanished) { $1 }
  }
}

extension Summary.Counts {
  fileprivate static func += (left: inout Self, right: Self) {
    left.pagesWritten += right.pagesWritten
    left.pagesUnchanged += right.pagesUnchanged
    left.linksResolved += right.linksResolved
    left.linksLoose += right.linksLoose
    left.deadLinks.merge(right.deadLinks, uniquingKeysWith: +)
    left.imagesFound += right.imagesFound
    left.missingImages.merge(right.missingImages, uniquingKeysWith: +)
    left.attachmentsCopied += right.attachmentsCopied
    left.attachmentsUnchanged += right.attachmentsUnchanged
    left.attachmentsMissing += right.attachmentsMissing
    left.filesRemoved += right.filesRemoved
    left.trac = left.trac ?? right.trac
    left.slugNames += right.slugNames
    left.aliasOffers += right.aliasOffers
    left.roadmap = left.roadmap ?? right.roadmap
    left.readOtherwise += right.readOtherwise
    for (plugin, pages) in right.pluginSigns { left.pluginSigns[plugin, default: []] += pages }
    left.restricted += right.restricted
    left.perhapsRestricted.merge(right.perhapsRestricted, uniquingKeysWith: +)
    left.leavesOutRestricted = left.leavesOutRestricted || right.leavesOutRestricted
  }
}

/// What one run writes into DEST: safe to repeat, never over a person's edits.
struct OutputRun: Sendable {
  let tree: any OutputTree
  /// What the last run wrote.
  let old: Manifest
  /// Edits are overwritten.
  let force: Bool
  let isDryRun: Bool

  init(_ tree: any OutputTree, after old: Manifest, _ request: MigrateRequest) {
    self.tree = tree
    self.old = old
    force = request.force
    isDryRun = request.isDryRun
  }

  /// The result for one file.
  struct Written: Sendable {
    var decision: WriteDecision
    /// For the manifest; nil if nothing of ours is there.
    var hash: ContentHash?
  }

  func write(_ bytes: [UInt8], to file: String) throws(SystemError) -> Written {
    let new = ContentHash(bytes)
    let existing = try tree.existing(file, like: bytes, new)
    let decision = decide(new, over: existing, file)
    if decision == .write, !isDryRun { try tree.write(bytes, to: file, over: existing) }
    return Written(decision: decision, hash: decision == .keepEdited ? old.hash(of: file) : new)
  }

  func copy(_ source: Path, to file: String) throws(SystemError) -> Written {
    let existing = try tree.existing(file)
    let original = try Descriptor.file(source)
    var new: ContentHash?
    // What has another size is another file, and copying tells its hash.
    let size = try original.status().size
    if isDryRun || size == existing.size { new = try ContentHash(of: original) }
    let decision = decide(new, over: existing, file)
    if decision == .write, !isDryRun { new = try tree.copy(source, to: file) }
    return Written(decision: decision, hash: decision == .keepEdited ? old.hash(of: file) : new)
  }

  /// - Parameter new: the hash of what would be written; nil if it differs from what is there.
  private func decide(
    _ new: ContentHash?, over existing: ExistingFile, _ file: String
  ) -> WriteDecision {
    if existing == .other { return .keepEdited }
    return WriteDecision(
      recorded: old.hash(of: file), existing: existing.hash, new: new, force: force)
  }
}
