import Basics
import Markup

/// Turns libxml2's tree into blocks: `<p>One</p>two` → two paragraphs.
struct HTMLReader {
  let tree: HTMLTree
  let dialect: HTMLDialect
  let embedded: [[Block]]
  private(set) var dropped: [String] = []
  /// Markdown that the element at work cannot hold, as a heading no list: it comes after that.
  private var displaced: [Block] = []

  init(_ tree: HTMLTree, _ dialect: HTMLDialect, embedded: [[Block]]) {
    self.tree = tree
    self.dialect = dialect
    self.embedded = embedded
  }

  var everything: Range<Int> { 0..<tree.nodes.count }

  /// The blocks in a range of siblings. Text between blocks forms paragraphs of its own.
  mutating func blocks(_ range: Range<Int>) -> [Block] {
    var flow = HTMLFlow()
    collect(range, into: &flow)
    return flow.finish()
  }

  mutating func collect(_ range: Range<Int>, into flow: inout HTMLFlow) {
    forEachChild(range) { reader, index, children in
      switch reader.tree.nodes[index].content {
      case .text(let text):
        flow.line.append(text: text)
      case .comment(let text):
        if flow.line.isEmpty {
          flow.append(.comment(text.trimmed))
        } else {
          flow.line.append(.comment(text.trimmed))
        }
      case .placeholder(let number):
        flow.append(reader.markdown(number))
      case .runningText(let number):
        for inline in reader.text(number) { flow.line.append(inline) }
      case .element(let name, let attributes):
        reader.note(name, attributes)
        reader.element(name, attributes, children, into: &flow)
        if !reader.displaced.isEmpty {
          flow.append(reader.displaced)
          reader.displaced = []
        }
      }
    }
  }

  private mutating func element(
    _ name: String, _ attributes: HTMLAttributes, _ children: Range<Int>, into flow: inout HTMLFlow
  ) {
    switch HTMLElement[name] {
    case .removed where isField(name) && name == "textarea":
      flow.append(.code(preformatted(children, nil)))
    case .removed where isField(name): inline(name, attributes, children, into: &flow.line)
    case .removed: displace(children)
    case .heading(let level):
      flow.append(.heading(Heading(level: level, content: line(children))))
    case .bulletList:
      let items = items(children, before: &flow)
      if !items.isEmpty { flow.append(.list(List(.bullet, items: items))) }
    case .orderedList:
      let start = attributes["start"].flatMap { Int($0.trimmed) } ?? 1
      let items = items(children, before: &flow)
      if !items.isEmpty { flow.append(.list(List(.ordered(.decimal, start: start), items: items))) }
    case .definitionList:
      definitions(children, into: &flow)
    case .quote: flow.append(.quote(blocks(children)))
    case .preformatted:
      let code = preformatted(children, attributes["lang"])
      if !code.text.isEmpty || dialect == .gitHub { flow.append(.code(code)) }
    case .thematicBreak: flow.append(.thematicBreak)
    case .table: flow.append(table(children))
    case .details: flow.append(details(children))
    case .division where dialect == .trac && attributes["class"] != nil:
      flow.append(division(name, attributes, children))
    case .paragraph, .division, .item, .term, .description:
      flow.endParagraph()
      let start = flow.blocks.count
      collect(children, into: &flow)
      flow.endParagraph()
      if attributes["align"]?.trimmed == "center" { flow.centerImage(after: start) }
    // Browsers skip the tags of rows and cells outside of a table.
    case .span, .tablePart, .row, .cell:
      collect(children, into: &flow)
    case nil where HTMLElement.foreignBlocks.contains(name):
      flow.endParagraph()
      collect(children, into: &flow)
      flow.endParagraph()
    case nil where style(of: name) == nil:
      collect(children, into: &flow)
    default:
      guard holdsBlocks(children) else {
        inline(name, attributes, children, into: &flow.line)
        return
      }
      var inner = HTMLFlow()
      collect(children, into: &inner)
      var isOver = false
      flow.append(inner) { content in
        if isOver { return content }
        // In a browser a link ends where another one begins.
        isOver = name == "a" && content.contains(where: \.holdsLink)
        return wrap(content, in: name, attributes)
      }
    }
  }

  /// The Markdown in the midst of HTML.
  func markdown(_ number: Int) -> [Block] {
    embedded.indices.contains(number) ? embedded[number] : []
  }

  /// The text of such a piece that runs on.
  func text(_ number: Int) -> [Inline] {
    guard case .paragraph(let content) = markdown(number).first?.content else { return [] }
    return content
  }

  /// The text in the fields of a form shows in Trac; GitHub drops it with them.
  func isField(_ name: String) -> Bool {
    dialect == .trac && (name == "textarea" || name == "select")
  }

  /// Keeps blocks for after the element at work.
  mutating func displace(_ blocks: [Block]) {
    displaced += blocks
  }

  /// Keeps the Markdown in a range whose HTML does not show.
  mutating func displace(_ range: Range<Int>) {
    for node in tree.nodes[range] {
      switch node.content {
      case .placeholder(let number), .runningText(let number): displace(markdown(number))
      case .text, .comment, .element: break
      }
    }
  }

  private func holdsBlocks(_ range: Range<Int>) -> Bool {
    tree.nodes[range].contains {
      switch $0.content {
      case .element(let name, _):
        HTMLElement.startsLine(name)
      case .placeholder: true
      case .text, .comment, .runningText: false
      }
    }
  }

  mutating func note(_ name: String, _ attributes: HTMLAttributes) {
    let isKept: Bool
    switch HTMLElement[name] {
    case .removed: isKept = name == "head"
    case nil: isKept = style(of: name) != nil
    default: isKept = true
    }
    if !isKept { drop("<\(name)>") }
    for attribute in attributes.list where attribute.name == "style" || attribute.name == "bgcolor"
    {
      drop("\(attribute.name)=")
    }
  }

  private mutating func drop(_ what: String) {
    if !dropped.contains(what) { dropped.append(what) }
  }

  /// Gives each child's index and the range of its own children.
  mutating func forEachChild(
    _ range: Range<Int>, _ body: (inout HTMLReader, Int, Range<Int>) -> Void
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = tree.nodes[index].end
      body(&self, index, (index + 1)..<end)
      index = end
    }
  }
}
