import Markup

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
