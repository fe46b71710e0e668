import Basics
import Links
import Markup
import Targets
import TracWiki

/// The places of pages that links can point to, read when a link first asks for those of a page: most pages are never asked
/// for. nil if there is no such page.
package typealias AnchorTable = OnDemand<String, PageAnchors?>

/// The pages that pages point to which are nothing but a redirection, read when a link first asks for one; nil if it is a page.
typealias RedirectionTable = OnDemand<String, String?>

/// Puts the content of included pages in the place of `[[Include(Page)]]`.
package struct Includes: Sendable {
  /// The tree of a page, raw HTML expanded, includes not; nil if there is no such page.
  let read: @Sendable (_ page: String) -> Document?
  /// Whether there is such a page, but it cannot be included since it is not a page of Trac, or not wholly.
  let isForeign: @Sendable (_ page: String) -> Bool
  /// The full name of a page as another names it, and that name in full if the page has another.
  let find: @Sendable (_ name: String, _ referrer: String) -> (page: String, given: String?)

  private static let limit = 20
  /// Of one page: how often it may include, and how much text, in bytes. A page that includes a page twice that includes a
  /// page twice … would be larger than any disk.
  private static let mostInclusions = 1000
  private static let mostBytes = 1 << 20

  /// What one page has included.
  private struct Spent {
    var inclusions = 0
    var bytes = 0

    /// Whether it may include that many bytes more.
    mutating func takes(_ size: Int) -> Bool {
      guard inclusions < Includes.mostInclusions, size <= Includes.mostBytes - bytes else {
        return false
      }
      inclusions += 1
      bytes += size
      return true
    }
  }

  /// No other page is known.
  init() {
    read = { _ in nil }
    isForeign = { _ in false }
    find = { name, _ in (name, nil) }
  }

  /// Among the pages of a wiki. The closures are asked from several threads.
  ///
  /// - Parameter text: of a page by its full name; nil if there is no such page.
  package init(
    among names: PageNames, _ reader: TracReader,
    isForeign: @escaping @Sendable (_ page: String) -> Bool = { _ in false },
    text: @escaping @Sendable (_ page: String) -> [UInt8]?
  ) {
    let cache = IncludeCache()
    read = { page in
      cache.tree(of: page) {
        text(page).map {
          (reader.tree(of: $0, page: page).document, size: $0.count)
        }
      }
    }
    self.isForeign = isForeign
    find = { names.find($0, on: $1) }
  }

  /// - Parameter transform: what happens to the tree of an included page: its links are seen from there.
  package func expand(
    _ document: Document, page: String,
    transform: (_ included: Document, _ page: String) -> Document = { included, _ in included }
  ) -> (Document, [Finding]) {
    guard document.blocks.contains(where: Includes.hasInclude) else { return (document, []) }
    var findings: [Finding] = []
    var spent = Spent()
    let blocks = expand(document.blocks, page: page, path: [page], transform, &spent, &findings)
    return (Document(blocks, losses: document.losses), findings)
  }

  /// The places of a page that links can point to, those of what it includes with them.
  ///
  /// - Parameter tree: as it was read.
  package func anchors(of tree: Document, page: String, slugs: Target.Slugs) -> PageAnchors {
    PageAnchors(expand(tree, page: page).0, slugs: slugs, isTrac: true)
  }

  /// - Parameter path: the pages that are being included, the outermost first.
  private func expand(
    _ blocks: [Block], page: String, path: [String], _ transform: (Document, String) -> Document,
    _ spent: inout Spent, _ findings: inout [Finding]
  ) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      guard case .include(let include) = block.content else {
        result.append(
          block.mapChildren(
            blocks: { expand($0, page: page, path: path, transform, &spent, &findings) },
            inlines: { $0 }))
        continue
      }
      func keep(_ fact: MarkupFact) {
        findings.append(Finding(fact, page: path[0], at: block.source))
        result.append(kept(include, block))
      }
      let (name, given) = find(include.page.name, page)
      if let given {
        findings.append(
          Finding(LinkFact.looseName(given, found: name), page: path[0], at: block.source))
      }
      if path.contains(name) || path.count > Includes.limit {
        keep(.includeCycle(call: include.written))
      } else if spent.inclusions >= Includes.mostInclusions {
        result += linked(include, block, page: page, path: path, transform, &findings)
      } else if isForeign(name) {
        result += linked(
          include, block, page: page, path: path, transform, &findings,
          because: .includeOfMarkdown(call: include.written))
      } else if let included = read(name)?.section(include.page.fragment) {
        guard spent.takes(included.blocks.textSize) else {
          result += linked(include, block, page: page, path: path, transform, &findings)
          continue
        }
        let blocks = transform(included, name).blocks
        result += expand(blocks, page: name, path: path + [name], transform, &spent, &findings)
          .map { $0.placed(at: block.source) }
      } else {
        keep(.includeMissing(call: include.written))
      }
    }
    return result
  }

  /// A link in the place of what would be too much, or is not a page of Trac.
  private func linked(
    _ include: Include, _ block: Block, page: String, path: [String],
    _ transform: (Document, String) -> Document, _ findings: inout [Finding],
    because fact: MarkupFact? = nil
  ) -> [Block] {
    let finding = Finding(
      fact ?? .includeLimit(call: include.written, pages: Includes.mostInclusions),
      page: path[0], at: block.source)
    if findings.last != finding { findings.append(finding) }
    let link = Link(.page(include.page), content: [.text(include.page.name)])
    return transform(Document([Block(.paragraph([.link(link)]), at: block.source)]), page).blocks
      .map { $0.placed(at: block.source) }
  }

  private func kept(_ include: Include, _ block: Block) -> Block {
    Block(.comment(include.written), at: block.source)
  }

  private static func hasInclude(_ block: Block) -> Bool {
    switch block.content {
    case .include: return true
    case .quote(let blocks), .indented(let blocks): return blocks.contains(where: hasInclude)
    case .box(let box): return box.blocks.contains(where: hasInclude)
    case .list(let list): return list.items.contains { $0.blocks.contains(where: hasInclude) }
    case .table(let table):
      return table.rows.contains { $0.cells.contains { $0.blocks.contains(where: hasInclude) } }
    case .definitionList(let parts):
      return parts.contains {
        if case .description(let blocks) = $0 { blocks.contains(where: hasInclude) } else { false }
      }
    default: return false
    }
  }
}
