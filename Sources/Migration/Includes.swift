import Links
import Markup

/// Puts the content of included pages in the place of `[[Include(Page)]]`.
package struct Includes: Sendable {
  /// The tree of a page, raw HTML expanded, includes not; nil: there is no such page.
  let read: @Sendable (_ page: String) -> Document?
  /// The full name of a page as another names it.
  let fullName: @Sendable (_ name: String, _ referrer: String) -> String

  private static let limit = 20

  /// Both are asked from several threads.
  package init(
    read: @escaping @Sendable (_ page: String) -> Document?,
    fullName: @escaping @Sendable (_ name: String, _ referrer: String) -> String
  ) {
    self.read = read
    self.fullName = fullName
  }

  /// - Parameter transform: what happens to the tree of an included page: its links are seen from there.
  package func expand(
    _ document: Document, page: String,
    transform: (_ included: Document, _ page: String) -> Document = { included, _ in included }
  ) -> (Document, [Finding]) {
    guard document.blocks.contains(where: Includes.hasInclude) else { return (document, []) }
    var findings: [Finding] = []
    let blocks = expand(document.blocks, page: page, path: [page], transform, &findings)
    return (Document(blocks), findings)
  }

  /// - Parameter path: the pages that are being included, the outermost first.
  private func expand(
    _ blocks: [Block], page: String, path: [String], _ transform: (Document, String) -> Document,
    _ findings: inout [Finding]
  ) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      guard case .include(let include) = block.content else {
        result.append(
          block.mapChildren(
            blocks: { expand($0, page: page, path: path, transform, &findings) },
            inlines: { $0 }))
        continue
      }
      let name = fullName(include.page.name, page)
      if path.contains(name) || path.count > Includes.limit {
        findings.append(
          FindingKind.includeCycle.finding(
            page: path[0], at: block.source,
            "\(include.written) includes a page that is being included.",
            help: "The call was kept as a comment."))
        result.append(kept(include, block))
      } else if let included = read(name)?.section(include.page.fragment) {
        let blocks = transform(included, name).blocks
        result += expand(blocks, page: name, path: path + [name], transform, &findings)
          .map { $0.placed(at: block.source) }
      } else {
        findings.append(
          FindingKind.includeMissing.finding(
            page: path[0], at: block.source,
            "\(include.written) includes a page or section that does not exist.",
            help: "The call was kept as a comment."))
        result.append(kept(include, block))
      }
    }
    return result
  }

  private func kept(_ include: Include, _ block: Block) -> Block {
    Block(.comment(include.written), at: block.source)
  }

  private static func hasInclude(_ block: Block) -> Bool {
    switch block.content {
    case .include: return true
    case .quote(let blocks): return blocks.contains(where: hasInclude)
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

extension Block {
  /// The block with all that is in it at one place: the lines of another page mean nothing here.
  fileprivate func placed(at source: SourceRange) -> Block {
    var copy = mapChildren(
      blocks: { $0.map { $0.placed(at: source) } }, inlines: { $0.map { $0.placed(at: source) } })
    copy.source = source
    return copy
  }
}

extension Inline {
  fileprivate func placed(at source: SourceRange) -> Inline {
    switch mapChildren({ $0.map { $0.placed(at: source) } }) {
    case .link(var link):
      link.source = source
      return .link(link)
    case .image(var image):
      image.source = source
      return .image(image)
    case .macro(let call, _): return .macro(call, source)
    case .rawHTML(let html, _): return .rawHTML(html, source)
    case let other: return other
    }
  }
}
