import Basics
import Markup

/// Tables of contents: `[[PageOutline(2-3)]]` as a nested list of links to the page's headings. A site that
/// makes a table of contents from a mark gets the mark if the table has all levels and no title, and is in no other block.
struct Outlines {
  private struct Entry {
    var level: Int
    var slug: String
    var content: [Inline]
  }

  private var entries: [Entry] = []
  private let siteMakesThem: Bool

  init(_ blocks: [Block], slugs: ([String]) -> [String], siteMakesThem: Bool) {
    self.siteMakesThem = siteMakesThem
    var headings: [Heading] = []
    Self.collect(blocks, into: &headings)
    let names = slugs(RenderedHeadings(blocks).texts)
    entries = zip(headings, names).map { heading, slug in
      Entry(level: heading.level, slug: slug, content: heading.content.withoutLinks)
    }
  }

  /// The blocks of a page with their outlines written.
  func written(in blocks: [Block]) -> [Block] { written(in: blocks, isPage: true) }

  private func written(in blocks: [Block], isPage: Bool) -> [Block] {
    blocks.flatMap { block -> [Block] in
      guard case .outline(let outline) = block.content else {
        let blocks = { written(in: $0, isPage: false) }
        return [block.mapChildren(blocks: blocks, inlines: { $0 })]
      }
      let isPlain = outline.levels == 1...6 && (outline.title ?? "").isEmpty
      if siteMakesThem, isPage, isPlain, !entries.isEmpty { return [block] }
      return list(outline, at: block.source)
    }
  }

  private func list(_ outline: Outline, at source: SourceRange) -> [Block] {
    let chosen = entries.filter { outline.levels.contains($0.level) }
    guard !chosen.isEmpty else { return [] }
    var blocks: [Block] = []
    if let title = outline.title, !title.isEmpty {
      blocks.append(Block(.paragraph([.styled(.strong, [.text(title)])]), at: source))
    }
    blocks.append(Block(.list(list(chosen[...])), at: source))
    return blocks
  }

  /// Each entry with those below it: all that follow up to one of its level or above.
  private func list(_ entries: ArraySlice<Entry>) -> List {
    var items: [List.Item] = []
    var rest = entries
    while let first = rest.popFirst() {
      let below = rest.prefix { $0.level > first.level }
      rest = rest.dropFirst(below.count)
      let slug = PercentCoding.encode(first.slug.utf8) {
        $0 == ASCII.hyphen || $0 == ASCII.underscore
      }
      let link = Link(.url("#" + slug), content: first.content)
      var blocks = [Block(.paragraph([.link(link)]))]
      if !below.isEmpty { blocks.append(Block(.list(list(below)))) }
      items.append(List.Item(blocks))
    }
    return List(.bullet, items: items)
  }

  private static func collect(_ blocks: [Block], into headings: inout [Heading]) {
    for block in blocks {
      if case .heading(let heading) = block.content { headings.append(heading) }
      block.forEachChild(blocks: { collect($0, into: &headings) }, inlines: { _ in })
    }
  }
}

extension [Inline] {
  /// Without links, anchors and notes: the text for a link.
  fileprivate var withoutLinks: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .link(let link): link.content.withoutLinks
      case .anchor, .footnote, .comment: []
      default: [inline.mapChildren { $0.withoutLinks }]
      }
    }
  }
}
