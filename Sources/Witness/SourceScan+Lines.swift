extension SourceScan {
  /// A line of Trac's markup; `text` is what is in it but for the white space around.
  mutating func wiki(_ range: Range<Int>, _ text: Range<Int>) {
    let first = bytes[text.lowerBound]
    // A table that is open moves what is among its rows.
    let isInTable = isTableOpen
    if first == UInt8(ascii: "{"), opensBlock(text) { return open(range, text) }
    if first == UInt8(ascii: "}"), !frames.isEmpty, isBlockEnd(text) {
      return close(at: range.lowerBound)
    }
    // A browser shows it before the table.
    if htmlTables.isBetweenCells { return }
    // Most lines have none.
    let bar = find(UInt8(ascii: "|"), in: text).map { $0..<text.upperBound }
    let bars = bar.flatMap { find(UInt8(ascii: "|"), times: 2, in: $0) }
    let beginsRow = bar.map { beginsRowInside($0) } ?? false
    if losesCells(range, text, hasBars: bars != nil) { return }
    isTableOpen = bars != nil || beginsRow
    if first == UInt8(ascii: ">") {
      // What a citation holds is seen by its words.
      var start = text.lowerBound
      while start < text.upperBound, bytes[start] == first || bytes[start] <= 0x20 { start += 1 }
      isTableOpen = isTableOpen || isInTable
      return citation(trimmed(start..<text.upperBound))
    }
    let isIndented = text.lowerBound > range.lowerBound
    hidesCitation = false
    // A rule, and what may be after it.
    if has(UInt8(ascii: "-"), times: 4, at: text.lowerBound, before: text.upperBound) { return }
    // `|----- style="…"` begins a row; within a line it takes what is around it together.
    if beginsRow || isTorn(text, bars: bars, isIndented: isIndented) { return }
    if frames.last?.isInCell == true || htmlTables.isInCell {
      isOneLine = first == UInt8(ascii: "=") || isIndented && termEnd(text) != nil
      inline(content(text))
      isOneLine = false
      return
    }
    if numbersByAnyDigit, isIndented, first >= 0x80,
      let dot = bytes[text].firstIndex(of: UInt8(ascii: ".")),
      bytes[text.lowerBound..<dot].allSatisfy({ $0 >= 0x80 })
    {
      // Digits of any script may number an item.
      return inline(dot + 1..<text.upperBound)
    }
    if first == UInt8(ascii: "=") {
      guard let heading = heading(text) else {
        // A name after closing marks is not shown, whatever follows it.
        if isBeforeCreole, bytes[text].contains(UInt8(ascii: "#")) { return }
        return inline(content(text))
      }
      return oneLine(.heading, heading)
    }
    if let item = item(text), bars == nil, isIndented || !isBeforeCreole {
      // After a definition Trac closes the list before its first item.
      return marked(!isIndented && hasDefinition ? nil : item.mark, item.content)
    }
    if isIndented, let end = termEnd(text) {
      // Trac leaves out what is between the first colons and those that end the term.
      let first = find(UInt8(ascii: ":"), times: 2, in: text) ?? end
      oneLine(isInTable ? nil : .item, text.lowerBound..<min(first, end))
      hasDefinition = true
      seen.gap()
      return inline(end..<text.upperBound)
    }
    if first == UInt8(ascii: "#"), plugins.hasNumberedHeadings {
      // The number that its author wrote may be another one, and an id follows the last mark.
      var start = text.lowerBound
      while start < text.upperBound, bytes[start] == first || bytes[start] <= 0x20 { start += 1 }
      while start < text.upperBound,
        Word.Class(bytes[start]) == .digit || bytes[start] == UInt8(ascii: ".")
      {
        start += 1
      }
      let end = bytes[start..<text.upperBound].lastIndex(of: first) ?? text.upperBound
      return inline(start..<end)
    }
    if first == UInt8(ascii: "|"), let row = row(text) { return cells(row) }
    inline(content(text))
  }

  /// Whether older Tracs may write cells where no table is, so that their words run together.
  private mutating func losesCells(_ range: Range<Int>, _ text: Range<Int>, hasBars: Bool) -> Bool {
    guard closesQuotesLate else { return false }
    let first = bytes[text.lowerBound]
    let isAtMargin = text.lowerBound == range.lowerBound
    if hasBars {
      let isRow = first == UInt8(ascii: "|")
      if isBeforeCreole && !isRow || isAtMargin && mayBeQuoted { hasLostCells = true }
    }
    mayBeQuoted = !isAtMargin || first == UInt8(ascii: ">")
    return hasBars && hasLostCells
  }

  /// Whether the bars of a cell follow something that may hold them, or that moves when a table begins.
  private func isTorn(_ text: Range<Int>, bars: Int?, isIndented: Bool) -> Bool {
    guard let bars else { return false }
    if item(text)?.mark != nil || isIndented && termEnd(text) != nil { return true }
    if frames.last?.isInCell == true { return true }
    guard bars > text.lowerBound else { return false }
    let first = bytes[text.lowerBound]
    if first == UInt8(ascii: "=") || first == UInt8(ascii: "|") {
      return true
    }
    return bytes[text.lowerBound..<bars].contains {
      switch $0 {
      case UInt8(ascii: "["), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "!"),
        UInt8(ascii: "<"), UInt8(ascii: ":"):
        true
      default: false
      }
    }
  }

  /// Whether `|-` begins a row within a line: what is around it is shown without anything between.
  func beginsRowInside(_ text: Range<Int>) -> Bool {
    for index in text where bytes[index] == UInt8(ascii: "|") {
      if has(UInt8(ascii: "-"), at: index + 1, before: text.upperBound) { return true }
    }
    return false
  }

  /// A line of a citation without its signs. A block or a table in it is not looked at.
  private mutating func citation(_ text: Range<Int>) {
    if isTableOpen { hidesCitation = true }
    guard !text.isEmpty else { return }
    if has(UInt8(ascii: "{"), times: 3, at: text.lowerBound, before: text.upperBound),
      opensBlock(text)
    {
      hidesCitation = true
    }
    guard !hidesCitation else { return }
    isOneLine = bytes[text.lowerBound] == UInt8(ascii: "=")
    inline(content(text))
    isOneLine = false
  }

  /// What surely shows of a line wherever it is: no number, no id.
  private func content(_ text: Range<Int>) -> Range<Int> {
    if bytes[text.lowerBound] == UInt8(ascii: "=") { return withoutID(text) }
    if bytes[text.lowerBound] == UInt8(ascii: "-"),
      has(UInt8(ascii: "-"), times: 4, at: text.lowerBound, before: text.upperBound)
    {
      return text.upperBound..<text.upperBound
    }
    // Text before the bars of a row is in no cell; a browser shows it before the table.
    if isTableOpen, let bars = find(UInt8(ascii: "|"), times: 2, in: text) {
      return bars..<text.upperBound
    }
    return withoutNumber(text)
  }

  private mutating func oneLine(_ mark: Mark?, _ content: Range<Int>) {
    // Code that goes on in the next line is not shown at all.
    if let open = find(UInt8(ascii: "{"), times: 3, in: content),
      find(UInt8(ascii: "}"), times: 3, in: open..<content.upperBound) == nil
    {
      return
    }
    isOneLine = true
    marked(mark, content)
    isOneLine = false
  }

  private mutating func marked(_ mark: Mark?, _ content: Range<Int>) {
    guard let mark else { return inline(content) }
    let opened = seen.open(mark, at: content.lowerBound)
    inline(content)
    seen.close(opened)
  }

  /// The text of `== Title == #id`.
  private func heading(_ text: Range<Int>) -> Range<Int>? {
    var start = text.lowerBound
    while start < text.upperBound, bytes[start] == UInt8(ascii: "=") { start += 1 }
    guard (1...6).contains(start - text.lowerBound), isBlank(at: start, before: text.upperBound),
      start < text.upperBound
    else {
      return nil
    }
    let title = withoutID(start..<text.upperBound)
    guard isBeforeCreole else { return title }
    // After the closing marks 0.10 allowed nothing but a name, and 0.11 ended the heading before the rest.
    let id = bytes[title.upperBound..<text.upperBound].dropFirst()
    let isName = id.allSatisfy { Word.Class($0) != .gap && $0 < 0x80 || $0 == UInt8(ascii: "-") }
    guard isName,
      id.first.map({ Word.Class($0) != .digit }) ?? (title.upperBound == text.upperBound)
    else { return nil }
    return isClosed(title, by: start - text.lowerBound) ? title : nil
  }

  /// Whether a blank and that many `=` end a title.
  private func isClosed(_ title: Range<Int>, by count: Int) -> Bool {
    let marks = trimmed(title).upperBound - count
    return marks > title.lowerBound + 1 && isBlank(at: marks - 1, before: marks)
      && has(UInt8(ascii: "="), times: count, at: marks, before: title.upperBound)
  }

  /// Without `#id` at the end.
  private func withoutID(_ text: Range<Int>) -> Range<Int> {
    var id = text.upperBound
    while id > text.lowerBound, bytes[id - 1] > 0x20, bytes[id - 1] != UInt8(ascii: "#") { id -= 1 }
    let hasID = id > text.lowerBound && bytes[id - 1] == UInt8(ascii: "#")
    return text.lowerBound..<(hasID ? id - 1 : text.upperBound)
  }

  /// The content of a list's item; of a numbered one without its number.
  private func item(_ text: Range<Int>) -> (mark: Mark?, content: Range<Int>)? {
    let first = bytes[text.lowerBound]
    if first == UInt8(ascii: "*") || first == UInt8(ascii: "-") {
      guard text.count > 1, isBlank(at: text.lowerBound + 1, before: text.upperBound) else {
        return nil
      }
      return (.item, text.lowerBound + 1..<text.upperBound)
    }
    let content = withoutNumber(text)
    guard content.lowerBound > text.lowerBound else { return nil }
    // "A. Smith" may be one, too, and "3i. Smith" is none.
    let isNumber = bytes[text.lowerBound..<content.lowerBound - 1].allSatisfy {
      Word.Class($0) == .digit
    }
    return (isNumber ? .item : nil, content)
  }

  /// Without `1.`, `a.`, `iv.` and similar at the start.
  func withoutNumber(_ text: Range<Int>) -> Range<Int> {
    var end = text.lowerBound
    while end < text.upperBound, end - text.lowerBound < 20 {
      let kind = Word.Class(bytes[end])
      guard kind == .digit || kind == .lower || kind == .upper else { break }
      end += 1
    }
    guard end > text.lowerBound, end < text.upperBound, bytes[end] == UInt8(ascii: "."),
      isBlank(at: end + 1, before: text.upperBound)
    else { return text }
    let isNumber = Word.Class(bytes[text.lowerBound]) == .digit
    return isNumber || end - text.lowerBound <= 5 ? end + 1..<text.upperBound : text
  }

  /// Where the term of ` term:: text` ends.
  private func termEnd(_ text: Range<Int>) -> Int? {
    guard bytes[text.lowerBound] != UInt8(ascii: ":") else { return nil }
    var index = text.lowerBound
    while index < text.upperBound {
      switch bytes[index] {
      // Colons in code end no term, and those in a link may.
      case UInt8(ascii: "`"):
        guard let close = find(bytes[index], in: index + 1..<text.upperBound) else { return nil }
        index = close + 1
      case UInt8(ascii: "["):
        guard let close = find(UInt8(ascii: "]"), in: index..<text.upperBound),
          find(UInt8(ascii: ":"), times: 2, in: index..<close) == nil,
          !bytes[index..<close].contains(UInt8(ascii: "{")),
          !bytes[index..<close].contains(UInt8(ascii: "`"))
        else { return nil }
        index = close + 1
      case UInt8(ascii: "{"): return nil
      case UInt8(ascii: ":"):
        if has(UInt8(ascii: ":"), times: 2, at: index, before: text.upperBound) {
          // Colons with text right after them end no term, and let no later ones end it: `a::b c:: d`.
          return isBlank(at: index + 2, before: text.upperBound) ? index : nil
        }
        index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// What is between the first and the last bars of a line that is nothing but a row.
  private func row(_ text: Range<Int>) -> Range<Int>? {
    var end = text.upperBound
    if bytes[end - 1] == UInt8(ascii: "\\") { end = trimmed(text.lowerBound..<end - 1).upperBound }
    guard end - text.lowerBound > 4,
      has(UInt8(ascii: "|"), times: 2, at: text.lowerBound, before: end),
      has(UInt8(ascii: "|"), times: 2, at: end - 2, before: end)
    else { return nil }
    return text.lowerBound + 2..<end - 2
  }

  private mutating func cells(_ row: Range<Int>) {
    // Bars in code and in links part no cells.
    for index in row {
      switch bytes[index] {
      case UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "!"):
        return inline(row)
      default: break
      }
    }
    var start = row.lowerBound
    while start < row.upperBound {
      let end = find(UInt8(ascii: "|"), times: 2, in: start..<row.upperBound) ?? row.upperBound
      seen.gap()
      marked(.cell, start..<end)
      start = min(end + 2, row.upperBound)
    }
  }
}
