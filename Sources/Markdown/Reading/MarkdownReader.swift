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

  /// The tree of `markdown`, with each block's lines. Any bytes make a tree; what is no UTF-8 is U+FFFD.
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
