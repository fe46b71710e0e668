import Markdown
import Markup
import TracWiki

extension TracReader {
  /// The tree of a page with its raw HTML expanded.
  package func tree(of text: [UInt8], page: String) -> (document: Document, findings: [Finding]) {
    let (document, findings) = read(text, page: page)
    let (expanded, losses) = RawHTML.expand(
      document, safeSchemes: options.rendersUnsafeContent ? nil : options.safeSchemes)
    return (expanded, findings + losses.map { $0.on(page) })
  }
}
