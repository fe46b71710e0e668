import Links
import Markup
import Migration
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
  let listsAttachments: Bool

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
    listsAttachments = request.writing.listsAttachments
    let (files, former, pages) = (FileLookup(tree), FormerPlaces(tree), PageLookup(plan))
    let finder = TreeFinder(plan, files: files, former: former)
    let finished = FinishedTree(tree, plan)
    let home = HomeAddresses(
      request.trac.tracURLs + request.trac.tracAliases,
      links: plan.move == .open && !plan.isWholeWiki ? survey.addresses : [],
      pages: pages, tree: finished, prefix: String(decoding: tree.prefix, as: UTF8.self))
    var options = options
    if plan.isWholeWiki {
      if plan.index.attachments.isEmpty { options.attachments = .absent }
    } else {
      options.moved = finder
    }
    // The old Trac's own addresses mean pages of this tree now.
    if options.trac == nil, options.formerTracs.isEmpty { options.formerTracs = home.addresses }
    let byPage = survey.anchors
    converter = PageConverter(
      reader: reader, resolver: LinkResolver(plan.index, options: options) { byPage[$0] },
      includes: includes, writing: request.writing)
    let byPath = Dictionary(
      plan.documents.compactMap { document in
        byPage[document.page].map { (document.newPath, $0) }
      }, uniquingKeysWith: { first, _ in first })
    links = LinkRepair(
      tree: finished, finder: finder, files: files, pages: pages, former: former, index: plan.index,
      home: home, anchors: { byPath[$0] })
  }

  /// What makes Markdown of a piece of Trac in a document.
  func fragment(of document: PlannedDocument) -> TracFragment {
    TracFragment(converter: converter, page: document.page, path: document.newPath)
  }

  /// The files of a page, to be listed below it.
  func attachments(of page: String) -> [AttachmentList.File] {
    guard listsAttachments else { return [] }
    return index.files(of: page).compactMap { file in
      index.attachmentPath(page, file).map { AttachmentList.File(name: file, path: $0) }
    }
  }
}
