extension SourceScan {
  /// The words of HTML that a browser would show.
  mutating func html(_ range: Range<Int>) {
    var index = range.lowerBound
    var raised = 0
    var isPreformatted = false
    let hidden = hiddenElements(in: range)
    var opened: Set<String> = []
    /// Elements that nothing closes from here on.
    var unclosed: Set<String> = []
    seen.gap()
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "<") else {
        // Between cells: a browser shows such text elsewhere.
        index = htmlText(
          at: index, range.upperBound, isMute: raised > 0 || htmlTables.isBetweenCells)
        continue
      }
      let tag: HTMLTagName
      switch markup(at: index, range.upperBound) {
      case .text:
        seen.gap()
        index += 1
        continue
      case .remark(let behind):
        index = behind
        continue
      case .broken:
        // A browser makes something of it, but nobody sees at a glance what, nor of the rest.
        isLost = htmlTables.isOpen
        return skip()
      case .tag(let name, let behind):
        tag = name
        index = behind
      }
      if tag.isInline || tag.isOfTable && !htmlTables.isOpen && tag.name != "table"
        || tag.isClosing && !tag.isOfTable && !opened.contains(tag.name)
      {
        seen.markup()
      } else {
        seen.gap()
      }
      if !tag.isClosing { opened.insert(tag.name) }
      htmlTables.pass(tag)
      switch tag.name {
      case _ where hidden.contains(tag.name):
        // A sanitizer takes out the rest of the block where nothing closes the element.
        if !tag.isClosing {
          guard let next = behind(tag.name, from: index, range.upperBound, otherThan: hidden)
          else { return }
          index = next
        }
      case _ where HTMLTagName.unseen.contains(tag.name):
        if !tag.isClosing, !unclosed.contains(tag.name) {
          if let next = behind(tag.name, from: index, range.upperBound) {
            index = next
          } else {
            unclosed.insert(tag.name)
          }
        }
      case "pre":
        if isPreformatted && !tag.isClosing { return skip() }
        isPreformatted = !tag.isClosing
      // What is shown in place of it.
      case "img": skip()
      case "sup", "sub": raised = max(0, raised + (tag.isClosing ? -1 : 1))
      default: break
      }
    }
  }

  /// What a `<` begins, and where it ends.
  private enum HTMLMarkup {
    case text, broken
    case remark(Int)
    case tag(HTMLTagName, Int)
  }

  private mutating func markup(at start: Int, _ end: Int) -> HTMLMarkup {
    if bytes[start...].prefix(4).elementsEqual("<!--".utf8) {
      return .remark(comment(start + 4, end))
    }
    if has(UInt8(ascii: "!"), at: start + 1, before: end)
      || has(UInt8(ascii: "?"), at: start + 1, before: end)
    {
      // A declaration.
      guard let behind = tagEnd(start + 2, end) else { return .broken }
      seen.gap()
      return .remark(behind)
    }
    guard let tag = HTMLTagName(bytes, at: start, before: end) else {
      return isText(start, end) ? .text : .broken
    }
    return tagEnd(tag.end, end).map { .tag(tag, $0) } ?? .broken
  }

  /// Whether a `<` that begins no tag is a sign like any other: `a < b`, `<= 3`.
  private func isText(_ start: Int, _ end: Int) -> Bool {
    guard !isBlank(at: start + 1, before: end) else { return true }
    let next = bytes[start + 1]
    return next == UInt8(ascii: "=") || Word.Class(next) == .digit
  }

  private mutating func htmlText(at index: Int, _ end: Int, isMute: Bool) -> Int {
    if bytes[index] == UInt8(ascii: "&"), index + 1 < end { return entity(index, end) }
    let length = Word.gap(bytes.span, at: index, before: end)
    guard length == 0 else {
      seen.gap()
      return index + length
    }
    let word = Word(bytes.span, at: index, before: end)
    seen.isMute = isMute
    seen.word(word, at: index)
    seen.isMute = false
    return word.end
  }

  /// What findings say is not shown there. Blocks are asked for in the order of the source.
  private mutating func hiddenElements(in range: Range<Int>) -> Set<String> {
    var names: Set<String> = []
    while let first = dropped.first, first.bytes.upperBound <= range.lowerBound {
      dropped.removeFirst()
    }
    for place in dropped {
      if place.bytes.lowerBound >= range.upperBound { break }
      names.formUnion(place.elements)
    }
    return names
  }

  private func comment(_ start: Int, _ end: Int) -> Int {
    var index = start
    while let close = find(UInt8(ascii: "-"), times: 2, in: index..<end) {
      if has(UInt8(ascii: ">"), at: close + 2, before: end) { return close + 3 }
      index = close + 1
    }
    return end
  }

  /// After the `>` of a tag; quotes may hold others. nil if the tag is broken.
  private func tagEnd(_ start: Int, _ end: Int) -> Int? {
    var index = start
    var previous = UInt8(ascii: " ")
    // After the name and after a value in quotes.
    var endsPart = true
    while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: ">"): return index + 1
      case 0x09...0x0D, 0x20, UInt8(ascii: "/"): endsPart = false
      case _ where endsPart: return nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard previous == UInt8(ascii: "="),
          let close = find(byte, in: index + 1..<end)
        else { return nil }
        index = close
        endsPart = true
      case _ where !isPartOfTag(byte): return nil
      default: break
      }
      if byte > 0x20 { previous = byte }
      index += 1
    }
    return nil
  }

  /// Outside of quotes.
  private func isPartOfTag(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "."),
      UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "&"),
      UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: "+"), UInt8(ascii: "~"),
      UInt8(ascii: "@"), UInt8(ascii: "("), UInt8(ascii: ")"):
      true
    default: Word.Class(byte) != .gap
    }
  }

  /// After an element whose content does not show; nil if nothing closes it, so it hides nothing.
  private func behind(
    _ name: String, from start: Int, _ end: Int, otherThan hidden: Set<String> = []
  ) -> Int? {
    let isScript = name == "script" || name == "style"
    var index = start
    while let open = find(UInt8(ascii: "<"), in: index..<end) {
      if let tag = HTMLTagName(bytes, at: open, before: end) {
        let behind = tagEnd(tag.end, end)
        if tag.isClosing, tag.name == name { return behind ?? end }
        // What a broken tag hides is not known, nor where something in it that is hidden ends; but scripts hold no tags.
        if !isScript, behind == nil || tag.name != name && hidden.contains(tag.name) { return end }
      } else if !isScript, !isText(open, end) {
        return end
      }
      index = open + 1
    }
    return nil
  }

  /// `&nbsp;` and signs set words apart; any other reference may be a letter.
  private mutating func entity(_ start: Int, _ end: Int) -> Int {
    var index = start + 1
    if index < end, bytes[index] == UInt8(ascii: "#") { index += 1 }
    while index < end, index - start < 32, Word.Class(bytes[index]) != .gap { index += 1 }
    guard index > start + 1 else {
      seen.gap()
      return start + 1
    }
    let name = bytes[start + 1..<index]
    let isSign = ["nbsp", "lt", "gt", "amp", "quot"].contains { name.elementsEqual($0.utf8) }
    let closes = has(UInt8(ascii: ";"), at: index, before: end)
    if isSign && closes { seen.gap() } else { seen.markup(raises: true) }
    return closes ? index + 1 : index
  }
}
