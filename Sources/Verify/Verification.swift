import Basics
import Files
import Links
import Markdown
import Markup
import Reports
import Stores
import Targets
import TracWiki

/// A migrated wiki against Trac's own pages, as saved from the running Trac: a witness that shares nothing with
/// the converter but the two parsers, and the table of plugins' images.
///
///     Trac's HTML ─ libxml2 ─┐
///                            ├─ facts ─ difference ─ findings
///     Markdown ─ cmark-gfm ──┘
package struct Verification: Sendable {
  let request: VerifyRequest
  let output: OutputFolder
  let manifest: Manifest
  let folder: SavedFolder
  let tracLinks: TracLinks
  let outputLinks: OutputLinks

  /// Compares all pages. One bad page never stops it: what went wrong there is a finding.
  ///
  /// - Parameter progress: called from any thread with the steps done and all steps.
  /// - Throws: `Failure`, `ManifestError`: nothing could be compared then.
  package static func run(
    _ request: VerifyRequest, progress: @escaping Progress.Watcher
  ) throws -> VerifyResult {
    try Verification(request).run(progress)
  }

  private init(_ request: VerifyRequest) throws {
    self.request = request
    output = OutputFolder(request.destination)
    do {
      guard let manifest = try output.manifest() else {
        throw Failure(
          "'\(request.destination)' has no \(Manifest.path), so files cannot be matched to pages. "
            + "Give the folder that 'tracdown migrate' wrote.")
      }
      self.manifest = manifest
    } catch let error as SystemError {
      throw Failure(error)
    }
    folder = try SavedFolder(Path(request.html), pages: manifest.pages.keys.sorted())
    tracLinks = TracLinks(
      site: SiteDetection.site(of: folder, tracURLs: request.tracURLs), pages: folder.pages)
    outputLinks = OutputLinks(manifest)
  }

  private func run(_ watcher: @escaping Progress.Watcher) -> VerifyResult {
    let pages = manifest.pages.keys.filter { request.pages.includes($0) }
      .sortedByBytes()
    // Links point to pages that were not asked for too.
    let links = LinkComparison(
      pages: Set(manifest.pages.keys),
      looseNames: manifest.takesLooseNames
        ? Once { [pages = manifest.pages.keys.sortedByBytes()] in LooseNames(pages) } : nil,
      roadmap: manifest.roadmap, attachments: Set(manifest.attachments.keys),
      resources: request.resources, code: request.code,
      trac: request.tracURLs.lazy.compactMap { TracAddress($0) }.first,
      tracLandings: OnDemand { page in saved(page).map { Landings($0.shown(request.plugins)) } },
      markdownLandings: OnDemand { page in shown(page).map { Landings($0) } })
    let progress = Progress(of: pages.count, watcher)
    let steps = ConcurrentMap.map(pages, jobs: request.jobs) { page in
      defer { progress.advance() }
      return compare(page, links)
    }
    return collect(steps)
  }

  private func collect(_ steps: [Step]) -> VerifyResult {
    var result = VerifyResult(pages: steps.map(\.report))
    result.counts.filesWithoutPage = folder.unmatched.count
    var unlinked: [String: Int] = [:]
    for step in steps { unlinked.merge(step.unlinked, uniquingKeysWith: +) }
    for (realm, count) in unlinked.sorted(by: { $0.key < $1.key }) {
      result.others.append(Finding(.linksAreText(realm: realm, count: count)))
    }
    result.others += folder.unmatched.prefix(100).map { Finding(.savedOfNoPage(file: $0)) }
    if folder.unmatched.count > 100 {
      result.others.append(Finding(.moreSavedOfNoPage(folder.unmatched.count - 100)))
    }
    for (file, page) in folder.doubles {
      let compared = folder.files[page]?.file ?? ""
      result.others.append(
        Finding(.savedTwice(file: file, page: page, compared: compared), page: page))
    }
    return result
  }
}

/// All that `tracdown verify` was asked for.
package struct VerifyRequest: Sendable {
  /// DEST of the migration, as typed.
  package var destination: String
  /// The folder of Trac's saved pages, as typed.
  package var html: String
  /// The addresses of the Trac, as given for the migration; empty: links into it may be text.
  package var tracURLs: [String] = []
  /// Where its things went, as given for the migration; by the realm: `ticket`, `changeset`, …
  package var resources: [String: ResourceMap] = [:]
  /// Where the repositories are now, as given for the migration.
  package var code = CodeMap()
  /// Of the migrated pages.
  package var pages = PageChoice()
  /// The plugins of the Trac, as the migration knew them.
  package var plugins = PluginSyntax()
  /// Threads to use at most.
  package var jobs = 1

  /// Everything else has the defaults of the command line, but one thread.
  package init(destination: String, html: String) {
    self.destination = destination
    self.html = html
  }
}

/// What a verification hands back.
package struct VerifyResult: Sendable {
  /// One for each page asked for, in the order of the names' bytes.
  package var pages: [PageReport] = []
  /// About no single page.
  package var others: [Finding] = []
  /// What the pages do not say.
  package var counts = VerificationCounts()
}

/// One page: both sides read, prepared and compared.
extension Verification {
  struct Step: Sendable {
    var report: PageReport
    var unlinked: [String: Int] = [:]
  }

  func compare(_ page: String, _ links: LinkComparison) -> Step {
    let file = manifest.pages[page] ?? ""
    let savedFile = folder.files[page]
    var report = PageReport(
      page: page, file: savedFile?.file ?? page, output: file, status: PageReport.Status.notCompared
    )
    guard let savedFile else {
      report.findings.append(Finding(.notSaved, page: page))
      return Step(report: report)
    }
    let saved: SavedPage
    do throws(UnreadablePage) {
      saved = try SavedPage.read(savedFile)
    } catch {
      report.findings.append(
        Finding(.savedUnreadable(file: savedFile.file, error.reason), page: page))
      return Step(report: report)
    }
    guard let shown = shown(page) else {
      report.findings.append(Finding(.outputUnreadable(file: file), page: page))
      return Step(report: report)
    }
    let savedShown = saved.shown(request.plugins)
    links.tracLandings.note(Landings(savedShown), of: page)
    links.markdownLandings.note(Landings(shown), of: page)
    let sides = sides(of: page, savedShown, in: savedFile, shown, in: file, links)
    let differences = PageComparison.compare(trac: sides.trac, gitHub: sides.gitHub, links)
    report.findings += saved.findings.map { $0.on(page) }
    for (names, isSaved) in [(saved.dropped, true), (shown.unreadElements, false)]
    where !names.isEmpty {
      report.findings.append(
        Finding(.elementsTooDeep(names.sorted(), isSaved: isSaved), page: page))
    }
    report.findings += differences.findings(page: page)
    report.status = differences.all.isEmpty ? .same : .different
    return Step(report: report, unlinked: differences.unlinked)
  }

  /// Both sides of a page, without what only one has by design.
  private func sides(
    of page: String, _ trac: ShownPage, in savedFile: SavedFile, _ gitHub: ShownPage,
    in file: String, _ links: LinkComparison
  ) -> (trac: PageSide, gitHub: PageSide) {
    func tracMeaning(_ address: String) -> LinkMeaning? {
      tracLinks.meaning(of: address, on: page, in: savedFile)
    }
    func gitHubMeaning(_ address: String) -> LinkMeaning? {
      outputLinks.meaning(of: address, on: page, in: file)
    }
    var left = Preparation.withoutQuestionMarks(trac.blocks, links: trac.links)
    if isMkDocs { left = Preparation.titled(left) }
    left = Preparation.withoutForeignPages(left) { link in
      guard case .page(let name, _) = tracMeaning(trac.links[link].address) else { return false }
      return !links.pages.contains(name)
    }
    let codes = gitHub.blocks.codes
    left = ShownAddresses { link in
      let address = trac.links[link].address
      return links.name(address, tracMeaning(address)) { codes.contains($0) }
    }.written(in: left)
    let right = Preparation.withoutAttachmentList(gitHub.blocks) { link in
      guard case .attachment(page, _) = gitHubMeaning(gitHub.links[link].address) else {
        return false
      }
      return true
    }
    let both = Preparation.withoutOneSided(
      left, right,
      isOwnPlace: (
        { tracMeaning(trac.links[$0].address)?.isPlace(on: page) ?? false },
        { gitHubMeaning(gitHub.links[$0].address)?.isPlace(on: page) ?? false }
      ))
    return (
      PageSide(trac, blocks: both.left, meaning: tracMeaning),
      PageSide(gitHub, blocks: both.right, meaning: gitHubMeaning)
    )
  }

  func saved(_ page: String) -> SavedPage? {
    folder.files[page].flatMap { file in try? SavedPage.read(file) }
  }

  private var isMkDocs: Bool {
    manifest.pages[TracNames.startPage] == Target.mkDocs.files.startPage
  }

  /// The page as GitHub shows it; nil if its file cannot be read.
  func shown(_ page: String) -> ShownPage? {
    guard let file = manifest.pages[page], let markdown = try? output.read(file),
      markdown.count <= SavedPage.largest
    else { return nil }
    let read = isMkDocs ? Admonitions.asAlerts(markdown) : markdown
    let (tree, dropped) = HTMLTree.reading(page: CMarkHTML.render(read))
    var shown = PageReader.read(tree.nodes, below: tree.nodes.isEmpty ? [] : [0], .gitHub)
    shown.unreadElements = dropped
    return shown
  }
}
