import Basics
import Files
import Links
import Markdown
import Markup
import Migration
import Reports
import Stores
import Targets
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

/// What a repair asks of documents next to the one at hand: which places links can point to, and which full addresses all
/// of them hold. A document is read when somebody asks, so the tree must stay as it is until the repair is over.
struct RepairSurvey: Sendable {
  private let tree: DocsTree
  private let documents: [PlannedDocument]
  /// By the document's page.
  private let table: AnchorTable
  /// By the path that the document will have.
  private let pages: [String: String]

  init(
    _ tree: DocsTree, _ plan: RepairPlan, _ reader: TracReader, _ includes: Includes,
    slugs: Target.Slugs
  ) {
    self.tree = tree
    documents = plan.documents
    pages = Dictionary(documents.map { ($0.newPath, $0.page) }) { first, _ in first }
    let byPage = Dictionary(documents.map { ($0.page, $0) }) { first, _ in first }
    let hasMarkdown = plan.hasMarkdown
    table = AnchorTable { page in
      guard let document = byPage[page], let bytes = Self.contents(of: document, in: tree) else {
        return nil
      }
      if document.isTrac {
        let text = MarkdownHeadings.asTrac(PageText(decoding: bytes).utf8, countsWeak: hasMarkdown)
        let page = reader.tree(of: text, page: document.page).document
        return includes.anchors(of: page, page: document.page, slugs: slugs)
      }
      return PageAnchors(
        HeadingID.giving(to: MarkdownReader.read(HeadingEdit.all(in: bytes))), slugs: slugs)
    }
  }

  /// The places of a page by its full name; nil if there is no such page.
  func anchors(page: String) -> PageAnchors? { table[page] }

  /// The same by the path that the document will have.
  func anchors(path: String) -> PageAnchors? { pages[path].flatMap { table[$0] } }

  /// Full addresses in all documents, each once.
  func addresses(jobs: Int) -> Set<String> {
    ConcurrentMap.reduce(documents, jobs: jobs, into: []) { document -> [String] in
      guard let bytes = Self.contents(of: document, in: tree) else { return [] }
      return Self.addresses(in: document.isTrac ? PageText(decoding: bytes).utf8 : bytes)
    } add: {
      $0.formUnion($1)
    }
  }

  private static func contents(of document: PlannedDocument, in tree: DocsTree) -> [UInt8]? {
    try? tree.contents(of: TreeFile(path: document.path, size: 0))
  }

  /// `http…` up to what no address holds.
  private static func addresses(in text: [UInt8]) -> [String] {
    var addresses: [String] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "h")) {
      rest = rest[start...]
      guard rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8) else {
        rest = rest.dropFirst()
        continue
      }
      let address = rest.prefix { byte in
        byte > 0x20 && !"<>\"'()[]{}|`\\".utf8.contains(byte)
      }
      addresses.append(String(decoding: address, as: UTF8.self))
      rest = rest[address.endIndex...]
    }
    return addresses
  }
}
