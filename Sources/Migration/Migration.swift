import Basics
import Files
import Links
import Markdown
import Markup
import Reports
import Stores
import Synchronization
import TracWiki

/// An exported wiki → a tree of Markdown.
package struct Migration {
  let request: MigrateRequest
  let source: WikiSource
  var output: OutputRun
  let index: PageIndex
  /// Called from any thread with what is done and what there is to do.
  typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

  /// Runs a whole migration into a folder. One bad page never stops it: what went wrong there is a finding.
  ///
  /// - Parameter progress: called from any thread with the pages done and all pages.
  /// - Throws: `SourceError`, `DestinationError`, `RunError`: nothing was written then, or what the error says.
  package static func run(
    _ request: MigrateRequest, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
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
    let migration = Migration(request, source, into: tree, old: old)
    let total = 2 * migration.source.entries.count
    let count = Atomic(0)
    let done: @Sendable () -> Void = {
      progress(count.add(1, ordering: .relaxed).newValue, total)
    }
    do {
      var result = try migration.run(migration.converter(done: done), done: done)
      if let unfinished { result.notes = unfinished.notes }
      if let staged {
        result.notes = staged.notes
        for file in try staged.commit() { result.others.append(.edited(file, page: "")) }
      }
      return result
    } catch let error as SystemError {
      throw RunError.notBegun(tree: request.destination, error)
    }
  }

  /// - Parameter old: what the last run wrote.
  init(
    _ request: MigrateRequest, _ source: WikiSource, into tree: any OutputTree, old: Manifest
  ) {
    self.request = request
    self.source = source
    output = OutputRun(tree: tree, old: old, force: request.force, isDryRun: request.isDryRun)
    // Pages of an earlier run that this one leaves out are still there to link to.
    let kept = source.leftOut.map(\.page).filter { old.pages[$0] != nil }
    index = PageIndex(
      pages: source.entries.map(\.name) + kept,
      attachments: source.attachments.map(\.key),
      documents: Dictionary(uniqueKeysWithValues: source.documents.map { ($0.name, $0.file) }),
      target: request.writing.target)
  }

  /// Looks at all pages for the places that links can lead to; then every page can be converted.
  ///
  /// - Parameter done: called for each page that was looked at.
  func converter(done: @escaping @Sendable () -> Void) -> PageConverter {
    let includes = self.includes(
      Dictionary(uniqueKeysWithValues: source.entries.map { ($0.name, $0) }))
    let anchors = Survey.anchors(
      of: source, includes: includes, slugs: request.writing.target.slugs, jobs: request.jobs,
      done: done)
    var options = source.settings.links(request.trac)
    options.attachments = source.knownAttachments
    options.siteFiles = SiteFiles(siteFiles)
    return PageConverter(
      reader: TracReader(options: source.settings.reader),
      resolver: LinkResolver(index, options: options) { anchors[$0] },
      includes: includes, writing: request.writing)
  }

  /// Writes the latest version of each page, the files, and what the reader wants beside them.
  ///
  /// - Parameter done: called for each page that was written.
  func run(
    _ converter: PageConverter, done: @escaping @Sendable () -> Void
  ) throws -> MigrationResult {
    var result = MigrationResult(others: source.findings + index.findings)
    var manifest = Manifest()
    let step = PageStep(source.store, output, index, request.writing)
    let steps = ConcurrentMap.map(source.entries, jobs: request.jobs) { entry in
      defer { done() }
      return step.run(entry, converter)
    }
    for step in steps { step.add(to: &result, &manifest) }
    for entry in source.documents {
      DocumentCopy(output: output).run(entry, into: &result, &manifest)
    }
    AttachmentCopy(index: index, output: output).run(
      source.attachments, into: &result, manifest: &manifest)
    let generated = GeneratedFiles(
      output: output, target: index.target, origin: source.settings.origin(request.trac),
      foreign: request.reportsInDestination
    ).run(steps, source.documents, into: &result, &manifest)
    finish(&result, &manifest, steps, generated)
    result.relocations = relocations(manifest, generated, converter.resolver)
    let entries = Dictionary(uniqueKeysWithValues: source.entries.map { ($0.name, $0) })
    result.compare = { report in
      entries[report.page].flatMap { step.compare($0, converter) }
    }
    if !request.isDryRun { try output.tree.write(manifest.json, to: Manifest.path) }
    return result
  }

  private func relocations(
    _ manifest: Manifest, _ generated: Set<String>, _ resolver: LinkResolver
  ) -> Relocations {
    var places = Relocations(pages: manifest.pages, attachments: manifest.attachments)
    if generated.contains(index.target.startPageFile) {
      places.startPage = index.target.startPageFile
    }
    for page in manifest.pages.keys { places.anchors[page] = resolver.anchors(of: page) }
    return places
  }

  /// What `htdocs:…` means to its place in the output.
  private var siteFiles: [String: String] {
    var files: [String: String] = [:]
    for file in source.siteFiles {
      files[file.name] = index.path(of: file.attachment.key)
    }
    return files
  }

  private func includes(_ entries: [String: PageEntry]) -> Includes {
    let store = source.store
    let reader = TracReader(options: source.settings.reader)
    let index = index
    return Includes(
      read: { page in
        entries[page].flatMap { store.read($0).page }
          .map { PageConverter.read($0.text, page: page, with: reader).document }
      },
      fullName: { TracNames.resolve($0, on: $1, hasPage: index.hasPage) })
  }

  /// What concerns the whole: pages that are gone, links of the finished tree.
  private func finish(
    _ result: inout MigrationResult, _ manifest: inout Manifest, _ steps: [PageStep.Result],
    _ generated: Set<String>
  ) {
    for page in source.leftOut {
      result.pages.append(page)
      manifest.keep(page: page.page, from: output.old)
    }
    let files = Set(manifest.attachments.values).union(source.documents.map(\.file))
      .union(manifest.pages.values).union(generated)
    result.others += TreeCheck.findings(
      steps, others: files, target: index.target, path: index.path(ofPage:))
    let absent = steps.reduce(into: Set<AttachmentName>()) { $0.formUnion($1.absentAttachments) }
    result.counts.attachmentsMissing = absent.count
    if !absent.isEmpty, source.settings.links(request.trac).trac != nil {
      result.others.append(.inTheOldTrac(absent.count))
    }
    result.others += UnmappedReference.findings(steps.flatMap(\.unmapped))
    for vanished in VanishedFile.all(from: output.old, to: manifest) {
      remove(vanished, &result, &manifest)
    }
    result.counts.restricted = source.restricted.namedPages
    result.counts.perhapsRestricted = source.restricted.unnamedPages
    result.counts.leavesOutRestricted = source.restricted.areLeftOut
    result.counts.linksResolved = result.links.resolved
    result.counts.linksDead = result.links.dead
    result.counts.imagesFound = result.links.imagesFound
    result.counts.imagesMissing = result.links.imagesMissing
    result.pages.sort { $0.page.utf8.lexicographicallyPrecedes($1.page.utf8) }
    result.moveFindingsToTheirPages()
  }

  private func remove(
    _ vanished: VanishedFile, _ result: inout MigrationResult, _ manifest: inout Manifest
  ) {
    let isEdited = (try? output.tree.existing(vanished.file)).map {
      if case .file(let hash, _) = $0 { hash != output.old.hash(of: vanished.file) } else { false }
    }
    if request.prune, isEdited == false || request.force, !request.isDryRun {
      do throws(SystemError) {
        try output.tree.remove(vanished.file)
        result.counts.filesRemoved += 1
        return
      } catch {
        result.others.append(.notWritten(vanished.file, page: vanished.item.page, error))
      }
    }
    manifest.keep(vanished, from: output.old)
    result.others.append(
      FindingKind.pageVanished.finding(
        page: vanished.item.page, "\(vanished.file) comes from an earlier run; its source is gone.",
        help: request.prune
          ? "It was edited since, so it was kept; --force removes it." : "--prune removes it."))
  }
}

extension Finding {
  /// Said once, as the links and images lead somewhere for now.
  fileprivate static func inTheOldTrac(_ count: Int) -> Finding {
    FindingKind.attachmentMissing.finding(
      "\(count) attachments did not come along: links and images lead to the old Trac, as long as that is there.",
      help: "Give the attachments with --attachments and run again.")
  }
}
