import Markup
import TracWiki

/// Mends fences that a converter left half done: one that swallows the page, `{{{` in a fence, `#!python` as its first
/// line, code behind the opening fence.
struct FenceFaults {
  private let source: MarkdownSource
  /// Trac's markup shows in the document: then what is in its fences is no sample of that markup.
  private let isSure: Bool
  private(set) var edits: [Edit] = []
  private(set) var findings: [Finding] = []
  /// Lines whose text is code once the edits are made.
  private(set) var lines: Set<Int> = []

  init(_ source: MarkdownSource, isSure: Bool) {
    self.source = source
    self.isSure = isSure
    openedInBraces()
    for code in source.codes where code.isFenced { look(code) }
  }

  private func replace(_ line: Int, _ text: [UInt8]) -> Range<Int> {
    let bytes = source.text(line)
    let start = bytes.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? bytes.startIndex
    _ = text
    return start..<bytes.endIndex
  }

  private mutating func look(_ code: MarkdownSource.Code) {
    let inner =
      code.lines.lowerBound + 1..<(code.isOpen ? code.lines.upperBound : code.lines.upperBound - 1)
    if code.isOpen {
      if let end = inner.first(where: { source.text($0).trimmedBlanks.elementsEqual("}}}".utf8) }) {
        edits.append(
          Edit(replace(end, []), fence(of: code), .markupRepaired, "the end of a fence"))
      } else if inner.count > 1 {
        var finding = FindingKind.fenceOpen.finding(
          at: SourceRange(lines: code.lines.lowerBound + 1, code.lines.lowerBound + 1),
          "No line closes the fence that begins here: the rest of the document shows as code.",
          help: "Write the closing fence where the code ends.")
        finding.outputLine = code.lines.lowerBound + 1
        findings.append(finding)
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

  /// `{{{` and `}}}` as first and last line of a fence, and `#!lang` behind them.
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
      guard isSure else { return leave(first) }
      edits.append(
        Edit(source.range(first..<first + 1), [], .markupRepaired, "Trac's braces in a fence"))
      edits.append(Edit(source.range(last..<last + 1), [], .markupRepaired, ""))
      first += 1
    }
    if isSure, language == nil, code.info.isEmpty, first < last || code.lines.count > 3,
      let name = Self.language(source.text(first).trimmedBlanks)
    {
      edits.append(
        Edit(
          source.range(first..<first + 1), [], .markupRepaired, "Trac's language line in a fence"))
      language = name
    }
    guard let language, code.info.isEmpty else { return }
    let line = source.text(code.lines.lowerBound)
    let end = line.endIndex
    edits.append(Edit(end..<end, Array(language.utf8), .markupRepaired, ""))
  }

  /// Nothing else tells whether braces are left over, or shown on purpose.
  private mutating func leave(_ line: Int) {
    findings.append(
      FindingKind.repairRefused.finding(
        at: SourceRange(lines: line + 1, line + 1),
        "A fence holds Trac's braces; they were left, as it may show them on purpose.",
        help: "Take the two lines away if the code does not need them."))
  }

  /// `#!python` names a language, `#!/bin/sh` a program.
  private static func language(_ line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: "#!".utf8) else { return nil }
    let name = line.dropFirst(2)
    guard !name.isEmpty,
      name.allSatisfy({
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2B
      })
    else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    return Language.isKnown(text) ? Language.named(text) ?? "text" : nil
  }

  /// "```make install" and the closing fence below: nobody shows what stands behind the opening one.
  private mutating func swallowed(_ code: MarkdownSource.Code, _ inner: Range<Int>) {
    let words = code.info.split(separator: " ")
    guard inner.isEmpty, words.count > 1, !code.info.contains("{"), !code.info.contains("=") else {
      return
    }
    let line = source.text(code.lines.lowerBound)
    guard let start = line.firstRange(of: fence(of: code))?.upperBound else { return }
    let indent = Array(line.prefix { $0 == 0x20 || $0 == 0x09 })
    edits.append(
      Edit(
        start..<line.endIndex, source.newline + indent + Array(code.info.utf8), .markupRepaired,
        "code behind an opening fence"))
  }

  /// `{{{`, which a converter left, and a fence, which it made of `}}}`.
  private mutating func openedInBraces() {
    for (number, code) in source.codes.enumerated() where code.isFenced && code.info.isEmpty {
      // What follows the closing fence looks like an open one to a reader.
      guard code.isOpen || number + 1 == source.codes.count || code.lines.count > 2 else {
        continue
      }
      let end = code.lines.lowerBound
      guard let start = braces(before: end), code.isOpen || isOdd(after: number) else { continue }
      let text = source.text(start).trimmedBlanks.dropFirst(3)
      let language = Self.language(text) ?? ""
      guard text.isEmpty || !language.isEmpty else { continue }
      edits.append(
        Edit(
          replace(start, []), fence(of: code) + Array(language.utf8), .markupRepaired,
          "Trac's opening braces"))
      for line in start...end { lines.insert(line) }
      return
    }
  }

  /// An opening `{{{` in the text before a fence, with no end of its own.
  private func braces(before end: Int) -> Int? {
    var line = end - 1
    while line >= 0 {
      if source.kinds[line] != .code {
        let text = source.text(line).trimmedBlanks
        if text.elementsEqual("}}}".utf8) { return nil }
        if text.starts(with: "{{{".utf8), !text.contains(UInt8(ascii: "}")) { return line }
      } else if source.codes.contains(where: { $0.isFenced && $0.lines.contains(line) }) {
        return nil
      }
      line -= 1
    }
    return nil
  }

  /// Whether the fences behind one pair up wrongly: the last of all swallows the rest.
  private func isOdd(after number: Int) -> Bool {
    source.codes.last { $0.isFenced }?.isOpen ?? false
  }
}
