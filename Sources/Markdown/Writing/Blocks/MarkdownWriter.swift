import Basics
import Markup
import Targets

/// Writes a page as Markdown: `# Title`, `- item`, `**bold**`.
///
/// The page must be lowered: what no Markdown can show (boxes, macros, Trac's links) is written as a comment
/// here, only so that nothing is lost.
package struct MarkdownWriter: Sendable {
  private let dialect: Target.Dialect

  /// A writer for readers of this dialect.
  package init(dialect: Target.Dialect = Target.github.dialect) {
    self.dialect = dialect
  }

  /// The page in UTF-8. Ends with one line end; an empty page is empty.
  package func write(_ document: Document) -> [UInt8] { page(document).markdown }

  /// The same with the place of each block.
  package func page(_ document: Document) -> WrittenPage {
    var writer = BlockWriter(dialect: dialect)
    writer.blocks(document.blocks)
    writer.notes()
    guard !writer.bytes.isEmpty else { return WrittenPage(markdown: [], marks: []) }
    // A reader drops a byte order mark.
    if writer.bytes.starts(with: "\u{FEFF}".utf8) {
      writer.bytes.replaceSubrange(0..<3, with: "&#65279;".utf8)
      writer.marks = writer.marks.map { $0.moved(by: 5) }
    }
    if dialect.isPythonMarkdown, let colon = writer.bytes.metadataColon {
      writer.bytes.replaceSubrange(colon...colon, with: "&#58;".utf8)
      writer.marks = writer.marks.map { $0.start > colon ? $0.moved(by: 4) : $0 }
    }
    writer.bytes.append(ASCII.newline)
    return WrittenPage(markdown: writer.bytes, marks: writer.marks)
  }
}

extension [UInt8] {
  /// The colon of `Note: text` on the first line, which MkDocs takes away as metadata (`mkdocs/utils/meta.py`).
  fileprivate var metadataColon: Int? {
    guard let colon = firstIndex(of: ASCII.colon), colon > 0,
      self[..<colon].allSatisfy({
        $0.isAlphanumeric || $0 == ASCII.underscore || $0 == ASCII.hyphen
      })
    else { return nil }
    return colon
  }
}
