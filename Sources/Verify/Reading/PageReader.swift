import Links
import Markdown

/// HTML → what a reader sees of it: `<p>a <b>b</b></p>` is a paragraph of two words, the second bold.
struct PageReader {
  let nodes: [HTMLNode]
  let dialect: Dialect
  var page = ShownPage()
  /// Names that lead to the next leaf.
  var pendingAnchors: [(name: String, offset: Int)] = []
  var leaves = 0
  var lines: LineCounter
  /// Inside code that Trac coloured.
  var isColoured = false
  /// Inside a list of all pages.
  var isPageList = false
  /// Inside the list of footnotes at the end.
  var isFootnotes = false
  var slugger = Slugger()

  init(_ nodes: [HTMLNode], _ dialect: Dialect) {
    self.nodes = nodes
    self.dialect = dialect
    lines = LineCounter(isOn: dialect == .gitHub)
  }

  /// What a reader sees of the elements in `roots`, which are indices of nodes.
  static func read(
    _ nodes: [HTMLNode], below roots: [Int], _ dialect: Dialect
  ) -> ShownPage {
    var reader = PageReader(nodes, dialect)
    var flow = Flow()
    for root in roots { reader.children(of: root, Look(), into: &flow) }
    reader.finish(&flow)
    reader.page.blocks = MergedLists.merge(flow.blocks)
    // An anchor behind everything leads to the last leaf.
    for anchor in reader.pendingAnchors where reader.leaves > 0 {
      reader.bind(anchor.name, offset: 0)
    }
    return reader.page
  }

  // MARK: The walk

  mutating func children(of index: Int, _ look: Look, into flow: inout Flow) {
    for child in childIndices(of: index) { visit(child, look, into: &flow) }
  }

  func childIndices(of index: Int) -> NodeChildren { NodeChildren(nodes: nodes, parent: index) }

  /// The blocks of a container of its own.
  mutating func blocks(of index: Int, _ look: Look) -> [ShownBlock] {
    var flow = Flow()
    children(of: index, look, into: &flow)
    finish(&flow)
    return MergedLists.merge(flow.blocks)
  }

  /// The same for an item or cell, which anchors can lead to.
  mutating func item(
    _ index: Int, _ attributes: HTMLAttributes, _ look: Look
  ) -> [ShownBlock] {
    addAnchors(attributes, offset: 0)
    return blocks(of: index, look)
  }

  mutating func visit(_ index: Int, _ look: Look, into flow: inout Flow) {
    switch nodes[index].content {
    case .text(let text): flow.add(text, look, line: &lines.line)
    case .comment(let text): comment(text, at: index, into: &flow)
    case .placeholder, .runningText: break
    case .element(let name, let attributes):
      lines.enter(attributes["data-sourcepos"], htmlLine: nodes[index].line)
      element(name, attributes, index, look, into: &flow)
    }
  }

  /// A macro without a form in Markdown became a comment: what Trac computed for it is not expected here.
  private mutating func comment(_ text: String, at index: Int, into flow: inout Flow) {
    guard dialect == .gitHub else { return }
    if text.hasPrefix(CMarkHTML.lineMark),
      let line = Int(text.dropFirst(CMarkHTML.lineMark.utf8.count))
    {
      lines.set(line, htmlLine: nodes[index].line)
    } else if KeptMacro.isOne(text) {
      flow.addWild(line: lines.line)
    }
    lines.line += text.utf8.count { $0 == 0x0A }
  }

  // MARK: Texts

  /// All text below a node, as it stands there; line breaks are line ends.
  func text(of index: Int) -> String {
    var text = ""
    for inner in index..<nodes[index].end {
      switch nodes[inner].content {
      case .text(let part): text += part
      case .element("br", _): text += "\n"
      default: break
      }
    }
    return text
  }
}
