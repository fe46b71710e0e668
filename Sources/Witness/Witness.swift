import Markup

/// The second witness of a page: what its source is sure to show must be in the Markdown, in that order.
///
/// It shares no code with the reader of Trac's markup: what that reader swallows, it still sees.
package struct Witness: Sendable {
  private let customProcessors: Set<String>
  private let version: TracVersion
  private let plugins: WitnessPlugins

  /// - Parameters:
  ///   - customProcessors: names after `#!` that settings give a meaning of their own; their blocks do not count.
  ///   - version: of the wiki's own Trac. Up to 0.11 fewer lines are headings, items and blocks.
  ///   - plugins: what those may show otherwise does not count.
  package init(
    customProcessors: Set<String> = [], version: TracVersion = .v160,
    plugins: WitnessPlugins = WitnessPlugins()
  ) {
    self.customProcessors = customProcessors
    self.version = version
    self.plugins = plugins
  }

  /// Something that a source shows and its Markdown does not.
  package struct Loss: Hashable, Sendable {
    /// The line of the source, from 1.
    package var line: Int
    /// For a person: “word” or the name of a mark.
    package var what: String
    /// How the line begins.
    package var excerpt: String
  }

  /// The first loss that no finding explains; nil if the Markdown shows all that the source is sure to show.
  ///
  /// - Parameters:
  ///   - source: Trac's markup in UTF-8.
  ///   - shown: what a reader sees of the Markdown.
  ///   - findings: what was said about the page. Each explains what its kind can lose, in its own lines.
  package func loss(of source: [UInt8], in shown: Shown, findings: [Finding]) -> Loss? {
    let seen = read(source)
    if Alignment.holds(seen.values, in: shown.values) { return nil }
    let lines = LineIndex(source)
    let explained = Explanation(findings, lineCount: lines.count)
    let dropped = DroppedHTML.named(in: findings, lines)
    let kept = (dropped.isEmpty ? seen : read(source, dropped)).without { value, offset in
      explained.covers(value, line: lines.number(at: offset))
    }
    guard let index = Alignment.firstLoss(of: kept.values, in: shown.values) else { return nil }
    let offset = Int(kept.offsets[index])
    return Loss(
      line: lines.number(at: offset), what: lines.name(of: kept.values[index], at: offset),
      excerpt: lines.excerpt(at: offset))
  }

  private func read(_ source: [UInt8], _ dropped: [DroppedHTML] = []) -> Sightings {
    SourceScan.read(
      source, customProcessors: customProcessors, version: version, plugins: plugins,
      dropped: dropped)
  }
}

/// Whether one sequence occurs in another, and where it first does not. Linear in both.
enum Alignment {
  /// Whether `expected` occurs in `found` in its order, whatever else is between.
  static func holds(_ expected: [UInt64], in found: [UInt64]) -> Bool {
    let expected = expected.span
    let found = found.span
    var index = 0
    var position = 0
    while index < expected.count {
      guard position < found.count else { return false }
      if expected[index] == found[position] { index += 1 }
      position += 1
    }
    return true
  }

  /// The place in `expected` of what is missing; nil if nothing is.
  ///
  /// Where a word is missing, the plain walk often goes on to its next occurrence and fails much later. So the two are
  /// walked side by side first: a word that is not near is missing, unless it and what follows are further on.
  static func firstLoss(of expected: [UInt64], in found: [UInt64]) -> Int? {
    guard !holds(expected, in: found) else { return nil }
    var missing = Excess(of: expected, over: found)
    var first: Int?
    var position = 0
    var places = Places(of: found)
    for (index, value) in expected.enumerated() {
      let near = min(found.count, position + reach)
      if let next = found[position..<near].firstIndex(of: value) {
        position = next + 1
      } else if let next = places.next(of: value, from: near),
        follows(expected[(index + 1)...], found[(next + 1)...])
      {
        position = next + 1
      } else {
        if missing.takes(value) { return index }
        first = first ?? index
      }
    }
    return first ?? firstFailure(of: expected, in: found)
  }

  /// How far a word may be from where it is expected: what the Markdown shows beyond the source is mostly short.
  private static let reach = 16

  /// Whether at least half of the next words are near.
  private static func follows(_ expected: ArraySlice<UInt64>, _ found: ArraySlice<UInt64>) -> Bool {
    let next = expected.prefix(8)
    let near = found.prefix(reach)
    return next.count { near.contains($0) } * 2 >= next.count
  }

  private static func firstFailure(of expected: [UInt64], in found: [UInt64]) -> Int {
    var index = 0
    for value in found where index < expected.count && value == expected[index] { index += 1 }
    return min(index, expected.count - 1)
  }

  /// Values that are more often in one sequence than in another.
  private struct Excess {
    private var counts: [UInt64: Int] = [:]

    init(of expected: [UInt64], over found: [UInt64]) {
      for value in expected { counts[value, default: 0] += 1 }
      for value in found { counts[value]? -= 1 }
    }

    mutating func takes(_ value: UInt64) -> Bool { counts[value, default: 0] > 0 }
  }

  /// Where each value is, to be asked in rising order.
  private struct Places {
    private var places: [UInt64: [Int]] = [:]
    private var used: [UInt64: Int] = [:]

    init(of found: [UInt64]) {
      for (index, value) in found.enumerated() { places[value, default: []].append(index) }
    }

    mutating func next(of value: UInt64, from start: Int) -> Int? {
      guard let all = places[value] else { return nil }
      var index = used[value, default: 0]
      while index < all.count, all[index] < start { index += 1 }
      used[value] = index
      return index < all.count ? all[index] : nil
    }
  }
}

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
