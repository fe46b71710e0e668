import Basics

extension DocumentFormat {
  /// No markup, or none that is known.
  package static let plain = DocumentFormat(
    "plain text", suffixes: "txt text", read: PlainFacts.read)
}

/// Facts about a plain text: what people underline, number, indent and list without any markup.
///
///     INSTALLATION
///     ============
///
///     1. Run make:
///
///         make
struct PlainFacts: LineFormat {
  static let format = DocumentFormat.plain
  /// Underlines in their order of appearance.
  fileprivate var styles: [UInt8] = []

  static func block(_ page: inout LineFacts<Self>) {
    if page.heading() || page.item() || page.code() { return }
    page.paragraph(.paragraph, from: page.lines.text(page.line).startIndex)
  }
}

extension LineFacts<PlainFacts> {
  // MARK: Headings

  fileprivate mutating func heading() -> Bool {
    if let mark = rule(line), rule(line + 2) == mark, !lines.isBlank(line + 1),
      rule(line + 1) == nil
    {
      line += 1
      append(level: level(of: mark), lines: 2)
      return true
    }
    if rule(line) != nil, lines[line].count > 3 {
      line += 1
      return true
    }
    if let mark = rule(line + 1), lines[line].count <= 100,
      abs(lines.text(line).count - lines.text(line + 1).count) <= max(3, lines[line].count / 4)
    {
      append(level: level(of: mark), lines: 2)
      return true
    }
    guard let level = weakLevel() else { return false }
    append(level: level, lines: 1)
    return true
  }

  private func rule(_ line: Int) -> UInt8? {
    guard let mark = lines.text(line).onlyByte, "=-~*#+^_".utf8.contains(mark),
      lines.text(line).count > 2
    else { return nil }
    return mark
  }

  private mutating func level(of mark: UInt8) -> Int {
    if let known = state.styles.firstIndex(of: mark) { return known + 1 }
    state.styles.append(mark)
    return min(state.styles.count, 6)
  }

  /// `INSTALLATION`, `2.1 Building`: lines that stand alone, short, without an end mark.
  private func weakLevel() -> Int? {
    let text = lines[line]
    guard lines.isBlank(line + 1), lines.isBlank(line - 1), lines.indent(line) == 0,
      text.count <= 60,
      let last = text.last, !".,;!".utf8.contains(last), !lines.isBlank(line + 2)
    else { return nil }
    let letters = text.filter { $0.isLetter }
    if letters.count > 2, letters.allSatisfy({ $0 < 0x60 }), !text.contains(where: { $0 >= 0x80 }) {
      return max(1, state.styles.count + 1)
    }
    // Markdown's marks are common in files that have no suffix.
    let marks = text.prefix { $0 == 0x23 }
    if !marks.isEmpty, marks.count < 4, marks.endIndex < text.endIndex, text[marks.endIndex] == 0x20
    {
      return marks.count
    }
    let number = text.prefix { $0.isDigit || $0 == 0x2E }
    guard number.first?.isDigit == true, number.endIndex < text.endIndex,
      text[number.endIndex] == 0x20, number.contains(0x2E), letters.count > 2,
      // A numbered list would have an item before or after.
      !lines[line + 2].starts(with: "1.".utf8),
      number.dropLast().contains(0x2E) || isSection(number)
    else { return nil }
    return 1 + number.dropLast().count { $0 == 0x2E }
  }

  /// Whether text is below a numbered line, rather than the next number.
  private func isSection(_ number: ArraySlice<UInt8>) -> Bool {
    let next = lines[line + 2]
    return lines.indent(line + 2) == 0 && next.first.map { !$0.isDigit } ?? false
  }

  private mutating func append(level: Int, lines count: Int) {
    var text = lines.text(line)
    if text.first == 0x23 { text = text.drop { $0 == 0x23 || $0 == 0x20 } }
    heading(text, level: min(level, 6), lines: count)
  }

  // MARK: Blocks

  fileprivate mutating func item() -> Bool {
    let indent = lines.indent(line)
    closeLists(beyond: indent)
    guard let marker = ListMarker(lines.text(line)), indent - (lists.last ?? 0) < 8 else {
      return false
    }
    let (kind, start) = item(marker)
    paragraph(kind, from: start)
    return true
  }

  /// Four columns more than the text around.
  fileprivate mutating func code() -> Bool {
    let base = lists.last ?? 0
    guard lines.indent(line) >= base + 4, lines.isBlank(line - 1), line > 0 else {
      return false
    }
    let end = lines.end(ofBodyAfter: line, indent: base + 3)
    // Prose is indented too: whole documents are.
    let words = (line..<end).reduce(0) { $0 + lines[$1].count { $0 == 0x20 } }
    guard !isProse(line..<end), words < 400 else { return false }
    code(line..<end, before: end)
    return true
  }

  /// Sentences: most lines are long and of words.
  private func isProse(_ range: Range<Int>) -> Bool {
    var long = 0
    for line in range.prefix(20) {
      let text = lines.text(line)
      let words = text.split(separator: 0x20).count {
        $0.allSatisfy { $0.isWordByte || ",.;:'\"()-!?".utf8.contains($0) }
      }
      if words > 5 { long += 1 }
    }
    return long * 2 > min(range.count, 20)
  }

  fileprivate mutating func paragraph(_ kind: TextBlock.Kind, from offset: Int) {
    var last = line
    while !lines.isBlank(last + 1), ListMarker(lines.text(last + 1)) == nil, rule(last + 1) == nil {
      last += 1
    }
    if kind == .paragraph, lines.indent(line) == 0 { lists = [] }
    text(kind, from: offset, through: last)
  }
}
