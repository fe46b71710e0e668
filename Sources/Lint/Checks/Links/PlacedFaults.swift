import Basics
import Facts
import Markdown
import Markup

/// Findings of a document's faults: where each destination is in the file, and what to write there.
struct PlacedFaults {
  private let document: DocumentFacts
  private let context: CheckContext
  private let bytes: [UInt8]
  /// Of a Markdown document: its reader tells which bytes are a link.
  private let spans: LinkSpans?
  private let search: TextSearch

  /// Reads the document a second time: to be made only for one that has faults.
  private init(_ document: DocumentFacts, in context: CheckContext) {
    self.document = document
    self.context = context
    bytes = context.project.files.contents(of: document.path) ?? []
    spans = document.format == .markdown ? LinkSpans(MarkdownSource(bytes)) : nil
    search = TextSearch(bytes)
  }

  static func findings(
    _ faults: [(link: DocumentLink, fault: LinkFault)], of document: DocumentFacts,
    in context: CheckContext
  ) -> [Finding] {
    guard !faults.isEmpty else { return [] }
    let placed = PlacedFaults(document, in: context)
    // A definition that several links share is at fault once.
    var known: Set<Finding> = []
    /// Where the last link with an address began, by line and address: the next of the same is another.
    var passed: [String: Int] = [:]
    return faults.compactMap { placed.finding($0.fault, $0.link, &passed) }.filter {
      $0.fix == nil && $0.source.start == $0.source.end || known.insert($0).inserted
    }
  }

  private func finding(_ fault: LinkFault, _ link: DocumentLink, _ passed: inout [String: Int])
    -> Finding?
  {
    let range = range(of: link, &passed)
    let source =
      range.map { range in
        let (start, end) = (
          search.position(of: range.lowerBound), search.position(of: range.upperBound - 1)
        )
        return SourceRange(
          start: SourcePosition(line: start.line, column: start.column),
          end: SourcePosition(line: end.line, column: end.column))
      } ?? SourceRange(lines: link.line, link.line)
    var help = fault.help
    if !fault.candidates.isEmpty {
      let names = fault.candidates.map { "`\($0)`" }.joined(separator: " or ")
      help = help.isEmpty ? "Did you mean \(names)?" : "\(help) Did you mean \(names)?"
    }
    guard
      var finding = context.finding(
        fault.rule, in: document.path, at: source, fault.message, help: help,
        candidates: fault.candidates)
    else { return nil }
    if let severity = fault.severity, severity < finding.severity { finding.severity = severity }
    if let range, let replacement = fault.replacement {
      finding.fix = Fix(
        range: range, replacement: replacement,
        original: String(decoding: bytes[range], as: UTF8.self))
    }
    return finding
  }

  /// The bytes of a link's address; nil if unknown.
  private func range(of link: DocumentLink, _ passed: inout [String: Int]) -> Range<Int>? {
    let block = document.blocks.indices.contains(link.block) ? document.blocks[link.block] : nil
    let lines = link.line...max(link.line, block?.lastLine ?? 0)
    if let spans, link.kind == .link || link.kind == .image {
      let key = "\(link.kind == .image) \(link.line) \(link.destination)"
      let span = spans.span(
        of: link.destination, isImage: link.kind == .image, onLines: lines,
        from: passed[key, default: 0])
      if let span, !span.destination.isEmpty {
        if !span.isDefinition { passed[key] = span.whole.lowerBound + 1 }
        return span.destination
      }
    }
    return search.range(of: link.destination, from: lines.lowerBound, to: lines.upperBound)
  }
}

/// Where in a file the destination of a link seems to be, whatever the markup: the bytes between the marks of
/// `[x](here)`, `href="here"`, `[x]: here`.
struct TextSearch {
  private let bytes: [UInt8]
  /// Offsets of the first bytes of lines.
  private let lines: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { lines.append(index + 1) }
    self.lines = lines
  }

  /// The range of `destination`, if it is in those lines exactly once, or else once in a reference definition.
  func range(of destination: String, from line: Int, to lastLine: Int) -> Range<Int>? {
    let wanted = Array(destination.utf8)
    guard !wanted.isEmpty, line >= 1, line <= lines.count else { return nil }
    let end = lastLine < lines.count ? lines[max(lastLine, line)] : bytes.count
    let here = places(of: wanted, in: lines[line - 1]..<max(end, lines[line - 1]))
    if here.count == 1 { return here[0] }
    guard here.isEmpty else { return nil }
    let definitions = places(of: wanted, in: 0..<bytes.count).filter { isDefinition($0.lowerBound) }
    return definitions.count == 1 ? definitions[0] : nil
  }

  /// The columns in bytes, from 1, of a text that is in a line; nil if it does not.
  func columns(of wanted: [UInt8], inLine line: Int) -> ClosedRange<Int>? {
    guard line >= 1, line <= lines.count, !wanted.isEmpty else { return nil }
    let start = lines[line - 1]
    let end = line < lines.count ? lines[line] : bytes.count
    let found = (start..<max(start, end - wanted.count + 1)).first { matches(wanted, at: $0) }
    return found.map { $0 - start + 1...$0 - start + wanted.count }
  }

  /// The line of an offset and its column in bytes, both from 1.
  func position(of offset: Int) -> (line: Int, column: Int) {
    let line = lines.partitionPoint { $0 > offset }
    return (line, offset - lines[line - 1] + 1)
  }

  private func places(of wanted: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index + wanted.count <= range.upperBound {
      if matches(wanted, at: index), isMark(before: index), isMark(at: index + wanted.count) {
        found.append(index..<index + wanted.count)
        index += wanted.count
      } else {
        index += 1
      }
    }
    return found
  }

  private func matches(_ wanted: [UInt8], at index: Int) -> Bool {
    for offset in wanted.indices where bytes[index + offset] != wanted[offset] { return false }
    return true
  }

  private func isMark(before index: Int) -> Bool {
    guard index > 0 else { return false }
    switch bytes[index - 1] {
    // `(` `<` `"` `'` `=` blank tab `:` backquote `[` `|`
    case 0x28, 0x3C, 0x22, 0x27, 0x3D, 0x20, 0x09, 0x3A, 0x60, 0x5B, 0x7C: return true
    default: return false
    }
  }

  private func isMark(at index: Int) -> Bool {
    guard index < bytes.count else { return true }
    switch bytes[index] {
    // `)` `>` `"` `'` blank tab line end `[` `]` `|`
    case 0x29, 0x3E, 0x22, 0x27, 0x20, 0x09, 0x0A, 0x0D, 0x5B, 0x5D, 0x7C: return true
    default: return false
    }
  }

  /// Whether `]:` and blanks are before.
  private func isDefinition(_ start: Int) -> Bool {
    var index = start
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x3C { index -= 1 }
    return index > 1 && bytes[index - 1] == 0x3A && bytes[index - 2] == 0x5D
  }
}
