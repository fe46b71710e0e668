import Basics
import Markup

/// Reads GitHub Markdown into a tree: `# Title` → a heading.
///
/// The tree holds what a reader of GitHub sees. HTML is read too, as far as GitHub shows it.
package struct MarkdownReader {
  /// Containers deeper than this hand their content to the one around them: value trees are released
  /// recursively. A page from Trac nests 100 deep at most, and a list takes two levels here.
  static let deepest = 240

  let tree: CMarkTree
  /// The definitions in the order of their numbers.
  let footnotes: [Int]
  /// Those that are being read: a note may name itself.
  var openFootnotes: Set<Int> = []
  /// Notes that name notes could grow without end: nodes that may still be read in them.
  var footnoteBudget: Int

  init(_ tree: CMarkTree) {
    self.tree = tree
    footnotes =
      tree.nodes.isEmpty
      ? [] : tree.children(of: 0).filter { tree.nodes[$0].kind == .footnoteDefinition }
    footnoteBudget = tree.nodes.count * 8 + 10_000
  }

  /// The tree of `markdown`, with each block's lines. Any bytes make a tree; what is not UTF-8 is U+FFFD.
  package static func read(_ markdown: [UInt8]) -> Document {
    var reader = MarkdownReader(CMarkTree(parsing: markdown))
    return reader.tree.nodes.isEmpty ? Document() : Document(reader.blocks(in: 0, depth: 0))
  }

  func source(_ index: Int) -> SourceRange {
    let node = tree.nodes[index]
    return SourceRange(
      start: SourcePosition(line: Int(node.line), column: Int(node.column)),
      end: SourcePosition(line: Int(node.lastLine), column: Int(node.lastColumn)))
  }
}

extension MarkdownReader {
  /// The blocks inside the node at `parent`.
  mutating func blocks(in parent: Int, depth: Int) -> [Block] {
    var blocks: [Block] = []
    var children = tree.children(of: parent)
    while let index = children.next() {
      switch tree.nodes[index].kind {
      case .html: html(index, &children, depth: depth, into: &blocks)
      case .footnoteDefinition: continue
      default: block(index, depth: depth, into: &blocks)
      }
    }
    return blocks
  }

  mutating func block(_ index: Int, depth: Int, into blocks: inout [Block]) {
    let node = tree.nodes[index]
    switch node.kind {
    case .paragraph:
      let content = inlines(in: index, depth: depth)
      if !content.isEmpty { add(.paragraph(content), index, to: &blocks) }
    case .heading:
      let heading = Heading(level: Int(node.value), content: inlines(in: index, depth: depth))
      add(.heading(heading), index, to: &blocks)
    case .code:
      add(.code(code(node)), index, to: &blocks)
    case .thematicBreak:
      add(.thematicBreak, index, to: &blocks)
    case .table:
      let table = table(index, depth: depth + 1)
      if !table.rows.isEmpty { add(.table(table), index, to: &blocks) }
    case .html:
      var siblings = tree.children(of: index)
      html(index, &siblings, depth: depth, into: &blocks)
    case _ where depth >= Self.deepest:
      var children = tree.children(of: index)
      // Not deeper: this level's frame does the work of all below it.
      flatten(&children, depth: depth, into: &blocks)
    case .bulletList:
      let list = List(.bullet, items: items(in: index, depth: depth + 1))
      add(.list(list), index, to: &blocks)
    case .orderedList:
      let kind = List.Kind.ordered(.decimal, start: Int(node.value))
      add(.list(List(kind, items: items(in: index, depth: depth + 1))), index, to: &blocks)
    case .quote where depth == 0 && alert(index) != nil:
      guard let kind = alert(index) else { return }
      let content = self.blocks(in: index, depth: depth + 1).withoutAlertMark
      add(.alert(Alert(kind, blocks: content)), index, to: &blocks)
    case .quote:
      add(.quote(self.blocks(in: index, depth: depth + 1)), index, to: &blocks)
    default:
      blocks += self.blocks(in: index, depth: depth + 1)
    }
  }

  /// The kind of a quote that GitHub shows as an alert: its first line is the mark alone, and something follows.
  func alert(_ index: Int) -> Alert.Kind? {
    let (paragraph, text) = (index + 1, index + 2)
    let end = Int(tree.nodes[index].end)
    guard text < end, tree.nodes[paragraph].kind == .paragraph, tree.nodes[text].kind == .text
    else { return nil }
    let next = Int(tree.nodes[text].end)
    let isAlone = next == Int(tree.nodes[paragraph].end) && next < end
    guard isAlone || next < end && tree.nodes[next].kind == .softBreak else { return nil }
    let words = tree.utf8(tree.nodes[text].literal)
    guard words.starts(with: "[!".utf8) else { return nil }
    let mark = String(decoding: words, as: UTF8.self).trimmed.lowercased()
    return Alert.Kind.allCases.first { mark == "[!\($0.rawValue)]" }
  }

  private func add(_ content: Block.Content, _ index: Int, to blocks: inout [Block]) {
    blocks.append(Block(content, at: source(index)))
  }

  private mutating func items(in parent: Int, depth: Int) -> [List.Item] {
    tree.children(of: parent).map { index in
      let value = tree.nodes[index].value
      return List.Item(
        blocks(in: index, depth: depth + 1), isChecked: value == 0 ? nil : value == 2)
    }
  }

  /// What is below the deepest level, leaf by leaf.
  private mutating func flatten(
    _ children: inout CMarkChildren, depth: Int, into blocks: inout [Block]
  ) {
    var index = children.index
    while index < children.end {
      switch tree.nodes[index].kind {
      case .quote, .bulletList, .orderedList, .item, .footnoteDefinition, .other:
        index += 1
      default:
        block(index, depth: depth, into: &blocks)
        index = Int(tree.nodes[index].end)
      }
    }
  }

  private func code(_ node: CMarkNode) -> CodeBlock {
    var text = tree.text(node.literal)
    if text.utf8.last == 0x0A { text.removeLast() }
    return CodeBlock(language: language(node), text: text)
  }

  /// The first word of the info string (CommonMark, "fenced code blocks").
  func language(_ node: CMarkNode) -> String? {
    guard node.detail.end > node.detail.start else { return nil }
    let info = tree.text(node.detail).trimmed
    let language = info.utf8.prefix { !$0.isBlank }
    return language.isEmpty ? nil : String(Substring(language))
  }

  /// A header row without any text is there because a pipe table needs one: it is left out.
  private mutating func table(_ index: Int, depth: Int) -> Table {
    var rows: [Table.Row] = []
    for row in tree.children(of: index) {
      let isHeader = tree.nodes[row].kind == .headerRow
      var cells: [Table.Cell] = []
      for cell in tree.children(of: row) {
        let content = inlines(in: cell, depth: depth)
        let blocks = content.isEmpty ? [] : [Block(.paragraph(content), at: source(cell))]
        cells.append(
          Table.Cell(blocks, isHeader: isHeader, alignment: alignment(tree.nodes[cell].value)))
      }
      if isHeader && cells.allSatisfy(\.blocks.isEmpty) { continue }
      rows.append(Table.Row(cells))
    }
    return Table(rows: rows)
  }

  private func alignment(_ value: Int32) -> Table.Alignment? {
    switch UInt8(truncatingIfNeeded: value) {
    case UInt8(ascii: "l"): .left
    case UInt8(ascii: "c"): .center
    case UInt8(ascii: "r"): .right
    default: nil
    }
  }
}

extension [Block] {
  /// The content of an alert.
  fileprivate var withoutAlertMark: [Block] {
    guard case .paragraph(let content)? = first?.content else { return self }
    var rest = content[...].dropFirst()
    if case .softBreak? = rest.first { rest.removeFirst() }
    var copy = self
    if rest.isEmpty {
      copy.removeFirst()
    } else {
      copy[0].content = .paragraph([Inline](rest))
    }
    return copy
  }
}
