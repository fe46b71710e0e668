import Links

extension ReaderSearch {
  /// Tags that only say how a text looks, and pictures with a size.
  private static let looks: Set<String> = [
    "ins", "sup", "sub", "u", "img", "kbd", "small", "mark", "details", "summary", "font",
  ]

  mutating func inlineHTML(_ html: ArraySlice<UInt8>, _ line: Int) {
    anchors(html, line)
    guard let tag = HTMLTag(Array(html), at: 0) else { return }
    if Self.looks.contains(tag.name), !tag.isClosing { add(.inlineHTML, line, html) }
  }

  /// `<a id="x">` without an address.
  mutating func anchors(_ html: ArraySlice<UInt8>, _ line: Int) {
    guard target.breaks.contains(.anchorWithoutHref) else { return }
    let bytes = Array(html)
    var line = line
    var index = 0
    while index < bytes.count {
      let start = index
      index += 1
      if bytes[start] == Sign.less {
        if let end = HTMLComment.end(in: bytes, at: start) {
          index = end
        } else if HTMLTag.begins(bytes, at: start) {
          // What never ends is not looked for again behind it.
          guard let tag = HTMLTag(bytes, at: start) else { return }
          index = tag.end
          if tag.name == "a", !tag.isClosing, tag.attributes["href"] == nil {
            add(.anchorWithoutHref, line, bytes[start...])
          }
        }
      }
      line += bytes[start..<index].count { $0 == Sign.newline }
    }
  }

  /// An address that is a link only because GitHub makes it one: neither in angle brackets nor in `](…)`, which make
  /// the link longer than its text. cmark-gfm counts columns in several ways, but here alone in the same for both.
  mutating func address(_ index: Int, _ line: Int) {
    let (node, label) = (tree.nodes[index], index + 1)
    guard Int(node.end) == label + 1, tree.nodes[label].kind == .text,
      tree.nodes[label].column == node.column, tree.nodes[label].lastColumn == node.lastColumn
    else { return }
    add(.bareAddress, line, tree.utf8(tree.nodes[label].literal))
  }
}
