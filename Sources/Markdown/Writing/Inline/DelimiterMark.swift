/// A place in written text where `*`, `_` or `~` stands: a delimiter of our own or a character of the text.
struct DelimiterMark {
  enum Role: Hashable {
    /// Characters that must stay what they are. `number` counts all such runs of a text.
    case literal(number: Int)
    case opens(pair: Int)
    case closes(pair: Int)
    /// The brackets of a link: emphasis does not cross them.
    case linkStart, linkEnd
  }

  var role: Role
  var sign: UInt8
  var start: Int
  var length: Int

  var end: Int { start + length }

  /// Whether it is more than the border of a link.
  var isDelimiter: Bool {
    switch role {
    case .literal, .opens, .closes: true
    case .linkStart, .linkEnd: false
    }
  }
}

/// How each styled part of a text is written, found by trying.
struct DelimiterPlan {
  enum Form {
    /// `**x**`, `*x*`, `~~x~~`
    case usual
    /// `_x_`
    case underscore
    /// `<strong>x</strong>`
    case tag
  }

  var forms: [Int: Form] = [:]
  /// The text's own `*`, `_` and `~` that get a backslash, by number.
  var escapedDelimiters: Set<Int> = []
  /// How often some of them turned out to need one.
  var literalRounds = 0
  /// All of them get one.
  var escapesDelimiters = false
  /// The text's own `<` that get a backslash, by number.
  var escapedAngles: Set<Int> = []
  /// The text's own backticks get a backslash.
  var escapesBackticks = false
  /// The text's own `$` are kept apart.
  var escapesDollars = false
  /// The text must not begin with a tag, which would make it an HTML block (CommonMark 4.6, kind 7).
  var guardsStart = false
  /// The first line must not be a tag alone, which would make the lines below HTML (CommonMark 4.6, kind 7):
  /// the second line joins it.
  var joinsFirstLines = false
  /// The last resort: tags only.
  var usesTagsOnly = false {
    didSet { if usesTagsOnly { escapesDelimiters = true } }
  }

  func form(of pair: Int) -> Form {
    usesTagsOnly ? .tag : forms[pair] ?? .usual
  }
}
