import Basics
import Markdown
import Markup

/// Repairs what converters do to running text next to leaving Trac in it: rows without a delimiter row, `<br>` that
/// swallows the next line, `&amp;lt;`, `\\`.
struct TextFaults {
  private let source: MarkdownSource
  private let taken: Set<Int>
  private let isSure: Bool
  /// Whether the last unit that was asked about holds a formula.
  private var formula: (unit: Range<Int>, isThere: Bool)?
  private(set) var edits: [Edit] = []
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - taken: lines that are replaced anyway.
  ///   - isSure: something else in the document is surely Trac's.
  init(_ source: MarkdownSource, taken: Set<Int>, isSure: Bool) {
    self.source = source
    self.taken = taken
    self.isSure = isSure
    tables()
    swallowing()
    text()
  }

  // MARK: Tables of GitHub

  /// `| a | b |` twice and more, and no `| --- | --- |`.
  private mutating func tables() {
    var line = 0
    while line < source.lines.count {
      let cells = self.cells(line)
      guard cells > 1, line == 0 || self.cells(line - 1) == 0 else {
        line += 1
        continue
      }
      var end = line + 1
      while end < source.lines.count, self.cells(end) > 1 { end += 1 }
      if end - line == 1 {
        blankBehindHeader(line)
      } else if (line..<end).allSatisfy({ self.cells($0) == cells && !isDelimiter($0) }),
        source.kinds[line] == .prose, line == 0 || source.kinds[line - 1] == .blank
      {
        add(line, cells)
      }
      line = end
    }
  }

  private func cells(_ line: Int) -> Int {
    guard source.kinds.indices.contains(line), !taken.contains(line),
      source.kinds[line] == .prose || source.kinds[line] == .row
    else { return 0 }
    let text = source.text(line).trimmedBlanks
    guard text.count > 4, text.first == UInt8(ascii: "|"), text.last == UInt8(ascii: "|"),
      text[text.startIndex + 1] != UInt8(ascii: "|")
    else { return 0 }
    var count = 0
    var last: UInt8 = 0
    for byte in text.dropFirst() {
      if byte == UInt8(ascii: "|"), last != UInt8(ascii: "\\") { count += 1 }
      last = byte
    }
    return count
  }

  private func isDelimiter(_ line: Int) -> Bool {
    let text = source.text(line).trimmedBlanks
    return text.contains(UInt8(ascii: "-"))
      && text.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  private mutating func add(_ line: Int, _ cells: Int) {
    let indent = Array(source.text(line).prefix { $0.isSpaceOrTab })
    let row = Array(("|" + String(repeating: " --- |", count: cells)).utf8)
    let end = source.lines[line].upperBound
    guard end < source.bytes.count else { return }
    edits.append(
      Edit(end + 1..<end + 1, indent + row + source.newline, .noDelimiterRow))
  }

  /// A blank line between the row of headings and the delimiter row.
  private mutating func blankBehindHeader(_ line: Int) {
    guard source.kinds[line] == .prose, line + 2 < source.lines.count,
      source.kinds[line + 1] == .blank, cells(line + 2) == cells(line), isDelimiter(line + 2)
    else { return }
    edits.append(
      Edit(
        source.lines[line].upperBound..<source.lines[line + 2].lowerBound + 1,
        source.newline + [source.bytes[source.lines[line + 2].lowerBound]],
        .blankLineInTable))
  }

  // MARK: HTML that swallows text

  /// `<br>` on a line of its own begins raw HTML: what is on the next lines is not Markdown then.
  private mutating func swallowing() {
    for block in source.htmls {
      let breaks = block.prefix { line in
        var text = String(decoding: source.text(line).trimmedBlanks, as: UTF8.self).lowercased()
        for tag in ["<br>", "<br/>", "<br />"] { text = text.replacing(tag, with: "") }
        return text.allSatisfy { $0 == " " }
      }
      guard let last = breaks.last, last + 1 < block.upperBound,
        !source.text(block.lowerBound).isEmpty,
        source.text(last + 1).trimmedBlanks.first != UInt8(ascii: "<")
      else { continue }
      let end = source.range(block.lowerBound..<last + 1).upperBound
      edits.append(Edit(end..<end, source.newline, .breakBeforeMarkdown))
    }
  }

  // MARK: Signs

  private mutating func text() {
    for unit in source.units {
      guard let first = unit.first, let last = unit.last, !unit.contains(where: taken.contains)
      else {
        continue
      }
      let range = source.lines[first].lowerBound..<source.lines[last].upperBound
      guard
        source.bytes[range].contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") })
      else { continue }
      let spans = InlineSpans(source.bytes, in: range).spans.filter { span in
        if case .link = span.kind { false } else { true }
      }
      var index = range.lowerBound
      var pending = spans[...]
      while index < range.upperBound {
        while let span = pending.first, span.range.upperBound <= index { pending.removeFirst() }
        if let span = pending.first, span.range.contains(index) {
          index = span.range.upperBound
        } else {
          index = sign(at: index, range.upperBound)
        }
      }
    }
  }

  private mutating func sign(at index: Int, _ end: Int) -> Int {
    let bytes = source.bytes[index..<end]
    if bytes.starts(with: "&amp;".utf8) {
      for name in ["lt;", "gt;", "quot;", "nbsp;", "#39;"]
      where bytes.dropFirst(5).starts(with: name.utf8) {
        guard isSure else { return leave(index, name) }
        edits.append(Edit(index + 1..<index + 5, [], .doubledEntity))
        return index + 5 + name.utf8.count
      }
    }
    guard bytes.first == UInt8(ascii: "\\") else { return index + 1 }
    let rest = bytes.dropFirst()
    if rest.first == UInt8(ascii: "\\") { return lineBreak(index, bytes) }
    escapedName(index, rest)
    return index + 2
  }

  private mutating func leave(_ index: Int, _ name: String) -> Int {
    let line = source.line(at: index) + 1
    findings.append(Finding(.doubledEntity(name), at: SourceRange(lines: line, line)))
    return index + 5 + name.utf8.count
  }

  private mutating func hasFormula(_ unit: Range<Int>) -> Bool {
    if formula?.unit != unit {
      let has = unit.contains { source.bytes[source.lines[$0]].contains(UInt8(ascii: "$")) }
      formula = (unit, has)
    }
    return formula?.isThere ?? false
  }

  /// `\\` at the end of a line, or between blanks.
  private mutating func lineBreak(_ index: Int, _ bytes: ArraySlice<UInt8>) -> Int {
    let after = bytes.dropFirst(2)
    let isBreak = after.first.map { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D } ?? true
    guard isBreak else { return index + 2 }
    let line = source.line(at: index)
    let rest = source.bytes[index + 2..<max(index + 2, source.text(line).endIndex)].trimmedBlanks
    let what = RepairFact.Piece.lineBreakOfWiki
    let unit = source.unit(of: line) ?? line..<line + 1
    // Alone in its document it is a break only where a line of the same paragraph follows, and no formula.
    guard isSure || rest.isEmpty && unit.contains(line + 1) && !hasFormula(unit) else {
      return index + 2
    }
    if !rest.isEmpty {
      edits.append(Edit(index..<index + 2, Array("<br>".utf8), what))
    } else {
      let isEnd = after.allSatisfy { $0 == 0x20 || $0 == 0x0D }
      edits.append(
        Edit(index..<source.text(line).endIndex, isEnd ? [] : [UInt8(ascii: "\\")], what))
    }
    return index + 2
  }

  /// `\CamelCase`: a converter escaped Trac's link with a sign that shows.
  private mutating func escapedName(_ index: Int, _ rest: ArraySlice<UInt8>) {
    let word = rest.prefix { $0.isLetter }
    let isCamel =
      word.first.map { $0.isUpper } ?? false
      && word.dropFirst().contains { $0.isUpper }
      && word.dropFirst().first.map { $0.isLower } ?? false
    guard isSure else { return }
    let isStart = index == 0 || source.bytes[index - 1] <= 0x20
    if isCamel, isStart {
      edits.append(Edit(index..<index + 1, [], .visibleEscape))
    }
  }
}
