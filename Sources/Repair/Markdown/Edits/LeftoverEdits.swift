import Basics
import Markdown
import Markup
import Migration
import Targets
import TracWiki

/// Replaces pieces of Trac in the running text of a Markdown document: `'''x'''`, `[wiki:A x]`, `== H ==`.
///
/// What the user wrote as Markdown stays as it is to the byte.
struct LeftoverEdits {
  private let source: MarkdownSource
  private let shown: ShownText
  private let fragment: TracFragment
  private let found: [TracLeftover]
  /// Something in the document is surely Trac's: then what only looks so is, too.
  private let isSure: Bool
  /// What a link shows cannot be a link.
  private let linked: RangeUnion
  private(set) var edits: [Edit] = []
  private(set) var findings: [Finding] = []
  /// What was lost where a piece became Markdown.
  private(set) var losses: [Finding] = []

  /// - Parameter isSure: something in the document was surely Trac's, and has been repaired.
  init(
    _ source: MarkdownSource, _ shown: ShownText, _ found: [TracLeftover], isSure: Bool,
    fragment: TracFragment
  ) {
    self.source = source
    self.shown = shown
    self.fragment = fragment
    linked = RangeUnion(shown.links.map(\.whole))
    self.found = found
    self.isSure = isSure || Self.isSure(found, in: source)
    for leftover in found { add(leftover) }
    blankLinks()
  }

  /// Whether something is Trac's and no other wiki's.
  static func isSure(_ found: [TracLeftover], in source: MarkdownSource) -> Bool {
    guard found.contains(where: \.isSure) else { return false }
    let isOther = OtherWiki.isIn(source.bytes)
    return found.contains { $0.isSure && !($0.kind.isShared && isOther) }
  }

  private mutating func add(_ leftover: TracLeftover) {
    let range = shown.source(leftover.range)
    if leftover.kind.isLink, linked.overlaps(range) { return }
    // Alone in its document only what nothing else looks like is Trac's.
    guard isSure || leftover.kind == .italic else {
      return leave(leftover, range)
    }
    switch leftover.kind {
    case .bold, .italic: emphasis(leftover, range)
    case .superscript: marks(leftover, "<sup>", "</sup>", length: 1)
    case .subscript: marks(leftover, "<sub>", "</sub>", length: 2)
    case .heading:
      if let edit = HeadingEdit.make(leftover.range, of: shown, in: source) { edits.append(edit) }
    case .lineBreak: lineBreak(range, leftover.kind)
    case .outline: remove(range, leftover.kind)
    case .escape:
      // `\!` shows as the sign alone.
      let start = leftover.range.lowerBound
      edits.append(Edit(shown.source(start..<start + 1), [], name(leftover)))
    case .image, .tracLink, .webLink, .anchor: inline(leftover, range)
    case .macro: macro(leftover, range)
    case .code, .placeLink: inline(leftover, range)
    case .pageLink, .shortLink:
      inline(leftover, range, onlyLinks: !leftover.isSure)
    case .converterMark: converterMark(leftover)
    default: break
    }
  }

  private mutating func leave(_ leftover: TracLeftover, _ range: Range<Int>) {
    let line = source.line(at: range.lowerBound) + 1
    let becomes = leftover.kind.becomes(on: fragment.converter.target.title)
    findings.append(
      Finding(
        .looksLikeTrac(snippet(range), kind: leftover.kind.name, becomes: becomes),
        at: SourceRange(lines: line, line)))
  }

  /// `[wiki: Guide the guide]`: a converter put a blank after the scheme, and Trac itself would not know it.
  private mutating func blankLinks() {
    let mark = "[wiki: "
    var index = 0
    while let found = shown.bytes[index...].range(of: mark) {
      index = found.upperBound
      let stops: [UInt8] = [0x0A, UInt8(ascii: "["), UInt8(ascii: "]")]
      let rest = shown.bytes[found.upperBound...]
      guard let end = rest.firstIndex(where: { stops.contains($0) }), end > found.upperBound,
        shown.bytes[end] == UInt8(ascii: "]")
      else { continue }
      let range = shown.source(found.lowerBound..<end + 1)
      guard
        let converted = inlineKeepingCode(Array("[wiki:".utf8), found.upperBound..<end + 1)
      else { continue }
      add(range, converted.markdown, .trac("link"), converted.findings)
    }
  }

  private func name(_ leftover: TracLeftover) -> RepairFact.Piece { .trac(leftover.kind.name) }

  private func snippet(_ range: Range<Int>) -> String {
    String(decoding: source.bytes[range].prefix(80), as: UTF8.self)
  }

  // MARK: Marks around text

  private mutating func emphasis(_ leftover: TracLeftover, _ range: Range<Int>) {
    let text = shown.bytes[leftover.range]
    let count = text.prefix { $0 == UInt8(ascii: "'") }.count
    guard count == 2 || count == 3 || count == 5,
      text.suffix(count).allSatisfy({ $0 == UInt8(ascii: "'") })
    else { return }
    // `''x''` may be quotation marks; those are in pairs around words, too, but not inside of them.
    if count == 2, !isSure,
      isWord(leftover.range.lowerBound - 1) || isWord(leftover.range.upperBound)
    {
      return
    }
    let inside = leftover.range.lowerBound + count..<leftover.range.upperBound - count
    let isPlain = canFlank(inside, outside: leftover.range)
    let open =
      count == 2 ? (isPlain ? "*" : "<em>") : count == 3 ? (isPlain ? "**" : "<strong>") : "***"
    let close = open.hasPrefix("<") ? "</" + open.dropFirst() : open
    marks(leftover, open, close, length: count)
  }

  private func isWord(_ index: Int) -> Bool {
    guard shown.bytes.indices.contains(index) else { return false }
    let byte = shown.bytes[index]
    return byte >= 0x80 || byte.isAlphanumeric
  }

  /// Whether `*` may open before and close after that text (CommonMark 6.2, flanking delimiter runs).
  private func canFlank(_ inside: Range<Int>, outside: Range<Int>) -> Bool {
    let isMark = { (index: Int) in
      shown.bytes.indices.contains(index) && shown.bytes[index].isPunctuation
    }
    let opens = !isMark(inside.lowerBound) || !isWord(outside.lowerBound - 1)
    let closes = !isMark(inside.upperBound - 1) || !isWord(outside.upperBound)
    let star = UInt8(ascii: "*")
    let touches =
      shown.bytes[inside.lowerBound] == star || shown.bytes[inside.upperBound - 1] == star
      || isByte(outside.lowerBound - 1, star) || isByte(outside.upperBound, star)
    return opens && closes && !touches
  }

  private func isByte(_ index: Int, _ byte: UInt8) -> Bool {
    shown.bytes.indices.contains(index) && shown.bytes[index] == byte
  }

  private mutating func marks(
    _ leftover: TracLeftover, _ open: String, _ close: String, length: Int
  ) {
    let range = leftover.range
    let first = shown.source(range.lowerBound..<range.lowerBound + length)
    let last = shown.source(range.upperBound - length..<range.upperBound)
    edits.append(Edit(first, Array(open.utf8), name(leftover)))
    edits.append(Edit(last, Array(close.utf8)))
  }

  // MARK: Links, images, macros

  private mutating func inline(
    _ leftover: TracLeftover, _ range: Range<Int>, onlyLinks: Bool = false
  ) {
    let isCode = leftover.kind == .code
    guard
      let converted = isCode
        ? fragment.inline(text(of: leftover.range)) : inlineKeepingCode([], leftover.range)
    else { return }
    if onlyLinks, !converted.markdown.contains(UInt8(ascii: "]")) { return }
    let markdown =
      source.kinds[source.line(at: range.lowerBound)] == .row
      ? converted.markdown.withEscapedBars : converted.markdown
    add(range, markdown, name(leftover), converted.findings)
  }

  private mutating func macro(_ leftover: TracLeftover, _ range: Range<Int>) {
    // Of a call without an end Trac makes text, too.
    guard shown.bytes[leftover.range].starts(with: "[[".utf8),
      shown.bytes[leftover.range].suffix(2).elementsEqual("]]".utf8)
    else { return }
    let line = source.line(at: range.lowerBound)
    let isAlone = source.text(line).trimmedBlanks.count == range.count
    if let converted = fragment.inline(text(of: leftover.range)) {
      add(range, converted.markdown, name(leftover), converted.findings)
    } else if isAlone, let converted = fragment.block(text(of: leftover.range)) {
      let indent = Array(source.text(line).prefix { $0.isSpaceOrTab })
      add(
        range, converted.markdown.indented(by: indent, source.newline), name(leftover),
        converted.findings)
    }
  }

  private mutating func add(
    _ range: Range<Int>, _ markdown: [UInt8], _ what: RepairFact.Piece, _ lost: [Finding]
  ) {
    // What the image of a missing file leaves is said by its finding.
    edits.append(Edit(range, markdown, what))
    let line = source.line(at: range.lowerBound) + 1
    losses += lost.map { finding in
      var finding = finding
      finding.source = SourceRange(lines: line, line)
      return finding
    }
  }

  /// A piece that becomes Markdown, but for the code and HTML in it, which stay as they are; nil means they would not.
  private func inlineKeepingCode(
    _ start: [UInt8], _ range: Range<Int>
  ) -> TracFragment.Converted? {
    // Unicode's private use area: Trac knows no such sign.
    let mark = Array("\u{E000}".utf8)
    var kept: [ArraySlice<UInt8>] = []
    let text = text(of: range) { code in
      kept.append(code)
      return mark[...]
    }
    guard var converted = fragment.inline(start + text) else { return nil }
    guard !kept.isEmpty else { return converted }
    var markdown: [UInt8] = []
    var rest = converted.markdown[...]
    var pending = kept[...]
    while let found = rest.range(of: "\u{E000}") {
      guard let code = pending.popFirst() else { return nil }
      markdown += rest[..<found.lowerBound] + code
      rest = rest[found.upperBound...]
    }
    converted.markdown = markdown + rest
    return pending.isEmpty ? converted : nil
  }

  /// The text as Trac is to read it, with something in place of code; as it is, code as it is there.
  private func text(
    of range: Range<Int>, code: (ArraySlice<UInt8>) -> ArraySlice<UInt8> = { $0 }
  ) -> [UInt8] {
    let hole = Array("\u{FFFC}".utf8)
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if shown.bytes[index...].starts(with: hole) {
        text += code(source.bytes[shown.source(index..<index + 1)])
        index += hole.count
      } else {
        text.append(shown.bytes[index])
        index += 1
      }
    }
    return text
  }

  // MARK: Breaks

  /// `[[BR]]`
  private mutating func lineBreak(_ range: Range<Int>, _ kind: TracLeftover.Kind) {
    let line = source.line(at: range.lowerBound)
    let bytes = source.text(line)
    let before = bytes[bytes.startIndex..<max(bytes.startIndex, range.lowerBound)].trimmedBlanks
    let after = bytes[min(range.upperBound, bytes.endIndex)...].trimmedBlanks
    let isHeading = before.first == UInt8(ascii: "#")
    let what = RepairFact.Piece.trac("line break")
    if !after.isEmpty || source.kinds[line] == .row || isHeading {
      let text = before.isEmpty && source.kinds[line] != .row ? "" : "<br>"
      edits.append(Edit(range, Array(text.utf8), what))
      return
    }
    let isEnd = !(source.unit(of: line)?.contains(line + 1) ?? false)
    if before.isEmpty { return remove(range, kind) }
    // Blanks before a break belong to it.
    var start = range.lowerBound
    while start > bytes.startIndex, source.bytes[start - 1] == 0x20 { start -= 1 }
    edits.append(
      Edit(start..<max(range.upperBound, bytes.endIndex), isEnd ? [] : [UInt8(ascii: "\\")], what))
  }

  /// Takes something away, and its line with it where that is blank then.
  private mutating func remove(_ range: Range<Int>, _ kind: TracLeftover.Kind) {
    let line = source.line(at: range.lowerBound)
    let isAlone = source.text(line).trimmedBlanks.count == range.count
    var cut = range
    if isAlone {
      let kinds = source.kinds
      let isBlank = { (line: Int) in !kinds.indices.contains(line) || kinds[line] == .blank }
      // One blank line is enough.
      if isBlank(line - 1), line + 1 < source.lines.count, isBlank(line + 1) {
        cut = source.range(line..<line + 2)
      } else {
        cut = source.range(line..<line + 1)
      }
    }
    edits.append(Edit(cut, [], .trac(kind.name)))
  }

  /// `(XXX macro: "BR")`
  private mutating func converterMark(_ leftover: TracLeftover) {
    let mark = "(XXX macro: \""
    var rest = shown.bytes[leftover.range]
    while let start = rest.range(of: mark),
      let end = rest[start.upperBound...].firstIndex(of: UInt8(ascii: "\""))
    {
      let call = rest[start.upperBound..<end]
      rest = rest[(end + 1)...]
      guard rest.first == UInt8(ascii: ")") else { continue }
      rest.removeFirst()
      let range = shown.source(start.lowerBound..<rest.startIndex)
      if String(decoding: call, as: UTF8.self).lowercased() == "br" {
        lineBreak(range, .lineBreak)
      } else if let converted = fragment.inline(Array("[[".utf8) + call + Array("]]".utf8)) {
        add(range, converted.markdown, name(leftover), converted.findings)
      }
    }
  }
}

extension TracLeftover.Kind {
  fileprivate var isLink: Bool {
    switch self {
    case .tracLink, .webLink, .pageLink, .placeLink, .shortLink, .macro, .anchor: true
    default: false
    }
  }
}
