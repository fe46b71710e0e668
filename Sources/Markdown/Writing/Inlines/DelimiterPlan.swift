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

  /// Then tags take the place of all delimiters.
  static let mostAttempts = 12

  /// How many attempts there were before.
  private var attempts = 0
  private var forms: [Int: Form] = [:]
  /// The text's own `*`, `_` and `~` that get a backslash, by number.
  var escapedDelimiters: Set<Int> = []
  /// How often some of them turned out to need one.
  private var literalRounds = 0
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

/// Reading back what was written, and what to do better.
extension DelimiterPlan {
  /// The plan for the next attempt; nil if the text that was written by this one reads as it was meant.
  ///
  /// - Parameters:
  ///   - traces: what of the text may act.
  ///   - bytes: the text.
  ///   - startsBlocks: whether its lines are lines of the page, where a block can begin.
  ///   - showsMath: whether `$x$` is a formula for the reader.
  func next(
    after traces: DelimiterTraces, in bytes: [UInt8], startsBlocks: Bool, showsMath: Bool
  ) -> DelimiterPlan? {
    guard attempts <= Self.mostAttempts else { return nil }
    // Nearly all texts.
    if traces.isEmpty, attempts < Self.mostAttempts,
      !startsBlocks || bytes.first != ASCII.less && bytes.first != ASCII.openBracket
    {
      return nil
    }
    var next = self
    next.attempts += 1
    let isLast = attempts == Self.mostAttempts
    if isLast { next.usesTagsOnly = true }
    let differs =
      next.reviseMarkup(traces, bytes, startsBlocks)
      || startsBlocks && next.reviseStart(traces, bytes)
      || showsMath && next.reviseDollars(traces, bytes)
      || next.reviseCost(traces) || next.reviseDelimiters(traces, bytes)
    return differs || isLast ? next : nil
  }

  /// A `<` of the text would begin a tag, or a backtick code.
  private mutating func reviseMarkup(
    _ traces: DelimiterTraces, _ bytes: [UInt8], _ startsBlocks: Bool
  ) -> Bool {
    let acting = traces.angles.filter {
      AngleBrackets.act(at: $0.place, in: bytes, startsBlocks: startsBlocks)
    }
    escapedAngles.formUnion(acting.map(\.number))
    let ticksAct = Backticks.act(at: traces.backticks, in: bytes)
    if ticksAct { escapesBackticks = true }
    return !acting.isEmpty || ticksAct
  }

  /// The start of a paragraph would make something else of it.
  private mutating func reviseStart(_ traces: DelimiterTraces, _ bytes: [UInt8]) -> Bool {
    let startsHTML = traces.angles.first?.place != 0 && bytes.startsHTMLBlock
    if !joinsFirstLines, startsHTML {
      joinsFirstLines = true
      return true
    }
    guard !guardsStart else { return false }
    guardsStart = startsHTML || bytes.startsDefinition
    return guardsStart
  }

  /// `$x$` would become a formula.
  private mutating func reviseDollars(_ traces: DelimiterTraces, _ bytes: [UInt8]) -> Bool {
    guard !escapesDollars, Formulas.act(at: traces.dollars, in: bytes) else { return false }
    escapesDollars = true
    return true
  }

  /// cmark goes back over all delimiters of the text so far at each link: thousands of both in one text would
  /// cost it seconds. Tags cost nothing.
  private mutating func reviseCost(_ traces: DelimiterTraces) -> Bool {
    guard !usesTagsOnly, traces.marks.count > 1000 else { return false }
    let delimiters = traces.marks.count(where: \.isDelimiter)
    usesTagsOnly = delimiters * (traces.marks.count - delimiters) > CMarkLimits.delimiterSteps
    return usesTagsOnly
  }

  /// Delimiters would be taken for text, text for delimiters, or the wrong ones would pair.
  private mutating func reviseDelimiters(_ traces: DelimiterTraces, _ bytes: [UInt8]) -> Bool {
    guard !traces.marks.isEmpty else { return false }
    let verdict = DelimiterRuns.verdict(on: traces.marks, in: bytes)
    if verdict.isFine { return false }
    if !verdict.literals.isEmpty, !escapesDelimiters {
      // Rarely, others begin to act then: not a third time.
      literalRounds += 1
      escapesDelimiters = literalRounds > 2
      escapedDelimiters.formUnion(verdict.literals)
      return true
    }
    // `**_a_**` before `<strong>*a*</strong>`: the gentler change first.
    let gentle = verdict.pairs.filter { traces.underscores.contains($0) && forms[$0] == nil }
    if !gentle.isEmpty {
      for pair in gentle { forms[pair] = .underscore }
    } else {
      for pair in verdict.pairs { forms[pair] = .tag }
    }
    return !verdict.pairs.isEmpty
  }
}

extension [UInt8] {
  /// A tag alone on the first line starts an HTML block that swallows the lines below.
  fileprivate var startsHTMLBlock: Bool {
    guard first == ASCII.less else { return false }
    let end = lineEnd(from: 0)
    guard end < count, let tagEnd = firstIndex(of: ASCII.greater) else { return false }
    return tagEnd + 1 >= end
  }
}

/// What of a written text is to be read back: all that may act otherwise than it was meant.
struct DelimiterTraces {
  /// Our own delimiters, the text's own `*`, `_` and `~` without a backslash, and the borders of links.
  var marks: [DelimiterMark] = []
  /// Where the text's own `$` are.
  var dollars: [Int] = []
  /// The text's own `<` without a backslash.
  var angles: [(number: Int, place: Int)] = []
  /// The text's own backticks without a backslash.
  var backticks: [Range<Int>] = []
  /// The styled parts that can be written with `_`.
  var underscores: Set<Int> = []

  /// Whether nothing of the text may act.
  var isEmpty: Bool { marks.isEmpty && dollars.isEmpty && angles.isEmpty && backticks.isEmpty }

  mutating func removeAll() {
    if isEmpty, underscores.isEmpty { return }
    marks.removeAll(keepingCapacity: true)
    dollars.removeAll(keepingCapacity: true)
    angles.removeAll(keepingCapacity: true)
    backticks.removeAll(keepingCapacity: true)
    underscores.removeAll()
  }
}
