import Links
import Markdown
import Markup
import Targets
import TracWiki

/// HTML → what a reader sees of it: `<p>a <b>b</b></p>` is a paragraph of two words, the second bold.
struct PageReader {
  let nodes: [HTMLNode]
  let dialect: Dialect
  /// Those of the Trac that made the page.
  let plugins: PluginSyntax
  var page = ShownPage()
  /// Names that point to the next leaf.
  var pendingAnchors: [(name: String, offset: Int)] = []
  var leaves = 0
  var lines: LineCounter
  /// Inside code that Trac colored.
  var isColored = false
  /// Inside a list of all pages.
  var isPageList = false
  /// Inside the list of footnotes at the end.
  var isFootnotes = false
  var slugger = Slugger()

  init(_ nodes: [HTMLNode], _ dialect: Dialect, _ plugins: PluginSyntax) {
    self.nodes = nodes
    self.dialect = dialect
    self.plugins = plugins
    lines = LineCounter(isOn: dialect == .gitHub)
  }

  /// What a reader sees of the elements in `roots`, which are indices of nodes.
  static func read(
    _ nodes: [HTMLNode], below roots: [Int], _ dialect: Dialect,
    _ plugins: PluginSyntax = PluginSyntax()
  ) -> ShownPage {
    var reader = PageReader(nodes, dialect, plugins)
    var flow = Flow()
    for root in roots { reader.children(of: root, Look(), into: &flow) }
    reader.finish(&flow)
    reader.page.blocks = MergedLists.merge(flow.blocks)
    // An anchor after everything points to the last leaf.
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

  /// The same for an item or cell, which anchors can point to.
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

  /// All text below a node, as it is there; line breaks are line ends.
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

/// One element: first what it is to Trac, then what it is to HTML.
extension PageReader {
  mutating func element(
    _ name: String, _ attributes: HTMLAttributes, _ index: Int, _ look: Look, into flow: inout Flow
  ) {
    let outer = (isColored, isPageList, isFootnotes)
    defer { (isColored, isPageList, isFootnotes) = outer }
    if dialect == .gitHub, attributes["class"] == "footnotes" { isFootnotes = true }
    if dialect == .trac {
      switch TracPart(name, attributes) {
      case .content: break
      case .dropped: return
      case .icon where PageReader.oneLine(text(of: index)).isEmpty: return
      case .icon: return children(of: index, look, into: &flow)
      case .computed:
        if case .inline = ElementRole(name, dialect) {
          flow.addWild(line: 0)
        } else {
          finish(&flow)
          flow.add(ShownBlock(kind: .wild, line: 0))
        }
        return
      case .underlined:
        addAnchors(attributes, offset: flow.count)
        return children(of: index, look.adding(.inserted), into: &flow)
      case .phrase:
        return children(
          of: index, plugins.setsOffPhrases ? look.adding(.strong) : look, into: &flow)
      case .coloredCode:
        isColored = true
      case .pageList: isPageList = true
      case .footnotes: isFootnotes = true
      case .numberedCode:
        finish(&flow)
        return flow.add(leaf(numberedCode(index)))
      }
    }
    visible(name, attributes, index, look, into: &flow)
  }

  private mutating func visible(
    _ name: String, _ attributes: HTMLAttributes, _ index: Int, _ look: Look, into flow: inout Flow
  ) {
    switch ElementRole(name, dialect) {
    case .removed: return
    case .code:
      finish(&flow)
      addAnchors(attributes, offset: 0)
      let opening = attributes["data-sourcepos"] == nil ? 0 : 1
      return flow.add(
        leaf(codeBlock(text(of: index), line: lines.line + opening, isColored: isColored)))
    default: addAnchors(attributes, offset: flow.count)
    }
    switch ElementRole(name, dialect) {
    case .styled(let style): children(of: index, look.adding(style), into: &flow)
    case .link
    where dialect == .gitHub && MacroCall.Elsewhere.isOne(Self.oneLine(text(of: index))):
      // What Trac computed for a macro is not expected here.
      flow.addWild(line: lines.line)
    case .link: link(attributes, index, look, into: &flow)
    case .image: image(attributes, look, into: &flow)
    case .lineBreak: flow.add(Piece(kind: .lineBreak, line: lines.line))
    case .checkbox:
      guard attributes["type"] == "checkbox" else { return }
      flow.add(attributes["checked"] == nil ? "[ ] " : "[x] ", look, line: &lines.line)
    case .inline: children(of: index, look, into: &flow)
    case .removed, .code: break
    case let role:
      finish(&flow)
      block(role, attributes, index, look, into: &flow)
      finish(&flow)
    }
  }
}

/// The indices of a node's children.
struct NodeChildren: Sequence, IteratorProtocol {
  private let nodes: [HTMLNode]
  private var index: Int
  private let end: Int

  init(nodes: [HTMLNode], parent: Int) {
    self.nodes = nodes
    index = parent + 1
    end = nodes[parent].end
  }

  mutating func next() -> Int? {
    guard index < end else { return nil }
    defer { index = Swift.max(nodes[index].end, index + 1) }
    return index
  }
}

/// Neighboring lists that look like one: an empty line between items means nothing to a reader.
enum MergedLists {
  static func merge(_ blocks: [ShownBlock]) -> [ShownBlock] {
    var merged: [ShownBlock] = []
    merged.reserveCapacity(blocks.count)
    for block in blocks {
      if merged.last?.goesOn(in: block) == true {
        merged[merged.count - 1].children += block.children
      } else {
        merged.append(block)
      }
    }
    return merged
  }
}

extension ShownBlock {
  fileprivate func goesOn(in next: ShownBlock) -> Bool {
    switch (kind, next.kind) {
    case (.bulletList, .bulletList), (.definitionList, .definitionList): true
    case (.orderedList(let start), .orderedList(let nextStart)):
      nextStart == start + children.count
    default: false
    }
  }
}
