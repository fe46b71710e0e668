/// Where the fragments of a page lead: `#setup` and `#set-up` are one if both lead to the heading “Set up”.
struct Landings: Hashable, Sendable {
  /// The block at which a fragment ends up: its text, and which of the blocks with that text it is.
  struct Landing: Hashable, Sendable {
    var text: String
    var occurrence: Int
    /// Nothing to see stands before it.
    var isFirst: Bool
  }

  private var landings: [String: Landing] = [:]

  init(_ page: ShownPage) {
    guard !page.anchors.isEmpty else { return }
    var byNumber: [Int: Landing] = [:]
    var counts: [String: Int] = [:]
    Self.visit(page.blocks) { leaf in
      let text = Self.text(of: leaf)
      counts[text, default: 0] += 1
      byNumber[leaf.number] = Landing(
        text: text, occurrence: counts[text] ?? 0, isFirst: byNumber.isEmpty)
    }
    for (name, number) in page.anchors { landings[name] = byNumber[number] }
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

  /// Letters and digits of its beginning: enough to tell blocks apart, whatever else differs.
  private static func text(of leaf: ShownBlock) -> String {
    var text = ""
    let words = leaf.kind == .code ? leaf.lines.prefix(4).map { $0 } : leaf.pieces.map(\.text)
    for word in words {
      for scalar in word.unicodeScalars
      where scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        text += scalar.properties.lowercaseMapping
      }
      if text.utf8.count >= 40 { break }
    }
    text = String(text.unicodeScalars.prefix(40))
    return text.isEmpty ? "\(leaf.kind)" : text
  }
}
