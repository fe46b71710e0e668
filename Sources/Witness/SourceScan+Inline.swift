extension SourceScan {
  /// Running text with Trac's marks in it.
  mutating func inline(_ range: Range<Int>) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = bytes[index]
      let length = Word.gap(bytes.span, at: index, before: end)
      if length == 0 {
        let word = Word(bytes.span, at: index, before: end)
        seen.word(word, at: index)
        index = word.end
        continue
      }
      switch byte {
      case 0x20, 0x09:
        seen.gap()
        seen.isMute = false
        index += 1
      case UInt8(ascii: "["):
        index = bracket(index, end)
      case UInt8(ascii: "]"):
        seen.isMute = false
        seen.markup()
        index += 1
      case UInt8(ascii: "`"):
        index = quoted(index, index + 1, closing: byte, times: 1, end)
      case UInt8(ascii: "{") where has(byte, times: 3, at: index, before: end):
        index = quoted(index, index + 3, closing: UInt8(ascii: "}"), times: 3, end)
      case UInt8(ascii: "<"):
        index = angle(index, end)
      case UInt8(ascii: "^"):
        seen.markup(raises: true)
        index += 1
      case UInt8(ascii: ",") where has(byte, times: 2, at: index, before: end):
        seen.markup(raises: true)
        index += 2
      case UInt8(ascii: "'"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "*"),
        UInt8(ascii: "/"):
        // One of them is a sign, more are a mark.
        let start = index
        while index < end, bytes[index] == byte { index += 1 }
        if index - start > 1 { seen.markup() } else { seen.gap() }
      case 0..<0x20, UInt8(ascii: "!"), 0x7F:
        seen.markup()
        index += 1
      default:
        seen.gap()
        index += length
      }
    }
    seen.isMute = false
  }

  /// `` `code` ``, `{{{code}}}`: words as they are.
  mutating func quoted(
    _ start: Int, _ content: Int, closing: UInt8, times: Int, _ end: Int
  ) -> Int {
    seen.markup()
    guard let close = next(closing, times: times, from: content, before: end) else {
      return content
    }
    // Trac lets code end with the last of more braces. Blanks at its ends may not show.
    words(trimmed(content..<close))
    seen.markup()
    return close + times
  }

  /// Words of text without marks.
  mutating func words(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let length = Word.gap(bytes.span, at: index, before: range.upperBound)
      if length > 0 {
        if bytes[index] < 0x20, bytes[index] != 0x09 { seen.markup() } else { seen.gap() }
        index += length
      } else {
        let word = Word(bytes.span, at: index, before: range.upperBound)
        seen.word(word, at: index)
        index = word.end
      }
    }
  }
}
