/// Reading back what was written, and what to do better.
extension InlineWriter {
  /// A `<` of the text would begin a tag, or a backtick code.
  mutating func reviseMarkup() -> Bool {
    let acting = angles.filter {
      AngleBrackets.act(at: $0.place, in: bytes, startsBlocks: place == .paragraph)
    }
    plan.escapedAngles.formUnion(acting.map(\.number))
    let ticksAct = Backticks.act(at: backticks, in: bytes)
    if ticksAct { plan.escapesBackticks = true }
    return !acting.isEmpty || ticksAct
  }

  /// The start of a paragraph would make something else of it.
  mutating func reviseGuard() -> Bool {
    guard place == .paragraph else { return false }
    if !plan.joinsFirstLines, startsHTMLBlock {
      plan.joinsFirstLines = true
      return true
    }
    guard !plan.guardsStart else { return false }
    plan.guardsStart = startsHTMLBlock || startsDefinition
    return plan.guardsStart
  }

  /// A tag alone on the first line starts an HTML block that swallows the lines below.
  private var startsHTMLBlock: Bool {
    guard bytes.first == Sign.less, angles.first?.place != 0 else { return false }
    let end = bytes.lineEnd(from: 0)
    guard end < bytes.count, let tagEnd = bytes.firstIndex(of: Sign.greater) else { return false }
    return tagEnd + 1 >= end
  }

  /// `$x$` would become a formula.
  mutating func reviseDollars() -> Bool {
    guard dialect.showsMath, !plan.escapesDollars, Formulas.act(at: dollars, in: bytes) else {
      return false
    }
    plan.escapesDollars = true
    return true
  }

  /// cmark goes back over all delimiters of the text so far at each link: thousands of both in one text would
  /// cost it seconds. Tags cost nothing.
  mutating func reviseCost() -> Bool {
    guard !plan.usesTagsOnly, marks.count > 1000 else { return false }
    let delimiters = marks.count(where: \.isDelimiter)
    plan.usesTagsOnly = delimiters * (marks.count - delimiters) > CMarkLimits.delimiterSteps
    return plan.usesTagsOnly
  }

  /// Delimiters would be taken for text, text for delimiters, or the wrong ones would pair.
  mutating func reviseDelimiters() -> Bool {
    guard !marks.isEmpty else { return false }
    let verdict = DelimiterRuns.verdict(on: marks, in: bytes)
    if verdict.isFine { return false }
    if !verdict.literals.isEmpty, !plan.escapesDelimiters {
      // Rarely, others begin to act then: not a third time.
      plan.literalRounds += 1
      plan.escapesDelimiters = plan.literalRounds > 2
      plan.escapedDelimiters.formUnion(verdict.literals)
      return true
    }
    // `**_a_**` before `<strong>*a*</strong>`: the gentler change first.
    let gentle = verdict.pairs.filter { underscores.contains($0) && plan.forms[$0] == nil }
    if !gentle.isEmpty {
      for pair in gentle { plan.forms[pair] = .underscore }
    } else {
      for pair in verdict.pairs { plan.forms[pair] = .tag }
    }
    return !verdict.pairs.isEmpty
  }
}
