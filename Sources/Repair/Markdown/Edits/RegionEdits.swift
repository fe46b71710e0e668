import Basics
import Markdown
import Markup
import TracWiki

/// Replaces whole lines of Trac in a Markdown document: code in braces, tables, definition lists.
///
///     {{{               ```
///     make         →    make
///     }}}               ```
struct RegionEdits {
  private let source: MarkdownSource
  private let fragment: TracFragment
  private(set) var edits: [Edit] = []
  /// What was lost where a block became Markdown.
  private(set) var losses: [Finding] = []
  /// Lines that are replaced.
  private(set) var lines: Set<Int> = []

  init(
    _ source: MarkdownSource, _ shown: ShownText, _ found: [TracLeftover], isSure: Bool,
    fragment: TracFragment
  ) {
    self.source = source
    self.fragment = fragment
    braces(found, shown)
    tables(found, shown)
    if isSure || found.contains(where: \.isSure) { definitions() }
  }

  private mutating func replace(
    _ region: Range<Int>, _ markdown: [UInt8], _ what: RepairFact.Piece, _ lost: [Finding] = [],
    outdented blanks: Int = 0
  ) {
    let indent = Array(
      source.text(region.lowerBound).prefix { $0.isSpaceOrTab }.dropFirst(blanks))
    var text = indent + markdown.indented(by: indent, source.newline)
    // A block that is not text needs a blank line between it and text.
    if region.lowerBound > 0, isText(region.lowerBound - 1) { text = source.newline + text }
    let range = source.range(region)
    if range.upperBound > range.lowerBound, source.bytes[range.upperBound - 1] == 0x0A {
      text += source.newline
    }
    // HTML ends at a blank line only.
    let isHTML = markdown.first == UInt8(ascii: "<")
    if region.upperBound < source.lines.count,
      isHTML ? source.kinds[region.upperBound] != .blank : isText(region.upperBound)
    {
      text += source.newline
    }
    edits.append(Edit(range, text, what))
    losses += lost.map { finding in
      var finding = finding
      finding.source = SourceRange(lines: region.lowerBound + 1, region.upperBound)
      return finding
    }
    lines.formUnion(region)
  }

  private func isText(_ line: Int) -> Bool {
    source.kinds.indices.contains(line)
      && (source.kinds[line] == .prose || source.kinds[line] == .row)
      && !lines.contains(line)
  }

  /// The lines without the blanks that the first one begins with.
  private func raw(_ region: Range<Int>) -> [UInt8] {
    let indent = source.text(region.lowerBound).prefix { $0.isSpaceOrTab }.count
    return Array(
      region.map { line -> ArraySlice<UInt8> in
        let text = source.text(line)
        let blanks = text.prefix { $0.isSpaceOrTab }.count
        return text.dropFirst(Swift.min(indent, blanks))
      }.joined(separator: [0x0A]))
  }

  // MARK: Code in braces

  private mutating func braces(_ found: [TracLeftover], _ shown: ShownText) {
    var end = 0
    for leftover in found where leftover.kind == .codeBlock && leftover.isSure {
      let first = source.line(at: shown.source(leftover.range).lowerBound)
      guard first >= end, let last = closing(first) else { continue }
      end = last + 1
      if let converted = fragment.block(raw(first..<end)) {
        replace(first..<end, converted.markdown, .trac("code block"), converted.findings)
      }
    }
  }

  /// The line of the `}}}` that closes what a line opens.
  private func closing(_ first: Int) -> Int? {
    var depth = 0
    for line in first..<source.lines.count {
      let text = source.text(line).trimmedBlanks
      if text.elementsEqual("}}}".utf8) {
        depth -= 1
        if depth == 0 { return line }
      } else if text.starts(with: "{{{".utf8), !text.dropFirst(3).contains(UInt8(ascii: "}")) {
        depth += 1
      }
    }
    return nil
  }

  // MARK: Tables

  private mutating func tables(_ found: [TracLeftover], _ shown: ShownText) {
    let rows = Set(
      found.filter { $0.kind == .table }
        .map { source.line(at: shown.source($0.range).lowerBound) })
    var line = 0
    while line < source.lines.count {
      guard rows.contains(line), !lines.contains(line) else {
        line += 1
        continue
      }
      var end = line + 1
      while end < source.lines.count, rows.contains(end) || isRow(end) { end += 1 }
      table(line..<end)
      line = end
    }
  }

  /// `||one cell||` tells nothing alone, but in a table it is a row.
  private func isRow(_ line: Int) -> Bool {
    source.kinds[line] == .prose && source.text(line).trimmedBlanks.starts(with: "||".utf8)
  }

  private mutating func table(_ region: Range<Int>) {
    if let (markdown, lost) = converted(region) { replace(region, markdown, .tracTable, lost) }
  }

  /// Lines of Trac as Markdown, with what was Markdown in them; nil if that would say something else.
  ///
  /// - Parameter blanks: that the first line is to keep before it.
  private func converted(
    _ region: Range<Int>, keeping blanks: Int = 0
  ) -> (markdown: [UInt8], losses: [Finding])? {
    guard var placeholders = Placeholders(source.bytes, in: source.range(region)) else {
      return nil
    }
    let text = placeholders.text(region, of: source, keeping: blanks)
    guard !placeholders.pieces.isFull, let converted = fragment.block(text),
      let filled = placeholders.pieces.filled(converted.markdown)
    else { return nil }
    return (filled.markdown, converted.findings)
  }

  // MARK: Definition lists

  /// ` term:: what it is`, and further lines that are indented.
  private mutating func definitions() {
    var line = 0
    while line < source.lines.count {
      guard isTerm(line) else {
        line += 1
        continue
      }
      var end = line + 1
      while end < source.lines.count, source.kinds[end] == .prose, !lines.contains(end),
        source.text(end).first == 0x20, MarkdownItem(source.text(end)) == nil
      { end += 1 }
      if let (markdown, lost) = converted(line..<end, keeping: 1),
        markdown.starts(with: "<dl>".utf8)
      {
        replace(line..<end, markdown, .tracDefinitionList, lost, outdented: 1)
      }
      line = end
    }
  }

  private func isTerm(_ line: Int) -> Bool {
    guard source.kinds[line] == .prose, !lines.contains(line) else { return false }
    let text = source.text(line)
    guard text.first == 0x20, text.drop(while: { $0 == 0x20 }).first != UInt8(ascii: "|"),
      let colons = text.range(of: "::"), colons.lowerBound > text.startIndex + 1
    else { return false }
    let after = colons.upperBound < text.endIndex ? text[colons.upperBound] : 0x20
    return after.isSpaceOrTab && text[colons.lowerBound - 1] != 0x20
  }
}
