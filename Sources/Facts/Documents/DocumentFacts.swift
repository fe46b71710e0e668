import Basics

/// What is known of one document, measured once: every rule is judged from these facts, whatever the markup.
///
///     # Install          → a heading, level 1
///     Run [make](x.md).  → a block of text and a link
package struct DocumentFacts: Hashable, Sendable {
  /// From the root of the project: `docs/Install.md`.
  package var path: String
  /// How it was read.
  package var format: DocumentFormat
  /// In the order of the text, nesting made flat.
  package var blocks: [TextBlock] = []
  /// In the order of the text.
  package var headings: [DocumentHeading] = []
  /// In the order of the text.
  package var links: [DocumentLink] = []
  /// Places that links may point to, besides headings: `<a id="x">`, `.. _x:`, `[[x]]`.
  package var anchors: [DocumentAnchor] = []
  /// Comments that no reader shows: `<!-- x -->`, `.. x`, `// x`; the text between the marks, trimmed.
  package var comments: [DocumentComment] = []
  /// `title:` of the front matter; nil if none.
  package var frontTitle: String?
  /// Values of the front matter that move a page, by key in lower case; of documents of a site alone.
  package var fields: [String: [String]] = [:]
  /// Whether it is a copy of another as it was in an older version: `versioned_docs/version-1.0/install.md`.
  package var isOldVersion = false
  /// What may make places in the page that nobody sees in the document.
  package var makers: Set<PlaceMaker> = []
  /// Lines of the file.
  package var lineCount = 0
  /// Words of visible text outside code; every CJK character counts as a word of half the weight.
  package var wordCount = 0
  /// Why it is `unread`: "the format pdf is not read"; nil if it was read.
  package var unreadReason: String?

  /// A document of which nothing is known yet.
  package init(path: String, format: DocumentFormat) {
    self.path = path
    self.format = format
  }

  /// A document that is known by its name alone.
  init(unread path: String, because reason: String) {
    self.init(path: path, format: .unread)
    unreadReason = reason
  }
}

/// What a document is written in, known by its suffix; of a file without one by its name.
///
/// A format is one value, in the file of its reader. Whoever adds one adds its name to `all`. `FormatChoice.swift` tells
/// which format a file has.
package struct DocumentFormat: Hashable, Sendable {
  private let name: String
  let suffixes: [String]
  /// Facts from UTF-8; nil if the format is known, but not read.
  let read: Reading?

  /// - Parameter site: what the document is a page of; nil if it is not part of a site.
  typealias Reading =
    @Sendable (
      _ text: [UInt8], _ path: String, _ site: DocumentationSite?
    ) -> DocumentFacts

  static let all: [DocumentFormat] = [
    .markdown, .restructuredText, .asciiDoc, .textile, .org, .plain, .tracWiki, .html, .unread,
  ]

  /// Known to be a document, but not read: it counts as being there.
  package static let unread = DocumentFormat(
    "unread",
    suffixes: "pdf doc docx odt rtf ipynb rdoc pod mediawiki creole texi texinfo man mdoc",
    read: nil)

  /// - Parameters:
  ///   - suffixes: in lower case, without dots, with blanks between them.
  ///   - read: makes facts of UTF-8; nil if the format is known, but not read.
  init(
    _ name: String, suffixes: String,
    read: (@Sendable (_ text: [UInt8], _ path: String) -> DocumentFacts)?
  ) {
    var siteRead: Reading?
    if let read { siteRead = { text, path, _ in read(text, path) } }
    self.init(name, suffixes: suffixes, siteRead: siteRead)
  }

  /// A format whose documents hold more in some sites.
  init(_ name: String, suffixes: String, siteRead: Reading?) {
    self.name = name
    self.suffixes = suffixes.split(separator: " ").map(String.init)
    read = siteRead
  }

  /// Formats differ by their names.
  package static func == (a: DocumentFormat, b: DocumentFormat) -> Bool { a.name == b.name }

  /// Of the name.
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A piece of a document that is on lines of its own: a paragraph, a list item, a row of a table.
package struct TextBlock: Hashable, Sendable {
  /// What it is. A list item's first paragraph is the `item`; what else is in it are blocks of their own.
  package enum Kind: Hashable, Sendable {
    case paragraph
    /// `headings` says more.
    case heading(level: Int)
    /// The language of a fence, or nothing; also literal and indented blocks.
    case code(language: String)
    /// `depth` counts from 1. `isDone`: nil without a box.
    case item(isOrdered: Bool, depth: Int, isDone: Bool?)
    /// The text has a tab between cells.
    case row(isHeader: Bool)
    /// The term of a definition list; its definition is a paragraph.
    case term
    /// Raw HTML as it is there, tags and all, comments left out; what it shows is in `text`.
    case html
  }

  /// What it is.
  package var kind: Kind
  /// From 1.
  package var line: Int
  /// The last line that belongs to it.
  package var lastLine: Int
  /// What a reader sees, code spans included, without markup; line ends stay: the third line of `text` is on
  /// the third line of the block.
  package var text: String
  /// The same with U+FFFC for every code span, address shown as link, and image; empty for code. Rules about words
  /// read this.
  package var prose: String
  /// The bold text that the block begins with: `**Term**: what it is` has `Term`.
  package var lead: String?
  /// Inside a block quote.
  package var isQuoted: Bool

  /// Plain data; `prose` is `text` unless given.
  init(
    _ kind: Kind, line: Int, lastLine: Int, text: String, prose: String? = nil,
    lead: String? = nil, isQuoted: Bool = false
  ) {
    self.kind = kind
    self.line = line
    self.lastLine = lastLine
    self.text = text
    self.prose = prose ?? text
    self.lead = lead
    self.isQuoted = isQuoted
  }

  /// Whether it is a block of code.
  package var isCode: Bool { if case .code = kind { true } else { false } }
  /// Whether it is a heading.
  package var isHeading: Bool { if case .heading = kind { true } else { false } }
  /// Whether it is an item of a list.
  package var isItem: Bool { if case .item = kind { true } else { false } }
}

/// A heading.
package struct DocumentHeading: Hashable, Sendable {
  /// From 1, the highest.
  package var level: Int
  /// Visible text on one line, without markup and closing marks.
  package var text: String
  /// What GitHub makes its anchor of: the text as it is rendered, every blank kept.
  package var renderedText: String
  /// Its Markdown between the marks, if that is another text: `[A](b.md)`; otherwise nil.
  package var source: String?
  /// From 1: the line of its text.
  package var line: Int
  /// The index of its block.
  package var block: Int
  /// Anchors that the author gave it: `{#id}`, `[[id]]`, `<h2 id="id">`.
  package var ids: [String]
}

/// A link or an image.
package struct DocumentLink: Hashable, Sendable {
  /// What it is, and how its destination is found.
  package enum Kind: Hashable, Sendable {
    case link, image
    /// An address that is a link because it is one: `<https://x>`, `www.x`.
    case address
    /// A document that the docs' generator finds by its name without suffix: `` :doc:`install` ``, an entry of a
    /// `toctree`. A `/` in front: from the folder that the docs begin in.
    case document
    /// A place that the docs' generator finds by its name, in whatever document: `` :ref:`label` ``.
    case label
    /// A term of a glossary, in whatever document: `` :term:`tide` ``.
    case term
    /// Anything that the docs' generator may know by that name: `` :any:`tide` ``, `tide_`.
    case name
    /// A page by the generator's own way of naming: `xref:module:page.adoc`, `{{< ref "page" >}}`, `{% link page.md %}`.
    case reference
    /// A file whose text is at this place: `{{#include part.md}}`.
    case include
  }

  /// What it is.
  package var kind: Kind
  /// As the author wrote it, entities and escapes of the markup resolved; percent-encoding stays.
  package var destination: String
  /// The visible label; of an image its alternative text.
  package var text: String
  /// From 1.
  package var line: Int
  /// The index of the block that holds it.
  package var block: Int

  /// Plain data.
  package init(
    _ kind: Kind, destination: String, text: String, line: Int, block: Int
  ) {
    self.kind = kind
    self.destination = destination
    self.text = text
    self.line = line
    self.block = block
  }
}

/// What makes places in a page that the document does not show.
package enum PlaceMaker: Hashable, Sendable {
  /// Descriptions of code, whose places begin with that name: `::: harbour.tides`.
  case code(String)
  /// A template, a shortcode or a component of that name.
  case template(String)
}

/// A place that a link may point to.
package struct DocumentAnchor: Hashable, Sendable {
  /// As the author wrote it.
  package var name: String
  /// From 1.
  package var line: Int
}

/// A comment.
package struct DocumentComment: Hashable, Sendable {
  /// Without its marks and the blanks at both ends.
  package var text: String
  /// From 1: where it begins.
  package var line: Int
  /// Where it ends.
  package var lastLine: Int
}

/// The comment by which a section says that nobody has written it yet.
package enum ScaffoldMarker {
  /// As it is in Markdown.
  package static let comment = "<!-- tracdown: to be written -->"
  /// The same as the readers of documents give it.
  package static let text = "tracdown: to be written"
}
