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

/// A bullet or ordered list.
package struct List: Hashable, Sendable {
  /// What precedes the items.
  package enum Kind: Hashable, Sendable {
    case bullet
    /// `start` is the number of the first item, counted from 1 also for letters.
    case ordered(Numbering, start: Int)
  }

  /// What Trac counts with: `1.` `a.` `A.` `i.` `I.`
  package enum Numbering: Hashable, Sendable {
    case decimal, lowerAlpha, upperAlpha, lowerRoman, upperRoman
  }

  /// One item: a paragraph, mostly, and the lists nested in it.
  package struct Item: Hashable, Sendable {
    /// Empty: an item without text.
    package var blocks: [Block]
    /// `- [ ]` is false, `- [x]` is true, other items have none. Trac knows no such items.
    package var isChecked: Bool?

    /// `isChecked` is for task lists (GFM, 5.3); nil means an ordinary item.
    package init(_ blocks: [Block], isChecked: Bool? = nil) {
      self.blocks = blocks
      self.isChecked = isChecked
    }
  }

  /// One for all items: another mark begins another list.
  package var kind: Kind
  /// From top to bottom; a list without items is not a list and is lowered to nothing.
  package var items: [Item]

  /// A list of these items, tight or loose: Trac knows no difference.
  package init(_ kind: Kind, items: [Item]) {
    self.kind = kind
    self.items = items
  }
}

/// A term or a description of a definition list, in the order of the source.
package enum DefinitionPart: Hashable, Sendable {
  case term([Inline])
  case description([Block])
}

/// A table: rows of cells, which may span columns and rows and may hold blocks.
package struct Table: Hashable, Sendable {
  /// The side that a cell's text is at.
  package enum Alignment: Hashable, Sendable {
    case left, center, right
  }

  /// A cell, perhaps over several columns and rows.
  package struct Cell: Hashable, Sendable {
    /// `||= cell =||` or `#!th`; GFM has such cells in the first row only.
    package var isHeader: Bool
    /// Columns that it covers; less than 1 counts as 1.
    package var columnSpan: Int
    /// Rows that it covers, its own included; less than 1 counts as 1.
    package var rowSpan: Int
    /// nil if nothing was said, and left is the rule.
    package var alignment: Alignment?
    /// Plain cells hold one paragraph, empty cells nothing.
    package var blocks: [Block]

    /// An ordinary cell of one column and one row, unless said otherwise.
    package init(
      _ blocks: [Block], isHeader: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1,
      alignment: Alignment? = nil
    ) {
      self.blocks = blocks
      self.isHeader = isHeader
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.alignment = alignment
    }
  }

  /// Cells side by side.
  package struct Row: Hashable, Sendable {
    /// From left to right; a place that a cell above covers has none here.
    package var cells: [Cell]

    /// Rows of one table may differ in length.
    package init(_ cells: [Cell]) {
      self.cells = cells
    }
  }

  /// From top to bottom; header cells may be in any row.
  package var rows: [Row]

  /// A table of these rows; without cells it shows nothing.
  package init(rows: [Row]) {
    self.rows = rows
  }
}

/// `> [!NOTE]`: text in a box, of one of GitHub's five kinds.
package struct Alert: Hashable, Sendable {
  /// GitHub's own ("Basic writing and formatting syntax", section "Alerts").
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case note, tip, important, warning, caution

    /// What is in the Markdown: `NOTE`.
    package var mark: String { rawValue.uppercased() }
    /// What the site shows above the text: `Note`.
    package var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  /// Decides color, sign and title.
  package var kind: Kind
  /// What is below the title.
  package var blocks: [Block]

  /// Plain data.
  package init(_ kind: Kind, blocks: [Block]) {
    self.kind = kind
    self.blocks = blocks
  }
}

/// `<details><summary>Title</summary>`: blocks that show once a reader asks for them.
package struct Details: Hashable, Sendable {
  /// What shows at first; a reader unfolds the rest by it.
  package var summary: [Inline]
  /// What is folded.
  package var blocks: [Block]

  /// What is there where nothing else does: a site that folds nothing needs no such title.
  package static let noTitle: [Inline] = [.text("More…")]

  /// Plain data.
  package init(summary: [Inline], blocks: [Block]) {
    self.summary = summary
    self.blocks = blocks
  }
}
