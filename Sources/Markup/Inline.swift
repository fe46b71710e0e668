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

/// `[wiki:Page label]` and all other ways to write a link.
package struct Link: Hashable, Sendable {
  /// Where it leads; only `.url` once links are resolved.
  package var target: LinkTarget
  /// What is shown: the author's label, else what Trac shows of the target.
  package var content: [Inline]
  /// The tooltip, in plain text; nil if none.
  package var title: String?
  /// Made from a bare word (`CamelCase`): no link was asked for, so none is missed.
  package var isImplicit: Bool
  /// What is there where an implicit link's page is missing; nil means `content`.
  package var written: String?
  /// Where the link is, for findings; a Trac link is known by its line alone.
  package var source: SourceRange

  /// An author's own link, unless `isImplicit`.
  package init(
    _ target: LinkTarget, content: [Inline], title: String? = nil, isImplicit: Bool = false,
    at source: SourceRange = .unknown
  ) {
    self.target = target
    self.content = content
    self.title = title
    self.isImplicit = isImplicit
    self.source = source
  }
}

/// `[[Image(file, 50%, align=right, link=…)]]`
package struct Image: Hashable, Sendable {
  /// The file that is shown; only `.url` once links are resolved.
  package var target: LinkTarget
  /// Empty where the author wrote none.
  package var alternative: String
  /// The tooltip, in plain text; nil if none.
  package var title: String?
  /// HTML's values: pixels as bare digits, or `50%`.
  package var width: String?
  /// In the units of `width`; nil means the image's own.
  package var height: String?
  /// HTML's `align`: `left`, `right`, `center`, `top`, `middle`, `bottom`.
  package var alignment: String?
  /// Where a click leads. Trac links an image to its own file; that is not a link here.
  package var link: LinkTarget?
  /// Where the image is, for findings; a Trac image is known by its line alone.
  package var source: SourceRange

  /// An image in its own size, in the line, without a link, unless said otherwise.
  package init(
    _ target: LinkTarget, alternative: String = "", title: String? = nil, width: String? = nil,
    height: String? = nil, alignment: String? = nil, link: LinkTarget? = nil,
    at source: SourceRange = .unknown
  ) {
    self.target = target
    self.alternative = alternative
    self.title = title
    self.width = width
    self.height = height
    self.alignment = alignment
    self.link = link
    self.source = source
  }
}
