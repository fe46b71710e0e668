import Basics
import Facts
import Markdown
import Markup
import Stores
import Targets
import TracWiki

/// No Trac markup is left in documents that Trac does not show: `trac-markup`.
enum TracMarkupCheck: Check {
  static let rules = ["trac-markup"]

  static func findings(in context: CheckContext) -> [Finding] {
    guard context.rules["trac-markup"] != nil else { return [] }
    var remains: [TracRemains] = []
    for document in context.project.documents {
      if let found = TracRemains(document, in: context) { remains.append(found) }
    }
    // GitHub shows `.wiki` as MediaWiki: bold text and headings alone prove nothing, unless other pages contain Trac markup.
    let hasTrac = remains.contains { $0.isRaw && $0.isCertain }
    return remains.flatMap { remains in
      remains.isCertain || !remains.isRaw && remains.isLikely(in: context)
        || remains.isRaw && hasTrac
        ? remains.findings(in: context) : []
    }
  }
}

/// The Trac markup in one document.
struct TracRemains {
  let document: DocumentFacts
  /// The whole document is a Trac page, also by its extension.
  let isRaw: Bool
  private let text: [UInt8]
  /// The line in the file of each line of `text`; nil means the same.
  private let lines: [Int]?
  private let found: [TracLeftover]

  /// nil if there is none.
  init?(_ document: DocumentFacts, in context: CheckContext) {
    self.document = document
    var found: [TracLeftover]
    switch document.format {
    case .tracWiki:
      guard let bytes = context.project.files.contents(of: document.path) else { return nil }
      text = PageText(decoding: bytes).utf8
      lines = nil
      isRaw = true
      found = TracDetection.leftovers(in: text, isRaw: true)
    case .markdown, .restructuredText:
      let shown = TracText(shownBy: document)
      guard !shown.bytes.isEmpty else { return nil }
      text = shown.bytes
      lines = shown.lines
      isRaw = false
      found = TracDetection.leftovers(in: text, isRaw: false)
      if found.contains(where: { $0.kind == .code || $0.kind == .codeBlock }),
        TemplateText.isOne(document)
      {
        found.removeAll { $0.kind == .code || $0.kind == .codeBlock }
      }
    default: return nil
    }
    if context.target.links.hasWikiLinks { found.removeAll { $0.kind == .pageLink } }
    // GitLab's `[[_TOC_]]` is shown as `[[TOC]]`, in emphasis, where nothing makes a table of it.
    if !isRaw, let mark = context.target.dialect.outlineMark,
      found.contains(where: { $0.kind == .outline }),
      let source = context.project.files.contents(of: document.path)
    {
      let written = source.split(separator: 0x0A, omittingEmptySubsequences: false)
      let lines = lines ?? []
      found.removeAll { leftover in
        guard leftover.kind == .outline, lines.indices.contains(leftover.line) else { return false }
        let number = lines[leftover.line] - 1
        return written.indices.contains(number)
          && written[number].trimmedBlanks.elementsEqual(mark.utf8)
      }
    }
    self.found = found
    guard found.contains(where: \.isSure) else { return nil }
  }

  /// Something in it is Trac's and no other wiki's.
  var isCertain: Bool { found.contains { $0.isSure && !$0.kind.isShared } }

  /// What it holds may be another wiki's, but is not Markdown; nothing speaks for another wiki.
  func isLikely(in context: CheckContext) -> Bool {
    !OtherWiki.isIn(context.project.files.contents(of: document.path) ?? text)
  }

  func findings(in context: CheckContext) -> [Finding] {
    let shown = isCertain || found.count(where: \.isSure) > 1 ? found : found.filter(\.isSure)
    let source = context.project.files.contents(of: document.path) ?? []
    let isWhole = isRaw || isWholly(source, shown)
    let byLine = Dictionary(grouping: shown, by: \.line).sorted { $0.key < $1.key }
    let limit = isWhole ? 5 : 20
    var findings: [Finding] = []
    if isWhole, let first = byLine.first {
      findings.append(
        contentsOf: whole(shown, line: line(first.key), byLine.count - limit, context))
    }
    let search = TextSearch(source)
    for (number, leftovers) in byLine.prefix(limit) {
      if let finding = finding(leftovers, line: line(number), search, context) {
        findings.append(finding)
      }
    }
    if !isWhole, byLine.count > limit, let next = byLine.dropFirst(limit).first {
      let count = byLine.count - limit
      findings += [
        context.finding(
          "trac-markup", in: document.path, at: SourceRange(lines: line(next.key), line(next.key)),
          "Trac markup is left on \(count) more \(count == 1 ? "line" : "lines"), starting here.")
      ].compactMap(\.self)
    }
    return findings
  }

  private func line(_ number: Int) -> Int {
    guard let lines else { return number + 1 }
    return number < lines.count ? lines[number] : 0
  }

  /// Nothing in it is Markdown that Trac could not hold.
  private func isWholly(_ source: [UInt8], _ shown: [TracLeftover]) -> Bool {
    guard shown.count(where: \.isSure) > 2 else { return false }
    let evidence = MarkupEvidence(PageText(decoding: source).utf8)
    return evidence.trac > 20 * evidence.plainlyMarkdown
  }

  private func whole(
    _ leftovers: [TracLeftover], line: Int, _ more: Int, _ context: CheckContext
  ) -> [Finding] {
    var counts: [String: Int] = [:]
    for leftover in leftovers { counts[leftover.kind.name, default: 0] += 1 }
    let kinds = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) × \($0.key)" }
    let rest = more > 0 ? " \(more) more lines with Trac markup are not listed." : ""
    return [
      context.finding(
        "trac-markup", in: document.path, at: SourceRange(lines: line, line),
        "The whole document is Trac markup: \(kinds.joined(separator: ", ")).",
        help:
          "To convert a page, use `tracdown convert`; to convert a wiki, use `tracdown migrate`.\(rest)"
      )
    ].compactMap(\.self)
  }

  private func finding(
    _ leftovers: [TracLeftover], line: Int, _ search: TextSearch, _ context: CheckContext
  ) -> Finding? {
    guard let first = leftovers.first(where: \.isSure) ?? leftovers.first else { return nil }
    let more = leftovers.count > 1 ? ", and \(leftovers.count - 1) more on this line" : ""
    let snippet = self.snippet(first)
    var source = SourceRange(lines: line, line)
    if let columns = search.columns(of: Array(text[first.range]), inLine: line) {
      source = SourceRange(
        start: SourcePosition(line: line, column: columns.lowerBound),
        end: SourcePosition(line: line, column: columns.upperBound))
    }
    return context.finding(
      "trac-markup", in: document.path, at: source,
      "\(TracMarkupName.sentence(first.kind.name)) “\(snippet)” is shown as plain text\(more).",
      help: "In Markdown: \(first.kind.becomes(on: context.target.title)).")
  }

  private func snippet(_ leftover: TracLeftover) -> String {
    let all = String(decoding: text[leftover.range], as: UTF8.self).onOneLine
    guard all.unicodeScalars.count > 60 else { return all.trimmed }
    return String(String.UnicodeScalarView(all.unicodeScalars.prefix(57))).trimmed + "…"
  }
}

/// A document's text as a reader sees it, line by line: where Trac markup may be left over.
struct TracText {
  /// UTF-8 with LF; U+FFFC in place of code.
  private(set) var bytes: [UInt8] = []
  /// The line in the file of each line here, from 1.
  private(set) var lines: [Int] = []

  /// What a reader of another markup shows. Empty where no byte can begin anything.
  init(shownBy document: DocumentFacts) {
    let addresses = Set(document.links.lazy.filter { $0.kind == .address }.map(\.line))
    for index in document.blocks.indices
    where !document.blocks[index].isCode && document.blocks[index].line > 0
      && Self.mayHold(document.blocks[index].prose)
    {
      add(document.blocks[index], addresses)
    }
  }

  private static func mayHold(_ text: String) -> Bool {
    var last: UInt8 = 0
    return text.hasByte { byte in
      defer { last = byte }
      return TracDetection.mayBegin(byte, after: last)
    }
  }

  private mutating func add(_ block: TextBlock, _ addresses: Set<Int>) {
    let text = Array(block.prose.utf8)
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      bytes +=
        addresses.contains(block.line + number) ? Self.withAddress(Array(line))[...] : line
      bytes.append(0x0A)
      lines.append(block.line + number)
    }
  }

  /// `[http://x label]`: the address alone was taken for a link, and is in the prose as U+FFFC.
  private static func withAddress(_ line: [UInt8]) -> [UInt8] {
    let hole: [UInt8] = [UInt8(ascii: "["), 0xEF, 0xBF, 0xBC, 0x20]
    guard let start = line.indices.first(where: { line[$0...].starts(with: hole) }) else {
      return line
    }
    return line[...start] + Array("http://x".utf8) + line[(start + 4)...]
  }
}

/// Texts for a template language, in which three braces are no code of Trac's.
///
///     {{{ body }}}     Mustache and Handlebars: the value as it is
///     {{#each ports}}  {{ name }}  {% if tide %}  <%= tide %>
enum TemplateText {
  /// Whether a document's name or text says so. Tags in a block of Trac's, between `{{{` and `}}}` on lines of their own, are
  /// what somebody shows there.
  static func isOne(_ document: DocumentFacts) -> Bool {
    let parts = document.path.lowercased().split(separator: "/")
    let stems = parts.last?.split(separator: ".").dropFirst().dropLast() ?? []
    if stems.contains(where: suffixes.contains)
      || parts.dropLast().contains(where: folders.contains)
    {
      return true
    }
    var depth = 0
    let text = document.blocks.lazy.filter { !$0.isCode }.map(\.prose).joined(separator: "\n")
    for line in Array(text.utf8).split(separator: 0x0A) {
      let trimmed = line.trimmedBlanks
      if trimmed.elementsEqual("{{{".utf8) || trimmed.starts(with: "{{{#!".utf8) {
        depth += 1
      } else if trimmed.elementsEqual("}}}".utf8) {
        depth = max(0, depth - 1)
      } else if depth == 0, hasTag(line) {
        return true
      }
    }
    return false
  }

  private static let suffixes: Set<Substring> = [
    "mustache", "handlebars", "hbs", "j2", "jinja", "jinja2", "liquid", "ejs", "erb", "tmpl", "tpl",
    "template", "njk", "twig",
  ]
  private static let folders: Set<Substring> = ["templates", "_templates", "layouts", "_layouts"]

  /// `{{name}}`, `{{#each ports}}`, `{% if %}`, `<% … %>`; `{{{name}}}` alone is also code of Trac's.
  private static func hasTag(_ line: ArraySlice<UInt8>) -> Bool {
    let brace = UInt8(ascii: "{")
    for index in line.indices.dropLast() {
      let next = line[index + 1]
      if line[index] == brace, next == UInt8(ascii: "%") { return true }
      if line[index] == UInt8(ascii: "<"), next == UInt8(ascii: "%") { return true }
      guard line[index] == brace, next == brace,
        index == line.startIndex || line[index - 1] != brace,
        index + 2 < line.endIndex, line[index + 2] != brace
      else { continue }
      let inside = line[(index + 2)...].prefix { $0 != UInt8(ascii: "}") }
      let rest = line[inside.endIndex...]
      if rest.starts(with: "}}".utf8), !rest.starts(with: "}}}".utf8), !inside.isEmpty {
        return true
      }
      // `{{{#each}}}` has a sign that code of Trac's has only on a line of its own.
    }
    for (index, byte) in zip(line.indices, line) where byte == brace {
      for mark in ["{{{#", "{{{/", "{{{^", "{{{>"]
      where line[index...].starts(with: mark.utf8) && !line[index...].starts(with: "{{{#!".utf8) {
        return true
      }
    }
    return false
  }
}
