import Markup

/// `== Hours == #hours`: an id that GitHub gives the heading anyway needs no anchor of its own.
package enum HeadingIDs {
  /// The page with only those ids written by their author that are not the slug of their heading.
  package static func withoutNeedless(
    _ document: Document, slugs: Target.Slugs = .github
  ) -> Document {
    var slugger = HeadingSlugs(slugs)
    return Document(blocks(document.blocks, &slugger))
  }

  private static func blocks(_ blocks: [Block], _ slugger: inout HeadingSlugs) -> [Block] {
    blocks.map { block in
      guard case .heading(var heading) = block.content else {
        return block.mapChildren(
          blocks: { self.blocks($0, &slugger) }, inlines: { $0 })
      }
      let slug = slugger.slug(PageAnchors.slugText(heading.content))
      if heading.hasExplicitID, heading.id == slug { heading.hasExplicitID = false }
      return Block(.heading(heading), at: block.source)
    }
  }
}
