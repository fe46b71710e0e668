/// `[12]`, `[12/path]`, `[T12]`, `[12:15]`, `{1}`, `#12`, `r12`: what repositories and tickets add to the markup.
enum ChangesetTokens {
  /// `[12/path?query#fragment]`, with an InterTrac prefix before the number.
  static func changesetEnd(_ text: TextView, from start: Int) -> Int? {
    for id in idStarts(text, from: start + 1, allowsBlank: true) {
      guard let idEnd = Ranges.changesetEnd(text, from: id) else { continue }
      switch text[idEnd] {
      case UInt8(ascii: "]"): return idEnd + 1
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        if let close = text.find(UInt8(ascii: "]"), from: idEnd) { return close + 1 }
      default: break
      }
    }
    return nil
  }

  /// `[12:15/path]`
  static func logEnd(_ text: TextView, from start: Int) -> Int? {
    logParts(text, from: start).map { $0.end }
  }

  struct LogParts {
    var prefix: Range<Int>
    var revisions: Range<Int>
    var path: Range<Int>?
    var end: Int
  }

  static func logParts(_ text: TextView, from start: Int) -> LogParts? {
    for id in idStarts(text, from: start + 1, allowsBlank: true) {
      for candidate in [Ranges.end(text, from: id), changesetRangeEnd(text, from: id)] {
        guard let end = candidate else { continue }
        if text[end] == UInt8(ascii: "]") {
          return LogParts(prefix: start + 1..<id, revisions: id..<end, path: nil, end: end + 1)
        }
        if text[end] == UInt8(ascii: "/") || text[end] == UInt8(ascii: "?"),
          let close = text.find(UInt8(ascii: "]"), from: end)
        {
          return LogParts(
            prefix: start + 1..<id, revisions: id..<end, path: end..<close, end: close + 1)
        }
      }
    }
    return nil
  }

  private static func changesetRangeEnd(_ text: TextView, from start: Int) -> Int? {
    guard let first = Ranges.changesetEnd(text, from: start) else { return nil }
    if text[first] == UInt8(ascii: ":") || text[first] == UInt8(ascii: "-"),
      let second = Ranges.changesetEnd(text, from: first + 1)
    {
      return second
    }
    return first
  }

  /// Where the number may start: at once, or after an InterTrac prefix `[a-zA-Z.+-]*?` and blanks.
  private static func idStarts(_ text: TextView, from start: Int, allowsBlank: Bool) -> [Int] {
    var starts: [Int] = []
    var position = start
    while position - start < 40 {
      if ByteClass.isHexDigit(text[position]) { starts.append(position) }
      let afterBlanks = text.skipSpace(position)
      if allowsBlank, afterBlanks > position, ByteClass.isHexDigit(text[afterBlanks]) {
        starts.append(afterBlanks)
      }
      guard isPrefix(text[position]) else { break }
      position += 1
    }
    return starts
  }

  /// `#12`, `#1,3-5`, `#T12`. `start` is the `#`.
  static func ticketEnd(_ text: TextView, from start: Int, _ syntax: TracSyntax) -> Int? {
    var position = start + 1
    while isPrefix(text[position]), position - start < 40 { position += 1 }
    return syntax.hasTicketRanges
      ? Ranges.end(text, from: position) : Ranges.digitsEnd(text, from: position)
  }

  /// `{1}`, `{T1}`, `{trac 1}`. `start` is the brace.
  static func reportEnd(_ text: TextView, from start: Int) -> Int? {
    var position = start + 1
    while isPrefix(text[position]), position - start < 40 { position += 1 }
    guard let end = Ranges.digitsEnd(text, from: text.skipSpace(position)),
      text[end] == UInt8(ascii: "}")
    else { return nil }
    return end + 1
  }

  /// `r12`, `r12/path`; not `r12:13`.
  static func revisionEnd(_ text: TextView, from start: Int, _ syntax: TracSyntax) -> Int? {
    guard text[start] == UInt8(ascii: "r"), let end = Ranges.digitsEnd(text, from: start + 1),
      !text.isWord(at: end)
    else { return nil }
    if text[end] == UInt8(ascii: ":"), ByteClass.isDigit(text[end + 1]) { return nil }
    return syntax.hasLongForms ? pathEnd(text, from: end) : end
  }

  /// `r12:13`, `r1,3-5/path`.
  static func revisionRangeEnd(
    _ text: TextView, from start: Int, _ syntax: TracSyntax
  ) -> Int? {
    guard text[start] == UInt8(ascii: "r"), let end = Ranges.end(text, from: start + 1),
      !text.isWord(at: end)
    else { return nil }
    return syntax.hasLongForms ? pathEnd(text, from: end) : end
  }

  private static func pathEnd(_ text: TextView, from start: Int) -> Int {
    guard text[start] == UInt8(ascii: "/") else { return start }
    var end = start + 1
    while ByteClass.isAlphanumeric(text[end]) || text[end] == UInt8(ascii: "_")
      || text[end] == UInt8(ascii: "/") || text[end] == UInt8(ascii: "+")
      || text[end] == UInt8(ascii: "-")
    {
      end += 1
    }
    return end > start + 1 ? end : start
  }

  @inline(__always) private static func isPrefix(_ byte: UInt8) -> Bool {
    ByteClass.isLetter(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-")
  }
}
