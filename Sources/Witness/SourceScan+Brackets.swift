/// Links, macros and images.
extension SourceScan {
  /// `[target label]`, `[[Macro(…)]]`, `[[target|label]]`: their labels. Returns where to go on.
  mutating func bracket(_ start: Int, _ end: Int) -> Int {
    if has(UInt8(ascii: "["), at: start + 1, before: end) { return doubleBracket(start, end) }
    guard !isBlank(at: start + 1, before: end) else {
      seen.markup()
      return start + 1
    }
    guard let close = next(UInt8(ascii: "]"), from: start + 1, before: end) else {
      // No link; but an address may be after the bracket.
      seen.markup()
      seen.isMute = true
      return start + 1
    }
    guard isSimple(start + 1..<close), let target = targetEnd(start + 1..<close) else {
      return giveUp(end)
    }
    link(start, target: start + 1..<target, label: target..<close)
    label(target..<close)
    return close + 1
  }

  /// What is surely read up to its end, and not cut by something that begins before or in it.
  private func isSimple(_ content: Range<Int>) -> Bool {
    var hasEvenQuotes = true
    for index in content {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): return false
      case UInt8(ascii: "|"):
        if has(UInt8(ascii: "|"), at: index + 1, before: content.upperBound) { return false }
      case UInt8(ascii: "`"): hasEvenQuotes.toggle()
      default: break
      }
    }
    return hasEvenQuotes
  }

  /// Where the target of a link ends: `Page`, `"Page name"`, `wiki:"Page name"`; nil if it may end elsewhere.
  private func targetEnd(_ content: Range<Int>) -> Int? {
    var index = content.lowerBound
    while !isBlank(at: index, before: content.upperBound) {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let isFirst =
          index == content.lowerBound || bytes[index - 1] == UInt8(ascii: ":")
        if isFirst {
          guard let close = find(byte, in: index + 1..<content.upperBound),
            isBlank(at: close + 1, before: content.upperBound)
          else { return nil }
          return close + 1
        }
        if byte == UInt8(ascii: "\"") { return nil }
      }
      index += 1
    }
    return index
  }

  /// Something that may show as a word, or not at all.
  mutating func skip() {
    seen.markup()
    seen.skip()
    seen.markup()
  }

  /// Skips the rest of a line: it is not clear where something in it ends.
  private mutating func giveUp(_ end: Int) -> Int {
    skip()
    return end
  }

  /// The label of a link, after its target.
  private mutating func label(_ label: Range<Int>) {
    // `G[wiki:Page label]` shows "Glabel".
    let isApart = seen.isApart
    skip()
    guard !trimmed(label).isEmpty else { return }
    if isApart { seen.gap() }
    inline(trimmed(label))
    seen.markup()
  }

  /// Sees `[http://… label]`; where others lead is not known here.
  private mutating func link(_ start: Int, target: Range<Int>, label: Range<Int>) {
    guard mayBeginLink(start), isMarkup, isWebAddress(target),
      !bytes[target].contains(UInt8(ascii: "|")),
      !bytes[lastTarget].elementsEqual(bytes[target]),
      label.contains(where: { Word.Class(bytes[$0]) != .gap })
    else { return }
    lastTarget = target
    seen.mark(.link, at: start)
  }

  /// Whether no address is right before a bracket, nor a `!`.
  private func mayBeginLink(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    switch bytes[start - 1] {
    case 0...0x20, UInt8(ascii: "("), UInt8(ascii: "|"), UInt8(ascii: "'"), UInt8(ascii: "*"),
      UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ">"), UInt8(ascii: "]"),
      UInt8(ascii: "\""):
      return true
    default: return false
    }
  }

  private func isWebAddress(_ range: Range<Int>) -> Bool {
    let address = bytes[range]
    return (address.starts(with: "http://".utf8) || address.starts(with: "https://".utf8))
      && !address.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
  }

  /// Of a macro nothing is sure to show but an image.
  private mutating func doubleBracket(_ start: Int, _ end: Int) -> Int {
    var index = start + 2
    while index < end, isPartOfName(bytes[index]) { index += 1 }
    let isCall = has(UInt8(ascii: "("), at: index, before: end)
    guard let close = next(UInt8(ascii: "]"), times: 2, from: start + 2, before: end) else {
      // It ends on another line or nowhere; or it is a bracket before a link.
      if isCall { return giveUp(end) }
      seen.markup()
      return start + 1
    }
    if isCall {
      guard bytes[close - 1] == UInt8(ascii: ")") else { return giveUp(end) }
      if bytes[start + 2..<index].elementsEqual("Image".utf8) {
        picture(index + 1..<close - 1, start)
      }
      skip()
      return close + 2
    }
    // Up to 0.11 it is not a link: a link may begin at its second bracket, with other words for its target.
    guard isSimple(start + 2..<close), !isBeforeCreole else { return giveUp(end) }
    if let bar = next(UInt8(ascii: "|"), from: start + 2, before: end), bar < close {
      label(bar + 1..<close)
    } else {
      skip()
    }
    return close + 2
  }

  private func isPartOfName(_ byte: UInt8) -> Bool {
    Word.Class(byte) != .gap || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  /// Not the text of a processor that nobody knows.
  private var isMarkup: Bool { frames.last?.kind.isLiteral != true }

  private mutating func picture(_ arguments: Range<Int>, _ start: Int) {
    let file = trimmed(arguments)
    // An address with `data:` may be none that Trac shows.
    guard !file.isEmpty, bytes[file.lowerBound] != UInt8(ascii: "\""),
      !bytes[file].starts(with: "data:".utf8), !bytes[file].contains(UInt8(ascii: "[")), isMarkup,
      !isOneLine, !customProcessors.contains("Image"), isFree(start)
    else { return }
    seen.mark(.picture, at: start)
    lastPictureEnd = arguments.upperBound + 3
  }

  /// Whether nothing is right before it that may be an address, a link or `!`.
  private func isFree(_ start: Int) -> Bool {
    var index = start
    // Emphasis around it.
    while index > 0, start - index < 5, bytes[index - 1] == UInt8(ascii: "'") { index -= 1 }
    guard index > 0, index != lastPictureEnd else { return true }
    switch bytes[index - 1] {
    case 0...0x20: return true
    case UInt8(ascii: "="), UInt8(ascii: "|"):
      return index > 1 && bytes[index - 2] == UInt8(ascii: "|")
    default: return false
    }
  }

  /// `<wiki:Page name>`, `<http://…>`
  mutating func angle(_ start: Int, _ end: Int) -> Int {
    var index = start + 1
    while index < end, Word.Class(bytes[index]) != .gap { index += 1 }
    if plugins.hasPhrases { seen.markup() } else { seen.gap() }
    guard index > start + 1, index < end, bytes[index] == UInt8(ascii: ":"),
      let close = next(UInt8(ascii: ">"), from: index, before: end)
    else { return start + 1 }
    seen.markup()
    seen.skip()
    seen.markup()
    return close + 1
  }
}
