/// Characters that act only together with others: `<` with `>`, a backtick with another, `*` with `*`, `$` with
/// `$`. Each is written as it is and remembered; once reading back shows that it acts, it is written escaped.
extension InlineDraft {
  /// Before punctuation, a line end or what is not known yet. At the end of all text none is needed.
  mutating func backslash(_ index: Int) {
    let isLast = index + 1 == run.count
    if isLast || run[index + 1].isPunctuation || run[index + 1].isLineEnd {
      bytes.append(Sign.backslash)
      if isLast { looseBackslash = bytes.count }
    }
    bytes.append(Sign.backslash)
  }

  mutating func less(_ index: Int) {
    if dialect.isForAnyReader {
      bytes.append("&lt;")
      return
    }
    let number = angleCount
    angleCount += 1
    if plan.escapedAngles.contains(number) {
      bytes.append(Sign.backslash)
    } else {
      traces.angles.append((number, bytes.count))
    }
    bytes.append(Sign.less)
  }

  mutating func backticks(_ index: inout Int) {
    let start = index
    while index < run.count, run[index] == Sign.backtick { index += 1 }
    let opensFence = index - start >= 3 && place == .paragraph && isAtLineStart
    if plan.escapesBackticks || opensFence {
      for _ in start..<index { bytes.append("\\`") }
    } else {
      traces.backticks.append(bytes.count..<(bytes.count + index - start))
      bytes.append(contentsOf: run[start..<index])
    }
  }

  mutating func dollar(in context: Context) {
    if plan.escapesDollars, !context.isAlternative {
      bytes.append("<span>$</span>")
    } else {
      if !context.isAlternative { traces.dollars.append(bytes.count) }
      bytes.append(Sign.dollar)
    }
  }

  /// A run of `*`, `_` or `~`: left as it is unless reading back shows that it acts. Blanks at the end of
  /// the text do not count: a line break may take their place.
  mutating func delimiters(_ index: inout Int) {
    let sign = run[index]
    let start = index
    while index < run.count, run[index] == sign { index += 1 }
    let number = delimiterCount
    delimiterCount += 1
    let before = bytes.last ?? Sign.blank
    let after = index < run.count ? run[index] : UInt8(ascii: "!")
    let isInert =
      sign == Sign.underscore
      ? before.isAlphanumeric && after.isAlphanumeric
      : before == Sign.blank && after == Sign.blank && !run[index...].allSatisfy(\.isLineBlank)
    if isInert {
      for _ in start..<index { bytes.append(sign) }
    } else if plan.escapesDelimiters || plan.escapedDelimiters.contains(number) {
      for _ in start..<index {
        bytes.append(Sign.backslash)
        bytes.append(sign)
      }
    } else {
      mark(.literal(number: number), sign, index - start)
    }
  }
}
