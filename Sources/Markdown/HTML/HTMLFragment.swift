import Markup

/// HTML inside a page, as the tree that a reader of GitHub sees: `<dl><dt>Term</dt><dd>Text</dd></dl>`.
package enum HTMLFragment {
  /// The blocks that `html` stands for.
  ///
  /// Addresses stay as written: each is a `.url`. `dropped` names what GitHub does not show, each once, in
  /// the order of the text: elements as `<iframe>`, attributes as `style=`.
  package static func blocks(_ html: String, from dialect: HTMLDialect = .gitHub) -> (
    blocks: [Block], dropped: [String]
  ) {
    read(Array(html.utf8), dialect, embedded: [])
  }

  /// The text that `html` stands for, without block structure.
  package static func inlines(_ html: String, from dialect: HTMLDialect = .gitHub) -> (
    inlines: [Inline], dropped: [String]
  ) {
    inlines(Array(html.utf8), from: dialect)
  }

  /// As above; `embedded` holds what `HTMLTree.placeholder(for:)` stands for.
  static func inlines(
    _ html: [UInt8], from dialect: HTMLDialect, embedded: [[Block]] = []
  ) -> (inlines: [Inline], dropped: [String]) {
    let (capped, tooDeep) = HTMLDepth.cap(withoutNUL(html))
    var reader = HTMLReader(HTMLTree(parsing: capped), dialect, embedded: embedded)
    var line = HTMLLine(isPart: true)
    reader.collect(reader.everything, into: &line)
    return (line.finish(), reader.dropped + tooDeep.map { "<\($0)>" })
  }

  /// As above; `embedded` holds what `HTMLTree.placeholder(for:)` stands for.
  static func read(_ html: [UInt8], _ dialect: HTMLDialect, embedded: [[Block]]) -> (
    blocks: [Block], dropped: [String]
  ) {
    let (capped, tooDeep) = HTMLDepth.cap(withoutNUL(html))
    var reader = HTMLReader(HTMLTree(parsing: capped), dialect, embedded: embedded)
    let blocks = reader.blocks(reader.everything)
    return (blocks, reader.dropped + tooDeep.map { "<\($0)>" })
  }

  /// A NUL would end the text for libxml2; browsers show U+FFFD.
  private static func withoutNUL(_ html: [UInt8]) -> [UInt8] {
    guard html.contains(0) else { return html }
    return html.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }
}

/// Raw HTML and the wiki text between it, sewn into one HTML text: `<td>`, a list, `</td>`.
struct HTMLSeam {
  private(set) var html: [UInt8] = []
  private(set) var open = OpenElements()
  /// What the placeholders in `html` stand for.
  private(set) var embedded: [[Block]] = []

  mutating func add(_ raw: [UInt8]) {
    html += [0x0A] + raw + [0x0A]
    open.read(raw)
  }

  /// HTML in the midst of a line.
  mutating func add(inline raw: [UInt8]) {
    html += raw
    open.read(raw)
  }

  mutating func add(_ block: Block) {
    html += HTMLTree.placeholder(for: embedded.count).utf8
    embedded.append([block])
  }

  /// A text that stands in no paragraph: it runs on in the HTML around it.
  mutating func add(text paragraph: Block) {
    html += HTMLTree.placeholder(for: embedded.count, isText: true).utf8
    embedded.append([paragraph])
  }

  mutating func element(
    _ name: String, _ attributes: String = "", content: (inout HTMLSeam) -> Void
  ) {
    add(Array("<\(name)\(attributes)>".utf8))
    content(&self)
    add(Array("</\(name)>".utf8))
  }

  mutating func list(_ list: List, item: (Block, inout HTMLSeam) -> Void) {
    var name = "ul"
    var start = ""
    if case .ordered(_, let first) = list.kind { (name, start) = ("ol", " start=\"\(first)\"") }
    element(name, start) { seam in
      for entry in list.items {
        seam.element("li") { for block in entry.blocks { item(block, &$0) } }
      }
    }
  }
}

/// Blocks while they are collected, and the paragraph that is still growing.
struct HTMLFlow {
  private(set) var blocks: [Block] = []
  var line = HTMLLine()
  /// Whether the first block is text that ran on from what stood before.
  private(set) var beganInLine = false
  /// Whether anything ended a paragraph, be it empty.
  private var hasBroken = false

  mutating func append(_ content: Block.Content) {
    append([Block(content)])
  }

  mutating func append(_ more: [Block]) {
    endParagraph()
    blocks += more
  }

  mutating func endParagraph() {
    let content = line.finish()
    line = HTMLLine()
    if !hasBroken, !content.isEmpty { beganInLine = true }
    hasBroken = true
    if !content.isEmpty { blocks.append(Block(.paragraph(content))) }
  }

  /// Appends what an element in the line holds, blocks too: `a <b>b<hr>c</b> d`. Text at its ends runs on.
  mutating func append(_ inner: HTMLFlow, as wrap: ([Inline]) -> [Inline]) {
    guard inner.hasBroken else {
      line.append(inner.line, as: wrap)
      return
    }
    var blocks = inner.blocks.mapText(wrap)[...]
    if inner.beganInLine, case .paragraph(let content) = blocks.first?.content {
      for inline in content { line.append(inline) }
      blocks.removeFirst()
    }
    append(Array(blocks))
    line.append(inner.line, as: wrap)
  }

  /// `<p align="center"><img></p>`: the one image since then stands in the middle.
  mutating func centerImage(after start: Int) {
    guard blocks.count == start + 1, case .paragraph(let content) = blocks[start].content,
      content.count == 1, case .image(var image) = content[0], image.alignment == nil
    else { return }
    image.alignment = "center"
    blocks[start].content = .paragraph([.image(image)])
  }

  consuming func finish() -> [Block] {
    endParagraph()
    return blocks
  }
}

extension [Block] {
  /// The blocks with every run of text in them, however deep, replaced by what `change` makes of it.
  func mapText(_ change: ([Inline]) -> [Inline]) -> [Block] {
    map { block in
      block.mapChildren(blocks: { $0.mapText(change) }, inlines: change)
    }
  }
}
