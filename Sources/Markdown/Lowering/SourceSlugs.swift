import Markup
import Targets

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
