/// What a document is written in, known by its suffix; of a file without one by its name.
package enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  case markdown, restructuredText, asciiDoc, textile, org, plain
  /// A page of Trac.
  case tracWiki
  /// Read for its headings, links and text only as far as tags tell.
  case html
  /// Known to be a document, but not read: it counts as being there.
  case unread

  /// By the name alone: `docs/Install.rst`, `README`. The file's contents may still show that it is no document.
  ///
  /// - Returns: nil where the name is no document's: `main.c`, `LICENSE`, `requirements.txt`.
  package static func of(path: String) -> DocumentFormat? {
    let name = FileName(path)
    guard !name.isHidden, !name.isLicense else { return nil }
    guard !name.suffix.isEmpty else {
      return name.isWellKnown ? .plain : name.mayBePage ? .tracWiki : nil
    }
    guard let format = suffixes[name.suffix] else {
      return name.isManualPage ? .unread : nil
    }
    switch format {
    case .plain: return FileName.data.contains(name.key) ? nil : .plain
    case .html: return name.isInDocsFolder || name.isWellKnown ? .html : nil
    default: return format
    }
  }

  private static let suffixes: [String: DocumentFormat] = {
    let lists: [DocumentFormat: String] = [
      .markdown: "md markdown mdown mkd mkdn mdwn mdx qmd rmd",
      .restructuredText: "rst rest",
      .asciiDoc: "adoc asciidoc asc",
      .textile: "textile",
      .org: "org",
      .plain: "txt text",
      .html: "html htm xhtml",
      .tracWiki: "trac wiki",
      .unread: "pdf doc docx odt rtf ipynb rdoc pod mediawiki creole texi texinfo man mdoc",
    ]
    var formats: [String: DocumentFormat] = [:]
    for (format, list) in lists {
      for suffix in list.split(separator: " ") { formats[String(suffix)] = format }
    }
    return formats
  }()
}
