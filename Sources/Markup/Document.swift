/// A page as a tree: what both readers build and both writers and checks read.
package struct Document: Hashable, Sendable {
  /// From top to bottom; empty: a page that shows nothing.
  package var blocks: [Block]
  /// What the page's own text has beside them; the lowering tells and takes it.
  package var losses: [Loss]

  /// A page of these blocks, by default an empty one.
  package init(_ blocks: [Block] = [], losses: [Loss] = []) {
    self.blocks = blocks
    self.losses = losses
  }
}
