/// What a reader sees of a page, whoever rendered it: blocks, words, and where its links lead.
///
/// Built from HTML alone; the converter's own document tree has no part in it.
struct ShownPage: Sendable {
  /// In reading order.
  var blocks: [ShownBlock] = []
  /// Every link and image address, by the order of their tags.
  var links: [ShownLink] = []
  /// Names that a fragment can have, and the place to which each leads.
  var anchors: [String: Anchor] = [:]
  /// The page had parts that libxml2 does not read: elements too deep or tags too long.
  var unreadElements: [String] = []
}

/// A place that a fragment points to.
struct Anchor: Hashable, Sendable {
  /// Of the leaf.
  var number: Int
  /// How many of its pieces are before.
  var offset: Int
}

/// The address of an `<a>` or `<img>`.
struct ShownLink: Sendable {
  /// As it is there, entities decoded.
  var address: String
  /// Trac marks links to what does not exist.
  var missing: Missing?

  /// What a link is to that does not exist.
  enum Missing: Hashable, Sendable {
    case page, attachment
    /// A ticket, a changeset, …
    case other
  }
}

/// A block of a page: a container of other blocks, or a leaf with words or code.
struct ShownBlock: Sendable {
  enum Kind: Hashable, Sendable {
    case paragraph
    case heading(level: Int)
    case code
    case rule
    /// Stands for output that the other side need not have: what a running Trac computes.
    case wild
    case bulletList
    case orderedList(start: Int)
    case item
    case quote
    case definitionList, term, description
    case table, row
    case cell(isHeader: Bool, columns: Int, rows: Int)
  }

  var kind: Kind
  /// Where it is in the Markdown; 0: unknown.
  var line: Int
  /// Counts the leaves of a page, for its anchors.
  var number = 0
  /// The words of a paragraph or heading.
  var pieces: [Piece] = []
  /// The lines of a code block.
  var lines: [String] = []
  /// Code that Trac colored, which expands its tabs.
  var isColored = false
  /// A list of all pages of a wiki.
  var isPageList = false
  /// The list of footnotes at the end.
  var isFootnotes = false
  var children: [ShownBlock] = []
}

extension ShownBlock {
  /// Whether `migrate` leaves an indent around it out: it is one table, code block, or image (`docs/proof.md`).
  var needsNoIndent: Bool {
    switch kind {
    case .table, .code: return true
    case .paragraph:
      guard pieces.count == 1, case .image = pieces[0].kind else { return false }
      return true
    default: return false
    }
  }
}

extension [ShownBlock] {
  /// What is as code in lines of text, blanks as one.
  var codes: Set<String> {
    var codes: Set<String> = []
    for block in self {
      var code = ""
      for piece in block.pieces {
        if !code.isEmpty { code += " " }
        for run in piece.runs {
          if run.look.styles.contains(.code) {
            code += run.text
          } else {
            codes.insert(code.trimmedControls)
            code = ""
          }
        }
      }
      codes.insert(code.trimmedControls)
      codes.formUnion(block.children.codes)
    }
    return codes
  }
}

/// A word, an image or a line break.
struct Piece: Sendable {
  enum Kind: Hashable, Sendable {
    case word
    case image(alternative: String, isAutomatic: Bool)
    case lineBreak
    /// As `ShownBlock.Kind.wild`, in a line.
    case wild
  }

  var kind: Kind
  var line: Int
  /// The parts of a word that look alike; of an image one without text, whose link is around the image.
  var runs: [StyledText] = []
  /// The index of an image's own address in the page's links.
  var source = 0

  var text: String { runs.count == 1 ? runs[0].text : runs.map(\.text).joined() }
}

/// A part of a word with one look: in `**bold**ly` there are two.
struct StyledText: Hashable, Sendable {
  var text: String
  var look: Look
}

/// The styles and the link that text is in.
struct Look: Hashable, Sendable {
  var styles: Styles = []
  /// An index of the page's links.
  var link: Int?
}

extension Look {
  func adding(_ style: Styles) -> Look { Look(styles: styles.union(style), link: link) }
}

/// How a word looks: `**bold**` is `strong` on both sides.
struct Styles: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let strong = Styles(rawValue: 1)
  static let emphasis = Styles(rawValue: 2)
  static let code = Styles(rawValue: 4)
  static let deleted = Styles(rawValue: 8)
  static let inserted = Styles(rawValue: 16)
  static let superscript = Styles(rawValue: 32)
  static let subscripted = Styles(rawValue: 64)

  /// For messages: `bold and italic`; empty where there are none.
  var words: String {
    let names: [(Styles, String)] = [
      (.strong, "bold"), (.emphasis, "italic"), (.code, "code"), (.deleted, "struck through"),
      (.inserted, "underlined"), (.superscript, "raised"), (.subscripted, "lowered"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: " and ")
  }
}

/// `<!-- [[TicketQuery(…)]] -->`, kept where Markdown has no form for a macro, and the comment that stands for
/// an image that is missing in Trac too.
enum KeptMacro {
  /// - Parameter text: of the comment.
  static func isOne(_ text: String) -> Bool {
    let text = Substring(text).utf8.drop { $0 <= 0x20 }
    if text.starts(with: "[[".utf8) || text.starts(with: "{{{".utf8) { return true }
    return text.starts(with: "image ".utf8) && Substring(text).contains(" is missing")
  }
}
