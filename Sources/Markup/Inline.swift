/// A piece of running text.
///
/// The large cases are `indirect`: most of a page is text, which then needs no separate memory.
package enum Inline: Hashable, Sendable {
  case text(String)
  /// A line end inside a paragraph.
  case softBreak
  /// `[[BR]]`
  case lineBreak
  /// `` `code` ``
  case code(String)
  case styled(Style, [Inline])
  indirect case link(Link)
  indirect case image(Image)
  /// A place that links can point to: `[=#id]`. Shows nothing.
  case anchor(String)
  /// `[[FootNote(text)]]`: the text of the note, at the place of its mark.
  case footnote([Inline])
  /// Text that no reader shows: an HTML comment.
  case comment(String)

  // What follows exists only until the lowering.

  /// Text with a look of its own: `[[span(…)]]`, `[[Color(red, …)]]`. Lowered to its content.
  indirect case span(Span)
  /// HTML as its author wrote it: `[[html(<u>x</u>)]]`. Lowered to what it stands for.
  indirect case rawHTML(String, SourceRange)
  /// A list of pages inside a paragraph: `[[TitleIndex(format=compact)]]`. Resolved to links.
  indirect case pageList(PageList)
  /// A macro without a Markdown form. Lowered to a comment, code or nothing.
  indirect case macro(MacroCall, SourceRange)

  /// How running text is set off. Each sample is Trac's.
  package enum Style: Hashable, Sendable {
    /// `'''x'''`
    case strong
    /// `''x''`
    case emphasis
    /// `__x__`; Trac underlines.
    case inserted
    /// `~~x~~`
    case deleted
    /// `^x^`
    case superscript
    /// `,,x,,`
    case `subscript`
  }
}

/// `[[span(text, class=…)]]`
package struct Span: Hashable, Sendable {
  /// The macro or processor that made it, as written: `span`, `Color`.
  package var name: String
  /// Its look, in the order of the source: `class`, `style`, `color`.
  package var attributes: [Attribute]
  /// The text that stays when the look goes.
  package var content: [Inline]

  /// Without attributes, a span has no look that could be lost.
  package init(name: String, attributes: [Attribute] = [], content: [Inline]) {
    self.name = name
    self.attributes = attributes
    self.content = content
  }
}

extension Inline.Style {
  /// The HTML element with that style: `strong`.
  package var tag: String {
    switch self {
    case .strong: "strong"
    case .emphasis: "em"
    case .inserted: "ins"
    case .deleted: "del"
    case .superscript: "sup"
    case .subscript: "sub"
    }
  }
}
