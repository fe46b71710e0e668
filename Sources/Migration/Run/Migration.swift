import Basics
import Files
import Links
import Markup
import Reports
import Stores
import Targets
import TracWiki

/// An exported wiki → a tree of Markdown: what one run does, decided before it does anything.
package struct Migration: Sendable {
  let request: MigrateRequest
  let source: WikiSource
  let index: PageIndex
  let converter: PageConverter
  /// The documents of the roadmap, if that is asked for.
  let roadmap: RoadmapPlan
  private let anchors: AnchorTable
  private let entries: [String: PageEntry]

  /// Runs a whole migration into a folder. One bad page never stops it: what went wrong there is a finding.
  ///
  /// - Parameter progress: called from any thread.
  /// - Throws: `SourceError`, `DestinationError`, `RunError`: nothing was written then, or what the error says.
  package static func run(
    _ request: MigrateRequest, progress: @escaping Progress.Watcher
  ) throws -> MigrationResult {
    let folder = OutputFolder(request.destination)
    // What a killed run left is done first: only then can be told which files are somebody's.
    var staged =
      request.isDryRun || !RunFolder.isThere(in: folder.path) ? nil : try StagedFolder(folder)
    let unfinished = request.isDryRun ? UnfinishedFolder(folder) : nil
    let old = try folder.check(
      source: Path(request.source), allowForeign: request.intoExisting,
      ignoring: request.reportsInDestination, unfinished: unfinished)
    let source = try WikiSource(request)
    if !request.isDryRun, staged == nil { staged = try StagedFolder(folder, makingFolder: true) }
    let tree: any OutputTree =
      if let staged { staged } else if let unfinished { unfinished } else { folder }
    let migration = try Migration(request, source, after: old)
    do {
      var result = try migration.run(
        into: OutputRun(tree, after: old, request),
        Progress(of: source.entries.count, progress))
      if let unfinished { result.notes = unfinished.notes }
      if let staged {
        result.notes = staged.notes
        for file in try staged.commit(jobs: request.jobs) {
          result.others.append(Finding(.edited(file: file)))
        }
      }
      return result
    } catch let error as SystemError {
      throw RunError.notBegun(tree: request.destination, error)
    }
  }

  /// - Parameter old: what the last run wrote.
  /// - Throws: `Failure` where the roadmap cannot come to its file.
  init(_ request: MigrateRequest, _ source: WikiSource, after old: Manifest) throws(Failure) {
    self.request = request
    self.source = source
    // Pages of an earlier run that this one leaves out are still there to link to.
    let kept = source.leftOut.map(\.page).filter { old.pages[$0] != nil }
    func indexOf(_ taken: [String]) -> PageIndex {
      PageIndex(
        pages: source.entries.map(\.name) + kept, attachments: source.attachments.map(\.key),
        takenPaths: taken,
        documents: Dictionary(uniqueKeysWithValues: source.documents.map { ($0.name, $0.file) }),
        takesLooseNames: source.takesLooseNames,
        target: request.writing.target)
    }
    let named = indexOf([])
    let entries = Dictionary(uniqueKeysWithValues: source.entries.map { ($0.name, $0) })
    let reader = TracReader(options: source.settings.reader)
    let roadmap = try RoadmapPlan(source.roadmap, request, besides: named, reader)
    // Nothing that comes later, such as a page whose name needs a number, may take their places.
    let made = Dictionary(uniqueKeysWithValues: roadmap.documents.map { ($0.page, $0.bytes) })
    let index = made.isEmpty ? named : indexOf(roadmap.documents.map(\.file))
    let store = source.store
    let text: @Sendable (String) -> [UInt8]? = { page in
      entries[page].flatMap { store.read($0).page?.text }
    }
    let names = PageNames(index, takesLooseNames: source.takesLooseNames)
    let includes = Includes(among: names, reader, text: text)
    let slugs = request.writing.target.anchors.slugs
    let anchors = AnchorTable { page in
      (made[page] ?? text(page)).map { text in
        let tree = reader.tree(of: text, page: page).document
        return includes.anchors(of: tree, page: page, slugs: slugs)
      }
    }
    let custom = source.settings.reader.custom
    let redirects = RedirectionTable { page in
      text(page).flatMap { RedirectPage.target(of: $0, custom: custom) }
        .map { names.find($0, on: page).page }
    }
    var links = source.settings.links(request.trac)
    links.attachments = source.knownAttachments
    links.siteFiles = SiteFiles(source.paths(in: index))
    links.parts = roadmap.parts
    if request.trac.resources["milestone"] == nil {
      links.places = roadmap.places(reader) { includes.anchors(of: $0, page: $1, slugs: slugs) }
    }
    links.guidePages = source.guidePages
    links.takesLooseNames = source.takesLooseNames
    converter = PageConverter(
      reader: reader,
      resolver: LinkResolver(index, options: links) {
        anchors[$0]
      } redirects: {
        redirects[$0]
      },
      includes: includes, writing: request.writing)
    self.roadmap = roadmap
    self.index = index
    self.entries = entries
    self.anchors = anchors
  }

  /// Writes the latest version of each page, the files, and what the reader wants next to them.
  ///
  /// - Parameter progress: counts the pages.
  func run(into output: OutputRun, _ progress: Progress) throws -> MigrationResult {
    var outcome = Outcome(findings: source.findings + index.findings)
    outcome += pages(into: output, progress)
    for document in roadmap.documents { outcome += made(document, into: output) }
    for entry in source.documents { outcome += DocumentCopy.run(entry, into: output) }
    outcome += ConcurrentMap.reduce(source.attachments, jobs: request.jobs, into: Outcome()) {
      AttachmentCopy.run($0, among: index, into: output)
    } add: {
      $0 += $1
    }
    outcome += CompanionStep(
      target: index.target, origin: source.settings.origin(request.trac),
      foreign: request.reportsInDestination.union(roadmap.documents.map(\.file)),
      jobs: request.jobs
    ).run(after: outcome, into: output)
    outcome += leftOut(output.old)
    outcome.counts.pluginSigns = outcome.counts.pluginSigns.often(among: outcome.pages.count)
    outcome += whole(outcome)
    outcome.manifest.takesLooseNames = source.takesLooseNames
    outcome.manifest.roadmap = roadmap.file
    outcome.manifest.milestones = (converter.resolver.places["milestone"] ?? [:])
      .mapValues(\.joined)
    for vanished in VanishedFile.all(from: output.old, to: outcome.manifest) {
      outcome += vanished.leave(output, isPruned: request.prune)
    }
    if !output.isDryRun { try output.tree.write(outcome.manifest.json, to: Manifest.path) }
    return MigrationResult(outcome, relocations: relocations(outcome), migration: self)
  }

  // MARK: Steps

  private func pages(into output: OutputRun, _ progress: Progress) -> Outcome {
    var converter = converter
    if request.wantsRelocations { converter.anchors = anchors }
    converter.otherReading = OtherReading(
      converter.reader, converter.resolver, of: source.version)
    let step = PageStep(
      store: source.store, index: index, writing: request.writing, converter: converter,
      pluginSigns: source.settings.pluginSigns(request.trac.plugins))
    return ConcurrentMap.reduce(source.entries, jobs: request.jobs, into: Outcome()) { entry in
      step.run(entry, into: output, progress)
    } add: {
      $0 += $1
    }
  }

  /// A document of the roadmap goes the way of the pages.
  private func made(_ document: MadeDocument, into output: OutputRun) -> Outcome {
    var converter = converter
    converter.otherReading = OtherReading(
      converter.reader, converter.resolver, of: source.version)
    let step = PageStep(
      store: source.store, index: index, writing: request.writing, converter: converter)
    let report = PageReport(
      page: document.page, file: "the table \(document.table)", output: nil, status: .failed)
    var outcome = step.run(
      document.bytes, report, to: document.file, attachments: [], as: nil, into: output)
    outcome.companions.insert(document.file)
    // Nobody has the text that its lines are of.
    for page in outcome.pages.indices {
      for finding in outcome.pages[page].findings.indices {
        outcome.pages[page].findings[finding].source = .unknown
      }
    }
    return outcome
  }

  /// What this run does not touch stays as it is.
  private func leftOut(_ old: Manifest) -> Outcome {
    var outcome = Outcome(pages: source.leftOut)
    for page in source.leftOut { outcome.manifest.keep(page: page.page, from: old) }
    return outcome
  }

  /// What only the whole tells: links of the finished tree, what is missing, what was not public.
  private func whole(_ outcome: Outcome) -> Outcome {
    var whole = Outcome()
    let files = Set(outcome.manifest.attachments.values).union(source.documents.map(\.file))
      .union(outcome.manifest.pages.values).union(outcome.companions)
    whole.findings = TreeCheck.findings(outcome, others: files, index: index, jobs: request.jobs)
    let absent = outcome.absentAttachments.count
    whole.counts.attachmentsMissing = absent
    if absent > 0, source.settings.links(request.trac).trac != nil {
      whole.findings.append(Finding(.inTheOldTrac(attachments: absent)))
    }
    whole.findings += UnmappedReference.findings(outcome.unmapped)
    whole.findings += UnknownPrefix.findings(
      outcome.unknownPrefixes, inTracIni: source.settings.reader.syntax.version >= .v100)
    whole.counts.aliasOffers = outcome.otherTracs.offers(
      besides: source.settings.reader.interWiki.allAddresses
        + source.settings.reader.interTrac.allAddresses
    ).map { Summary.AliasOffer(url: $0.url, links: $0.links) }
    whole.counts.trac = source.version.summary
    if source.environment == nil, SlugNames.areAll(index.pages) {
      whole.counts.slugNames = index.pages.count
    }
    whole.counts.roadmap =
      source.roadmap.isEmpty && request.roadmap == nil
      ? nil
      : Summary.RoadmapCount(
        milestones: source.roadmap.milestones.count, versions: source.roadmap.versions.count,
        files: request.roadmap == nil ? nil : roadmap.documents.map(\.file))
    whole.counts.restricted = source.restricted.namedPages
    whole.counts.perhapsRestricted = source.restricted.unnamedPages
    whole.counts.leavesOutRestricted = source.restricted.areLeftOut
    return whole
  }

  private func relocations(_ outcome: Outcome) -> Relocations {
    var places = Relocations(
      pages: outcome.manifest.pages, attachments: outcome.manifest.attachments)
    if outcome.companions.contains(index.target.files.startPage) {
      places.startPage = index.target.files.startPage
    }
    guard request.wantsRelocations else { return places }
    for page in outcome.manifest.pages.keys { places.anchors[page] = anchors[page] }
    return places
  }

  // MARK: Afterwards

  /// Reads and writes a page once more, for reports that show its text; nil if that page was not written.
  package func comparison(of report: PageReport) -> ComparedPage? {
    entries[report.page].flatMap { entry in
      PageStep(
        store: source.store, index: index, writing: request.writing, converter: converter
      ).compare(entry)
    }
  }
}

extension WikiSource {
  /// What `htdocs:…` means to its place in the output.
  fileprivate func paths(in index: PageIndex) -> [String: String] {
    var files: [String: String] = [:]
    for file in siteFiles { files[file.name] = index.path(of: file.attachment.key) }
    return files
  }
}

/// What a migration hands back.
package struct MigrationResult: Sendable {
  /// One for each page of the source, in the order of the names' bytes.
  package var pages: [PageReport] = []
  /// About no single page.
  package var others: [Finding] = []
  /// What a user should know of how the files were written; a line each, with its line end.
  package var notes = ""
  /// In a dry run: what would have been written.
  package var counts = Summary.Counts()
  /// Where everything is now, in a dry run: where it would be.
  package var relocations = Relocations()
  /// What was run, to ask for the texts of a page; nil if there was nothing to do.
  package var migration: Migration?
}

extension MigrationResult {
  /// What a person must look at is with its page, also where only the whole could tell: a duplicate, a file
  /// that is too large, a link of the finished tree. Notes stay where they are.
  mutating func moveFindingsToTheirPages() {
    let places = Dictionary(
      pages.enumerated().map { ($0.element.page, $0.offset) }, uniquingKeysWith: { one, _ in one })
    others.removeAll { finding in
      guard finding.severity >= .warning, let place = places[finding.page] else { return false }
      pages[place].findings.append(finding)
      return true
    }
  }
}

extension MigrationResult {
  init(_ outcome: Outcome, relocations: Relocations, migration: Migration) {
    pages = outcome.pages.sorted { $0.page.precedes(byBytes: $1.page) }
    others = outcome.findings
    counts = outcome.counts
    self.relocations = relocations
    self.migration = migration
    moveFindingsToTheirPages()
  }
}
