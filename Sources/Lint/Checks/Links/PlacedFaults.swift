import Markdown
import Markup

/// Findings of a document's faults: where each destination stands in the file, and what to write there.
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

  /// The bytes of a link's address; nil: nobody can tell.
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
