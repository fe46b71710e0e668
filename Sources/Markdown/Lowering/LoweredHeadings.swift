import Markup
import Targets

/// Which heading is the title of a page.
package enum PageTitle {
  /// The heading that comes before any other text, or the only one of the first level; nil: there is none.
  package static func heading(in blocks: [Block]) -> Heading? {
    if let first = start(of: blocks), case .heading(let heading) = blocks[first].content {
      return heading
    }
    let top = blocks.compactMap(\.heading).filter { $0.level == 1 }
    return top.count == 1 ? top[0] : nil
  }

  /// The blocks with the heading that begins them on the first level, if none is: for sites that would show it twice, above
  /// the page and in it.
  static func raised(_ blocks: [Block]) -> [Block] {
    guard let first = start(of: blocks), var heading = blocks[first].heading,
      !blocks.contains(where: \.holdsTop)
    else { return blocks }
    heading.level = 1
    var result = blocks
    result[first].content = .heading(heading)
    return result
  }

  private static func start(of blocks: [Block]) -> Int? { blocks.firstIndex(where: \.hasText) }
}

extension Block {
  fileprivate var heading: Heading? {
    if case .heading(let heading) = content { heading } else { nil }
  }

  /// Whether it shows more than images and rules.
  fileprivate var hasText: Bool {
    switch content {
    case .paragraph(let content): content.plainText.contains { !$0.isWhitespace }
    case .thematicBreak, .comment, .rawHTML, .pageList, .include, .outline, .macro: false
    default: true
    }
  }

  /// Whether it is a heading of the first level, or holds one.
  fileprivate var holdsTop: Bool {
    if let heading { return heading.level == 1 }
    var holds = false
    forEachChild(blocks: { holds = holds || $0.contains(where: \.holdsTop) }, inlines: { _ in })
    return holds
  }
}

/// Anchors for headings of which the host makes another fragment than of their text: goldmark takes the line as is in the
/// file, `## [A](b.md)` is `#abmd` (its `parser/atx_heading.go`).
///
///     ## <a id="a" href="#a"></a>[A](b.md)
struct SourceSlugs {
  private var writer: InlineWriter
  private var wanted: ArraySlice<String>
  private var made: HeadingSlugs

  init(_ blocks: [Block], for target: Target) {
    writer = InlineWriter(dialect: target.dialect)
    var slugs = HeadingSlugs(target.anchors.slugs)
    wanted = RenderedHeadings(blocks).texts.map { slugs.slug($0) }[...]
    made = HeadingSlugs(target.anchors.slugs)
  }

  /// The blocks, with an anchor in each heading that needs one.
  mutating func anchored(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      guard case .heading(var heading) = block.content else {
        return block.mapChildren(blocks: { anchored($0) }, inlines: { $0 })
      }
      guard let slug = wanted.popFirst() else { return block }
      var next = made
      if next.slug(source(of: heading.content)) == slug {
        made = next
        return block
      }
      let anchor = Inline.anchor(slug)
      if !heading.content.contains(anchor) { heading.content.insert(anchor, at: 0) }
      _ = made.slug(source(of: heading.content))
      return Block(.heading(heading), at: block.source)
    }
  }

  private mutating func source(of content: [Inline]) -> String {
    writer.write(content, in: .heading)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
