/// `[[Name(arguments)]]`, or a processor `{{{#!name` with its text, that has no form in Markdown.
package struct MacroCall: Hashable, Sendable {
  /// Why there is no form for it.
  package enum Kind: Hashable, Sendable {
    /// Known, but what it shows comes from the running Trac: `[[TicketQuery(…)]]`.
    case dynamic
    /// Not known to this program.
    case unknown
    /// Known, and shows nothing worth keeping: `[[AddComment]]`.
    case dropped
    /// Known, and shows a word that is worth keeping in a sentence only: `[[LastModified]]`.
    case passing
  }

  /// Where the old Trac shows what the macro shows, and what the link there says.
  package struct Elsewhere: Hashable, Sendable {
    /// The link's text: `Tickets: status new, owner ann`.
    package var words: String
    /// What it points to.
    package var target: TracResource
    /// Whether the words tell enough to stand alone where nothing is known of the old Trac.
    package var tellsAlone: Bool

    /// Plain data.
    package init(_ words: String, target: TracResource, tellsAlone: Bool = false) {
      self.words = words
      self.target = target
      self.tellsAlone = tellsAlone
    }

    /// Whether a link of a finished page says what such a link says: it stands for what Trac computed.
    package static func isOne(_ words: String) -> Bool {
      wholes.contains(words) || starts.contains { words.hasPrefix($0) }
    }

    /// How the words for tickets begin, for pages with tags, for pages that link to one.
    package static let starts = ["Tickets: ", "Pages tagged: ", "Pages that link to "]

    private static let wholes: Set = [
      "All tickets", "All tags", "Pages that link here", "Recent changes", "Calendar", "Roadmap",
      "Repositories", "Blog", "Downloads",
    ]
  }

  /// As written, letter case kept.
  package var name: String
  /// What is in the parentheses, unread; empty also without parentheses.
  package var arguments: String
  /// Decides what the lowering writes and reports.
  package var kind: Kind
  /// The whole call as written, brackets or braces included.
  package var written: String
  /// nil if no page of the old Trac shows it by itself.
  package var elsewhere: Elsewhere?

  /// `written` is all that a comment or code in its place will show.
  package init(
    name: String, arguments: String, kind: Kind, written: String, elsewhere: Elsewhere? = nil
  ) {
    self.name = name
    self.arguments = arguments
    self.kind = kind
    self.written = written
    self.elsewhere = elsewhere
  }

  /// As messages name it: `[[Name]]`, `{{{#!name`.
  package var title: String { isProcessor ? "{{{#!\(name)" : "[[\(name)]]" }

  /// Whether it was written as a block.
  package var isProcessor: Bool { written.utf8.starts(with: "{{{".utf8) }
}

/// A container that only looks different: `{{{#!div class="important"`, `{{{#!CommentBox`.
package struct Box: Hashable, Sendable {
  /// The macro or processor that made it, as written: `div`, `CommentBox`.
  package var name: String
  /// Its look, in the order of the source; lost when it is lowered.
  package var attributes: [Attribute]
  /// What stays when the look goes.
  package var blocks: [Block]
  /// A first text that only named the kind of the box, where it was taken off the blocks.
  package var title: Block?

  /// Without attributes, only the name says how it looked.
  package init(name: String, attributes: [Attribute] = [], blocks: [Block]) {
    self.name = name
    self.attributes = attributes
    self.blocks = blocks
  }
}

/// `key=value` of a processor, in the order of the source.
package struct Attribute: Hashable, Sendable {
  /// The key as written.
  package var name: String
  /// Without a processor's quotes; `true` or `false` for a flag (`-key` is false).
  package var value: String

  /// A key and its value, in this order as in the source.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// `[[Include(Page)]]`
package struct Include: Hashable, Sendable {
  /// In the words of the call, not looked up yet.
  package var page: PageReference
  /// The whole call as written.
  package var written: String

  /// `written` stands for the content where the page cannot be included.
  package init(page: PageReference, written: String) {
    self.page = page
    self.written = written
  }
}

/// `[[PageOutline(2-3, Title)]]` and `[[TOC]]`
package struct Outline: Hashable, Sendable {
  /// The levels of headings to list, within 1 to 6.
  package var levels: ClosedRange<Int>
  /// Shown above the list; nil if none.
  package var title: String?
  /// The whole call as written.
  package var written: String

  /// By default all levels and no title, as `[[PageOutline]]`.
  package init(levels: ClosedRange<Int> = 1...6, title: String? = nil, written: String) {
    self.levels = levels
    self.title = title
    self.written = written
  }
}

/// `[[TitleIndex(prefix, format=…)]]`: which pages to list, and how.
package struct PageList: Hashable, Sendable {
  /// Trac 1.6's `format=`: a list, a line with commas, groups by shared words, a tree by `/`; and the groups of 0.11,
  /// which parted names at every digit.
  package enum Format: Hashable, Sendable {
    case plain, compact, group, hierarchy, digitGroup
  }

  /// As written. Empty: all pages.
  package var prefix: String
  /// `./` and `../` are relative to the page; before Trac 1.2 names began with them, or none did.
  package var resolvesPrefix = true
  /// `hideprefix`: names are shown without the prefix, and a page of just that name is not.
  package var hidesPrefix: Bool
  /// `plain` where the macro names none.
  package var format: Format
  /// Fewer pages than this make no group.
  package var minimum: Int
  /// Levels below the prefix to list, or all.
  package var depth: Int?
  /// Shell patterns; empty: all.
  package var includes: [String]
  /// Shell patterns of whole names; empty: nothing is left out.
  package var excludes: [String]

  /// By default all pages in a plain list, as `[[TitleIndex]]`.
  package init(
    prefix: String = "", hidesPrefix: Bool = false, format: Format = .plain, minimum: Int = 1,
    depth: Int? = nil, includes: [String] = [], excludes: [String] = []
  ) {
    self.prefix = prefix
    self.hidesPrefix = hidesPrefix
    self.format = format
    self.minimum = minimum
    self.depth = depth
    self.includes = includes
    self.excludes = excludes
  }
}
