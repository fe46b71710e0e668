import Markup

/// Writes a page as Markdown: `# Title`, `- item`, `**bold**`.
///
/// The page must be lowered: what no Markdown can show (boxes, macros, Trac's links) is written as a comment
/// here, only so that nothing is lost.
package struct MarkdownWriter: Sendable {
  private let dialect: MarkdownDialect

  /// A writer for readers of this dialect.
  package init(dialect: MarkdownDialect = .github) {
    self.dialect = dialect
  }

  /// The page in UTF-8. Ends with one line end; an empty page is empty.
  package func write(_ document: Document) -> [UInt8] {
    var writer = BlockWriter(dialect: dialect)
    writer.blocks(document.blocks)
    writer.notes()
    var bytes = writer.bytes
    guard !bytes.isEmpty else { return [] }
    // A reader drops a byte order mark.
    if bytes.starts(with: "\u{FEFF}".utf8) {
      bytes.replaceSubrange(0..<3, with: "&#65279;".utf8)
    }
    bytes.append(Sign.newline)
    return bytes
  }
}
