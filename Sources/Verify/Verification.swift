import Links
import Markdown
import Markup
import Reports
import Stores
import Synchronization

/// A migrated wiki against Trac's own pages, as saved from the running Trac: a witness that shares nothing with
/// the converter but the two parsers.
///
///     Trac's HTML ─ libxml2 ─┐
///                            ├─ facts ─ difference ─ findings
///     Markdown ─ cmark-gfm ──┘
package struct Verification: Sendable {
  private let request: VerifyRequest
  private let output: OutputFolder
  private let manifest: Manifest
  private let folder: SavedFolder
  private let tracLinks: TracLinks
  private let markdownLinks: MarkdownLinks

  /// Compares all pages. One bad page never stops it: what went wrong there is a finding.
  ///
  /// - Parameter progress: called from any thread with the steps done and all steps.
  /// - Throws: `VerifyError`, `ManifestError`, `SavedFolderError`: nothing could be compared then.
  package static func run(
    _ request: VerifyRequest, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) throws -> VerifyResult {
    try Verification(request).run(progress: progress)
  }

  private init(_ request: VerifyRequest) throws {
    self.request = request
    output = OutputFolder(request.destination)
    do {
      guard let manifest = try output.manifest() else {
        throw VerifyError.noManifest(path: request.destination)
      }
      self.manifest = manifest
    } catch let error as SystemError {
      throw VerifyError.unreadable(error)
    }
    folder = try SavedFolder(Path(request.html), pages: manifest.pages.keys.sorted())
    tracLinks = TracLinks(
      site: SiteDetection.site(of: folder, tracURLs: request.tracURLs), pages: folder.pages)
    markdownLinks = MarkdownLinks(manifest)
  }

  private func run(progress: @escaping @Sendable (Int, Int) -> Void) throws -> VerifyResult {
    let pages = manifest.pages.keys.filter { request.includes($0) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    // Links lead to pages that were not asked for too.
    let all = manifest.pages.keys.sorted()
    let count = Atomic(0)
    let total = all.count + pages.count
    let done: @Sendable () -> Void = {
      progress(count.add(1, ordering: .relaxed).newValue, total)
    }
    let landings = ConcurrentMap.map(all, jobs: request.jobs) { page in
      defer { done() }
      return (
        trac: saved(page).map { Landings($0.shown) }, markdown: shown(page).map { Landings($0) }
      )
    }
    var (trac, markdown): ([String: Landings], [String: Landings]) = ([:], [:])
    for (page, found) in zip(all, landings) {
      trac[page] = found.trac
      markdown[page] = found.markdown
    }
    let links = LinkComparison(
      pages: Set(all), resources: request.resources,
      trac: request.tracURLs.lazy.compactMap { TracAddress($0) }.first, tracLandings: trac,
      markdownLandings: markdown)
    let steps = ConcurrentMap.map(pages, jobs: request.jobs) { page in
      defer { done() }
      return compare(page, links)
    }
    return collect(steps)
  }

  // MARK: One page

  private struct Step: Sendable {
    var report: PageReport
    var unlinked: [String: Int] = [:]
  }

  private func compare(_ page: String, _ links: LinkComparison) -> Step {
    let file = manifest.pages[page] ?? ""
    let savedFile = folder.files[page]
    var report = PageReport(
      page: page, file: savedFile?.file ?? page, output: file, status: PageReport.Status.notCompared
    )
    guard let savedFile else {
      report.findings.append(
        FindingKind.savedMissing.finding(page: page, "No saved page was found for it."))
      return Step(report: report)
    }
    let saved: SavedPage
    do throws(UnreadablePage) {
      saved = try SavedPage.read(savedFile)
    } catch {
      report.findings.append(
        FindingKind.savedUnreadable.finding(
          page: page, "The saved page \(savedFile.file) \(error.reason); it was not compared."))
      return Step(report: report)
    }
    guard let shown = shown(page) else {
      report.findings.append(
        FindingKind.pageUnreadable.finding(
          page: page, "The page's file \(file) cannot be read, or is larger than 8 MiB.",
          help: "Run the migration again."))
      return Step(report: report)
    }
    let sides = sides(of: page, saved.shown, in: savedFile, shown, in: file, links.pages)
    let differences = PageComparison.compare(trac: sides.trac, gitHub: sides.gitHub, links)
    report.findings += saved.findings.map { $0.on(page) }
    report.findings +=
      unread(saved.dropped, page, "The saved page")
      + unread(shown.unreadElements, page, "The Markdown")
    report.findings += differences.findings(page: page)
    report.status = differences.all.isEmpty ? .same : .different
    return Step(report: report, unlinked: differences.unlinked)
  }

  private func unread(_ names: [String], _ page: String, _ whose: String) -> [Finding] {
    guard !names.isEmpty else { return [] }
    return [
      FindingKind.nestingTooDeep.finding(
        page: page,
        "\(whose) has elements nested too deep or with too long tags; without them it was compared: "
          + names.sorted().joined(separator: ", ") + ".")
    ]
  }

  /// Both sides of a page, without what only one has by design.
  private func sides(
    of page: String, _ trac: ShownPage, in savedFile: SavedFile, _ gitHub: ShownPage,
    in file: String, _ pages: Set<String>
  ) -> (trac: PageSide, gitHub: PageSide) {
    func tracMeaning(_ address: String) -> LinkMeaning? {
      tracLinks.meaning(of: address, on: page, in: savedFile)
    }
    func gitHubMeaning(_ address: String) -> LinkMeaning? {
      markdownLinks.meaning(of: address, on: page, in: file)
    }
    var left = Preparation.withoutQuestionMarks(trac.blocks, links: trac.links)
    left = Preparation.withoutForeignPages(left) { link in
      guard case .page(let name, _) = tracMeaning(trac.links[link].address) else { return false }
      return !pages.contains(name)
    }
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

  private func saved(_ page: String) -> SavedPage? {
    folder.files[page].flatMap { file in try? SavedPage.read(file) }
  }

  /// The page as GitHub shows it; nil: its file cannot be read.
  private func shown(_ page: String) -> ShownPage? {
    guard let file = manifest.pages[page], let markdown = try? output.read(file),
      markdown.count <= SavedPage.largest
    else { return nil }
    let (tree, dropped) = HTMLTree.reading(page: CMarkHTML.render(markdown))
    var shown = PageReader.read(tree.nodes, below: tree.nodes.isEmpty ? [] : [0], .gitHub)
    shown.unreadElements = dropped
    return shown
  }

  // MARK: The whole

  private func collect(_ steps: [Step]) -> VerifyResult {
    var result = VerifyResult(pages: steps.map(\.report))
    result.counts.filesWithoutPage = folder.unmatched.count
    var unlinked: [String: Int] = [:]
    for step in steps { unlinked.merge(step.unlinked, uniquingKeysWith: +) }
    for (realm, count) in unlinked.sorted(by: { $0.key < $1.key }) {
      result.others.append(
        FindingKind.linkUnmapped.finding(
          "Links to Trac's \(realm) are text here (\(count)), or lead to what Trac marks as missing.",
          help:
            "If the migration was given an address for them, give it here too: links are checked then."
        ))
    }
    for file in folder.unmatched.prefix(100) {
      result.others.append(
        FindingKind.savedUnmatched.finding("The saved page \(file) belongs to no migrated page."))
    }
    if folder.unmatched.count > 100 {
      result.others.append(
        FindingKind.savedUnmatched.finding(
          "There are \(folder.unmatched.count - 100) more saved pages of no migrated page."))
    }
    for (file, page) in folder.doubles {
      result.others.append(
        FindingKind.savedUnmatched.finding(
          page: page,
          "The saved page \(file) is of \(page) too; \(folder.files[page]?.file ?? "") was compared."
        ))
    }
    return result
  }
}
