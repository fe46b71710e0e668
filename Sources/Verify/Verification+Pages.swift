import Basics
import Files
import Links
import Markdown
import Markup
import Reports
import Stores
import Targets

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
