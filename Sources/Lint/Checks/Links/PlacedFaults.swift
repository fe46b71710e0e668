import Markup

/// Findings of a document's faults: where each destination stands in the file, and what to write there.
struct PlacedFaults {
  private let document: DocumentFacts
  private let context: CheckContext

  init(_ document: DocumentFacts, in context: CheckContext) {
    self.document = document
    self.context = context
  }

  func findings(_ faults: [(link: DocumentLink, fault: LinkFault)]) -> [Finding] {
    guard !faults.isEmpty else { return [] }
    let place = DestinationPlace(context.project.files.contents(of: document.path) ?? [])
    // A definition that several links share is at fault once.
    var known: Set<Finding> = []
    return faults.compactMap { finding($0.fault, $0.link, place) }.filter {
      $0.fix == nil && $0.source.start == $0.source.end || known.insert($0).inserted
    }
  }

  private func finding(_ fault: LinkFault, _ link: DocumentLink, _ place: DestinationPlace)
    -> Finding?
  {
    let block = document.blocks.indices.contains(link.block) ? document.blocks[link.block] : nil
    let range = place.range(
      of: link.destination, from: link.line, to: max(link.line, block?.lastLine ?? 0))
    let source =
      range.map { range in
        let (start, end) = (
          place.position(of: range.lowerBound), place.position(of: range.upperBound - 1)
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
        range: range, replacement: replacement, original: link.destination)
    }
    return finding
  }
}
