/// Plain text as Markdown: exactly the characters that a reader would take for markup are escaped.
///
/// `5 * 3 < 20 & snake_case` is written as it is; `*a* <b> &copy;` becomes `\*a\* \<b> &amp;copy;`.
extension InlineWriter {
  /// Bytes at which the writer must look twice; all others are copied in stretches.
  private static let isInteresting: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in 0..<0x20 { table[byte] = true }
    for byte in "$&(*.:<@[\\]_`|~".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// Writes `run`.
  mutating func text() {
    var index = 0
    if !isInCode {
      if hardBreaks > 0 || hasSoftBreak || bytes.isEmpty { skipBlanks(&index) }
      guard index < run.count else { return }
      flushBreaks()
      if isAtLineStart { lineStart(&index) }
    }
    // `[^` and `![^` would begin a footnote's mark.
    if linkDepth > 0, bytes.last == Sign.openBracket, run[index] == Sign.caret {
      bytes.append(Sign.backslash)
    }
    let table = Self.isInteresting
    while index < run.count {
      let start = index
      while index < run.count, !table[Int(run[index])] { index += 1 }
      if index > start { bytes.append(contentsOf: run[start..<index]) }
      if index < run.count { escape(&index) }
    }
  }

  private func skipBlanks(_ index: inout Int) {
    while index < run.count, run[index].isLineBlank { index += 1 }
  }

  /// The byte of `run` at an offset from `index`; a blank beyond its ends.
  func next(_ index: Int, _ offset: Int = 1) -> UInt8 {
    run.indices.contains(index + offset) ? run[index + offset] : Sign.blank
  }

  private mutating func escape(_ index: inout Int) {
    let byte = run[index]
    switch byte {
    case Sign.asterisk, Sign.underscore, Sign.tilde:
      delimiters(&index)
      return
    case Sign.newline, Sign.carriageReturn:
      hasSoftBreak = true
      index += 1
      skipBlanks(&index)
      if index < run.count, !run[index].isLineEnd {
        flushBreaks()
        if isAtLineStart { lineStart(&index) }
      }
      return
    case 0: bytes.append("\u{FFFD}")
    case Sign.tab where isInCode: bytes.append(byte)
    case Sign.tab, 0x0B, 0x0C: bytes.append(Sign.blank)
    case Sign.backslash:
      let next = index + 1 < run.count ? run[index + 1] : Sign.backslash
      bytes.append(next.isPunctuation || next.isLineEnd ? "\\\\" : "\\")
    case Sign.backtick: bytes.append("\\`")
    case Sign.less: less(index)
    case Sign.ampersand: bytes.append(run.isEntity(at: index) ? "&amp;" : "&")
    case Sign.openBracket:
      bytes.append(linkDepth > 0 || next(index) == Sign.caret ? "\\[" : "[")
    case Sign.closeBracket: bytes.append(linkDepth > 0 ? "\\]" : "]")
    case Sign.open:
      // `[x](` would be a link.
      let followsBracket =
        bytes.last == Sign.closeBracket && !bytes.isEscaped(at: bytes.count - 1)
      bytes.append(followsBracket ? "\\(" : "(")
    case Sign.bar: bytes.append(place == .cell ? "\\|" : "|")
    case Sign.dollar: dollar()
    case Sign.colon: colon(index)
    case Sign.dot: apart(byte, if: isBareHost(index))
    case Sign.at: apart(byte, if: isBareMail(index))
    default: bytes.append(byte)
    }
    index += 1
  }

  /// `<` before a letter, `/`, `!` or `?` could start a tag, an autolink or a comment.
  private mutating func less(_ index: Int) {
    let isLast = index + 1 == run.count
    let next = next(index)
    let starts =
      isLast || next.isLetter || next == Sign.slash || next == Sign.bang || next == Sign.question
      || startsMailAutolink(index)
    bytes.append(starts ? "\\<" : "<")
  }

  /// `<+1@example.com>`: a mail address may begin with most signs.
  private func startsMailAutolink(_ index: Int) -> Bool {
    for byte in run[(index + 1)...] {
      if byte == Sign.at { return true }
      if byte <= Sign.blank || byte >= 0x80 || byte == Sign.less || byte == Sign.greater { break }
    }
    return false
  }

  private mutating func dollar() {
    if plan.escapesDollars, !isAlternative {
      bytes.append("<span>$</span>")
    } else {
      if !isAlternative { dollars.append(bytes.count) }
      bytes.append(Sign.dollar)
    }
  }

  /// A run of `*`, `_` or `~`: left as it is unless reading back shows that it acts. Blanks at the end of
  /// the text do not count: a line break may take their place.
  private mutating func delimiters(_ index: inout Int) {
    let sign = run[index]
    let start = index
    while index < run.count, run[index] == sign { index += 1 }
    let before = bytes.last ?? Sign.blank
    let after = index < run.count ? run[index] : UInt8(ascii: "!")
    let isInert =
      sign == Sign.underscore
      ? before.isAlphanumeric && after.isAlphanumeric
      : before == Sign.blank && after == Sign.blank && !run[index...].allSatisfy(\.isLineBlank)
    if isInert {
      for _ in start..<index { bytes.append(sign) }
    } else if plan.escapesDelimiters || plan.usesTagsOnly {
      for _ in start..<index {
        bytes.append(Sign.backslash)
        bytes.append(sign)
      }
    } else {
      mark(.literal, sign, index - start)
    }
  }

  /// Writes a byte; where it would act, in an empty-looking element that keeps it from its neighbours.
  ///
  /// GitHub makes links, emoji and formulas from the characters that are left after Markdown, so neither
  /// a backslash nor an entity helps.
  mutating func apart(_ byte: UInt8, if acts: Bool) {
    if acts, !isAlternative {
      bytes.append("<span>")
      bytes.append(byte)
      bytes.append("</span>")
    } else {
      bytes.append(byte)
    }
  }
}
