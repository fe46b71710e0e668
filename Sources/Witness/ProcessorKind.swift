import Markup

/// The content of `{{{` … `}}}`, by the name after `#!`.
enum ProcessorKind {
  /// Shown to the byte.
  case code
  /// Trac's markup.
  case wiki
  /// Trac's markup in a cell or a row, where a reader may show plain text only.
  case cell
  case html
  case restructuredText
  /// Shown in some way: its words count.
  case words
  /// Not shown, or something else is shown in its place.
  case nothing

  /// Whether its lines are not markup.
  var isLiteral: Bool {
    switch self {
    case .wiki, .cell: false
    default: true
    }
  }

  /// - Parameter version: of the wiki's own Trac; what it did not know it showed as an error.
  init(_ name: some Sequence<UInt8>, _ version: TracVersion) {
    let name = String(decoding: Array(name), as: UTF8.self)
    if version < .v100, let first = ProcessorKind.newer[name], version < first {
      self = .nothing
      return
    }
    if name.isEmpty || ProcessorKind.languages.contains(name) || name.hasPrefix("text/x-c") {
      self = .code
      return
    }
    switch name {
    case "div", "rtl", "wiki", "text/x-trac-wiki", "quote", "blockquote", "box", "note", "info",
      "tip",
      "warning", "important":
      self = .wiki
    case "td", "th", "tr", "table": self = .cell
    case "html": self = .html
    case "rst", "text/x-rst", "restructuredtext": self = .restructuredText
    case "comment", "htmlcomment", "clear", "icon", "text/html", "text/x-textile", "textile", "csv":
      self = .nothing
    default:
      // A capital begins the name of a macro, which shows what it likes.
      self = Word.Class(name.utf8.first ?? 0) == .lower ? .words : .nothing
    }
  }

  private static let newer: [String: TracVersion] = [
    "div": .v011, "td": .v012, "th": .v012, "tr": .v012, "table": .v012, "htmlcomment": .v012,
    "rtl": .v100,
  ]

  private static let languages: Set<String> = [
    "default", "text", "text/plain", "python", "py", "text/x-python", "sh", "bash", "shell",
    "text/x-sh", "c",
    "cpp", "c++", "csharp", "java", "text/x-java", "js", "javascript", "text/javascript", "xml",
    "text/xml",
    "sql", "text/x-sql", "diff", "text/x-diff", "patch", "perl", "pl", "ruby", "rb", "php", "ini",
    "text/x-ini",
    "css", "text/css", "json", "yaml", "make", "makefile", "apache", "nginx", "lua", "go", "rust",
    "swift",
    "scala", "haskell", "tex", "vim", "lisp", "tcl", "asm", "fortran", "matlab", "ada", "pascal",
    "vb", "html+jinja",
  ]
}

/// What of a source plugins may show otherwise, so that the witness is not sure of it.
package struct WitnessPlugins: Sendable {
  /// Words of marks: the `OK` of `(OK)`. They count nowhere, as the witness does not know where a mark begins.
  let words: Set<UInt64>
  /// Acronyms that take along what follows in the same word.
  let openNames: [[UInt8]]
  /// `(TODO)` is bold without its brackets.
  let hasPhrases: Bool
  /// `(|clock|)` is an image.
  let hasIcons: Bool
  /// `&copy;` is a character.
  let hasEntities: Bool
  /// `# Title #` is a heading with a number.
  let hasNumberedHeadings: Bool

  var isEmpty: Bool { words.isEmpty && openNames.isEmpty && !hasEntities }

  /// No plugin is on.
  package init(
    marks: [String] = [], openNames: [String] = [], hasPhrases: Bool = false,
    hasIcons: Bool = false,
    hasEntities: Bool = false,
    hasNumberedHeadings: Bool = false
  ) {
    var words: Set<UInt64> = []
    for mark in marks {
      let bytes = Array(mark.utf8)
      var index = 0
      while index < bytes.count {
        let length = Word.gap(bytes.span, at: index, before: bytes.count)
        if length > 0 {
          index += length
          continue
        }
        let word = Word(bytes.span, at: index, before: bytes.count)
        words.insert(word.hash)
        index = word.end
      }
    }
    self.words = words
    self.openNames = openNames.map { Array($0.utf8) }
    self.hasPhrases = hasPhrases
    self.hasIcons = hasIcons
    self.hasEntities = hasEntities
    self.hasNumberedHeadings = hasNumberedHeadings
  }
}
