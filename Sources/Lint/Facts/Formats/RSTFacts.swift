/// Facts about a document in reStructuredText, read line by line.
///
///     Install
///     =======
///
///     Run `make <make.rst>`_::
///
///         make
///
/// What a page shows is near enough to docutils' reading for rules; `TracWiki/ReStructuredText` reads it exactly.
struct RSTFacts {
  let lines: SourceLines
  var builder: FactsBuilder
  var names = RSTNames()
  /// The next line to read.
  var line = 0
  /// Underlines in their order of appearance: the first is that of level 1. Twice the byte, plus 1 with an overline.
  private var styles: [Int] = []
  /// The indentations of the texts of open lists.
  private var lists: [Int] = []
  /// No further simple table ends.
  var hasNoMoreTables = false

  /// Reads UTF-8.
  static func read(_ bytes: [UInt8], path: String) -> DocumentFacts {
    var reader = RSTFacts(
      lines: SourceLines(bytes), builder: FactsBuilder(path: path, format: .restructuredText))
    while reader.line < reader.lines.count { reader.block() }
    reader.names.resolve(in: &reader.builder.facts)
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
    let indent = lines.indent(line)
    while let last = lists.last, last > indent { lists.removeLast() }
    if indent == 0, heading() { return }
    if explicit(indent) || table(indent) || item(indent) || field(indent) { return }
    paragraph(.paragraph, indent, from: lines.text(line).startIndex)
  }

  /// The inlines from an offset to the end of line `last`.
  func inlines(from offset: Int, to last: Int, dropping: Int = 0) -> InlineText {
    InlineText(
      lines, offset..<max(offset, lines[last].endIndex - dropping), line: line + 1,
      block: builder.facts.blocks.count)
  }

  // MARK: Headings

  private mutating func heading() -> Bool {
    if let mark = adornment(line), mark == adornment(line + 2), !lines.isBlank(line + 1),
      adornment(line + 1) == nil
    {
      title(line + 1, style: Int(mark) * 2 + 1)
      return true
    }
    if adornment(line) != nil {
      // A rule across the page, or a lone underline.
      guard lines.isBlank(line + 1), lines[line].count > 3 else { return false }
      line += 1
      return true
    }
    guard let mark = adornment(line + 1),
      lines[line + 1].count > 3 || lines[line + 1].count >= lines[line].count
    else { return false }
    title(line, style: Int(mark) * 2)
    return true
  }

  /// The byte of a line that is nothing but one punctuation mark, repeated.
  private func adornment(_ line: Int) -> UInt8? {
    guard let mark = lines[line].onlyByte, mark.isPunctuation, lines[line].count > 1,
      !(lines[line].count == 2 && (mark == 0x2E || mark == 0x3A))
    else { return nil }
    return mark
  }

  private mutating func title(_ text: Int, style: Int) {
    let level: Int
    if let known = styles.firstIndex(of: style) {
      level = known + 1
    } else {
      styles.append(style)
      level = styles.count
    }
    line = text
    var inlines = self.inlines(from: lines.text(text).startIndex, to: text)
    names.read(&inlines, into: &builder)
    builder.append(.heading(level: level), inlines, line: text + 1)
    names.implicit.insert(RSTNames.normal(inlines.visibleText))
    lists = []
    line = text + 2
  }

  // MARK: Paragraphs

  /// A paragraph, a term with its definition below, an item: from an offset in the line to the last that belongs to it.
  mutating func paragraph(
    _ kind: TextBlock.Kind, _ indent: Int, from offset: Int, mayBeTerm: Bool = true
  ) {
    let mayBeTerm = mayBeTerm && kind == .paragraph
    var last = line
    while !lines.isBlank(last + 1), lines.indent(last + 1) >= indent {
      // A term stands alone above its definition.
      if last == line, lines.indent(last + 1) > indent, mayBeTerm { break }
      if lines[last + 1].starts(with: ".. ".utf8) { break }
      last += 1
    }
    let isTerm =
      mayBeTerm && last == line && !lines.isBlank(line + 1)
      && lines.indent(line + 1) > indent && !lines[line].starts(with: "|".utf8)
    let end = lines[last]
    var dropped = 0
    if end.suffix(2).elementsEqual("::".utf8), offset < end.endIndex {
      let isAlone = end.count == 2 || end.dropLast(2).last == 0x20
      dropped = isAlone ? 2 : 1
    }
    var text = inlines(from: offset, to: last, dropping: dropped)
    names.read(&text, into: &builder)
    if !text.text.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) || kind != .paragraph {
      builder.append(isTerm ? .term : kind, text, line: line + 1)
    }
    line = last + 1
    if dropped > 0, !isTerm { literal(indent: indent) }
  }

  /// The block behind `::`, indented, or quoted by a mark on every line.
  private mutating func literal(indent: Int) {
    var start = line
    while start < lines.count, lines.isBlank(start) { start += 1 }
    guard start < lines.count else { return }
    var end = start
    if lines.indent(start) > indent {
      end = lines.end(ofBodyAfter: start, indent: indent)
    } else if let mark = lines.text(start).first, mark.isPunctuation,
      lines.indent(start) == indent, !lines.text(start).starts(with: ".. ".utf8)
    {
      while !lines.isBlank(end), lines.text(end).first == mark { end += 1 }
    }
    guard end > start else { return }
    code(start..<end, language: "")
    line = end
  }

  mutating func code(_ range: Range<Int>, language: String) {
    builder.code(
      lines.code(range), language: language, line: range.lowerBound + 1, lastLine: range.upperBound)
  }

  // MARK: Lists

  private mutating func item(_ indent: Int) -> Bool {
    var indent = indent
    var offset = lines.text(line).startIndex
    var kind: TextBlock.Kind?
    while let marker = ListMarker.length(lines.bytes[offset..<lines[line].endIndex]) {
      if let kind { builder.append(TextBlock(kind, line: line + 1, lastLine: line + 1, text: "")) }
      indent += marker.length
      offset += marker.length
      lists.append(indent)
      kind = .item(isOrdered: marker.isOrdered, depth: lists.count, isDone: nil)
      if lists.count > 100 { break }
    }
    guard let kind else { return false }
    let (item, box) = ListMarker.box(kind, lines.bytes[offset..<lines[line].endIndex])
    paragraph(item, indent, from: offset + box)
    return true
  }

  /// `:name: value`, with what is indented below.
  private mutating func field(_ indent: Int) -> Bool {
    let text = lines.text(line)
    guard text.first == UInt8(ascii: ":"),
      let colon = text.dropFirst().firstIndex(of: UInt8(ascii: ":")),
      colon + 1 == text.endIndex || text[colon + 1] == 0x20, colon > text.startIndex + 1
    else { return false }
    if colon + 1 == text.endIndex, indent == 0, builder.facts.blocks.isEmpty {
      // What it says is for the generator: `:orphan:`.
      builder.comment(text, line: line + 1, lastLine: line + 1)
      line += 1
      return true
    }
    var last = line
    while !lines.isBlank(last + 1), lines.indent(last + 1) > indent { last += 1 }
    var inlines = self.inlines(from: text.startIndex + 1, to: last)
    names.read(&inlines, into: &builder)
    builder.append(.paragraph, inlines, line: line + 1)
    line = last + 1
    return true
  }
}
