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
