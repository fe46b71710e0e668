/// `realm:target` in running text: `wiki:Page`, `http://example.org/x`, `ticket:"1"`.
///
/// Trac's rule for the target: `realm:"quoted"`, `"quoted"`, or a first character `[\w/?!#@]`, anything but
/// `|`, `<`, `>` and white space (a single `|` is fine), and a last character `[\w/=]`.
struct ShortLink {
  var scheme: Range<Int>
  var target: Range<Int>
  var end: Int { target.upperBound }

  init?(_ text: TextView, from start: Int, _ syntax: TracSyntax) {
    guard let colon = ShortLink.schemeEnd(text, from: start, syntax) else { return nil }
    guard let end = ShortLink.targetEnd(text, from: colon + 1, syntax) else { return nil }
    scheme = start..<colon
    target = colon + 1..<end
  }

  /// The position of the colon after the scheme.
  static func schemeEnd(
    _ text: TextView, from start: Int, _ syntax: TracSyntax = .newest
  ) -> Int? {
    guard startsScheme(text[start], syntax) else { return nil }
    var end = start + 1
    while ByteClass.isScheme(text[end]) { end += 1 }
    return text[end] == UInt8(ascii: ":") ? end : nil
  }

  static func startsScheme(_ byte: UInt8, _ syntax: TracSyntax) -> Bool {
    syntax.hasStrictSchemes ? ByteClass.isLetter(byte) : ByteClass.isScheme(byte)
  }

  static func targetEnd(_ text: TextView, from start: Int, _ syntax: TracSyntax) -> Int? {
    if syntax.hasLongForms, let colon = schemeEnd(text, from: start),
      let end = Quoted.end(text, from: colon + 1)
    {
      return end
    }
    return Quoted.end(text, from: start) ?? plainEnd(text, from: start, syntax)
  }

  private static func plainEnd(
    _ text: TextView, from start: Int, _ syntax: TracSyntax
  ) -> Int? {
    guard let first = firstEnd(text, from: start, syntax) else { return nil }
    var last = first
    var position = first
    while position < text.end {
      let byte = text[position]
      if byte == UInt8(ascii: "|") {
        let next = text[position + 1]
        guard position + 1 < text.end, next != UInt8(ascii: "|"),
          text.space(at: position + 1) == nil
        else { break }
        position += 1
      } else if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") {
        break
      } else if byte < 0x80 {
        guard !ByteClass.isBlank(byte) else { break }
        position += 1
        if ByteClass.isAlphanumeric(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
        {
          last = position
        }
      } else {
        guard let (scalar, next) = text.scalar(at: position),
          !syntax.hasUnicodeTargets || !ByteClass.isSpace(scalar)
        else { break }
        position = next
        if syntax.hasUnicodeTargets, ByteClass.isWord(scalar) { last = position }
      }
    }
    return last
  }

  private static func firstEnd(
    _ text: TextView, from start: Int, _ syntax: TracSyntax
  ) -> Int? {
    switch text[start] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "#"),
      UInt8(ascii: "@"):
      return start + 1
    case UInt8(ascii: "_"): return nil
    case 0x80... where !syntax.hasUnicodeTargets: return nil
    default: return text.isWord(at: start) ? text.scalar(at: start)?.next : nil
    }
  }
}

/// `1`, `1-3`, `1,3-5`, `1:3`: numbers and ranges, as ticket and log links have them.
///
/// Trac's rule: `[0-9]+(?:[-:][0-9]+)?(?:,\u200b?[0-9]+(?:[-:][0-9]+)?)*`.
enum Ranges {
  static func end(_ text: TextView, from start: Int) -> Int? {
    guard var end = oneEnd(text, from: start) else { return nil }
    while text[end] == UInt8(ascii: ",") {
      var next = end + 1
      if text[next] == 0xE2, text[next + 1] == 0x80, text[next + 2] == 0x8B { next += 3 }
      guard let found = oneEnd(text, from: next) else { break }
      end = found
    }
    return end
  }

  private static func oneEnd(_ text: TextView, from start: Int) -> Int? {
    guard let first = digitsEnd(text, from: start) else { return nil }
    if text[first] == UInt8(ascii: "-") || text[first] == UInt8(ascii: ":"),
      let second = digitsEnd(text, from: first + 1)
    {
      return second
    }
    return first
  }

  static func digitsEnd(_ text: TextView, from start: Int) -> Int? {
    var end = start
    while ByteClass.isDigit(text[end]) { end += 1 }
    return end > start ? end : nil
  }

  /// A changeset's id: digits, or at least eight hexadecimal ones; in 0.10 six.
  static func changesetEnd(
    _ text: TextView, from start: Int, _ syntax: TracSyntax = .newest
  ) -> Int? {
    let least = syntax.hasRevisionLists ? 8 : 6
    let decimal = digitsEnd(text, from: start)
    var end = start
    while ByteClass.isHexDigit(text[end]) { end += 1 }
    if let decimal, decimal == end || end - start < least { return decimal }
    return end - start >= least ? end : nil
  }
}
