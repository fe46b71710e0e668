/// `[12]`, `[12/path]`, `[T12]`, `[12:15]`, `{1}`, `#12`, `r12`: what repositories and tickets add to the markup.
enum ChangesetTokens {
  /// `[12/path?query#fragment]`, with an InterTrac prefix before the number; in 0.10 only `[12/path]`.
  static func changesetEnd(_ text: TextView, from start: Int, _ syntax: TracSyntax) -> Int? {
    for id in idStarts(text, from: start + 1, allowsBlank: true) {
      guard let idEnd = Ranges.changesetEnd(text, from: id, syntax) else { continue }
      switch text[idEnd] {
      case UInt8(ascii: "]"): return idEnd + 1
      case UInt8(ascii: "?") where !syntax.hasRevisionLists,
        UInt8(ascii: "#") where !syntax.hasRevisionLists:
        break
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        if let close = text.find(UInt8(ascii: "]"), from: idEnd) { return close + 1 }
      default: break
      }
    }
    return nil
  }

  /// `[12:15/path]`
  static func logEnd(_ text: TextView, from start: Int, _ syntax: TracSyntax) -> Int? {
    logParts(text, from: start, syntax).map { $0.end }
  }

  struct LogParts {
    var prefix: Range<Int>
    var revisions: Range<Int>
    var path: Range<Int>?
    var end: Int
  }

  static func logParts(
    _ text: TextView, from start: Int, _ syntax: TracSyntax
  ) -> LogParts? {
    for id in idStarts(text, from: start + 1, allowsBlank: true) {
      for candidate in revisionsEnds(text, from: id, syntax) {
        guard let end = candidate else { continue }
        if text[end] == UInt8(ascii: "]") {
          return LogParts(prefix: start + 1..<id, revisions: id..<end, path: nil, end: end + 1)
        }
        if text[end] == UInt8(ascii: "/")
          || text[end] == UInt8(ascii: "?") && syntax.hasRevisionLists,
          let close = text.find(UInt8(ascii: "]"), from: end)
        {
          return LogParts(
            prefix: start + 1..<id, revisions: id..<end, path: end..<close, end: close + 1)
        }
      }
    }
    return nil
  }

  /// Where the revisions of a log may end. In 0.10 they are two; up to 0.12 there are none between hashes.
  private static func revisionsEnds(
    _ text: TextView, from start: Int, _ syntax: TracSyntax
  ) -> [Int?] {
    guard syntax.hasRevisionLists else { return [revisionPairEnd(text, from: start, syntax)] }
    let pair = syntax.hasHashRanges ? revisionPairEnd(text, from: start, syntax) : nil
    return [Ranges.end(text, from: start), pair ?? Ranges.changesetEnd(text, from: start)]
  }

  /// `12:15`, `12-15`, each of them a number or a hash.
  private static func revisionPairEnd(
    _ text: TextView, from start: Int, _ syntax: TracSyntax
  ) -> Int? {
    guard let first = Ranges.changesetEnd(text, from: start, syntax),
      text[first] == UInt8(ascii: ":") || text[first] == UInt8(ascii: "-")
    else { return nil }
    return Ranges.changesetEnd(text, from: first + 1, syntax)
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

  /// `r12`, `r12/path`; not `r12:13`. In 0.10 also `rbeef12`.
  static func revisionEnd(_ text: TextView, from start: Int, _ syntax: TracSyntax) -> Int? {
    guard syntax.hasRevisionLists else {
      guard text[start] == UInt8(ascii: "r"),
        let end = Ranges.changesetEnd(text, from: start + 1, syntax), !text.isWord(at: end)
      else { return nil }
      let isRange =
        text[end] == UInt8(ascii: ":")
        && Ranges.changesetEnd(text, from: end + 1, syntax) != nil
      return isRange ? nil : end
    }
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
    let range =
      syntax.hasRevisionLists
      ? Ranges.end(text, from: start + 1) : revisionPairEnd(text, from: start + 1, syntax)
    guard text[start] == UInt8(ascii: "r"), let end = range, !text.isWord(at: end) else {
      return nil
    }
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
