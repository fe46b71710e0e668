/// Cuts a line, or the inside of a heading, into inline tokens: one switch on the byte that starts each.
///
/// The order of the tries at one position is that of Trac's rules (`wiki/parser.py`): emphasis and code, page
/// names, tickets, reports, changesets, logs, marks of plugins, `\\`, mail, `<link>`, links, macros, starts of lines, tables.
struct InlineTokenizer {
  let text: TextView
  let syntax: TracSyntax
  let commitHashLength: Int?
  /// Marks of plugins; nil if there are none.
  private let marks: PluginMarks?
  private let numbersHeadings: Bool
  private(set) var tokens: [Token] = []
  private var position: Int
  private var plainStart: Int
  /// Where the last word that is neither a scheme nor a mail name ends: nothing inside it is tried again.
  private var schemeEnd = 0
  private var mailEnd = 0
  private var nameEnd = 0
  /// The last stretch of bytes that a scheme may have: every word in it asks what follows it.
  private var stretch = 0..<0
  /// Where the last closing mark of a kind is: beyond it nothing can open, which keeps the tries linear.
  private lazy var lastBracket = last(UInt8(ascii: "]"))
  private lazy var lastDoubleBracket = last(UInt8(ascii: "]"), times: 2)
  private lazy var lastMacroClose = MacroCallMark.lastClose(text)
  private var codeLimit = CodeLimit()
  private lazy var lastAngle = last(UInt8(ascii: ">"))

  init(
    _ text: TextView, _ syntax: TracSyntax = .newest, commitHashLength: Int? = nil,
    plugins: PluginSyntax = PluginSyntax()
  ) {
    var tokens: [Token] = []
    self.init(
      text, syntax, commitHashLength: commitHashLength, plugins: plugins, reusing: &tokens)
  }

  /// - Parameter buffer: memory of an earlier line, which is taken.
  init(
    _ text: TextView, _ syntax: TracSyntax, commitHashLength: Int?, plugins: PluginSyntax,
    reusing buffer: inout [Token]
  ) {
    swap(&tokens, &buffer)
    tokens.removeAll(keepingCapacity: true)
    self.text = text
    self.syntax = syntax
    self.commitHashLength = commitHashLength
    marks = plugins.marks
    numbersHeadings = plugins.numbersHeadings
    position = text.start
    plainStart = text.start
  }

  consuming func tokenize() -> [Token] {
    read()
    return tokens
  }

  private mutating func read() {
    startOfLine()
    while position < text.end {
      if skipPlainSign() || skipPlainWord() { continue }
      if let (kind, end) = match(at: position, isEscaped: false) {
        emit(kind, end)
      } else {
        skip()
      }
    }
    flush()
  }

  // MARK: - Output

  private mutating func emit(_ kind: Token.Kind, _ end: Int) {
    flush()
    tokens.append(Token(kind, position..<end))
    position = end
    plainStart = end
  }

  private mutating func flush() {
    if plainStart < position { tokens.append(Token(.text, plainStart..<position)) }
    plainStart = position
  }

  /// Over a word of ASCII that is no scheme, mail address, revision, or page name, as nearly all words are.
  private mutating func skipPlainWord() -> Bool {
    let first = text.bytes[position]
    guard ByteClass.isAlphanumeric(first), first != UInt8(ascii: "r"), commitHashLength == nil,
      marks == nil || ByteClass.isLower(first) && marks?.beginInSmallLetters == false
    else { return false }
    var end = position + 1
    if ByteClass.isUpper(first) {
      while ByteClass.isLower(text[end]) { end += 1 }
      let next = text[end]
      // `PageName` and `Page/Name`; two capitals begin no name.
      let mayBeName = ByteClass.isUpper(next) ? end > position + 1 : next == UInt8(ascii: "/")
      if mayBeName || next >= 0x80 { return false }
    }
    while end < text.end, ByteClass.isAlphanumeric(text.bytes[end]) { end += 1 }
    let stop = stretchEnd(from: end)
    switch text[stop] {
    case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "'"): return false
    default: break
    }
    mailEnd = max(mailEnd, stop)
    schemeEnd = max(schemeEnd, stop)
    position = end
    return true
  }

  /// Over a blank or a sign between words, where nothing can start.
  private mutating func skipPlainSign() -> Bool {
    guard marks == nil else { return false }
    let next = text[position + 1]
    switch text.bytes[position] {
    case UInt8(ascii: " "):
      guard next > 0x20, next < 0x80, next != UInt8(ascii: "|") else { return false }
    case UInt8(ascii: ","): if next == UInt8(ascii: ",") { return false }
    case UInt8(ascii: "."): if next != UInt8(ascii: " "), position + 1 < text.end { return false }
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: "?"),
      UInt8(ascii: "\""), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "%"):
      break
    default: return false
    }
    position += 1
    return true
  }

  /// Over bytes that cannot start anything after one failed try.
  private mutating func skip() {
    let byte = text.bytes[position]
    position += 1
    if ByteClass.isLetter(byte) {
      while ByteClass.isAlphanumeric(text[position]) { position += 1 }
    } else if byte >= 0x80 {
      while text[position] & 0xC0 == 0x80 { position += 1 }
    } else if ByteClass.isBlank(byte) {
      position = text.skipSpace(position)
    }
  }

  // MARK: - Starts of lines

  /// `^`: what only the start of a line can be, after all that may start anywhere.
  private mutating func startOfLine() {
    let first = text[position]
    guard text.start < text.end else { return }
    if numbersHeadings, let heading = NumberedHeadingLine(text) {
      return emit(.numberedHeading, heading.end)
    }
    if first != UInt8(ascii: " "), let (kind, end) = match(at: position, isEscaped: false),
      kind != .tableCell, kind != .tableRowSeparator
    {
      emit(kind, end)
    } else if let heading = HeadingLine(text, syntax) {
      emit(.heading, heading.end)
    } else if let mark = ListMark(text, syntax) {
      emit(.listItem, mark.end)
    } else if let mark = DefinitionMark(text) {
      emit(.definition, mark.end)
    } else if syntax.hasCellSpans, let (_, end) = TableTokens.rowSeparator(text, from: position) {
      emit(.tableRowSeparator, end)
    } else if !syntax.nestsCitations, let end = CitationMark.end(text) {
      emit(.citation, end)
    } else {
      let end = text.skipSpace(position)
      if end > position, end < text.end { emit(.indent, end) }
    }
  }

  // MARK: - Anywhere

  private mutating func match(at p: Int, isEscaped: Bool) -> (Token.Kind, Int)? {
    let own = ownMatch(at: p, isEscaped: isEscaped)
    guard let marks, own?.0.comesAfterPlugins ?? true else { return own }
    return marks.end(text, at: p, isEscaped: isEscaped).map { (.pluginMark, $0) } ?? own
  }

  private mutating func ownMatch(at p: Int, isEscaped: Bool) -> (Token.Kind, Int)? {
    let byte = text.bytes[p]
    switch byte {
    case UInt8(ascii: "!"):
      guard !isEscaped, p + 1 < text.end, let (_, end) = match(at: p + 1, isEscaped: true) else {
        return nil
      }
      return (.escape, end)
    case UInt8(ascii: "'"):
      if text.has(byte, times: 5, at: p) { return (.boldItalic, p + 5) }
      if text.has(byte, times: 3, at: p) { return (.bold, p + 3) }
      if text.has(byte, times: 2, at: p) { return (.italic, p + 2) }
      return word(at: p, isEscaped: isEscaped)
    case UInt8(ascii: "*"): return creole(.boldCreole, byte, p)
    case UInt8(ascii: "/"):
      return creole(.italicCreole, byte, p) ?? word(at: p, isEscaped: isEscaped)
    case UInt8(ascii: "_"): return double(.underline, byte, p) ?? word(at: p, isEscaped: isEscaped)
    case UInt8(ascii: "~"): return double(.strike, byte, p)
    case UInt8(ascii: ","): return double(.subscript, byte, p)
    case UInt8(ascii: "\\"): return creole(.lineBreak, byte, p)
    case UInt8(ascii: "^"): return (.superscript, p + 1)
    case UInt8(ascii: "`"):
      guard let close = text.find(byte, from: p + 1), close < codeLimit.end(text, p) else {
        return nil
      }
      return (.codeBackquote, close + 1)
    case UInt8(ascii: "{"):
      if text.has(byte, times: 3, at: p), p + 3 <= codeLimit.lastBraces(text, p),
        let close = text.find(UInt8(ascii: "}"), times: 3, from: p + 3)
      {
        return (.codeBraces, close + 3)
      }
      return ChangesetTokens.reportEnd(text, from: p).map { (.report, $0) }
    case UInt8(ascii: "#"):
      if !isEscaped, p > text.start, text[p - 1] == UInt8(ascii: "&") { return nil }
      return ChangesetTokens.ticketEnd(text, from: p, syntax).map { (.ticket, $0) }
    case UInt8(ascii: "<"):
      guard syntax.isCreole, p < lastAngle else { return nil }
      return AngleLink(text, from: p).map { (.angleLink, $0.end) }
    case UInt8(ascii: "["): return bracket(at: p)
    case UInt8(ascii: "|"), UInt8(ascii: "="):
      if syntax.hasCellSpans {
        if let (_, end) = TableTokens.rowSeparator(text, from: p) {
          return (.tableRowSeparator, end)
        }
      } else if isEscaped {
        return nil
      }
      return TableTokens.cell(text, from: p, syntax).map { (.tableCell, $0.end) }
    case UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"):
      return word(at: p, isEscaped: isEscaped)
    default:
      if ByteClass.isAlphanumeric(byte) || byte >= 0x80 { return word(at: p, isEscaped: isEscaped) }
      if ByteClass.isBlank(byte) {
        // All but the rarest blanks are those between words.
        let next = text[p + 1]
        guard syntax.hasCellSpans, next == UInt8(ascii: "|") || next <= 0x20 || next >= 0x80
        else { return nil }
        return TableTokens.rowSeparator(text, from: p).map { (.tableRowSeparator, $0.end) }
      }
      return nil
    }
  }

  private func last(_ byte: UInt8, times count: Int = 1) -> Int {
    text.findLast(byte, times: count, before: text.end) ?? -1
  }

  private func double(_ kind: Token.Kind, _ byte: UInt8, _ p: Int) -> (Token.Kind, Int)? {
    text.has(byte, times: 2, at: p) ? (kind, p + 2) : nil
  }

  private func creole(_ kind: Token.Kind, _ byte: UInt8, _ p: Int) -> (Token.Kind, Int)? {
    syntax.isCreole ? double(kind, byte, p) : nil
  }

  private mutating func bracket(at p: Int) -> (Token.Kind, Int)? {
    guard p < lastBracket else { return nil }
    if let link = LabeledPageName(text, from: p, syntax) { return (.labeledPageName, link.end) }
    if let link = FreeLink(text, from: p, syntax) { return (.freeLink, link.end) }
    if let end = ChangesetTokens.changesetEnd(text, from: p, syntax) { return (.changeset, end) }
    if let end = ChangesetTokens.logEnd(text, from: p, syntax) { return (.log, end) }
    if let link = BracketLink(text, from: p, syntax) { return (.bracketLink, link.end) }
    guard syntax.isCreole else {
      return MacroCallMark.strictEnd(text, from: p, lastClose: lastMacroClose).map {
        (.macroOrLink, $0)
      }
    }
    if let anchor = AnchorMark(text, from: p) { return (.anchor, anchor.end) }
    if p < lastDoubleBracket, let end = MacroCallMark.end(text, from: p) {
      return (.macroOrLink, end)
    }
    return nil
  }

  /// What starts with a letter, a digit, or a dot and similar.
  private mutating func word(at p: Int, isEscaped: Bool) -> (Token.Kind, Int)? {
    let byte = text.bytes[p]
    // After the escape `!` Trac's look-after sees the `!`.
    let afterWord = !isEscaped && text.isWord(before: p)
    if !afterWord, p >= nameEnd, isEscaped || p == text.start || text[p - 1] != UInt8(ascii: "/"),
      ByteClass.isUpper(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
        || byte >= 0xC3
    {
      let words = syntax.scopesPageNames ? PageName.wordsStart(text, from: p) : p
      if let end = PageName.wordsEnd(text, from: words, syntax) { return (.pageName, end) }
      nameEnd = words
    }
    if byte == UInt8(ascii: "r"), !afterWord {
      if let end = ChangesetTokens.revisionEnd(text, from: p, syntax) { return (.revision, end) }
      if let end = ChangesetTokens.revisionRangeEnd(text, from: p, syntax) {
        return (.revisionRange, end)
      }
    }
    if let commitHashLength, !afterWord, let end = hashEnd(from: p, minimum: commitHashLength) {
      return (.commitHash, end)
    }
    return mailOrShortLink(at: p)
  }

  /// Both begin with a stretch of the same bytes; what follows it tells which of them it can be.
  private mutating func mailOrShortLink(at p: Int) -> (Token.Kind, Int)? {
    let mayBeLink = p >= schemeEnd && ShortLink.startsScheme(text.bytes[p], syntax)
    guard p >= mailEnd || mayBeLink else { return nil }
    let mayBeMail = p >= mailEnd && syntax.linksMail
    let end = stretchEnd(from: p)
    let stop = text[end]
    if mayBeMail, stop == UInt8(ascii: "@") || stop == UInt8(ascii: "'") {
      if let close = mailEnd(from: p) { return (.mail, close) }
    } else if p >= mailEnd {
      mailEnd = end
    }
    guard mayBeLink else { return nil }
    if stop == UInt8(ascii: ":"), let link = ShortLink(text, from: p, syntax) {
      return (.shortLink, link.end)
    }
    schemeEnd = end
    return nil
  }

  private mutating func stretchEnd(from start: Int) -> Int {
    if stretch.contains(start) { return stretch.upperBound }
    var end = start
    while end < text.end, ByteClass.isScheme(text.bytes[end]) { end += 1 }
    stretch = start..<end
    return end
  }

  private mutating func mailEnd(from p: Int) -> Int? {
    var end = p
    while ByteClass.isMailName(text[end]) { end += 1 }
    if text[end] == UInt8(ascii: "@"), let close = MailAddress.end(text, at: end) { return close }
    mailEnd = end
    return nil
  }

  private func hashEnd(from p: Int, minimum: Int) -> Int? {
    let start = text[p] == UInt8(ascii: "r") ? p + 1 : p
    var end = start
    while ByteClass.isHexDigit(text[end]) { end += 1 }
    return (minimum...40).contains(end - start) && !text.isWord(at: end) ? end : nil
  }
}

extension Token.Kind {
  /// What Trac tries after the marks that plugins add. Its own rules and theirs are in the order in which they are
  /// loaded; none of them begin alike, but for `{1}` and the `{p1}` of WikiGoodies, which is loaded before.
  fileprivate var comesAfterPlugins: Bool {
    switch self {
    case .report, .lineBreak, .mail, .angleLink, .shortLink, .bracketLink, .anchor, .macroOrLink,
      .tableCell,
      .tableRowSeparator:
      true
    default: false
    }
  }
}
