import Links
import Targets

extension ConstructScan {
  /// YAML between two lines `---` at the top.
  mutating func frontMatter() {
    guard lines.count > 2, lines[0].elementsEqual("---".utf8),
      let end = lines.dropFirst().firstIndex(where: { $0.elementsEqual("---".utf8) }),
      lines[1..<end].contains(where: { $0.contains(ASCII.colon) })
    else { return }
    add(.frontMatter, 1, lines[1])
  }

  mutating func fence(_ node: CMarkNode) {
    guard let known = target.fences.languages else { return }
    let info = tree.text(node.detail)
    guard let word = info.split(separator: " ").first else { return }
    if !known.contains(word.lowercased()) { add(.fenceLanguage, Int(node.line), info.utf8) }
  }

  /// Comments are shown by nobody, and break nowhere.
  mutating func blockHTML(_ node: CMarkNode) {
    let html = tree.utf8(node.literal)
    let line = Int(node.line)
    anchors(html, line)
    let text = html.drop { $0 <= ASCII.blank }
    var end = text.endIndex
    while end > text.startIndex, text[end - 1] <= ASCII.blank { end -= 1 }
    let isComment =
      text.starts(with: "<!--".utf8) && text[..<end].suffix(3).elementsEqual("-->".utf8)
    if !isComment { add(.blockHTML, line, text) }
  }

  /// Its lines: broken ones, bars, brackets, backslashes at their ends.
  mutating func paragraph(_ index: Int) {
    let node = tree.nodes[index]
    let inner = tree.nodes[index + 1..<Int(node.end)]
    let first = Int(node.line)
    if inner.contains(where: { $0.kind == .softBreak }), lines.indices.contains(first - 1) {
      add(.brokenParagraph, first, lines[first - 1])
    }
    for line in first..<max(first + 1, Int(node.lastLine) + 1) {
      guard let text = prose(line) else { continue }
      brackets(text, line)
      if text.contains(ASCII.bar), !text[...].holds("[[") { add(.barePipe, line, text) }
      if line < Int(node.lastLine), text.last == ASCII.backslash,
        text.reversed().prefix(while: { $0 == ASCII.backslash }).count % 2 == 1
      {
        add(.backslashBreak, line, text)
      }
    }
  }

  mutating func row(_ line: Int) {
    guard lines.indices.contains(line - 1) else { return }
    if lines[line - 1].holds("\\|") { add(.escapedPipe, line, lines[line - 1]) }
    if let text = prose(line) { brackets(text, line) }
  }

  private mutating func brackets(_ text: [UInt8], _ line: Int) {
    if let mark = target.dialect.outlineMark, text.elementsEqual(mark.utf8) { return }
    if text[...].holds("[[") { add(.doubleBracket, line, text) }
    if text[...].holds("[gimmick:") { add(.gimmick, line, text) }
  }

  /// `> [!NOTE]`, alone on its line.
  mutating func alert(_ index: Int) {
    let node = tree.nodes[index]
    guard let first = (index + 1..<Int(node.end)).first(where: { tree.nodes[$0].kind == .text })
    else { return }
    guard first + 1 == Int(node.end) || Self.endsLine(tree.nodes[first + 1].kind) else {
      return
    }
    let words = tree.utf8(tree.nodes[first].literal)
    let mark = words.reversed().drop { $0 == ASCII.blank }.reversed()
    for name in ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"]
    where mark.elementsEqual("[!\(name)]".utf8) {
      add(.alert, Int(node.line), words)
    }
  }

  private static func endsLine(_ kind: CMarkNode.Kind) -> Bool {
    switch kind {
    case .text, .codeSpan, .inlineHTML, .emphasis, .strong, .strikethrough, .link, .image,
      .footnoteReference:
      false
    default: true
    }
  }
}

extension ConstructScan {
  /// Tags that only say how a text looks, and images with a size.
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
    guard target.unsupported.contains(.anchorWithoutHref) else { return }
    let bytes = Array(html)
    var line = line
    var index = 0
    while index < bytes.count {
      let start = index
      index += 1
      if bytes[start] == ASCII.less {
        if let end = HTMLComment.end(in: bytes, at: start) {
          index = end
        } else if HTMLTag.begins(bytes, at: start) {
          // What never ends is not looked for again after it.
          guard let tag = HTMLTag(bytes, at: start) else { return }
          index = tag.end
          if tag.name == "a", !tag.isClosing, tag.attributes["href"] == nil {
            add(.anchorWithoutHref, line, bytes[start...])
          }
        }
      }
      line += bytes[start..<index].count { $0 == ASCII.newline }
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
