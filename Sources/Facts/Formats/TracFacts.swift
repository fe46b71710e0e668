import Basics
import Markdown
import Stores
import TracWiki

extension DocumentFormat {
  /// A page of Trac.
  package static let tracWiki = DocumentFormat(
    "Trac", suffixes: "trac wiki", read: TracFacts.read)
}

/// Facts about a page in Trac's markup: its headings, its code, its text without the marks.
///
///     == Install ==       → a heading
///     {{{ … }}}           → code
///     Run '''make'''.     → `Run make.`
struct TracFacts {
  private let bytes: [UInt8]
  private var builder: FactsBuilder
  private var line = 1
  private var text: [UInt8] = []
  private var prose: [UInt8] = []
  private var start = 0
  private var kind = TextBlock.Kind.paragraph
  private var code: (line: Int, depth: Int, text: [UInt8])?

  /// Reads UTF-8.
  static func read(_ bytes: [UInt8], path: String) -> DocumentFacts {
    var reader = TracFacts(
      bytes: bytes, builder: FactsBuilder(path: path, format: .tracWiki))
    for token in PageTokens.tokenize(bytes) { reader.read(token) }
    reader.flush()
    return reader.builder.finish(bytes)
  }

  private mutating func read(_ token: Token) {
    let inside = bytes[token.range]
    switch token.kind {
    case .lineEnd: lineEnds(inside)
    case .blockStart:
      if code == nil {
        flush()
        code = (line, 1, [])
      } else {
        code?.depth += 1
      }
    case .blockText: code?.text += inside
    case .blockEnd:
      guard let open = code, open.depth > 1 else {
        close()
        return
      }
      code?.depth -= 1
    case .heading:
      flush()
      heading(inside)
    case .listItem:
      flush()
      begin(.item(isOrdered: inside.contains { $0 == 0x2E }, depth: 1, isDone: nil))
    case .ruler, .tableRowSeparator: flush()
    case .tableCell:
      if text.isEmpty { begin(.row(isHeader: false)) }
      append([0x09])
    case .codeBraces: appendCode(inside.dropFirst(3).dropLast(3))
    case .codeBackquote: appendCode(inside.dropFirst().dropLast())
    case .bold, .boldItalic, .italic, .boldCreole, .italicCreole, .underline, .strike, .subscript,
      .superscript, .anchor, .macroOrLink, .lineBreak, .indent:
      break
    case .bracketLink, .labeledPageName, .freeLink: label(inside)
    case .escape: append(inside.dropFirst())
    default: append(inside)
    }
  }

  private mutating func lineEnds(_ ends: ArraySlice<UInt8>) {
    let count = max(1, ends.count { $0 == 0x0A })
    line += count
    if code != nil {
      code?.text += [UInt8](repeating: 0x0A, count: count)
    } else if count > 1 || isRow {
      flush()
    } else if !text.isEmpty {
      append([0x0A])
    }
  }

  private var isRow: Bool { if case .row = kind { true } else { false } }

  private mutating func begin(_ kind: TextBlock.Kind) {
    self.kind = kind
    start = line
  }

  private mutating func append(_ bytes: some Sequence<UInt8>) {
    if text.isEmpty, start == 0 { start = line }
    text += bytes
    prose += bytes
  }

  private mutating func appendCode(_ bytes: ArraySlice<UInt8>) {
    if text.isEmpty, start == 0 { start = line }
    text += bytes
    prose += InlineFacts.placeholder
  }

  /// `[wiki:Page label]` shows its label.
  private mutating func label(_ link: ArraySlice<UInt8>) {
    let inside = link.dropFirst().dropLast()
    let blank = inside.firstIndex(of: 0x20)
    append(blank.map { inside[($0 + 1)...] } ?? inside)
  }

  private mutating func heading(_ bytes: ArraySlice<UInt8>) {
    let line = String(decoding: bytes, as: UTF8.self).trimmed
    let level = line.utf8.prefix { $0 == UInt8(ascii: "=") }.count
    var inner = String(line.dropFirst(level)).trimmed
    var ids: [String] = []
    if let hash = inner.utf8.lastIndex(of: UInt8(ascii: "#")), inner[hash...].utf8.count > 1,
      !inner[hash...].utf8.contains(0x20), inner[..<hash].utf8.last == 0x20
    {
      ids = [String(inner[hash...].dropFirst())]
      inner = String(inner[..<hash]).trimmed
    }
    while inner.utf8.last == UInt8(ascii: "=") { inner.removeLast() }
    builder.heading(inner.trimmed, level: level, line: self.line, lastLine: self.line, ids: ids)
  }

  private mutating func close() {
    guard let open = code else { return }
    code = nil
    builder.code(
      String(decoding: open.text, as: UTF8.self), language: "", line: open.line, lastLine: line)
  }

  private mutating func flush() {
    close()
    defer { (text, prose, start, kind) = ([], [], 0, .paragraph) }
    let shown = String(decoding: text, as: UTF8.self)
    guard !shown.trimmed.isEmpty else { return }
    let last = start + text.count { $0 == 0x0A } - (text.last == 0x0A ? 1 : 0)
    builder.append(
      TextBlock(
        kind, line: start, lastLine: last, text: shown,
        prose: String(decoding: prose, as: UTF8.self)))
  }
}
