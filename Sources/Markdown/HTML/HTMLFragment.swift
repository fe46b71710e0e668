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

  /// A text that is in no paragraph: it runs on in the HTML around it.
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
