/// Where the fragments of a page lead: `#setup` and `#set-up` are one if both point to the heading “Set up”.
struct Landings: Hashable, Sendable {
  /// The place at which a fragment ends up: the text there, and which of the places with that text it is.
  struct Landing: Hashable, Sendable {
    var text: String
    var isHeading: Bool
    var occurrence: Int
    /// Nothing to see precedes it.
    var isFirst: Bool
  }

  private var landings: [String: Landing] = [:]

  init(_ page: ShownPage) {
    guard !page.anchors.isEmpty else { return }
    let anchors = Dictionary(grouping: page.anchors) { $0.value.number }
    var counts: [String: Int] = [:]
    var isFirst = true
    Self.visit(page.blocks) { leaf in
      let text = Self.text(of: leaf, from: 0)
      let isHeading = leaf.isHeading
      let count = counts[isHeading ? "#" + text : text, default: 0] + 1
      counts[isHeading ? "#" + text : text] = count
      for (name, anchor) in anchors[leaf.number] ?? [] {
        let rest = anchor.offset == 0 || isHeading ? text : Self.text(of: leaf, from: anchor.offset)
        landings[name] = Landing(
          text: rest, isHeading: isHeading, occurrence: rest == text ? count : 0, isFirst: isFirst)
      }
      isFirst = false
    }
  }

  subscript(fragment: String) -> Landing? {
    if let found = landings[fragment] { return found }
    let prefix = "user-content-"
    return fragment.hasPrefix(prefix) ? landings[String(fragment.dropFirst(prefix.count))] : nil
  }

  private static func visit(_ blocks: [ShownBlock], _ body: (ShownBlock) -> Void) {
    for block in blocks {
      if block.number > 0 { body(block) }
      visit(block.children, body)
    }
  }

  /// Letters and digits of a leaf's beginning, or from a place in it on: enough to tell places apart, whatever
  /// else differs.
  private static func text(of leaf: ShownBlock, from offset: Int) -> String {
    var text = String.UnicodeScalarView()
    let words =
      leaf.kind == .code ? Array(leaf.lines.prefix(4)) : leaf.pieces.dropFirst(offset).map(\.text)
    for word in words {
      for scalar in word.unicodeScalars
      where scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        text.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
      if text.count >= 40 { break }
    }
    if text.isEmpty { return offset == 0 ? "\(leaf.kind)" : Self.text(of: leaf, from: 0) }
    return String(String.UnicodeScalarView(text.prefix(40)))
  }
}

extension ShownBlock {
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
