import Markup

/// Lists of pages: `[[TitleIndex(Guide/, format=hierarchy)]]`, as Trac 1.6 shows them.
extension PageResolver {
  /// The list as blocks: nothing where no page matches.
  func listing(_ list: PageList) -> [Block.Content] {
    let selection = PageSelection(list, on: page, in: links)
    guard !selection.pages.isEmpty else { return [] }
    switch list.format {
    case .compact:
      return [.paragraph(inlineListing(list))]
    case .plain:
      return [bullets(selection.pages.map { [paragraph(to: $0, selection.label($0))] })]
    case .group, .digitGroup:
      let groups = PageGroups(
        minimum: max(list.minimum, 2), partsDigits: list.format == .digitGroup
      ).build(selection)
      return [bullets(of: groups, selection)]
    case .hierarchy:
      let nodes = PageHierarchy(minimum: max(list.minimum, 1)).build(selection)
      return [bullets(of: nodes, selection)]
    }
  }

  /// The list as links with commas between them.
  func inlineListing(_ list: PageList) -> [Inline] {
    let selection = PageSelection(list, on: page, in: links)
    var content: [Inline] = []
    for page in selection.pages {
      if !content.isEmpty { content.append(.text(", ")) }
      content.append(link(to: page, selection.label(page)))
    }
    return content
  }

  private func bullets(of nodes: [PageNode], _ selection: PageSelection) -> Block.Content {
    bullets(
      nodes.map { node in
        switch node {
        case .page(let label, let name):
          return [paragraph(to: name, label ?? selection.label(name))]
        case .group(let label, let page, let children):
          let list = Block(bullets(of: children, selection), at: place)
          if label.isEmpty, page == nil { return [list] }
          let content: Inline =
            if let page {
              link(to: page, label)
            } else {
              selection.list.format == .hierarchy ? .text(label) : .styled(.strong, [.text(label)])
            }
          return [Block(.paragraph([content]), at: place), list]
        }
      })
  }

  private func bullets(_ items: [[Block]]) -> Block.Content {
    .list(List(.bullet, items: items.map { List.Item($0) }))
  }

  private func paragraph(to name: String, _ label: String) -> Block {
    Block(.paragraph([link(to: name, label)]), at: place)
  }

  private func link(to name: String, _ label: String) -> Inline {
    counts.resolved += 1
    let file = name == page ? path : links.index.path(ofPage: name) ?? path
    return .link(
      Link(
        .url(links.index.target.address(from: path, to: file)), content: [.text(label)], at: place))
  }
}
