import Basics
import Markdown
import TracWiki

/// Finds the blocks of Markdown in a text that may be Trac's, line by line.
///
/// Source: CommonMark 4.2 (ATX headings), 4.3 (setext headings), 4.5 (fences), 4.7 (definitions of links); GitHub's 4.10
/// (tables) and 5.3 (task items). Only what Trac reads as mere text counts.
struct MarkdownBlocks {
  private let lines: TextLines
  private let braces: TracBraces
  private(set) var blocks: [MarkdownBlock] = []
  /// Trac's blocks of code, of lines.
  private(set) var codes: [Range<Int>] = []
  /// Where the text of the item begins that a line may still belong to; nil if no list is open.
  private var item: Int?
  /// For each sign of fences the shortest one that nothing closes: longer ones have no end either; also of comments.
  private var unclosed: [UInt8: Int] = [:]

  init(_ lines: TextLines) {
    self.lines = lines
    braces = TracBraces(lines)
    read()
    markWeak()
  }

  private mutating func read() {
    var line = frontMatter()
    while line < lines.count {
      followList(line)
      if let code = braces.block(at: line) {
        codes.append(code)
        line = code.upperBound
      } else if let block = block(at: line) {
        blocks.append(block)
        line = block.lines.upperBound
      } else {
        if let item = MarkdownItem(lines[line]) { self.item = item.text - lines[line].startIndex }
        line += 1
      }
    }
  }

  /// A list ends at the margin, after a blank line.
  private mutating func followList(_ line: Int) {
    if item != nil, !lines.isBlank(line), lines.indent(line) == 0,
      line == 0 || lines.isBlank(line - 1)
    {
      item = nil
    }
  }

  private mutating func frontMatter() -> Int {
    let text = FrontMatter(lines.bytes).text
    var end = 0
    while end < lines.count, !text[lines.ranges[end]].elementsEqual(lines[end]) { end += 1 }
    // Nothing but `key: value` is YAML that anybody reads.
    guard end > 2, (1..<end - 1).contains(where: { lines[$0].contains(UInt8(ascii: ":")) }) else {
      return 0
    }
    add(.frontMatter, 0..<end, signs: 2)
    return end
  }

  private mutating func add(_ kind: MarkdownBlock.Kind, _ range: Range<Int>, signs: Int) {
    blocks.append(MarkdownBlock(kind: kind, lines: range, signs: signs, isAtMargin: true))
  }

  private mutating func block(at line: Int) -> MarkdownBlock? {
    let text = lines[line].trimmedBlanks
    guard let first = text.first else { return nil }
    let indent = lines.indent(line)
    // Up to three blanks are none to Markdown.
    let isAtMargin = indent == 0 || indent < 4 && item == nil
    func made(_ kind: MarkdownBlock.Kind, _ end: Int, signs: Int) -> MarkdownBlock {
      MarkdownBlock(kind: kind, lines: line..<end, signs: signs, isAtMargin: isAtMargin)
    }
    if first == UInt8(ascii: "`") || first == UInt8(ascii: "~"), let end = fenceEnd(line, text) {
      return made(.fence, end, signs: 2)
    }
    if first == UInt8(ascii: "#"), Self.isHeading(text, indent: indent, item: item) {
      return made(.heading, line + 1, signs: 1)
    }
    if let end = tableEnd(line) { return made(.table, end, signs: end - line) }
    if isAtMargin, let (end, tasks) = taskListEnd(line) { return made(.tasks, end, signs: tasks) }
    if isAtMargin || indent < (item ?? 0) + 4, let end = commentEnd(line, text) {
      return made(.comment, end, signs: 1)
    }
    guard indent == 0 else { return nil }
    if first == UInt8(ascii: ">"), let end = quoteEnd(line) {
      return made(.quote, end, signs: end - line)
    }
    if isUnderlined(line) { return made(.heading, line + 2, signs: 2) }
    if first == UInt8(ascii: "["), MarkdownDefinition(text) != nil, mayDefine(line) {
      return made(.definition, line + 1, signs: 1)
    }
    return nil
  }

  // MARK: Headings

  /// `## Set up`; `#!sh` and `#12` are not.
  static func isHeading(_ text: ArraySlice<UInt8>) -> Bool {
    let marks = text.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(marks) else { return false }
    let rest = text.dropFirst(marks)
    return rest.first == 0x20 || rest.first == 0x09
  }

  /// The same after blanks, unless so many of them make it code. There a single `#` is rather root's prompt.
  ///
  /// - Parameter item: where the text of the item begins that the line belongs to.
  private static func isHeading(_ text: ArraySlice<UInt8>, indent: Int, item: Int?) -> Bool {
    guard isHeading(text) else { return false }
    return indent == 0 || text.starts(with: "##".utf8) && indent < (item ?? 0) + 4
  }

  /// One line of text above `====`.
  private func isUnderlined(_ line: Int) -> Bool {
    let mark = lines[line + 1].trimmedBlanks
    guard mark.count > 2, mark.allSatisfy({ $0 == UInt8(ascii: "=") }), lines.indent(line + 1) == 0,
      line == 0 || lines.isBlank(line - 1)
    else { return false }
    let text = lines[line].trimmedBlanks
    return text.contains { ("a"..."z").contains(UnicodeScalar($0 | 0x20)) || $0 >= 0x80 }
      && text.first != UInt8(ascii: "|") && text.first != UInt8(ascii: "=")
  }

  /// See `MarkdownBlock.isWeak`.
  private mutating func markWeak() {
    var run = 0..<0
    var isTouching = false
    for index in blocks.indices where blocks[index].kind == .heading {
      let line = blocks[index].lines.lowerBound
      if line >= run.upperBound {
        run = marked(around: line)
        isTouching =
          lines[run.lowerBound - 1].trimmedBlanks.elementsEqual("}}}".utf8)
          && TracBraces.opens(lines[run.upperBound].trimmedBlanks)
      }
      blocks[index].isWeak = isTouching || braces.firstOpen.map { $0 < line } ?? false
    }
  }

  /// The lines around one that all begin with `#`.
  private func marked(around line: Int) -> Range<Int> {
    var (first, end) = (line, line + 1)
    while first > 0, lines[first - 1].first == UInt8(ascii: "#") { first -= 1 }
    while end < lines.count, lines[end].first == UInt8(ascii: "#") { end += 1 }
    return first..<end
  }

  // MARK: Fences

  /// After the closing fence; nil if the line opens none, or nothing closes it.
  private mutating func fenceEnd(_ line: Int, _ text: ArraySlice<UInt8>) -> Int? {
    guard let mark = text.first else { return nil }
    let length = text.prefix { $0 == mark }.count
    guard length > 2, mark != UInt8(ascii: "`") || !text.dropFirst(length).contains(mark),
      unclosed[mark].map({ length < $0 }) ?? true
    else { return nil }
    for end in line + 1..<max(line + 1, lines.count) {
      let text = lines[end].trimmedBlanks
      if text.count >= length, text.allSatisfy({ $0 == mark }) { return end + 1 }
    }
    unclosed[mark] = length
    // What is Trac's would become code.
    return lines.indent(line) == 0 && isFreeOfTrac(line + 1) ? lines.count : nil
  }

  /// Whether nothing is Trac's alone from a line on.
  private func isFreeOfTrac(_ line: Int) -> Bool {
    let rest = lines.bytes[min(lines.ranges[line - 1].upperBound, lines.bytes.count)...]
    return !TracDetection.leftovers(in: Array(rest), isRaw: true).contains {
      $0.isSure || $0.kind == .heading
    }
  }

  // MARK: Comments

  private mutating func commentEnd(_ line: Int, _ text: ArraySlice<UInt8>) -> Int? {
    guard text.starts(with: "<!--".utf8), unclosed[UInt8(ascii: "<")] == nil else { return nil }
    var end = line
    var rest = text.dropFirst(4)
    while end < lines.count {
      if let close = rest.range(of: "-->") {
        return rest[close.upperBound...].trimmedBlanks.isEmpty ? end + 1 : nil
      }
      end += 1
      rest = lines[end]
    }
    unclosed[UInt8(ascii: "<")] = 0
    return nil
  }

  // MARK: Tables

  private func tableEnd(_ line: Int) -> Int? {
    let header = lines[line].trimmedBlanks
    guard header.contains(UInt8(ascii: "|")), !header.starts(with: "||".utf8),
      let cells = PipeRow.delimiterCells(lines[line + 1]), cells == PipeRow.cells(header)
    else { return nil }
    var end = line + 2
    while end < lines.count, lines[end].contains(UInt8(ascii: "|")),
      !lines[end].trimmedBlanks.starts(with: "||".utf8), !TracBraces.opens(lines[end].trimmedBlanks)
    { end += 1 }
    return end
  }

  // MARK: Quotes

  /// After the lines with `>`, if there is a block of Markdown in them.
  private func quoteEnd(_ line: Int) -> Int? {
    guard line == 0 || lines[line - 1].first != UInt8(ascii: ">") else { return nil }
    var end = line
    var inner: [UInt8] = []
    while end < lines.count, lines[end].first == UInt8(ascii: ">") {
      inner += lines[end].drop { $0 == UInt8(ascii: ">") || $0 == 0x20 }
      inner.append(0x0A)
      end += 1
    }
    return MarkdownBlocks(TextLines(inner)).blocks.isEmpty ? nil : end
  }

  // MARK: Lists

  private func taskListEnd(_ line: Int) -> (end: Int, tasks: Int)? {
    guard MarkdownItem(lines[line]) != nil, line == 0 || !belongs(line - 1) else { return nil }
    var end = line
    var tasks = 0
    while end < lines.count, belongs(end), braces.block(at: end) == nil {
      if MarkdownItem(lines[end])?.isTask ?? false { tasks += 1 }
      end += 1
    }
    return tasks > 0 ? (end, tasks) : nil
  }

  /// Whether a line is an item, or goes on with one.
  private func belongs(_ line: Int) -> Bool {
    MarkdownItem(lines[line]) != nil || !lines.isBlank(line) && lines.indent(line) > 1
  }

  // MARK: Definitions

  /// No definition interrupts a paragraph (CommonMark 4.7).
  private func mayDefine(_ line: Int) -> Bool {
    line == 0 || lines.isBlank(line - 1) || blocks.last?.lines.upperBound == line
      || codes.last?.upperBound == line
  }
}
