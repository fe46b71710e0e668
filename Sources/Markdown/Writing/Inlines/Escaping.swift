import Basics
import Targets

/// Plain text as Markdown: exactly the characters that a reader would take for markup are escaped.
///
/// `5 * 3 < 20 & snake_case` is written as it is; `*a* <b> &copy;` becomes `\*a\* \<b> &amp;copy;`. What
/// only acts together with something else (`<` with `>`, a backtick with another) is written as it is first,
/// and with a backslash once reading back shows that it acts.
extension InlineDraft {
  /// Bytes at which the writer must look twice; all others are copied in stretches.
  private static let isInteresting: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in 0..<0x20 { table[byte] = true }
    for byte in "$&(*.:<>@[\\]_`|~".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// The same, and what may begin a reference on a host.
  private static let isInterestingOnHosts = interesting(with: "!#%{")

  /// The same, and what only kramdown takes for something.
  private static let isInterestingToKramdown = interesting(with: "-{")

  private static func interesting(with bytes: String) -> [Bool] {
    var table = isInteresting
    for byte in bytes.utf8 { table[Int(byte)] = true }
    return table
  }

  /// Writes `run`.
  mutating func text(in context: Context) {
    var index = 0
    if !context.isInCode {
      if hardBreaks > 0 || hasSoftBreak || bytes.isEmpty { skipBlanks(&index) }
      guard index < run.count else { return }
      flushBreaks(in: context)
      if isAtLineStart { lineStart(&index) }
    }
    // `[^` and `![^` would begin a footnote's mark.
    if context.isInLink, bytes.last == ASCII.openBracket, run[index] == ASCII.caret {
      escaped(run[index])
      index += 1
    }
    let table =
      dialect.references != nil
      ? Self.isInterestingOnHosts
      : dialect.isKramdown ? Self.isInterestingToKramdown : Self.isInteresting
    while index < run.count {
      let start = index
      while index < run.count, !table[Int(run[index])] { index += 1 }
      if index > start { bytes.append(contentsOf: run[start..<index]) }
      if index < run.count { escape(&index, in: context) }
    }
  }

  private func skipBlanks(_ index: inout Int) {
    while index < run.count, run[index].isLineBlank { index += 1 }
  }

  /// The byte of `run` at an offset from `index`; a blank beyond its ends.
  func next(_ index: Int, _ offset: Int = 1) -> UInt8 {
    run.indices.contains(index + offset) ? run[index + offset] : ASCII.blank
  }

  private mutating func escape(_ index: inout Int, in context: Context) {
    let byte = run[index]
    if dialect.references != nil, hostMark(index, in: context) {
      index += 1
      return
    }
    if dialect.isKramdown, kramdownMark(index, in: context) {
      index += 1
      return
    }
    switch byte {
    case ASCII.asterisk, ASCII.underscore, ASCII.tilde:
      delimiters(&index)
      return
    case ASCII.backtick:
      backticks(&index)
      return
    case ASCII.newline, ASCII.carriageReturn:
      hasSoftBreak = true
      index += 1
      skipBlanks(&index)
      if index < run.count, !run[index].isLineEnd {
        flushBreaks(in: context)
        if isAtLineStart { lineStart(&index) }
      }
      return
    case 0: bytes.append("\u{FFFD}")
    case ASCII.tab where context.isInCode: bytes.append(byte)
    case ASCII.tab, 0x0B, 0x0C: bytes.append(ASCII.blank)
    case ASCII.backslash: backslash(index)
    case ASCII.less: less(index)
    case ASCII.ampersand: bytes.append(run.isEntity(at: index) ? "&amp;" : "&")
    case ASCII.openBracket
    where dialect.linksDoubleBrackets && next(index) == ASCII.openBracket && !context.hidesBrackets:
      bytes.append("&#91;")
    case ASCII.openBracket:
      if context.hidesBrackets || isNoteMark(index) { escaped(byte) } else { bytes.append(byte) }
    case ASCII.closeBracket: bytes.append(context.hidesBrackets ? "\\]" : "]")
    case ASCII.open:
      // `[x](` would be a link.
      let followsBracket =
        bytes.last == ASCII.closeBracket && !bytes.isEscaped(at: bytes.count - 1)
      if followsBracket { escaped(byte) } else { bytes.append(byte) }
    case ASCII.bar: bar()
    case ASCII.greater: bytes.append(!dialect.isOnlyCMark && bytes.last == byte ? "&gt;" : ">")
    case ASCII.dollar: dollar(in: context)
    case ASCII.colon: colon(index, in: context)
    case ASCII.dot: apart(byte, if: isBareHost(index, in: context), in: context)
    case ASCII.at: apart(byte, if: isBareMail(index, in: context), in: context)
    default: bytes.append(byte)
    }
    index += 1
  }

  /// A punctuation mark that must not act: `\[`, or `&#91;` where a backslash would begin a formula.
  mutating func escaped(_ byte: UInt8) {
    let isEntity =
      dialect.readsTeXBrackets && (byte == ASCII.open || byte == ASCII.openBracket)
      || (dialect.isPythonMarkdown || dialect.isKramdown)
        && !"\\`*_{}[]()>#+-.!~".utf8.contains(byte)
    if isEntity {
      bytes.append("&#\(byte);")
    } else {
      bytes.append(ASCII.backslash)
      bytes.append(byte)
    }
  }

  /// A `|` that is not a table's border; some readers take one for that even in an address, a title or a comment.
  mutating func bar() {
    if !dialect.isOnlyCMark {
      bytes.append("&#124;")
    } else {
      bytes.append(place == .cell ? "\\|" : "|")
    }
  }

  /// `[^1]` is a footnote's mark: our own have numbers. In others, only markup would suffer: cmark-gfm takes
  /// them for marks first and gives their characters back afterwards. Files for readers without footnotes are
  /// written with the same care: GitHub shows them, too.
  private func isNoteMark(_ index: Int) -> Bool {
    guard next(index) == ASCII.caret else { return false }
    var end = index + 2
    var isNumber = true
    while end < run.count, run[end].isAlphanumeric || run[end] == ASCII.hyphen {
      isNumber = isNumber && run[end].isDigit
      end += 1
    }
    return end == index + 2 || end == run.count || run[end] != ASCII.closeBracket || isNumber
  }

  /// Writes a byte; where it would act, in an empty-looking element that keeps it from its neighbors.
  ///
  /// GitHub makes links, emoji and formulas from the characters that are left after Markdown, so neither
  /// a backslash nor an entity helps.
  mutating func apart(_ byte: UInt8, if acts: Bool, in context: Context) {
    if acts, !context.isAlternative {
      bytes.append("<span>")
      bytes.append(byte)
      bytes.append("</span>")
    } else {
      bytes.append(byte)
    }
  }
}

extension InlineDraft.Context {
  fileprivate var hidesBrackets: Bool { escapesBrackets || (isInCode && isInLink) }
}

/// Characters that act only together with others: `<` with `>`, a backtick with another, `*` with `*`, `$` with
/// `$`. Each is written as it is and remembered; once reading back shows that it acts, it is written escaped.
extension InlineDraft {
  /// Before punctuation, a line end or what is not known yet. At the end of all text none is needed.
  mutating func backslash(_ index: Int) {
    let isLast = index + 1 == run.count
    if isLast || run[index + 1].isPunctuation || run[index + 1].isLineEnd {
      bytes.append(ASCII.backslash)
      if isLast { looseBackslash = bytes.count }
    }
    bytes.append(ASCII.backslash)
  }

  mutating func less(_ index: Int) {
    if !dialect.isOnlyCMark {
      bytes.append("&lt;")
      return
    }
    let number = angleCount
    angleCount += 1
    if plan.escapedAngles.contains(number) {
      bytes.append(ASCII.backslash)
    } else {
      traces.angles.append((number, bytes.count))
    }
    bytes.append(ASCII.less)
  }

  mutating func backticks(_ index: inout Int) {
    let start = index
    while index < run.count, run[index] == ASCII.backtick { index += 1 }
    let opensFence = index - start >= 3 && place == .paragraph && isAtLineStart
    if plan.escapesBackticks || opensFence || dialect.isPythonMarkdown {
      for _ in start..<index { bytes.append("\\`") }
    } else {
      traces.backticks.append(bytes.count..<(bytes.count + index - start))
      bytes.append(contentsOf: run[start..<index])
    }
  }

  mutating func dollar(in context: Context) {
    if dialect.escapesDollars {
      bytes.append(context.isInCode ? "$" : "\\$")
    } else if plan.escapesDollars, !context.isAlternative {
      bytes.append("<span>$</span>")
    } else {
      if !context.isAlternative { traces.dollars.append(bytes.count) }
      bytes.append(ASCII.dollar)
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
    let before = bytes.last ?? ASCII.blank
    let after = index < run.count ? run[index] : UInt8(ascii: "!")
    let isInert =
      sign == ASCII.underscore
      ? before.isAlphanumeric && after.isAlphanumeric && !(dialect.isKramdown && before.isDigit)
      : before == ASCII.blank && after == ASCII.blank && !run[index...].allSatisfy(\.isLineBlank)
    if isInert {
      for _ in start..<index { bytes.append(sign) }
    } else if plan.escapesDelimiters || plan.escapedDelimiters.contains(number)
      || dialect.isPythonMarkdown || dialect.isKramdown
    {
      for _ in start..<index {
        bytes.append(ASCII.backslash)
        bytes.append(sign)
      }
    } else {
      mark(.literal(number: number), sign, index - start)
    }
  }
}
