/// `CamelCase`: where a bare word is the name of a wiki page.
///
/// Trac's rule: two or more parts of one upper-case and at least one lower-case letter, each with an
/// optional `/` after it, then `@version` and `#fragment`; no word character may follow. Upper and lower case
/// are Unicode's.
enum PageName {
  /// Where the name proper starts, after any `./`, `../` and `/`.
  static func wordsStart(_ text: TextView, from start: Int) -> Int {
    var position = start
    while let next = step(text, at: position) { position = next }
    return position
  }

  /// One `/`, `./` or `../`.
  private static func step(_ text: TextView, at position: Int) -> Int? {
    var end = position
    while text[end] == UInt8(ascii: "."), end - position < 2 { end += 1 }
    return text[end] == UInt8(ascii: "/") ? end + 1 : nil
  }

  /// The end of the name, its version and its fragment, or nil.
  static func wordsEnd(_ text: TextView, from start: Int, _ syntax: TracSyntax) -> Int? {
    // The ends of all parts, from the second on; the match ends at the last one that may be followed
    // by what is there.
    var ends: [Int] = []
    var position = start
    var count = 0
    while let end = partEnd(text, from: position, isFirst: count == 0, syntax) {
      count += 1
      if count >= 2 { ends.append(end) }
      position = end
      if text[end] == UInt8(ascii: "/"), count > 1 || syntax.hasUnicodePageNames {
        position = end + 1
        if count >= 2 { ends.append(position) }
      }
    }
    while let end = ends.popLast() {
      if let found = suffixEnd(text, from: end, syntax) { return found }
    }
    return nil
  }

  /// One upper-case letter and the lower-case ones after it; in 0.10 a slash may be in their place.
  private static func partEnd(
    _ text: TextView, from start: Int, isFirst: Bool, _ syntax: TracSyntax
  ) -> Int? {
    guard let next = upper(text, at: start) else { return nil }
    if !syntax.hasUnicodePageNames {
      var end = next
      while ByteClass.isLower(text[end]) { end += 1 }
      guard ByteClass.isUpper(text[start]) else { return nil }
      return end > next || !isFirst && text[end] == UInt8(ascii: "/") ? end : nil
    }
    guard var end = lower(text, at: next) else { return nil }
    while let next = lower(text, at: end) { end = next }
    return end
  }

  private static func suffixEnd(
    _ text: TextView, from position: Int, _ syntax: TracSyntax
  ) -> Int? {
    var versioned = position
    if syntax.hasPageVersions, text[position] == UInt8(ascii: "@"),
      ByteClass.isDigit(text[position + 1])
    {
      versioned = position + 1
      while ByteClass.isDigit(text[versioned]) { versioned += 1 }
    }
    for base in versioned == position ? [position] : [versioned, position] {
      if let end = fragmentEnd(text, from: base), mayEnd(text, at: end, syntax) { return end }
      if mayEnd(text, at: base, syntax) { return base }
    }
    return nil
  }

  /// `#name`, whose last character is neither a dot nor a colon.
  private static func fragmentEnd(_ text: TextView, from position: Int) -> Int? {
    guard text[position] == UInt8(ascii: "#"), Name.isStart(text, at: position + 1) else {
      return nil
    }
    var end = Name.end(text, from: position + 1)
    while end > position + 2,
      text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: ":")
    {
      end -= 1
    }
    return end
  }

  /// What may follow: a colon only before white space, and no word character; up to 0.11 no letter.
  private static func mayEnd(_ text: TextView, at position: Int, _ syntax: TracSyntax) -> Bool {
    guard position < text.end else { return true }
    if text[position] == UInt8(ascii: ":") {
      return position + 1 >= text.end || text.space(at: position + 1) != nil
    }
    if syntax.scopesPageNames { return !text.isWord(at: position) }
    return syntax.hasUnicodePageNames
      ? upper(text, at: position) == nil && lower(text, at: position) == nil
      : !ByteClass.isLetter(text[position])
  }

  private static func upper(_ text: TextView, at position: Int) -> Int? {
    let byte = text[position]
    if byte < 0x80 { return ByteClass.isUpper(byte) ? position + 1 : nil }
    guard let (scalar, next) = text.scalar(at: position), scalar.properties.isUppercase else {
      return nil
    }
    return next
  }

  private static func lower(_ text: TextView, at position: Int) -> Int? {
    let byte = text[position]
    if byte < 0x80 { return ByteClass.isLower(byte) ? position + 1 : nil }
    guard let (scalar, next) = text.scalar(at: position), scalar.properties.isLowercase else {
      return nil
    }
    return next
  }
}

/// `[CamelCase label]`
struct LabeledPageName {
  var page: Range<Int>
  var label: Range<Int>
  var end: Int

  init?(_ text: TextView, from start: Int, _ syntax: TracSyntax) {
    guard let nameEnd = PageName.wordsEnd(text, from: start + 1, syntax) else { return nil }
    let labelStart = text.skipSpace(nameEnd)
    guard labelStart > nameEnd else { return nil }
    page = start + 1..<nameEnd
    if let quoted = Quoted.end(text, from: labelStart), text[quoted] == UInt8(ascii: "]") {
      label = labelStart..<quoted
      end = quoted + 1
      return
    }
    guard let close = text.find(UInt8(ascii: "]"), from: labelStart), close > labelStart else {
      return nil
    }
    label = labelStart..<close
    end = close + 1
  }
}
