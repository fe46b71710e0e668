extension SourceScan {
  /// Running text with Trac's marks in it.
  mutating func inline(_ range: Range<Int>) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = bytes[index]
      let length = Word.gap(bytes.span, at: index, before: end)
      if length == 0 {
        if hasPlugins, let next = replaced(index, end) {
          seen.skip()
          index = next
          continue
        }
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
      case UInt8(ascii: "(")
      where plugins.hasIcons && has(UInt8(ascii: "|"), at: index + 1, before: end):
        // The name of an icon.
        let close = find(UInt8(ascii: ")"), times: 1, in: index..<end)
        seen.markup()
        seen.skip()
        seen.markup()
        index = close.map { $0 + 1 } ?? index + 2
      case 0..<0x20, UInt8(ascii: "!"), 0x7F:
        seen.markup()
        index += 1
      default:
        if vanishes(byte) { seen.markup() } else { seen.gap() }
        index += length
      }
    }
    seen.isMute = false
  }

  /// The end of a word that a plugin may show otherwise; nil if none does.
  private func replaced(_ start: Int, _ end: Int) -> Int? {
    if plugins.hasEntities, start > 0,
      bytes[start - 1] == UInt8(ascii: "&") || bytes[start - 1] == UInt8(ascii: "#")
    {
      var index = start
      while index < end, Word.gap(bytes.span, at: index, before: end) == 0 { index += 1 }
      if index < end, bytes[index] == UInt8(ascii: ";") { return index }
    }
    let word = Word(bytes.span, at: start, before: end)
    if plugins.words.contains(word.hash) { return word.end }
    // Letters beyond ASCII may be one word with the emoji that a sign becomes.
    if bytes[start] >= 0x80, isSign(start - 1, end) || isSign(word.end, end) { return word.end }
    for name in plugins.openNames where bytes[start..<end].starts(with: name) {
      var index = start
      while index < end, Word.gap(bytes.span, at: index, before: end) == 0 { index += 1 }
      return index
    }
    return nil
  }

  private func isSign(_ index: Int, _ end: Int) -> Bool {
    index >= 0 && index < end && bytes[index] > 0x20 && bytes[index] < 0x80
      && Word.Class(bytes[index]) == .gap
  }

  /// Whether a sign may vanish with a mark of a plugin, so that the words next to it are one: `A<TODO>` is `ATODO`.
  private func vanishes(_ sign: UInt8) -> Bool {
    plugins.hasPhrases && "():>".utf8.contains(sign)
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

extension SourceScan {
  /// Without white space at both ends.
  @inline(__always)
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = blank(at: start, before: end)
      if length == 0 { break }
      start += length
    }
    while end > start {
      if bytes[end - 1] < 0x80 {
        guard blank(at: end - 1, before: end) == 1 else { break }
        end -= 1
      } else if blank(at: end - 2, before: end) == 2, end - 2 >= start {
        end -= 2
      } else if blank(at: end - 3, before: end) == 3, end - 3 >= start {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// The length of the white space there, or 0: of what Python takes for it.
  @inline(__always)
  func blank(at index: Int, before end: Int) -> Int {
    guard index >= 0, index < end else { return 0 }
    let byte = bytes[index]
    if byte <= 0x20 { return byte == 0x20 || isControlBlank(byte) ? 1 : 0 }
    return byte < 0xC2 ? 0 : wideBlank(at: index, before: end)
  }

  private func isControlBlank(_ byte: UInt8) -> Bool {
    (0x09...0x0D).contains(byte) || (0x1C...0x1F).contains(byte)
  }

  /// U+0085, U+00A0, U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
  private func wideBlank(at index: Int, before end: Int) -> Int {
    let next = index + 1 < end ? bytes[index + 1] : 0
    let last = index + 2 < end ? bytes[index + 2] : 0
    switch (bytes[index], next) {
    case (0xC2, 0x85), (0xC2, 0xA0): return 2
    case (0xE1, 0x9A): return last == 0x80 ? 3 : 0
    case (0xE2, 0x80):
      return last <= 0x8A && last >= 0x80 || [0xA8, 0xA9, 0xAF].contains(last) ? 3 : 0
    case (0xE2, 0x81): return last == 0x9F ? 3 : 0
    case (0xE3, 0x80): return last == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// Whether a byte is there that many times in a row.
  @inline(__always)
  func has(_ byte: UInt8, times count: Int = 1, at position: Int, before end: Int) -> Bool {
    guard position + count <= end else { return false }
    for index in position..<position + count where bytes[index] != byte { return false }
    return true
  }

  /// Where a byte is that many times in a row for the first time.
  @inline(__always)
  func find(_ byte: UInt8, times count: Int = 1, in range: Range<Int>) -> Int? {
    var run = 0
    for index in range {
      run = bytes[index] == byte ? run + 1 : 0
      if run == count { return index + 1 - count }
    }
    return nil
  }

  /// What `find` finds, but asked again and again along a line it costs no more than one walk.
  mutating func next(
    _ byte: UInt8, times count: Int = 1, from start: Int, before end: Int
  ) -> Int? {
    guard start < end else { return nil }
    let key = byte &+ UInt8(count)
    if let known = searches[key], known.end == end, known.start <= start,
      known.found ?? end >= start
    {
      return known.found
    }
    let found = find(byte, times: count, in: start..<end)
    searches[key] = Searches.Search(start: start, end: end, found: found)
    return found
  }

  @inline(__always)
  func isBlank(at position: Int, before end: Int) -> Bool {
    position >= end || blank(at: position, before: end) > 0
  }
}
