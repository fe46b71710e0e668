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
        seen.word(word.hash, at: index)
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
      case UInt8(ascii: "|") where has(UInt8(ascii: "-"), at: index + 1, before: end):
        // Trac begins a row here, and shows what stands around it without anything between.
        seen.markup()
        index += 1
        while index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] <= 0x20 { index += 1 }
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
  private mutating func quoted(
    _ start: Int, _ content: Int, closing: UInt8, times: Int, _ end: Int
  ) -> Int {
    seen.markup()
    guard let close = next(closing, times: times, from: content, before: end) else {
      return content
    }
    // Trac lets code end with the last of more braces.
    words(content..<close)
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
        seen.word(word.hash, at: index)
        index = word.end
      }
    }
  }

  // MARK: - Links and macros

  /// `[target label]`, `[[Macro(…)]]`
  private mutating func bracket(_ start: Int, _ end: Int) -> Int {
    seen.markup()
    guard start + 1 < end else { return start + 1 }
    if bytes[start + 1] == UInt8(ascii: "[") {
      let next = macro(start, end)
      if next > start + 1 {
        seen.skip()
        seen.markup()
      }
      return next
    }
    guard bytes[start + 1] > 0x20 else { return start + 1 }
    link(start, end)
    seen.isMute = true
    let target = quotedTarget(start + 1, end)
    if target > start + 1 { seen.skip() }
    return target
  }

  /// Behind a target in quotes: `["Page name" label]`, `[wiki:"Page name" label]`.
  private func quotedTarget(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "]") {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        return find(byte, in: index + 1..<end).map { $0 + 1 } ?? index + 1
      }
      index += 1
    }
    return start
  }

  /// Sees `[http://… label]`; where others lead is not known here.
  private mutating func link(_ start: Int, _ end: Int) {
    var index = start + 1
    guard start == 0 || bytes[start - 1] != UInt8(ascii: "!"),
      has(UInt8(ascii: "h"), at: index, before: end), isMarkup
    else { return }
    var slashes = 0
    while index < end, bytes[index] > 0x20 {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"),
        UInt8(ascii: "|"):
        return
      case UInt8(ascii: "/"): slashes += 1
      default: break
      }
      index += 1
    }
    guard slashes >= 2, isWebAddress(start + 1..<index),
      !bytes[lastTarget].elementsEqual(bytes[start + 1..<index]),
      let close = next(UInt8(ascii: "]"), from: index, before: end),
      (index..<close).contains(where: { Word.Class(bytes[$0]) != .gap })
    else { return }
    lastTarget = start + 1..<index
    seen.mark(.link, at: start)
  }

  private func isWebAddress(_ range: Range<Int>) -> Bool {
    let address = bytes[range]
    return address.starts(with: "http://".utf8) || address.starts(with: "https://".utf8)
  }

  /// `[[Macro]]`, `[[Macro(arguments)]]`, `[[target|label]]`: of those the label alone is sure to show.
  private mutating func macro(_ start: Int, _ end: Int) -> Int {
    var index = start + 2
    while index < end {
      let byte = bytes[index]
      guard
        Word.Class(byte) != .gap || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/")
          || byte == UInt8(ascii: "+")
          || byte == UInt8(ascii: "-")
      else { break }
      index += 1
    }
    if index < end, bytes[index] == UInt8(ascii: "(") {
      let arguments = index + 1
      index = arguments
      while let close = find(UInt8(ascii: ")"), in: index..<end) {
        if has(UInt8(ascii: "]"), times: 2, at: close + 1, before: end) {
          if bytes[start + 2..<arguments - 1].elementsEqual("Image".utf8) {
            picture(arguments..<close, start)
          }
          return close + 3
        }
        index = close + 1
      }
      // It ends on another line or nowhere.
      return end
    }
    guard let close = next(UInt8(ascii: "]"), times: 2, from: start + 2, before: end) else {
      // A bracket before a link.
      return start + 1
    }
    guard let bar = next(UInt8(ascii: "|"), from: start + 2, before: end), bar < close else {
      return close + 2
    }
    return bar + 1
  }

  /// Not the text of a processor that nobody knows.
  private var isMarkup: Bool { frames.last?.kind.isLiteral != true }

  private mutating func picture(_ arguments: Range<Int>, _ start: Int) {
    let file = trimmed(arguments)
    // An address with `data:` may be none that Trac shows.
    guard !file.isEmpty, bytes[file.lowerBound] != UInt8(ascii: "\""),
      !bytes[file].starts(with: "data:".utf8), !bytes[file].contains(UInt8(ascii: "[")), isMarkup,
      !customProcessors.contains("Image"),
      start == 0 || bytes[start - 1] != UInt8(ascii: "!")
    else { return }
    seen.mark(.picture, at: start)
  }

  /// `<wiki:Page name>`, `<http://…>`
  private mutating func angle(_ start: Int, _ end: Int) -> Int {
    var index = start + 1
    while index < end, Word.Class(bytes[index]) != .gap { index += 1 }
    seen.gap()
    guard index > start + 1, index < end, bytes[index] == UInt8(ascii: ":"),
      let close = next(UInt8(ascii: ">"), from: index, before: end)
    else { return start + 1 }
    seen.markup()
    seen.skip()
    seen.markup()
    return close + 1
  }
}
