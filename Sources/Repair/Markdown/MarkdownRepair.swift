import Markdown
import Markup
import Stores
import TracWiki

/// Finishes one document that is Markdown with pieces of Trac in it: first what decides which lines are code, then
/// blocks of Trac, then pieces of text and addresses. Each step is proved before the next one begins.
struct MarkdownRepair {
  let document: PlannedDocument
  let links: LinkRepair
  let fragment: TracFragment
  /// Fences of the whole tree begin with Trac's braces.
  let bracesAreLeft: Bool

  struct Result: Sendable {
    var bytes: [UInt8]
    /// What was repaired, and what was lost with that.
    var findings: [Finding] = []
    /// What a person must do.
    var left: [Finding] = []
    var tally = LinkTally()
  }

  /// How far the repair has come.
  private struct State {
    var result: Result
    var lines = OriginalLines()
    /// Something in the document was surely Trac's; it still counts when that has been repaired.
    var isSure = false
  }

  func repair(_ bytes: [UInt8]) -> Result {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return left(bytes, .documentNotUTF8)
    }
    if let objection = CMarkGuard.objection(to: bytes) {
      return left(bytes, .notRead(because: objection))
    }
    var state = State(result: Result(bytes: bytes))
    // As often as somebody would run it until nothing changes.
    for _ in 1...Self.mostPasses {
      let before = state.result.bytes
      state = pass(state)
      guard state.result.bytes != before else {
        state.result.tally = state.result.tally.counted
        return state.result
      }
    }
    return left(bytes, .neverFinished)
  }

  private static let mostPasses = 6
  private static let mostRounds = 6

  /// Nothing is done, but for this finding.
  private func left(_ bytes: [UInt8], _ fact: RepairFact) -> Result {
    Result(bytes: bytes, left: [Finding(fact, page: document.path)])
  }

  /// The fixes of one round may show something that was hidden.
  private func pass(_ state: State) -> State {
    var state = state
    // A later run knows nothing of what this one was sure of.
    state.isSure = false
    for _ in 1...Self.mostRounds {
      let before = state.result.bytes
      state = round(state)
      if state.result.bytes == before { break }
    }
    return state
  }

  private func round(_ state: State) -> State {
    var state = state
    if let paired = FencePairs.mended(state.result.bytes) {
      state.result.bytes = paired
      state.result.findings.append(Finding(.fencesPaired, page: document.path))
    }
    // Of what is left the last round speaks.
    state.result.left = []
    state.result.tally = LinkTally(repairedIn: state.result.tally)
    for step in [Self.fences, Self.blocks, Self.text] {
      let source = MarkdownSource(state.result.bytes)
      state = apply(step(self)(source, state.isSure), source, state)
    }
    return state
  }

  struct Work {
    var edits: [Edit] = []
    /// About what stays as it is.
    var findings: [Finding] = []
    var losses: [Finding] = []
    var tally = LinkTally()
    /// Something in the document was surely Trac's; it still counts when that has been repaired.
    var isSure = false
  }

  // MARK: Steps

  private func fences(_ source: MarkdownSource, _ isSure: Bool) -> Work {
    let fences = FenceFaults(source, bracesAreLeft: bracesAreLeft)
    return Work(edits: fences.edits, findings: fences.findings)
  }

  private func blocks(_ source: MarkdownSource, _ isSure: Bool) -> Work {
    let shown = ShownText(source)
    let found = TracDetection.leftovers(in: shown.bytes, isRaw: false)
    let regions = RegionEdits(source, shown, found, isSure: isSure, fragment: fragment)
    let faults = TextFaults(
      source, taken: regions.lines, isSure: isSure || found.contains(where: \.isSure))
    return Work(
      edits: regions.edits + faults.edits, findings: faults.findings, losses: regions.losses,
      isSure: LeftoverEdits.isSure(found, in: source))
  }

  private func text(_ source: MarkdownSource, _ isSure: Bool) -> Work {
    let shown = ShownText(source)
    let found = TracDetection.leftovers(in: shown.bytes, isRaw: false)
    let leftovers = LeftoverEdits(source, shown, found, isSure: isSure, fragment: fragment)
    let links = LinkEdits(
      source, shown, document, self.links, fragment: fragment,
      taken: leftovers.edits.map(\.range).filter { $0.count > 6 })
    return Work(
      edits: leftovers.edits + links.edits, findings: leftovers.findings + links.findings,
      losses: leftovers.losses, tally: links.counts)
  }

  // MARK: Applying

  /// The state after the edits that hold.
  private func apply(_ work: Work, _ source: MarkdownSource, _ state: State) -> State {
    var state = state
    state.isSure = state.isSure || work.isSure
    let made = proved(work.edits, source)
    func placed(_ finding: Finding) -> Finding { state.lines.placed(finding, document.path) }
    let (said, left) = (
      (made.findings + work.losses).map(placed), (made.refused + work.findings).map(placed)
    )
    state.result.findings += said
    state.result.left += left
    state.result.tally += work.tally
    state.lines.pass(made.edits, source)
    state.result.bytes = made.bytes
    return state
  }

  private func proved(
    _ edits: [Edit], _ source: MarkdownSource
  ) -> (bytes: [UInt8], edits: [Edit], findings: [Finding], refused: [Finding]) {
    guard !edits.isEmpty else { return (source.bytes, [], [], []) }
    let proof = EditProof(source)
    var (bytes, made) = edits.applied(to: source.bytes)
    var refused: [Edit] = []
    if !proof.holds(made, result: bytes) {
      (made, refused) = Self.holding(made, source, proof)
      bytes = made.applied(to: source.bytes).bytes
    }
    let findings = made.compactMap { edit in edit.what.map { said($0, edit, source) } }
    let left = refused.compactMap { edit in
      edit.what.map { piece in
        let line = source.line(at: edit.range.lowerBound) + 1
        return Finding(.notMended(piece), at: SourceRange(lines: line, line))
      }
    }
    return (bytes, made, findings, left)
  }

  /// Those of the edits that can be made line by line without harm.
  private static func holding(
    _ edits: [Edit], _ source: MarkdownSource, _ proof: EditProof
  ) -> (made: [Edit], refused: [Edit]) {
    var made: [Edit] = []
    var refused: [Edit] = []
    let byLine = Dictionary(grouping: edits) { source.line(at: $0.range.lowerBound) }
    // Beyond that the document is a person's work anyway.
    guard byLine.count <= 300 else { return ([], edits) }
    for (_, group) in byLine.sorted(by: { $0.key < $1.key }) {
      let all = made + group
      if proof.holds(all, result: all.applied(to: source.bytes).bytes) {
        made = all
      } else {
        refused += group
      }
    }
    return (made, refused)
  }

  private func said(
    _ piece: RepairFact.Piece, _ edit: Edit, _ source: MarkdownSource
  ) -> Finding {
    let first = source.line(at: edit.range.lowerBound) + 1
    let last = source.line(at: max(edit.range.lowerBound, edit.range.upperBound - 1)) + 1
    let old = String(decoding: source.bytes[edit.range].prefix(60), as: UTF8.self)
    let fact: RepairFact =
      switch edit.kind {
      case .linkRepaired: .linkMended(piece)
      case .imageRepaired: .imageMended(piece)
      default: .mended(piece, old: old)
      }
    return Finding(fact, page: document.path, at: SourceRange(lines: first, last))
  }
}

/// The lines of the document as it was, for findings about what earlier steps made of it.
private struct OriginalLines {
  /// Lines of the present text at which a shift begins, with the shift to the original's.
  private var steps: [[(line: Int, shift: Int)]] = []

  mutating func pass(_ edits: [Edit], _ source: MarkdownSource) {
    var shifts: [(line: Int, shift: Int)] = []
    var shift = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let old = source.bytes[edit.range].count { $0 == 0x0A }
      let new = edit.replacement.count { $0 == 0x0A }
      guard old != new else { continue }
      let line = source.line(at: edit.range.lowerBound) + 1
      shifts.append((line - shift + max(0, new), shift + old - new))
      shift += old - new
    }
    if !shifts.isEmpty { steps.append(shifts) }
  }

  func placed(_ finding: Finding, _ page: String) -> Finding {
    var finding = finding
    finding.page = page
    guard finding.source.isKnown else { return finding }
    let first = original(Int(finding.source.start.line))
    let last = original(Int(finding.source.end.line))
    finding.source = SourceRange(lines: first, max(first, last))
    finding.outputLine = nil
    return finding
  }

  private func original(_ line: Int) -> Int {
    steps.reversed().reduce(line) { line, shifts in
      line + (shifts.last { $0.line <= line }?.shift ?? 0)
    }
  }
}
