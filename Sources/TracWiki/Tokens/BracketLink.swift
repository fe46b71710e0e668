/// What is in single brackets: `[wiki:Page label]`, `[/path label]`, `[#fragment label]`, `[../Page label]`.
struct BracketLink {
  enum Target: Equatable {
    /// `./…`, `../…`, `/…`, `?…`, `#…`
    case relative(Range<Int>)
    case scheme(Range<Int>, target: Range<Int>)
  }

  var target: Target
  var label: Range<Int>?
  var end: Int

  /// `start` is the opening bracket.
  init?(_ text: TextView, from start: Int, _ syntax: TracSyntax) {
    let inside = start + 1
    if let relative = BracketLink.relativeEnd(text, from: inside, syntax),
      let (label, end) = BracketLink.rest(text, from: relative, syntax)
    {
      (target, self.label, self.end) = (.relative(inside..<relative), label, end)
      return
    }
    guard let colon = ShortLink.schemeEnd(text, from: inside, syntax) else { return nil }
    let scheme = inside..<colon
    for candidate in BracketLink.targetEnds(text, from: colon + 1, syntax) {
      if let (label, end) = BracketLink.rest(text, from: candidate, syntax) {
        (target, self.label, self.end) = (
          .scheme(scheme, target: colon + 1..<candidate), label, end
        )
        return
      }
    }
    return nil
  }

  /// `[/\?#][^\s\]]*|\.\.?(?:[/\?#][^\s\]]*)?`, in 0.11 without `\?`; in 0.10 `[/.#][^\s[\]]*`.
  private static func relativeEnd(
    _ text: TextView, from start: Int, _ syntax: TracSyntax
  ) -> Int? {
    guard syntax.resolvesRelativeLinks else {
      switch text[start] {
      case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "#"):
        let end = wordEnd(text, from: start, stopsAtZeroWidth: false, syntax)
        return text.find(UInt8(ascii: "["), from: start).map { min($0, end) } ?? end
      default: return nil
      }
    }
    var position = start
    while text[position] == UInt8(ascii: "."), position - start < 2 { position += 1 }
    let byte = text[position]
    guard
      byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#")
        || byte == UInt8(ascii: "?") && syntax.hasLongForms
    else {
      return position > start ? position : nil
    }
    return wordEnd(text, from: position + 1, stopsAtZeroWidth: false, syntax)
  }

  /// The ends that the target may have, the preferred one first.
  private static func targetEnds(
    _ text: TextView, from start: Int, _ syntax: TracSyntax
  ) -> [Int] {
    var ends: [Int] = []
    if syntax.hasLongForms, let colon = ShortLink.schemeEnd(text, from: start),
      let end = Quoted.end(text, from: colon + 1)
    {
      ends.append(end)
    }
    if let end = Quoted.end(text, from: start) { ends.append(end) }
    ends.append(wordEnd(text, from: start, stopsAtZeroWidth: syntax.allowsBlanks, syntax))
    return ends
  }

  /// White space beyond ASCII parts nothing in 0.10.
  private static func space(_ text: TextView, at position: Int, _ syntax: TracSyntax) -> Int? {
    text[position] < 0x80 || syntax.hasUnicodeTargets ? text.space(at: position) : nil
  }

  private static func wordEnd(
    _ text: TextView, from start: Int, stopsAtZeroWidth: Bool, _ syntax: TracSyntax
  ) -> Int {
    var position = start
    while position < text.end, text[position] != UInt8(ascii: "]"),
      space(text, at: position, syntax) == nil
    {
      if stopsAtZeroWidth, isZeroWidthSpace(text, at: position) { break }
      position += 1
    }
    return position
  }

  /// `(?:[\s\u200b]+(?P<label>QUOTED|[^\]]*))?\]`; up to 0.12 `(?:\s+(?P<label>QUOTED|[^\]]+))?\]`.
  private static func rest(
    _ text: TextView, from start: Int, _ syntax: TracSyntax
  ) -> (label: Range<Int>?, end: Int)? {
    var position = start
    while true {
      if let next = space(text, at: position, syntax) {
        position = next
      } else if syntax.allowsBlanks, isZeroWidthSpace(text, at: position) {
        position += 3
      } else {
        break
      }
    }
    if position > start, let quoted = Quoted.end(text, from: position),
      text[quoted] == UInt8(ascii: "]")
    {
      return (position..<quoted, quoted + 1)
    }
    guard position > start || text[position] == UInt8(ascii: "]"),
      let close = text.find(UInt8(ascii: "]"), from: position)
    else { return nil }
    if !syntax.allowsBlanks, position > start, close == position {
      // The last of several blanks is the label then.
      return text.space(at: start).map { $0 < position } == true
        ? (position - 1..<position, close + 1) : nil
    }
    return (position > start && close > position ? position..<close : nil, close + 1)
  }

  private static func isZeroWidthSpace(_ text: TextView, at position: Int) -> Bool {
    text[position] == 0xE2 && text[position + 1] == 0x80 && text[position + 2] == 0x8B
  }
}

/// `<wiki:Page with blanks>`
struct AngleLink {
  var scheme: Range<Int>
  var target: Range<Int>
  var end: Int

  init?(_ text: TextView, from start: Int) {
    guard let colon = ShortLink.schemeEnd(text, from: start + 1),
      let close = text.find(UInt8(ascii: ">"), from: colon + 1), close > colon + 1
    else { return nil }
    scheme = start + 1..<colon
    target = colon + 1..<close
    end = close + 1
  }
}

/// `["free page name"]`, `["free page name" label]`
struct FreeLink {
  var page: Range<Int>
  var label: Range<Int>?
  var end: Int

  init?(_ text: TextView, from start: Int, _ syntax: TracSyntax) {
    guard let quoted = Quoted.end(text, from: start + 1) else { return nil }
    page = start + 2..<quoted - 1
    if text[quoted] == UInt8(ascii: "]") {
      end = quoted + 1
      return
    }
    let labelStart = text.skipSpace(quoted)
    guard labelStart > quoted, syntax.hasLongForms else { return nil }
    if let end = Quoted.end(text, from: labelStart), text[end] == UInt8(ascii: "]") {
      label = labelStart..<end
      self.end = end + 1
      return
    }
    guard let close = text.find(UInt8(ascii: "]"), from: labelStart), close > labelStart else {
      return nil
    }
    label = labelStart..<close
    end = close + 1
  }
}
