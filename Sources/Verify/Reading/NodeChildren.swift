import Markdown

/// The indices of a node's children.
struct NodeChildren: Sequence, IteratorProtocol {
  private let nodes: [HTMLNode]
  private var index: Int
  private let end: Int

  init(nodes: [HTMLNode], parent: Int) {
    self.nodes = nodes
    index = parent + 1
    end = nodes[parent].end
  }

  mutating func next() -> Int? {
    guard index < end else { return nil }
    defer { index = Swift.max(nodes[index].end, index + 1) }
    return index
  }
}
