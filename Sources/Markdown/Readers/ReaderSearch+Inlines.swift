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

  /// An address in code is none of a link's: what comes next stands behind it.
  mutating func addressesInCode(_ index: Int, in block: Range<Int>) {
    guard target.breaks.contains(.bareAddress) else { return }
    let code = tree.utf8(tree.nodes[index].literal)
    guard code.contains(where: { ":@.".utf8.contains($0) }) else { return }
    _ = addresses.next(code, in: block, of: lines)
  }

  /// An address that is a link only because GitHub makes it one: neither in angle brackets nor in `](…)`.
  mutating func address(_ index: Int, in block: Range<Int>) {
    guard target.breaks.contains(.bareAddress) else { return }
    let node = tree.nodes[index]
    let address = tree.utf8(node.literal)
    let text =
      Int(node.end) == index + 2 && tree.nodes[index + 1].kind == .text
      ? tree.utf8(tree.nodes[index + 1].literal) : []
    let isSame =
      address.elementsEqual(text) || address.elementsEqual("http://".utf8 + text)
      || address.elementsEqual("mailto:".utf8 + text)
    guard isSame, text.contains(where: { ":@.".utf8.contains($0) }) else {
      // What comes next stands behind it.
      _ = addresses.next(address, in: block, of: lines)
      return
    }
    guard let (line, before) = addresses.next(text, in: block, of: lines) else { return }
    if !"<[(\"".utf8.contains(before) { add(.bareAddress, line, text) }
  }
}
