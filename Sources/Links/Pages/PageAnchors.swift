import Basics
import Markup
import Targets

/// The places of one page that links can point to: Trac's `#SetUp` of `= Set up =` is `#set-up` on GitHub.
package struct PageAnchors: Hashable, Sendable {
  /// A heading as both sides see it.
  package struct Heading: Hashable, Sendable {
    /// The id that Trac gives it, or the one that its author wrote.
    package var id: String
    /// Its text as a site renders it: what the slug is made of.
    package var text: String
    /// Whether its author wrote the id.
    package var isExplicit = false
  }

  /// Trac's ids, each once.
  private let ids: PackedStrings
  /// The fragments to write for them, in the same order.
  private let written: PackedStrings
  /// Every fragment that GitHub knows on the page, without `#`.
  package let fragments: PackedStrings

  /// - Parameters:
  ///   - headings: in the order of the page.
  ///   - anchors: ids of explicit anchors, `[=#id]`.
  ///   - slugs: how the reader makes fragments of headings.
  package init(headings: [Heading], anchors: [String] = [], slugs: Target.Slugs = .github) {
    var slugger = HeadingSlugs(slugs)
    var written: [String: String] = [:]
    var fragments: Set<String> = []
    for anchor in anchors {
      written[anchor] = anchor
      fragments.insert(anchor)
    }
    for heading in headings {
      let slug = slugger.slug(heading.text)
      fragments.insert(slug)
      guard !heading.id.isEmpty else { continue }
      if heading.isExplicit {
        fragments.insert(heading.id)
      }
      if written[heading.id] == nil {
        written[heading.id] = heading.isExplicit ? heading.id : slug
      }
    }
    let ids = written.keys.sortedByBytes()
    self.ids = PackedStrings(ids)
    self.written = PackedStrings(ids.map { written[$0] ?? "" })
    self.fragments = PackedStrings(fragments.sortedByBytes())
  }

  /// The anchors of a page's tree, wherever they are in it.
  ///
  /// - Parameter isTrac: the tree is that of a page of Trac, not lowered yet.
  package init(_ document: Document, slugs: Target.Slugs = .github, isTrac: Bool = false) {
    let collector = AnchorCollector()
    collector.visit(document.blocks)
    let texts = RenderedHeadings(document.blocks, collapsesBlanks: isTrac).texts
    let headings = zip(collector.headings, texts).map {
      Heading(id: $0.id, text: $1, isExplicit: $0.hasExplicitID)
    }
    self.init(headings: headings, anchors: collector.anchors, slugs: slugs)
  }

  /// The fragment to write for one that Trac knows; case counts, as in browsers.
  package func fragment(for id: String) -> String? {
    guard let number = ids.index(of: id) ?? ids.index(of: RelativeURL.decode(id)) else {
      return nil
    }
    return written.dropFirst(number).first { _ in true }
  }

  /// A place whose fragment is not Trac's id.
  package struct Moved: Hashable, Sendable {
    /// As Trac has it.
    package var id: String
    /// As the output has it; neither is encoded.
    package var fragment: String
  }

  /// The places whose fragments are not Trac's ids, in the order of these. Headings without letters have none.
  package var moved: [Moved] {
    zip(ids, written).filter { $0 != $1 && !$1.isEmpty }.map { Moved(id: $0, fragment: $1) }
  }

  /// The one fragment that has the letters and digits of `id`: for links that somebody wrote for the finished page.
  package func slug(like id: String) -> String? {
    let decoded = RelativeURL.decode(id)
    if fragments.contains(decoded) { return decoded }
    let folded = FoldedName(decoded).bytes
    guard !folded.isEmpty else { return nil }
    let alike = Set(fragments.filter { FoldedName($0).bytes == folded })
    return alike.count == 1 ? alike.first : nil
  }

  /// Ids that are like `id` but for case and punctuation, or begin alike.
  package func nearMisses(of id: String) -> [String] {
    let folded = FoldedName(RelativeURL.decode(id)).bytes
    guard !folded.isEmpty else { return [] }
    let ids = Array(ids)
    let alike = ids.filter { FoldedName($0).bytes == folded }
    let begin = ids.filter {
      let other = FoldedName($0).bytes
      return other != folded && !other.isEmpty
        && (other.starts(with: folded) || folded.starts(with: other))
    }
    return Array((alike + begin).prefix(5))
  }
}

/// Walks a tree for headings and anchors, in the order of the page.
private final class AnchorCollector {
  var headings: [Heading] = []
  var anchors: [String] = []

  func visit(_ blocks: [Block]) {
    for block in blocks {
      if case .heading(let heading) = block.content {
        headings.append(heading)
      }
      block.forEachChild(blocks: visit, inlines: visit)
    }
  }

  func visit(_ inlines: [Inline]) {
    for inline in inlines {
      if case .anchor(let id) = inline { anchors.append(id) }
      inline.forEachChild(visit)
    }
  }
}

/// `== Hours == #hours`: an id that GitHub gives the heading anyway needs no anchor of its own.
package enum HeadingIDs {
  /// The page with only those ids written by their author that are not the slug of their heading.
  package static func withoutNeedless(
    _ document: Document, slugs: Target.Slugs = .github
  ) -> Document {
    // Few pages have any.
    guard document.blocks.holdExplicitID else { return document }
    var slugger = HeadingSlugs(slugs)
    let texts = RenderedHeadings(document.blocks, collapsesBlanks: true).texts
    var slugs = texts.map { slugger.slug($0) }[...]
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

extension [Block] {
  /// Whether the author of a heading in them wrote its id.
  fileprivate var holdExplicitID: Bool {
    contains { block in
      if case .heading(let heading) = block.content { return heading.hasExplicitID }
      var isHeld = false
      block.forEachChild(blocks: { isHeld = isHeld || $0.holdExplicitID }, inlines: { _ in })
      return isHeld
    }
  }
}
