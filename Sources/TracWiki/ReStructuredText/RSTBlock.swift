import Markup

/// A block of an rst text, its references not resolved yet.
struct RSTBlock {
  var content: Content
  /// Where it stands in the page.
  var source: SourceRange

  init(_ content: Content, at source: SourceRange) {
    self.content = content
    self.source = source
  }

  /// What a block can be. Texts are bytes with NUL for the backslash of an escape.
  indirect enum Content {
    /// A line with a rule of punctuation below it; the level is that of its style.
    case title(level: Int, [RSTInline], place: Int)
    case paragraph([RSTInline])
    case list(List.Kind, items: [[RSTBlock]])
    case definitions([Definition])
    /// `:name: body`
    case fields([Field])
    /// `-a, --all=X  description`
    case options([Option])
    case literal(CodeBlock)
    /// `.. parsed-literal::`: lines as they are, with markup in them.
    case parsedLiteral([RSTInline])
    /// `| line`
    case lines([[RSTInline]])
    case quote([RSTBlock], attribution: [RSTInline]?)
    case table(RSTTable)
    case transition
    /// The index of the note among the document's.
    case note(Int, [RSTBlock])
    /// A target without a text of its own: it means what follows.
    case place(Int)
    case comment(String)
    case image(RSTImage)
    /// A title in a paragraph of its own, and what belongs to it: admonitions, topics, figures.
    case group([RSTBlock])
    case contents(title: String?, written: String)
    /// `.. sectnum::`
    case numbering(SectionNumbering)
    /// What Trac's own directives and roles made.
    case made([Block])
    /// What makes no sense as what it looks like, as it was written.
    case rejected(String)
    /// What shows nothing.
    case nothing
  }

  struct Definition {
    var term: [RSTInline]
    var blocks: [RSTBlock]
  }

  struct Field {
    var name: [RSTInline]
    /// Of how many characters; a long one stands in a row of its own.
    var length: Int
    var blocks: [RSTBlock]
    /// The body as it was written, if it is one line.
    var line: [UInt8]?
  }

  struct Option {
    var strings: [OptionString]
    var blocks: [RSTBlock]
  }

  /// `--all=X`: the option, the mark between, and its argument.
  struct OptionString {
    var name: String
    var delimiter: String
    var argument: String?
  }

  struct SectionNumbering {
    var depth = Int.max
    var start = 1
    var prefix = ""
    var suffix = ""
  }
}

extension RSTBlock.Content {
  /// Whether it may stand before the title or the fields that make a document's head.
  var isBeforeHead: Bool {
    switch self {
    case .place, .comment, .numbering, .made, .rejected, .nothing: true
    default: false
    }
  }

  /// Whether nothing of it is seen.
  var isInvisible: Bool {
    switch self {
    case .place, .comment, .numbering, .nothing: true
    default: false
    }
  }
}
