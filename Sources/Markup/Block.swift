/// A page as a tree, built by both readers and used by the writer and the checks.
package struct Document: Hashable, Sendable {
  /// From top to bottom; empty: a page that shows nothing.
  package var blocks: [Block]
  /// What the page's own text has next to them; the lowering tells and takes it.
  package var losses: [Loss]

  /// A page of these blocks, by default an empty one.
  package init(_ blocks: [Block] = [], losses: [Loss] = []) {
    self.blocks = blocks
    self.losses = losses
  }
}

/// A block of a page with its place in the source.
///
/// The cases of `Content` from `box` on exist only between a Trac reader and the lowering: no Markdown
/// shows them as they are.
package struct Block: Hashable, Sendable {
  /// What it is, without its place.
  package var content: Content
  /// Where it is in its page; `.unknown`: it was made, not read.
  package var source: SourceRange

  /// `source` counts as part of a block: equal content elsewhere is not equal.
  package init(_ content: Content, at source: SourceRange = .unknown) {
    self.content = content
    self.source = source
  }

  /// What a block can be. Each sample is Trac's.
  package enum Content: Hashable, Sendable {
    /// `= Title =`
    indirect case heading(Heading)
    case paragraph([Inline])
    /// ` * item` and ` 1. item`
    indirect case list(List)
    /// ` term:: description`
    case definitionList([DefinitionPart])
    /// Lines after `>`, and indented text once it is lowered.
    case quote([Block])
    /// `||cell||cell||`
    case table(Table)
    /// `{{{` … `}}}`
    indirect case code(CodeBlock)
    /// `----`
    case thematicBreak
    /// Text that no reader shows: an HTML comment.
    case comment(String)
    /// `> [!NOTE]`: a box of one of GitHub's kinds; a plugin's box in Trac.
    indirect case alert(Alert)
    /// `<details>`: text that a click unfolds.
    indirect case details(Details)

    /// Indented text, which Trac shows as a quotation. Lowered to one, or to the image, table or code that it indents.
    case indented([Block])
    /// A container with a look of its own: `#!div`, a plugin's box. Lowered to its blocks.
    indirect case box(Box)
    /// HTML as its author wrote it. Lowered to the blocks that it stands for.
    case rawHTML(String)
    /// `[[TitleIndex]]`: a list of pages, known once all pages are. Resolved to a list of links.
    indirect case pageList(PageList)
    /// `[[Include(Page)]]`: the content of another page. Resolved to that content.
    indirect case include(Include)
    /// `[[PageOutline]]`, `[[TOC]]`: the headings of the page as a list.
    indirect case outline(Outline)
    /// A macro or processor without a Markdown form. Lowered to a comment, code or nothing.
    indirect case macro(MacroCall)
  }
}

/// `== Title == #id`
package struct Heading: Hashable, Sendable {
  /// 1 to 6.
  package var level: Int
  /// The title, without its `=` marks and its id.
  package var content: [Inline]
  /// The id that Trac gives the heading: what `#Section` links mean. Empty in trees read from Markdown.
  package var id: String
  /// Whether the author wrote the id.
  package var hasExplicitID: Bool

  /// `id` without `#`; `level` must be in 1 to 6.
  package init(level: Int, content: [Inline], id: String = "", hasExplicitID: Bool = false) {
    self.level = level
    self.content = content
    self.id = id
    self.hasExplicitID = hasExplicitID
  }
}

/// Preformatted text, to the byte.
package struct CodeBlock: Hashable, Sendable {
  /// The language as GitHub names it, or none.
  package var language: String?
  /// Lines joined by `\n`, without one at the end.
  package var text: String

  /// `text` is taken as it is: a line end at its end would be an empty last line.
  package init(language: String? = nil, text: String) {
    self.language = language
    self.text = text
  }
}
