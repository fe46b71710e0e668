import Basics
import Markdown

/// The inlines of one block: its visible text, its text without code, its links.
struct InlineFacts {
  private let tree: CMarkTree
  private var line: Int
  private var text: [UInt8] = []
  /// The text without code, as soon as it is another; nil: it is `text`.
  private var prose: [UInt8]?
  /// Of a heading: the text of its HTML, where images, tags and comments are nothing, and blanks stay.
  private var rendered: [UInt8] = []
  private let isHeading: Bool
  private(set) var lead: String?
  let firstLine: Int
  /// What must be added to the lines of nodes.
  private let shift: Int
  /// Inside `<code>` and similar: no prose.
  private var hidden = 0
  /// The link `<a href>` that is open: its index, and where its text begins.
  private var anchor: (link: Int, start: Int)?

  /// What is in `prose` for code, images and bare addresses: U+FFFC.
  static let placeholder: [UInt8] = [0xEF, 0xBF, 0xBC]

  /// - Parameters:
  ///   - line: the first line of the block.
  ///   - shift: how many lines later than cmark-gfm says the inlines are.
  ///   - isHeading: whether `renderedText` is wanted.
  init(tree: CMarkTree, line: Int, shift: Int, isHeading: Bool = false) {
    self.isHeading = isHeading
    self.tree = tree
    self.line = line
    self.shift = shift
    firstLine = line
  }

  var visibleText: String { String(decoding: text, as: UTF8.self) }
  var renderedText: String { String(decoding: rendered, as: UTF8.self) }
  /// nil if it is `visibleText`.
  var visibleProse: String? { prose.map { String(decoding: $0, as: UTF8.self) } }

  /// From here on text and prose differ.
  private mutating func part() {
    if prose == nil { prose = text }
  }

  /// What stands for code and the like, which is text only.
  private mutating func hold() {
    part()
    prose? += Self.placeholder
  }

  /// A cell of a table ends, and another begins.
  mutating func cellEnds() {
    text.append(0x09)
    prose?.append(0x09)
  }

  /// Reads the nodes of a range, which holds whole subtrees.
  mutating func read(_ range: Range<Int>, into builder: inout FactsBuilder) {
    /// Links, images and bold texts that are open: where their text begins, and what they become.
    var open: [(end: Int, start: Int, link: Int?)] = []
    var quiet = 0
    var index = range.lowerBound
    while true {
      while let last = open.last, last.end <= index {
        let label = String(decoding: text[min(last.start, text.count)...], as: UTF8.self)
        if let link = last.link {
          builder.facts.links[link].text = label
          if builder.facts.links[link].kind == .image {
            text.removeSubrange(last.start...)
            quiet -= 1
          }
        } else if lead == nil {
          lead = label
        }
        open.removeLast()
      }
      guard index < range.upperBound else { return }
      let node = tree.nodes[index]
      // After a code span of two lines.
      while let next = self.line(of: index, before: range.upperBound), next > line { endLine() }
      switch node.kind {
      case .text:
        let isProse = quiet == 0 && hidden == 0
        if !isProse { part() }
        text += tree.utf8(node.literal)
        render(tree.utf8(node.literal), isQuiet: quiet > 0)
        if isProse { prose? += tree.utf8(node.literal) }
      case .softBreak, .lineBreak:
        endLine()
        render([0x0A], isQuiet: quiet > 0)
      case .codeSpan:
        hold()
        text += tree.utf8(node.literal)
        render(tree.utf8(node.literal), isQuiet: quiet > 0)
      case .inlineHTML:
        tag(node, into: &builder)
      // Its number is text, too.
      case .footnoteReference: render(tree.utf8(node.literal), isQuiet: quiet > 0)
      case .strong where index == range.lowerBound:
        open.append((Int(node.end), text.count, nil))
      case .link, .image:
        let destination = tree.text(node.literal)
        var kind: DocumentLink.Kind = node.kind == .image ? .image : .link
        if kind == .link, isAddress(index, destination) { kind = .address }
        builder.link(kind, to: destination, line: line)
        if kind == .address {
          builder.facts.links[builder.facts.links.count - 1].text = destination
          hold()
          text += tree.utf8(tree.nodes[index + 1].literal)
          render(tree.utf8(tree.nodes[index + 1].literal), isQuiet: quiet > 0)
          index = Int(node.end)
          continue
        }
        if kind == .image {
          hold()
          quiet += 1
        }
        open.append((Int(node.end), text.count, builder.facts.links.count - 1))
      default: break
      }
      index += 1
    }
  }

  /// - Parameter isQuiet: in the text that stands for an image.
  private mutating func render(_ bytes: some Sequence<UInt8>, isQuiet: Bool) {
    if isHeading, !isQuiet { rendered += bytes }
  }

  /// Whether a link shows its own address: cmark-gfm makes `https://x` and `a@b.org` links by themselves.
  private func isAddress(_ index: Int, _ destination: String) -> Bool {
    let node = tree.nodes[index]
    guard Int(node.end) == index + 2, tree.nodes[index + 1].kind == .text else { return false }
    // What is in front of the address has seven bytes; beyond ASCII texts may be equal whose bytes are not.
    let more = destination.utf8.count - tree.utf8(tree.nodes[index + 1].literal).count
    guard more == 0 || more == 7 || destination.hasByte(where: { $0 >= 0x80 }) else { return false }
    let label = tree.text(tree.nodes[index + 1].literal)
    return destination == label && label.utf8.contains(UInt8(ascii: ":"))
      || destination.begins(with: "http://") && destination == "http://" + label
      || destination.begins(with: "mailto:") && destination == "mailto:" + label
  }

  /// Where a node begins. Of a link cmark-gfm tells the line that it ends on; its label knows better.
  private func line(of index: Int, before end: Int) -> Int? {
    var index = index
    while tree.nodes[index].kind == .link || tree.nodes[index].kind == .image,
      Int(tree.nodes[index].end) > index + 1
    { index += 1 }
    let line = tree.nodes[index].line
    return index < end && line > 0 ? Int(line) + shift : nil
  }

  private mutating func endLine() {
    text.append(0x0A)
    prose?.append(0x0A)
    line += 1
  }

  private mutating func tag(_ node: CMarkNode, into builder: inout FactsBuilder) {
    let bytes = Array(tree.utf8(node.literal))
    if bytes.starts(with: "<!--".utf8) {
      let lines = bytes.count { $0 == 0x0A }
      builder.comment(bytes.dropFirst(4).dropLast(3), line: line, lastLine: line + lines)
    } else if let tag = HTMLTag(bytes, at: 0) {
      if tag.name == "br", text.last != 0x0A {
        text.append(0x20)
        prose?.append(0x20)
      }
      meet(tag, into: &builder)
      builder.tag(tag, line: line)
    }
    for _ in 0..<bytes.count(where: { $0 == 0x0A }) { endLine() }
  }

  private mutating func meet(_ tag: HTMLTag, into builder: inout FactsBuilder) {
    switch tag.name {
    case "a":
      if let anchor, anchor.start <= text.count {
        builder.facts.links[anchor.link].text = String(
          decoding: text[anchor.start...], as: UTF8.self)
      }
      anchor =
        !tag.isClosing && tag.attributes["href"] != nil
        ? (builder.facts.links.count, text.count) : nil
    case "code", "kbd", "samp", "tt", "var":
      if !tag.isClosing, hidden == 0 { hold() }
      hidden = max(0, hidden + (tag.isClosing ? -1 : 1))
    case "img":
      if !tag.isClosing { hold() }
    default: break
    }
  }
}
