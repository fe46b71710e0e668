import Basics
import Markup
import TracWiki

/// Which lines of a page only Markdown can read, and which only Trac: a page may mix both.
///
/// What both read, such as ` * item`, speaks for neither.
struct PageLanguages {
  let lines: TextLines
  let blocks: [MarkdownBlock]
  /// Trac's blocks of code, of lines.
  let codes: [Range<Int>]
  let links: MarkdownLinks
  /// Lines that are Trac's alone.
  let trac: Int
  /// Lines that are Markdown's alone, without the weak ones.
  let markdown: Int
  /// Weak signs of Markdown: see `MarkdownBlock.isWeak` and `MarkdownTags`.
  let weak: Int

  /// - Parameter text: UTF-8, lines that end in LF.
  init(_ text: [UInt8]) {
    lines = TextLines(text)
    let found = MarkdownBlocks(lines)
    blocks = found.blocks
    codes = found.codes
    let names = found.blocks.lazy.filter { $0.kind == .definition }
      .compactMap { [lines] in MarkdownDefinition(lines[$0.lines.lowerBound].trimmedBlanks)?.name }
    links = MarkdownLinks(
      lines, hidden: found.codes + found.blocks.map(\.lines), names: Set(names))
    markdown = blocks.reduce(links.signs) { $0 + ($1.isWeak ? 0 : $1.signs) }
    weak = blocks.reduce(links.weakLines.count) { $0 + ($1.isWeak ? $1.signs : 0) }
    trac = Self.tracLines(lines.masking(found.blocks.map(\.lines)))
  }

  private static func tracLines(_ text: [UInt8]) -> Int {
    let found = TracDetection.leftovers(in: text, isRaw: true)
    // A block of code has two lines that are Trac's.
    let blocks = found.count { $0.kind == .codeBlock && $0.isSure }
    return Set(found.lazy.filter { $0.isSure || $0.kind == .heading }.map(\.line)).count + blocks
  }

  /// Lines of text that hold something of Markdown's.
  func textLines(countingWeak countsWeak: Bool) -> Set<Int> {
    countsWeak ? links.lines.union(links.weakLines) : links.lines
  }
}

/// Lines of a page that Trac and Markdown read in different ways, where nothing in the page says which of both was meant.
struct AmbiguousLines {
  /// In the order of the page, counted from 0.
  private(set) var found: [(line: Int, reading: RepairFact.Reading)] = []

  init(_ languages: PageLanguages) {
    let lines = languages.lines
    var isHidden = Array(repeating: false, count: lines.count)
    for range in languages.codes + languages.blocks.map(\.lines) {
      for line in range { isHidden[line] = true }
    }
    var isInList = false
    for line in 0..<lines.count where !isHidden[line] {
      if lines.isBlank(line) { continue }
      let isFirst = line == 0 || lines.isBlank(line - 1)
      let text = lines[line]
      if MarkdownItem(text) != nil {
        isInList = true
      } else if lines.indent(line) == 0 {
        if isFirst { isInList = false }
        let isRuler = text.count > 3 && text.trimmedBlanks.allSatisfy { $0 == UInt8(ascii: "-") }
        if isRuler, !isFirst, !isHidden[line - 1] { found.append((line, .ruler)) }
      } else if isFirst, !isInList, text.trimmedBlanks.first != UInt8(ascii: "|"),
        !text.holds("::")
      {
        found.append((line, .indent))
      }
      if Self.isUnderlined(text) { found.append((line, .underline)) }
    }
  }

  /// `__x__`
  private static func isUnderlined(_ text: ArraySlice<UInt8>) -> Bool {
    guard let open = text.range(of: "__"), let first = text[open.upperBound...].first, first > 0x20,
      first != UInt8(ascii: "_")
    else { return false }
    return text[open.upperBound...].holds("__")
  }

  /// One finding for the page; nil if there is nothing to tell.
  var finding: Finding? {
    guard let first = found.first else { return nil }
    let line = first.line + 1
    return Finding(
      .ambiguous(first.reading, others: found.count - 1), at: SourceRange(lines: line, line))
  }
}
