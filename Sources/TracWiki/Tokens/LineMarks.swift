/// The blanks at the start of a line.
enum Indent {
  /// Columns up to `end`; Trac makes eight blanks of each tab, but not in front of citations.
  static func depth(_ line: TextView, to end: Int, tab: Int = 8) -> Int {
    var depth = 0
    var position = line.start
    while position < end, let (scalar, next) = line.scalar(at: position) {
      depth += scalar == "\t" ? tab : 1
      position = next
    }
    return depth
  }
}

/// `= Title =`, `== Title == #id`: the parts of a heading's line.
///
/// Trac's rule: `^\s*(?P<hdepth>={1,6})\s(?P<htext>.*?)(?P<hanchor>#NAME)?\s*$`.
struct HeadingLine {
  var level: Int
  /// Without the closing `=` and the blanks around.
  var text: Range<Int>
  /// Without its `#`.
  var id: Range<Int>?
  /// Up to 0.11 text may follow.
  var end: Int
}

extension HeadingLine {
  init?(_ line: TextView, _ syntax: TracSyntax) {
    let mark = line.skipSpace(line.start)
    var position = mark
    while line[position] == UInt8(ascii: "=") { position += 1 }
    let count = position - mark
    guard syntax.opensHeadings else {
      guard let closed = HeadingLine.closed(line, mark: mark, count, syntax) else { return nil }
      self = closed
      return
    }
    level = count
    self.end = line.end
    guard (1...6).contains(level), let begin = line.space(at: position) else { return nil }
    var end = line.trimmedEnd(from: begin)
    if let found = HeadingLine.id(in: TextView(line.bytes, begin..<end)) {
      id = found
      end = TextView(line.bytes, begin..<found.lowerBound - 1).trimmedEnd(from: begin)
    }
    let start = TextView(line.bytes, begin..<max(begin, end)).skipSpace(begin)
    if end - start >= level,
      line.has(UInt8(ascii: "="), times: level, at: end - level)
    {
      end -= level
      end = TextView(line.bytes, start..<end).trimmedEnd(from: start)
    }
    text = start..<max(start, end)
  }

  /// The rule up to 0.11: `^\s*(=+)\s.*\s\1\s*(#NAME)?(?:\s|$)`, in 0.10 with `$` alone at its end. The text is
  /// what is left when as many characters as the level has are cut off at both ends, and the level is at most 5.
  private static func closed(
    _ line: TextView, mark: Int, _ count: Int, _ syntax: TracSyntax
  ) -> HeadingLine? {
    guard count > 0, let begin = line.space(at: mark + count) else { return nil }
    var last: (end: Int, id: Range<Int>?)?
    var before = line.end
    while let close = line.findLast(UInt8(ascii: "="), times: count, before: before),
      close > begin
    {
      before = close + count - 1
      guard ByteClass.isBlank(line[close - 1]), line[close + count] != UInt8(ascii: "=") else {
        continue
      }
      last = HeadingLine.close(line, at: close + count, syntax)
      if last != nil { break }
    }
    guard let last else { return nil }
    let level = min(count, 5)
    let start = mark + level + 1
    let matched = TextView(line.bytes, line.start..<last.end).trimmedEnd(from: mark)
    let cut = level + 1 + (last.id.map { $0.count + 1 } ?? 0)
    return HeadingLine(
      level: level, text: start..<max(start, matched - cut), id: last.id, end: last.end)
  }

  /// What may be after the closing marks: where the heading ends, and its id.
  private static func close(
    _ line: TextView, at position: Int, _ syntax: TracSyntax
  ) -> (end: Int, id: Range<Int>?)? {
    func isEnd(_ position: Int) -> Int? {
      if position >= line.end { return line.end }
      return syntax.allowsTextBehindHeadings ? line.space(at: position) : nil
    }
    let blanks = line.skipSpace(position)
    if line[blanks] == UInt8(ascii: "#"), Name.isStart(line, at: blanks + 1) {
      let name = Name.end(line, from: blanks + 1)
      if let end = isEnd(name) { return (end, blanks + 1..<name) }
    }
    if blanks >= line.end { return (line.end, nil) }
    // The last blank is the one that must follow.
    return blanks > position && syntax.allowsTextBehindHeadings ? (blanks, nil) : nil
  }

  /// The id at the very end: `#` and an XML name.
  private static func id(in text: TextView) -> Range<Int>? {
    var position = text.end
    while position > text.start, text[position - 1] != UInt8(ascii: "#") { position -= 1 }
    guard position > text.start, Name.isStart(text, at: position),
      Name.end(text, from: position) == text.end
    else { return nil }
    return position..<text.end
  }
}

/// `> text`: up to 0.11 a mark at the margin, whose depth is the number of its `>`.
enum CitationMark {
  /// Trac's rule: `^>(?: *>)*`.
  static func end(_ line: TextView) -> Int? {
    var end: Int?
    var position = line.start
    while line[position] == UInt8(ascii: ">") {
      position += 1
      end = position
      while line[position] == UInt8(ascii: " ") { position += 1 }
    }
    return end
  }
}

/// ` * item`, ` 1. item`, ` a. item`: the mark of a list item.
///
/// Trac's rule: `^(?P<ldepth>\s*)(?:[-*•]|(?P<lstart>[0-9]+|[a-zA-Z]|[ivxIVX]{1,5})\.)\s`.
struct ListMark {
  enum Kind: Equatable {
    case bullet
    case ordered(start: Range<Int>)
  }

  var kind: Kind
  /// Columns before the mark; a tab counts for eight.
  var depth: Int
  /// After the mark and the one blank after it.
  var end: Int

  init?(_ line: TextView, _ syntax: TracSyntax) {
    let mark = line.skipSpace(line.start)
    guard mark > line.start || syntax.hasListsAtMargin else { return nil }
    let first = line[mark]
    var position = mark
    if first == UInt8(ascii: "*") || first == UInt8(ascii: "-") {
      kind = .bullet
      position += 1
    } else if syntax.hasBullets, first == 0xE2, line[mark + 1] == 0x80, line[mark + 2] == 0xA2 {
      kind = .bullet
      position += 3
    } else if let end = ListMark.numberEnd(line, from: mark, syntax) {
      kind = .ordered(start: mark..<end)
      position = end + 1
    } else {
      return nil
    }
    guard let next = line.space(at: position) else { return nil }
    end = next
    depth = Indent.depth(line, to: mark)
  }

  /// Where the number ends, if a dot follows.
  private static func numberEnd(
    _ line: TextView, from start: Int, _ syntax: TracSyntax
  ) -> Int? {
    var end = start
    if syntax.hasUnicodeListNumbers {
      while let (scalar, next) = line.scalar(at: end),
        scalar.properties.generalCategory == .decimalNumber
      {
        end = next
      }
      if end > start { return line[end] == UInt8(ascii: ".") ? end : nil }
    }
    if ByteClass.isDigit(line[start]) {
      while ByteClass.isDigit(line[end]) { end += 1 }
      return line[end] == UInt8(ascii: ".") ? end : nil
    }
    guard ByteClass.isLetter(line[start]) else { return nil }
    if line[start + 1] == UInt8(ascii: ".") { return start + 1 }
    while isRoman(line[end]), end - start < 5 { end += 1 }
    return end > start && line[end] == UInt8(ascii: ".") ? end : nil
  }

  private static func isRoman(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"): true
    default: false
    }
  }
}

/// ` term:: `: a term of a definition list.
struct DefinitionMark {
  /// The term as written.
  var term: Range<Int>
  var end: Int

  /// Trac's rule: a `::` that is not in `` `code` `` or `{{{code}}}`, then white space or the end. The term
  /// is what precedes the *first* `::`, even one in code.
  init?(_ line: TextView) {
    let begin = line.skipSpace(line.start)
    guard begin > line.start else { return nil }
    var position = begin
    while position < line.end {
      switch line[position] {
      case UInt8(ascii: "`"):
        guard let close = line.find(UInt8(ascii: "`"), from: position + 1) else { return nil }
        position = close + 1
      case UInt8(ascii: "{"):
        guard line.has(UInt8(ascii: "{"), times: 3, at: position),
          let close = line.find(UInt8(ascii: "}"), times: 3, from: position + 3)
        else { return nil }
        position = close + 3
      case UInt8(ascii: ":"):
        guard line[position + 1] == UInt8(ascii: ":") else {
          position += 2
          continue
        }
        let after = position + 2
        // Without a term the last of several blanks is one.
        let hasTerm = position > begin || Indent.depth(line, to: begin) > 1
        guard hasTerm, after >= line.end || line.space(at: after) != nil else { return nil }
        end = line.skipSpace(after)
        let first = line.find(UInt8(ascii: ":"), times: 2, from: begin) ?? position
        term = begin..<first
        return
      default:
        position += 1
      }
    }
    return nil
  }
}

/// `||`, `=||`, `||=` and `|----`: the marks of tables.
enum TableTokens {
  struct CellMark {
    /// Pairs of bars: how many columns the cell spans.
    var columns: Int
    var isHeader: Bool
    /// The separator without the blanks and the `\` at the line's end.
    var separatorEnd: Int
    var isLast: Bool
    var continuesRow: Bool
    var end: Int
  }

  /// Trac's rule: `=?(?:\|\|)+=?(\s*\\?$)?`; up to 0.11 `\|\|(\s*$)?`.
  static func cell(_ text: TextView, from start: Int, _ syntax: TracSyntax = .newest) -> CellMark? {
    guard syntax.hasCellSpans else {
      guard text.has(UInt8(ascii: "|"), times: 2, at: start) else { return nil }
      let isLast = text.skipSpace(start + 2) == text.end
      return CellMark(
        columns: 1, isHeader: false, separatorEnd: start + 2, isLast: isLast, continuesRow: false,
        end: isLast ? text.end : start + 2)
    }
    var position = start
    if text[position] == UInt8(ascii: "=") { position += 1 }
    let bars = position
    while text.has(UInt8(ascii: "|"), times: 2, at: position) { position += 2 }
    guard position > bars else { return nil }
    let columns = (position - bars) / 2
    let isHeader = text[position] == UInt8(ascii: "=")
    if isHeader { position += 1 }
    let blanks = text.skipSpace(position)
    let continues = text[blanks] == UInt8(ascii: "\\") && blanks + 1 == text.end
    let isLast = continues || blanks == text.end
    return CellMark(
      columns: columns, isHeader: isHeader, separatorEnd: position, isLast: isLast,
      continuesRow: continues, end: isLast ? text.end : position)
  }

  /// Trac's rule: `\s*\|-+\s*(params)*`. `start` is at the blanks or at the bar.
  static func rowSeparator(
    _ text: TextView, from start: Int
  ) -> (parameters: Range<Int>, end: Int)? {
    let bar = text.skipSpace(start)
    guard text[bar] == UInt8(ascii: "|"), text[bar + 1] == UInt8(ascii: "-") else { return nil }
    var position = bar + 1
    while text[position] == UInt8(ascii: "-") { position += 1 }
    position = text.skipSpace(position)
    let begin = position
    while let end = ProcessorArguments.pairEnd(text, from: position) {
      position = text.skipSpace(end)
    }
    return (begin..<position, position)
  }
}
