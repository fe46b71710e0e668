import Links
import Markdown

/// Leaves get numbers, and names that fragments can have lead to them.
extension PageReader {
  /// Ends the paragraph that is being collected.
  mutating func finish(_ flow: inout Flow) {
    guard let paragraph = flow.takeParagraph() else { return }
    flow.add(paragraph.kind == .wild ? paragraph : leaf(paragraph))
  }

  /// Gives a leaf its number, and it the anchors before it.
  mutating func leaf(_ block: ShownBlock) -> ShownBlock {
    leaves += 1
    var block = block
    block.number = leaves
    for anchor in pendingAnchors { bind(anchor.name, offset: anchor.offset) }
    pendingAnchors.removeAll()
    return block
  }

  /// To the leaf made last.
  mutating func bind(_ name: String, offset: Int) {
    if page.anchors[name] == nil { page.anchors[name] = Anchor(number: leaves, offset: offset) }
  }

  /// - Parameter offset: pieces of the paragraph that stand before.
  mutating func addAnchors(_ attributes: HTMLAttributes, offset: Int) {
    for key in ["id", "name"] {
      guard let name = attributes[key], !name.isEmpty else { continue }
      pendingAnchors.append((name, offset))
    }
  }

  /// The anchor that GitHub makes of a heading's text, for the leaf made last.
  mutating func addSlug(ofHeading index: Int) {
    guard dialect == .gitHub else { return }
    bind(slugger.slug(text(of: index)), offset: 0)
  }
}
