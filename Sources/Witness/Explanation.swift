import Markup

/// What the findings of a page account for: each kind can lose some things, and only in its own lines.
struct Explanation {
  /// What a kind of finding can lose.
  private struct Losses: OptionSet {
    let rawValue: Int
    static let words = Losses(rawValue: 1)
    /// Headings, items, code as code.
    static let layout = Losses(rawValue: 2)
    static let cells = Losses(rawValue: 4)
    static let links = Losses(rawValue: 8)
    static let pictures = Losses(rawValue: 16)
    static let each: [Losses] = [.words, .layout, .cells, .links, .pictures]
    static let structure: Losses = [.layout, .cells]
    static let all = Losses(each)
  }
  /// By line; line 0 is not used.
  private var lines: [Losses]

  /// - Parameter lineCount: of the page's source.
  init(_ findings: [Finding], lineCount: Int) {
    lines = Array(repeating: [], count: lineCount + 1)
    for losses in Losses.each {
      // Where ranges begin and end, so that a line costs the same however many cover it.
      var changes = Array(repeating: 0, count: lineCount + 2)
      for finding in findings where finding.source.isKnown {
        guard let kind = FindingKind(rawValue: finding.id),
          Explanation.losses(kind).contains(losses)
        else { continue }
        let start = min(Int(finding.source.start.line), lineCount)
        changes[start] += 1
        changes[min(max(start, Int(finding.source.end.line)), lineCount) + 1] -= 1
      }
      var depth = 0
      for line in lines.indices {
        depth += changes[line]
        if depth > 0 { lines[line].formUnion(losses) }
      }
    }
  }

  /// Whether a finding accounts for the loss of a value in that line.
  func covers(_ value: UInt64, line: Int) -> Bool {
    lines[line].contains(Explanation.loss(of: value))
  }

  private static func loss(of value: UInt64) -> Losses {
    switch Mark(rawValue: value) {
    case nil: .words
    case .link: .links
    case .picture: .pictures
    case .heading, .item, .code: .layout
    case .cell: .cells
    }
  }

  private static func losses(_ kind: FindingKind) -> Losses {
    switch kind {
    // What is next to the cells in a table's processor, or in a directive. Of `html-dropped` see `DroppedHTML`.
    case .rstInvalid, .macroInvalid: .all
    // The text of these is kept as code, or what was meant as code as text.
    case .nestingTooDeep, .processorForeign, .processorUnknown: [.structure, .links, .pictures]
    case .imageMissing, .imageElsewhere, .attachmentMissing: [.pictures, .links]
    case .linkUnmapped, .linkScheme: [.links, .pictures]
    case .linkDead: .links
    // Where no HTML is shown, its rows are paragraphs.
    case .tableTooWide: .cells
    default: []
    }
  }
}
