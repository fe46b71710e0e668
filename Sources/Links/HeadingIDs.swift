import Markup
import Targets

/// `== Hours == #hours`: an id that GitHub gives the heading anyway needs no anchor of its own.
package enum HeadingIDs {
  /// The page with only those ids written by their author that are not the slug of their heading.
  package static func withoutNeedless(
    _ document: Document, slugs: Target.Slugs = .github
  ) -> Document {
    var slugger = HeadingSlugs(slugs)
    var slugs = RenderedHeadings(document.blocks).texts.map { slugger.slug($0) }[...]
    return Document(blocks(document.blocks, &slugs), losses: document.losses)
  }

  private static func blocks(_ blocks: [Block], _ slugs: inout ArraySlice<String>) -> [Block] {
    blocks.map { block in
      guard case .heading(var heading) = block.content else {
        return block.mapChildren(
          blocks: { self.blocks($0, &slugs) }, inlines: { $0 })
      }
      let slug = slugs.popFirst()
      if heading.hasExplicitID, heading.id == slug { heading.hasExplicitID = false }
      return Block(.heading(heading), at: block.source)
    }
  }
}
