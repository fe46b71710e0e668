import Basics
import Files
import Links
import Markup
import Migration
import Reports
import Stores
import TracWiki

/// What the repair of each document asks, made once for the whole tree.
struct RepairContext: Sendable {
  let tree: DocsTree
  let index: PageIndex
  /// For pages of Trac, and for pieces of Trac in Markdown.
  let converter: PageConverter
  let links: LinkRepair
  /// Fences of the whole tree begin with Trac's braces.
  let bracesAreLeft: Bool
  /// Something in the tree is Markdown.
  let hasMarkdown: Bool
  let writing: WritingRequest

  /// - Parameters:
  ///   - options: of links as the wiki's settings have them.
  ///   - survey: of the tree's documents.
  init(
    _ tree: DocsTree, _ plan: RepairPlan, _ request: RepairRequest, reader: TracReader,
    _ options: LinkOptions, _ includes: Includes, _ survey: RepairSurvey
  ) {
    self.tree = tree
    index = plan.index
    bracesAreLeft = plan.bracesAreLeft
    hasMarkdown = plan.hasMarkdown
    writing = request.writing
    let (files, former, pages) = (FileLookup(tree), FormerPlaces(tree), PageLookup(plan))
    let finder = TreeFinder(plan, files: files, former: former)
    let finished = FinishedTree(tree, plan)
    let home = HomeAddresses(
      request.trac.tracURLs + request.trac.tracAliases,
      links: plan.move == .open && !plan.isWholeWiki ? survey.addresses(jobs: request.jobs) : [],
      pages: pages, tree: finished, prefix: String(decoding: tree.prefix, as: UTF8.self))
    var options = options
    options.takesLooseNames = request.trac.looseNames == .auto
    let guide = request.guide.addressedPages.filter { !plan.index.hasPage($0) }
    options.lackedGuidePages = guide
    if plan.isWholeWiki {
      if plan.index.attachments.isEmpty { options.attachments = .absent }
    } else {
      options.moved = finder
    }
    // The old Trac's own addresses mean pages of this tree now.
    if options.trac == nil, options.formerTracs.isEmpty { options.formerTracs = home.addresses }
    converter = PageConverter(
      reader: reader,
      resolver: LinkResolver(plan.index, options: options) { survey.anchors(page: $0) },
      includes: includes, writing: request.writing)
    links = LinkRepair(
      tree: finished, finder: finder, files: files, pages: pages, former: former, index: plan.index,
      home: home, guide: guide, anchors: { survey.anchors(path: $0) })
  }

  /// What makes Markdown of a piece of Trac in a document.
  func fragment(of document: PlannedDocument) -> TracFragment {
    TracFragment(converter: converter, page: document.page, path: document.newPath)
  }

  /// The files of a page, to be listed below it.
  func attachments(of page: String) -> [AttachmentList.File] {
    index.listedFiles(of: page, writing)
  }
}
