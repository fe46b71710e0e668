import Markdown
import Markup

/// A backslash that a line of text ends with: `C:\` is written `C:\\`, which the next run would take for a line break
/// that another converter left.
enum LastBackslash {
  /// The Markdown with `&#92;` for such a backslash where a line of the same paragraph follows.
  static func told(in markdown: [UInt8]) -> [UInt8] {
    guard markdown.find("\\\\\n") != nil else { return markdown }
    let source = MarkdownSource(markdown)
    let ends = source.lines.indices.compactMap { line -> Edit? in
      let text = source.text(line)
      let count = text.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      guard count > 1, count % 2 == 0, source.kinds[line] == .prose,
        source.unit(of: line)?.contains(line + 1) ?? false
      else { return nil }
      return Edit(text.endIndex - 2..<text.endIndex, Array("&#92;".utf8), .markupRepaired, "")
    }
    return ends.applied(to: markdown).bytes
  }
}
