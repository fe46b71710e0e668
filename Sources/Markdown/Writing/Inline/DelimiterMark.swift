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

/// What of a written text is to be read back: all that may act otherwise than it was meant.
struct DelimiterTraces {
  /// Our own delimiters, the text's own `*`, `_` and `~` without a backslash, and the borders of links.
  var marks: [DelimiterMark] = []
  /// Where the text's own `$` stand.
  var dollars: [Int] = []
  /// The text's own `<` without a backslash.
  var angles: [(number: Int, place: Int)] = []
  /// The text's own backticks without a backslash.
  var backticks: [Range<Int>] = []
  /// The styled parts that can be written with `_`.
  var underscores: Set<Int> = []

  mutating func removeAll() {
    marks.removeAll(keepingCapacity: true)
    dollars.removeAll(keepingCapacity: true)
    angles.removeAll(keepingCapacity: true)
    backticks.removeAll(keepingCapacity: true)
    underscores.removeAll()
  }
}
