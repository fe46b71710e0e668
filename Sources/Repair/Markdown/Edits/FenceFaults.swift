import Basics
import Markdown
import Markup
import TracWiki

/// Repairs fences that a converter left half done: one that swallows the page, `{{{` in a fence, `#!python` as its first
/// line, code after the opening fence.
struct FenceFaults {
  private let source: MarkdownSource
  /// All fences hold braces: they are left over, and no sample of Trac's markup.
  private let bracesAreLeft: Bool
  private(set) var edits: [Edit] = []
  private(set) var findings: [Finding] = []

  /// - Parameter bracesAreLeft: fences of the whole tree begin with Trac's braces.
  init(_ source: MarkdownSource, bracesAreLeft: Bool) {
    self.source = source
    self.bracesAreLeft = bracesAreLeft
    for code in source.codes where code.isFenced { look(code) }
  }

  private mutating func look(_ code: MarkdownSource.Code) {
    let inner =
      code.lines.lowerBound + 1..<(code.isOpen ? code.lines.upperBound : code.lines.upperBound - 1)
    if code.isOpen {
      if inner.count > 1 {
        let line = code.lines.lowerBound + 1
        findings.append(
          Finding(.fenceNotClosed, at: SourceRange(lines: line, line), outputLine: line))
      }
      return
    }
    guard let first = inner.first(where: { source.kinds[$0] != .blank }) else {
      return swallowed(code, inner)
    }
    let last = inner.last { !source.text($0).trimmedBlanks.isEmpty } ?? first
    unwrap(code, first, last)
  }

  /// The marks of the opening fence.
  private func fence(of code: MarkdownSource.Code) -> [UInt8] {
    let text = source.text(code.lines.lowerBound).trimmedBlanks
    guard let mark = text.first(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") })
    else {
      return Array("```".utf8)
    }
    let rest = text.drop { $0 != mark }
    return Array(rest.prefix { $0 == mark })
  }

  /// `{{{` and `}}}` as first and last line of a fence, and `#!lang` after them.
  private mutating func unwrap(_ code: MarkdownSource.Code, _ first: Int, _ last: Int) {
    var first = first
    let opening = source.text(first).trimmedBlanks
    var language: String?
    if opening.starts(with: "{{{".utf8), last > first,
      source.text(last).trimmedBlanks.elementsEqual("}}}".utf8),
      // More braces in it: the fence shows what Trac's markup looks like.
      (first + 1..<last).allSatisfy({ !source.text($0).trimmedBlanks.starts(with: "{{{".utf8) })
    {
      let rest = opening.dropFirst(3)
      language = Self.language(rest)
      guard rest.isEmpty || language != nil else { return }
      guard bracesAreLeft else { return leave(first) }
      edits.append(Edit(source.range(first..<first + 1), [], .bracesInFence))
      edits.append(Edit(source.range(last..<last + 1), []))
      first += 1
    }
    if language == nil, code.info.isEmpty, first < last || code.lines.count > 3,
      let name = Self.language(source.text(first).trimmedBlanks)
    {
      edits.append(Edit(source.range(first..<first + 1), [], .languageInFence))
      language = name
    }
    guard let language, code.info.isEmpty else { return }
    let line = source.text(code.lines.lowerBound)
    let end = line.endIndex
    edits.append(Edit(end..<end, Array(language.utf8)))
  }

  /// Nothing else tells whether braces are left over, or shown on purpose.
  private mutating func leave(_ line: Int) {
    findings.append(Finding(.bracesInFence, at: SourceRange(lines: line + 1, line + 1)))
  }

  /// `#!python` names a language, `#!/bin/sh` a program.
  static func language(_ line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: "#!".utf8) else { return nil }
    let name = line.dropFirst(2)
    guard !name.isEmpty,
      name.allSatisfy({
        $0.isAlphanumeric || "-+_.".utf8.contains($0)
      })
    else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    // Those make something else than code.
    guard
      !["html", "div", "span", "comment", "wiki", "td", "th", "tr", "table", "box", "rst"].contains(
        text)
    else { return nil }
    return Language.named(text) ?? "text"
  }

  /// "```make install" and the closing fence below: nobody shows what follows the opening one.
  private mutating func swallowed(_ code: MarkdownSource.Code, _ inner: Range<Int>) {
    let words = code.info.split(separator: " ")
    guard inner.isEmpty, words.count > 1, !code.info.contains("{"), !code.info.contains("=") else {
      return
    }
    let line = source.text(code.lines.lowerBound)
    guard let start = line.range(of: String(decoding: fence(of: code), as: UTF8.self))?.upperBound
    else {
      return
    }
    let indent = Array(line.prefix { $0.isSpaceOrTab })
    edits.append(
      Edit(
        start..<line.endIndex, source.newline + indent + Array(code.info.utf8),
        .codeBehindFence))
  }
}

/// Trac's blocks of code in a document that may show fences.
struct CodeBraces {
  /// Marks before a line.
  private struct Marks {
    /// Fences of backquotes.
    var fences = 0
    var tildes = 0
    /// Fences with a language, and `{{{`: after an even number of fences, and after an odd one.
    var named = (even: 0, odd: 0)
    var openings = (even: 0, odd: 0)

    mutating func add(_ mark: CodeMark) {
      let isEven = fences % 2 == 0
      switch mark {
      case .fence(UInt8(ascii: "`"), _, let isBare):
        fences += 1
        guard !isBare else { return }
        if isEven { named.even += 1 } else { named.odd += 1 }
      case .fence: tildes += 1
      case .opening: if isEven { openings.even += 1 } else { openings.odd += 1 }
      case .closing, .none: break
      }
    }
  }

  private let braces: TracBraces
  private var before = [Marks()]

  init(_ lines: TextLines, _ marks: [CodeMark]) {
    braces = TracBraces(lines)
    before.reserveCapacity(marks.count + 1)
    var all = Marks()
    for mark in marks {
      all.add(mark)
      before.append(all)
    }
  }

  /// The line that closes a block of Trac's code; nil if nothing does, or the fences in it are halves of other blocks, as
  /// in `{{{` "```" text "```sh" `}}}`.
  func end(of line: Int) -> Int? {
    guard let end = braces.block(at: line)?.last else { return nil }
    let (first, last) = (before[line + 1], before[end])
    // What follows the first fence, the third and so on is inside of one.
    let isEven = first.fences % 2 > 0
    let named = isEven ? last.named.even - first.named.even : last.named.odd - first.named.odd
    let openings =
      isEven ? last.openings.even - first.openings.even : last.openings.odd - first.openings.odd
    let isPaired = (last.fences - first.fences) % 2 == 0
    return openings > 0 || isPaired && named > 0 ? nil : end
  }

  /// Whether Markdown would read a fence in such a block that goes on after it.
  func showsOpenFence(_ block: Range<Int>) -> Bool {
    let (first, last) = (before[block.lowerBound], before[block.upperBound])
    return (last.fences - first.fences) % 2 > 0 || (last.tildes - first.tildes) % 2 > 0
  }
}
