/// `[[…]]`
enum MacroCallMark {
  /// The first `]]` after at least one character.
  static func end(_ text: TextView, from start: Int) -> Int? {
    guard text[start + 1] == UInt8(ascii: "["),
      text[start + 2] != UInt8(ascii: "]") || text[start + 3] != UInt8(ascii: "]"),
      let close = text.find(UInt8(ascii: "]"), times: 2, from: start + 2)
    else { return nil }
    return close + 2
  }
}
