extension SourceScan {
  /// The words of HTML that a browser would show.
  mutating func html(_ range: Range<Int>) {
    var index = range.lowerBound
    let end = range.upperBound
    /// Between cells: a browser shows such text elsewhere.
    var isAstray = false
    var raised = 0
    let hidden = hiddenElements(in: range)
    /// Elements that nothing closes from here on.
    var unclosed: Set<String> = []
    seen.gap()
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        if bytes[index...].prefix(4).elementsEqual("<!--".utf8) {
          index = comment(index + 4, end)
          continue
        }
        if index + 1 < end,
          bytes[index + 1] == UInt8(ascii: "!") || bytes[index + 1] == UInt8(ascii: "?")
        {
          // A declaration.
          seen.gap()
          index = tagEnd(index + 2, end)
          continue
        }
        let tag = HTMLTagName(bytes, at: index, before: end)
        guard let tag else {
          seen.gap()
          index += 1
          continue
        }
        index = tagEnd(tag.end, end)
        if !tag.isInline { seen.gap() } else { seen.markup() }
        switch tag.name {
        case _ where hidden.contains(tag.name):
          // A sanitizer takes out the rest of the block where nothing closes the element.
          if !tag.isClosing { index = behind(tag.name, from: index, end) ?? end }
        case "audio", "canvas", "datalist", "head", "iframe", "math", "noscript", "object",
          "script",
          "select", "style", "svg", "template", "title", "video":
          if !tag.isClosing, !unclosed.contains(tag.name) {
            if let next = behind(tag.name, from: index, end) {
              index = next
            } else {
              unclosed.insert(tag.name)
            }
          }
        case "table", "tr", "tbody", "thead", "tfoot", "colgroup":
          isAstray = !(tag.name == "table" && tag.isClosing)
        case "td", "th", "caption": isAstray = tag.isClosing
        case "sup", "sub": raised = max(0, raised + (tag.isClosing ? -1 : 1))
        default: break
        }
        continue
      }
      if byte == UInt8(ascii: "&"), index + 1 < end {
        index = entity(index, end)
        continue
      }
      let length = Word.gap(bytes.span, at: index, before: end)
      if length > 0 {
        seen.gap()
        index += length
      } else {
        let word = Word(bytes.span, at: index, before: end)
        seen.isMute = isAstray || raised > 0
        seen.word(word.hash, at: index)
        index = word.end
      }
    }
    seen.isMute = false
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

  /// Behind the `>` of a tag; quotes may hold others.
  private func tagEnd(_ start: Int, _ end: Int) -> Int {
    var index = start
    var quote: UInt8 = 0
    while index < end {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    return end
  }

  /// Behind an element whose content does not show; nil: nothing closes it, so it hides nothing.
  private func behind(_ name: String, from start: Int, _ end: Int) -> Int? {
    var index = start
    while let open = find(UInt8(ascii: "<"), in: index..<end) {
      if let tag = HTMLTagName(bytes, at: open, before: end), tag.isClosing, tag.name == name {
        return tagEnd(tag.end, end)
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

/// The name of `<name …>` or `</name>`.
struct HTMLTagName {
  /// In lower case.
  let name: String
  let isClosing: Bool
  /// After the name.
  let end: Int

  init?(_ bytes: [UInt8], at start: Int, before limit: Int) {
    var index = start + 1
    isClosing = index < limit && bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let first = index
    while index < limit, index - first < 16 {
      let kind = Word.Class(bytes[index])
      guard kind != .gap, kind != .other else { break }
      index += 1
    }
    guard index > first else { return nil }
    name = String(decoding: bytes[first..<index].map { $0 | 0x20 }, as: UTF8.self)
    end = index
  }

  /// Whether text before and after may be one word.
  var isInline: Bool { !HTMLTagName.blocks.contains(name) }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "div", "dl", "dt",
    "fieldset",
    "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
    "ol", "p", "pre",
    "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
}
