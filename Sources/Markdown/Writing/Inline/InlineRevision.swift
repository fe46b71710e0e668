/// Reading back what was written, and what to do better.
extension InlineWriter {
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
    guard bytes.first == Sign.less else { return false }
    let end = bytes.lineEnd(from: 0)
    guard end < bytes.count, let tagEnd = bytes.firstIndex(of: Sign.greater) else { return false }
    return tagEnd + 1 >= end
  }

  /// `` [a `]: ` b](c) `` is a link's definition: its label ends at a bracket in code, too (CommonMark 4.7).
  private var startsDefinition: Bool {
    guard bytes.first == Sign.openBracket else { return false }
    var index = 1
    while index < bytes.count, index < 1002 {
      switch bytes[index] {
      case Sign.backslash: index += 1
      case Sign.openBracket: return false
      case Sign.closeBracket: return index + 1 < bytes.count && bytes[index + 1] == Sign.colon
      default: break
      }
      index += 1
    }
    return false
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
