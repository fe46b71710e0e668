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
struct PlainFacts {
  private let lines: SourceLines
  private var builder: FactsBuilder
  private var line = 0
  private var lists: [Int] = []
  /// Underlines in their order of appearance.
  private var styles: [UInt8] = []

  /// Reads UTF-8.
  static func read(_ bytes: [UInt8], path: String) -> DocumentFacts {
    var reader = PlainFacts(
      lines: SourceLines(bytes), builder: FactsBuilder(path: path, format: .plain))
    while reader.line < reader.lines.count { reader.block() }
    return reader.builder.finish(bytes)
  }

  private init(lines: SourceLines, builder: FactsBuilder) {
    self.lines = lines
    self.builder = builder
  }

  private mutating func block() {
    guard !lines.isBlank(line) else {
      line += 1
      return
    }
    if heading() || item() || code() { return }
    paragraph(.paragraph, from: lines.text(line).startIndex)
  }

  // MARK: Headings

  private mutating func heading() -> Bool {
    if let mark = rule(line), rule(line + 2) == mark, !lines.isBlank(line + 1),
      rule(line + 1) == nil
    {
      append(heading: line + 1, level: level(of: mark))
      line += 3
      return true
    }
    if rule(line) != nil, lines[line].count > 3 {
      line += 1
      return true
    }
    if let mark = rule(line + 1), lines[line].count <= 100,
      abs(lines.text(line).count - lines.text(line + 1).count) <= max(3, lines[line].count / 4)
    {
      append(heading: line, level: level(of: mark))
      line += 2
      return true
    }
    guard let level = weakLevel() else { return false }
    append(heading: line, level: level)
    line += 1
    return true
  }

  private func rule(_ line: Int) -> UInt8? {
    guard let mark = lines.text(line).onlyByte, "=-~*#+^_".utf8.contains(mark),
      lines.text(line).count > 2
    else { return nil }
    return mark
  }

  private mutating func level(of mark: UInt8) -> Int {
    if let known = styles.firstIndex(of: mark) { return known + 1 }
    styles.append(mark)
    return min(styles.count, 6)
  }

  /// `INSTALLATION`, `2.1 Building`: lines that stand alone, short, without an end mark.
  private func weakLevel() -> Int? {
    let text = lines[line]
    guard lines.isBlank(line + 1), lines.isBlank(line - 1), lines.indent(line) == 0,
      text.count <= 60,
      let last = text.last, !".,;!".utf8.contains(last), !lines.isBlank(line + 2)
    else { return nil }
    let letters = text.filter { $0.isASCIILetter }
    if letters.count > 2, letters.allSatisfy({ $0 < 0x60 }), !text.contains(where: { $0 >= 0x80 }) {
      return max(1, styles.count + 1)
    }
    // Markdown's marks are common in files that have no suffix.
    let marks = text.prefix { $0 == 0x23 }
    if !marks.isEmpty, marks.count < 4, marks.endIndex < text.endIndex, text[marks.endIndex] == 0x20
    {
      return marks.count
    }
    let number = text.prefix { $0.isASCIIDigit || $0 == 0x2E }
    guard number.first?.isASCIIDigit == true, number.endIndex < text.endIndex,
      text[number.endIndex] == 0x20, number.contains(0x2E), letters.count > 2,
      // A numbered list would have an item before or behind.
      !lines[line + 2].starts(with: "1.".utf8),
      number.dropLast().contains(0x2E) || isSection(number)
    else { return nil }
    return 1 + number.dropLast().count { $0 == 0x2E }
  }

  /// Whether text stands below a numbered line, rather than the next number.
  private func isSection(_ number: ArraySlice<UInt8>) -> Bool {
    let next = lines[line + 2]
    return lines.indent(line + 2) == 0 && next.first.map { !$0.isASCIIDigit } ?? false
  }

  private mutating func append(heading line: Int, level: Int) {
    var text = lines.text(line)
    if text.first == 0x23 { text = text.drop { $0 == 0x23 || $0 == 0x20 } }
    var inlines = InlineText(
      lines, text.startIndex..<text.endIndex, line: line + 1, block: builder.facts.blocks.count)
    inlines.read(into: &builder) { _, _ in false }
    builder.append(.heading(level: min(level, 6)), inlines, line: line + 1)
    lists = []
  }

  // MARK: Blocks

  private mutating func item() -> Bool {
    let indent = lines.indent(line)
    while let last = lists.last, last > indent { lists.removeLast() }
    let text = lines.text(line)
    guard let marker = ListMarker.length(text), indent - (lists.last ?? 0) < 8 else { return false }
    lists.append(indent + marker.length)
    let rest = text.dropFirst(marker.length)
    let (kind, box) = ListMarker.box(
      .item(isOrdered: marker.isOrdered, depth: lists.count, isDone: nil), rest)
    paragraph(kind, from: rest.startIndex + box)
    return true
  }

  /// Four columns more than the text around.
  private mutating func code() -> Bool {
    let base = lists.last ?? 0
    guard lines.indent(line) >= base + 4, lines.isBlank(line - 1), line > 0 else {
      return false
    }
    let end = lines.end(ofBodyAfter: line, indent: base + 3)
    // Prose is indented too: whole documents are.
    let words = (line..<end).reduce(0) { $0 + lines[$1].count { $0 == 0x20 } }
    guard !isProse(line..<end), words < 400 else { return false }
    builder.code(lines.code(line..<end), language: "", line: line + 1, lastLine: end)
    line = end
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

  private mutating func paragraph(_ kind: TextBlock.Kind, from offset: Int) {
    var last = line
    while !lines.isBlank(last + 1), ListMarker.length(lines.text(last + 1)) == nil,
      rule(last + 1) == nil
    { last += 1 }
    if kind == .paragraph, lines.indent(line) == 0 { lists = [] }
    var inlines = InlineText(
      lines, offset..<max(offset, lines[last].endIndex), line: line + 1,
      block: builder.facts.blocks.count)
    inlines.read(into: &builder) { _, _ in false }
    builder.append(kind, inlines, line: line + 1)
    line = last + 1
  }
}
