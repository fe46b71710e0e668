/// Reading back what was written, and what to do better.
extension InlineWriter {
  /// A tag alone on the first line would start an HTML block that swallows the lines below.
  mutating func reviseGuard() -> Bool {
    guard !plan.guardsStart, place == .paragraph, bytes.first == Sign.less else { return false }
    let end = bytes.lineEnd(from: 0)
    guard end < bytes.count, let tagEnd = bytes.firstIndex(of: Sign.greater) else { return false }
    plan.guardsStart = tagEnd + 1 >= end
    return plan.guardsStart
  }

  /// `$x$` would become a formula.
  mutating func reviseDollars() -> Bool {
    guard dialect.showsMath, !plan.escapesDollars, dollars.count > 1 else { return false }
    var isOpen = false
    for dollar in dollars {
      let after = dollar + 1 < bytes.count ? bytes[dollar + 1] : Sign.blank
      let before = dollar > 0 ? bytes[dollar - 1] : Sign.blank
      if isOpen, !before.isLineBlank, !before.isLineEnd, !after.isDigit {
        plan.escapesDollars = true
        return true
      }
      isOpen = isOpen || !(after.isLineBlank || after.isLineEnd)
    }
    return false
  }

  /// Delimiters would be taken for text, text for delimiters, or the wrong ones would pair.
  mutating func reviseDelimiters() -> Bool {
    guard !marks.isEmpty else { return false }
    let verdict = DelimiterRuns.verdict(on: marks, in: bytes)
    if verdict.isFine { return false }
    if verdict.literals, !plan.escapesDelimiters {
      plan.escapesDelimiters = true
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
