import Basics
import Targets

/// Plain text that a host of repositories would make something of its own of: `#12`, `@anna`, `~label`.
extension InlineDraft {
  /// Writes the byte at `index` so that the host leaves it alone; false, with nothing written: it needs no such care.
  mutating func hostMark(_ index: Int, in context: Context) -> Bool {
    if place == .heading, run[index] == UInt8(ascii: "{"), dialect.readsHeadingAttributes {
      escaped(run[index])
      return true
    }
    // Hosts look for references neither in links nor in code.
    guard let references = dialect.references, !context.isInCode, !context.isInLink else {
      return false
    }
    if isReference(index, references) {
      // Inside `<span>` the sign stands alone, and no number follows it.
      if references.yieldToBackslash {
        escaped(run[index])
      } else {
        apart(run[index], if: true, in: context)
      }
      return true
    }
    guard references.inBrackets && isBracketReference(index) || isInlineDiff(index) else {
      return false
    }
    apart(run[index], if: true, in: context)
    return true
  }

  private func isReference(_ index: Int, _ references: Target.References) -> Bool {
    let (sign, after) = (run[index], next(index))
    if references.numbered.contains(sign), after.isDigit { return true }
    guard references.named.contains(sign) else { return false }
    if sign == ASCII.at {
      // After a letter it is mail.
      return (after.isAlphanumeric || after == ASCII.underscore)
        && !(index > 0 && (run[index - 1].isAlphanumeric || run[index - 1] == ASCII.underscore))
    }
    return after.isAlphanumeric || after == ASCII.quote
  }

  /// `[vulnerability:12]`
  private func isBracketReference(_ index: Int) -> Bool {
    guard run[index] == ASCII.openBracket else { return false }
    var end = index + 1
    while end < run.count, run[end].isLetter || run[end] == ASCII.underscore { end += 1 }
    return end > index + 1 && end + 1 < run.count && run[end] == ASCII.colon
      && run[end + 1].isDigit
  }

  /// `{+ new +}`, `[- old -]`
  private func isInlineDiff(_ index: Int) -> Bool {
    let (open, sign) = (run[index], next(index))
    guard dialect.showsInlineDiffs, open == ASCII.openBracket || open == UInt8(ascii: "{"),
      sign == ASCII.plus || sign == ASCII.hyphen
    else { return false }
    let close = open == ASCII.openBracket ? ASCII.closeBracket : UInt8(ascii: "}")
    return run.indices.dropFirst(index + 2).contains { run[$0] == close && run[$0 - 1] == sign }
  }
}

/// Plain text that only kramdown takes for something: `--debug` would be a dash and a word, `{: x}` attributes.
extension InlineDraft {
  /// Writes the byte at `index` so that it stays what it is; false, with nothing written: it needs no such care.
  mutating func kramdownMark(_ index: Int, in context: Context) -> Bool {
    guard !context.isInCode else { return false }
    switch run[index] {
    case ASCII.hyphen:
      guard next(index) == ASCII.hyphen else { return false }
    case ASCII.dot:
      guard next(index) == ASCII.dot, next(index, 2) == ASCII.dot else { return false }
    case UInt8(ascii: "{"):
      guard
        next(index) == ASCII.colon
          || place == .heading && next(index) == ASCII.hash
      else { return false }
    case ASCII.dollar:
      guard next(index) == ASCII.dollar || index > 0 && run[index - 1] == ASCII.dollar else {
        return false
      }
    default: return false
    }
    escaped(run[index])
    return true
  }
}
