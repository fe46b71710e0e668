/// `[[Name(arguments)]]`, or a processor `{{{#!name` with its text, that has no form in Markdown.
package struct MacroCall: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Known, but what it shows comes from the running Trac: `[[TicketQuery(…)]]`.
    case dynamic
    /// Not known to this program.
    case unknown
    /// Known, and shows nothing worth keeping: `[[BackLinks]]`.
    case dropped
  }

  package var name: String
  package var arguments: String
  package var kind: Kind
  /// The whole call as written, brackets or braces included.
  package var written: String

  package init(name: String, arguments: String, kind: Kind, written: String) {
    self.name = name
    self.arguments = arguments
    self.kind = kind
    self.written = written
  }
}

/// A container that only looks different: `{{{#!div class="important"`, `{{{#!CommentBox`.
package struct Box: Hashable, Sendable {
  package var name: String
  package var attributes: [Attribute]
  package var blocks: [Block]

  package init(name: String, attributes: [Attribute] = [], blocks: [Block]) {
    self.name = name
    self.attributes = attributes
    self.blocks = blocks
  }
}

/// `key=value` of a processor, in the order of the source.
package struct Attribute: Hashable, Sendable {
  package var name: String
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// `[[Include(Page)]]`
package struct Include: Hashable, Sendable {
  package var page: PageReference
  /// The whole call as written.
  package var written: String

  package init(page: PageReference, written: String) {
    self.page = page
    self.written = written
  }
}

/// `[[PageOutline(2-3, Title)]]` and `[[TOC]]`
package struct Outline: Hashable, Sendable {
  package var levels: ClosedRange<Int>
  package var title: String?
  package var written: String

  package init(levels: ClosedRange<Int> = 1...6, title: String? = nil, written: String) {
    self.levels = levels
    self.title = title
    self.written = written
  }
}

/// `[[TitleIndex(prefix, format=…)]]`: which pages to list, and how.
package struct PageList: Hashable, Sendable {
  package enum Format: Hashable, Sendable {
    case plain, compact, group, hierarchy
  }

  /// As written: `./` and `../` are relative to the page. Empty: all pages.
  package var prefix: String
  package var hidesPrefix: Bool
  package var format: Format
  /// Fewer pages than this make no group.
  package var minimum: Int
  /// Levels below the prefix to list, or all.
  package var depth: Int?
  /// Shell patterns; empty: all.
  package var includes: [String]
  package var excludes: [String]

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
