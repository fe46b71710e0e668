import Basics
import Files
import Git
import Links
import Markdown
import Markup
import Migration
import Reports
import Stores
import Targets
import TracWiki

/// Documentation that was half moved from Trac → Markdown, in place.
///
/// Opening it decides what every file is; each document is read again when it is repaired, so memory holds an index
/// and the documents of one batch.
package struct Repair: Sendable {
  private let request: RepairRequest
  private let tree: DocsTree
  private let plan: RepairPlan
  /// Texts of pages that others include: they must be there when the file has been rewritten.
  private let included: [String: [UInt8]]
  private let reader: TracReader
  private let version: WikiVersion
  private let options: LinkOptions

  /// - Throws: `Failure` and what the system or git says where the tree cannot be read.
  package init(_ request: RepairRequest) throws {
    self.request = request
    tree = try DocsTree(request.place, paths: request.paths)
    plan = RepairPlan(tree, request)
    let hasIni = tree.files.contains { $0.path == "trac.ini" && $0.kind == .file }
    var ini = TracIni()
    if let path = request.trac.tracIni {
      ini = try TracIni(contentsOf: Path(path))
    } else if hasIni {
      ini = try TracIni(
        contentsOf: tree.root.appending("trac.ini"), access: .named(below: tree.root))
    }
    let acronymPage = WikiSettings.acronymPage(ini)
    var included: [String: [UInt8]] = [:]
    var interMap: String?
    var acronyms: String?
    for document in plan.documents where document.isTrac {
      guard document.isIncluded || ["InterMapTxt", acronymPage].contains(document.page),
        let text = Self.text(document, in: tree)
      else { continue }
      // What is Markdown in it would be read as Trac.
      if !Mixture.isMixed(text.utf8, keepsWeak: plan.hasMarkdown) {
        included[document.page] = text.utf8
      }
      if document.page == "InterMapTxt" { interMap = String(decoding: text.utf8, as: UTF8.self) }
      if document.page == acronymPage { acronyms = String(decoding: text.utf8, as: UTF8.self) }
    }
    self.included = included
    version = Self.version(of: plan, in: tree, request)
    var trac = request.trac
    trac.version = version.version
    let settings = WikiSettings(
      ini: ini, interMap: interMap, acronyms: acronyms, request: trac)
    reader = TracReader(options: settings.reader)
    options = settings.links(request.trac)
  }

  /// The repository that the tree is in; nil if it is a plain folder.
  package var repository: GitRepository? { tree.repository }
  /// The folder in the repository, with its slash; empty: its root.
  package var prefix: [UInt8] { tree.prefix }

  /// By the pages that are still Trac's, as of a folder of pages.
  private static func version(
    of plan: RepairPlan, in tree: DocsTree, _ request: RepairRequest
  ) -> WikiVersion {
    let pages = plan.documents.filter(\.isTrac)
    var guide: [String: TracGuide.Text] = [:]
    for page in pages where request.guide.has(page: page.page) {
      guide[page.page] = text(page, in: tree).flatMap {
        request.guide.text(of: page.page, String(decoding: $0.utf8, as: UTF8.self))
      }
    }
    return WikiVersion(stated: request.trac.version, guide: GuideEvidence(guide.values)) {
      let own = pages.filter { guide[$0.page] == nil }
      let markup = NewerMarkup(pages: pages.map(\.page))
      let newer = own.filter { page in
        text(page, in: tree).map { markup.first(in: $0.utf8) != nil } ?? false
      }
      return WikiVersion.Survey(all: own.count, newer: newer.map(\.page))
    }
  }

  private static func text(_ document: PlannedDocument, in tree: DocsTree) -> PageText? {
    (try? tree.contents(of: TreeFile(path: document.path, size: 0))).map { PageText(decoding: $0) }
  }

  // MARK: Running

  /// Repairs every document, and hands over those that change, in the order of their paths.
  ///
  /// - Parameters:
  ///   - progress: called from any thread.
  ///   - change: called on this thread; it must leave the tree as it is until the run is over.
  /// - Throws: what `change` throws.
  package func run(
    progress: @escaping Progress.Watcher,
    change: (FileChange) throws -> Void
  ) throws -> RepairResult {
    var result = RepairResult()
    result.others = plan.findings
    result.counts.documents = plan.documents.count
    result.counts.trac = plan.documents.count(where: \.isTrac)
    if version.reason != .unknown { result.counts.version = version.summary }
    guard plan.move != .none else {
      result.others.append(Finding(.nothingFromTrac))
      result.pages = plan.documents.map { $0.report([], status: .untouched) }
      return result
    }
    let progress = Progress(of: plan.documents.count, progress)
    let includes = includes
    let survey = RepairSurvey(
      tree, plan, reader, includes, slugs: request.writing.target.anchors.slugs)
    let context = RepairContext(tree, plan, request, reader: reader, options, includes, survey)
    let batch = 256
    var unmapped: [UnmappedReference] = []
    for start in stride(from: 0, to: plan.documents.count, by: batch) {
      let documents = Array(plan.documents[start..<min(start + batch, plan.documents.count)])
      let outcomes = ConcurrentMap.map(documents, jobs: request.jobs) { document in
        let outcome = DocumentRepair(document: document, context: context).repair()
        progress.advance(bytes: outcome.bytes)
        return outcome
      }
      for outcome in outcomes {
        result.pages.append(outcome.report)
        result.counts.add(outcome)
        if let file = outcome.change { try change(file) }
        unmapped += outcome.unmapped
      }
    }
    result.others += UnmappedReference.findings(unmapped)
    return result
  }

  private var includes: Includes {
    let included = included
    let foreign = Set(plan.documents.lazy.map(\.page).filter { included[$0] == nil })
    let names = PageNames(
      plan.index, takesLooseNames: request.trac.looseNames == .auto)
    return Includes(among: names, reader, isForeign: foreign.contains) { included[$0] }
  }
}

extension PlannedDocument {
  func report(_ findings: [Finding], status: PageReport.Status) -> PageReport {
    PageReport(
      page: path, file: path, output: newPath, status: status, findings: findings)
  }
}
