import Markup

/// A place where the facts of both sides differ.
struct FactHunk {
  let lefts: [Fact]
  let rights: [Fact]
  let hunk: EditScript.Hunk

  init(_ lefts: [Fact], _ rights: [Fact], _ hunk: EditScript.Hunk) {
    self.lefts = lefts
    self.rights = rights
    self.hunk = hunk
  }

  var left: ArraySlice<Fact> { lefts[hunk.left] }
  var right: ArraySlice<Fact> { rights[hunk.right] }

  /// One difference for each part of a page that is touched.
  var differences: [VerifyFact] {
    let kinds = Set((left + right).filter { $0.kind != .wild }.map(\.findingKind))
    // Where words differ, the beginnings of blocks among them are a part of that.
    let contents = Set(
      (left + right).filter { $0.kind != .wild && $0.kind != .block && $0.kind != .lineBreak }
        .map(\.findingKind))
    let told = contents.isEmpty ? kinds : contents
    return told.sorted { $0.rawValue < $1.rawValue }.map { kind in
      .differs(
        kind, here: text(right, kind, onlyContents: !contents.isEmpty),
        inTrac: text(left, kind, onlyContents: !contents.isEmpty), after: textBefore)
    }
  }

  /// What was let pass, where there was anything to see.
  var computed: VerifyFact? {
    let (mine, other) = (left.filter(\.isContent), right.filter(\.isContent))
    if mine.isEmpty, other.isEmpty { return nil }
    func text(_ facts: [Fact]) -> String { facts.isEmpty ? "" : Quotation.of(facts.map(\.text)) }
    return .computed(here: text(other), inTrac: text(mine))
  }

  /// The first line of the Markdown that this is about, or the one before it.
  var line: Int {
    if let own = right.first(where: { $0.line > 0 }) { return own.line }
    return rights[..<hunk.right.lowerBound].last { $0.line > 0 }?.line ?? 1
  }

  /// What one side has of a kind; nil if nothing.
  private func text(
    _ facts: ArraySlice<Fact>, _ kind: FindingKind, onlyContents: Bool
  ) -> String? {
    let own = facts.filter { $0.kind != .wild && $0.findingKind == kind }
    let contents = own.filter { $0.kind != .block && $0.kind != .lineBreak }
    let shown = onlyContents && !contents.isEmpty ? contents : onlyContents ? [] : own
    if shown.isEmpty { return nil }
    if contents.isEmpty {
      return Self.list(shown.map { $0.kind == .lineBreak ? "line break" : $0.text })
    }
    if kind == .differsImage { return "the image " + Quotation.of(shown.map(\.text)) }
    return Quotation.of(shown.map(\.text))
  }

  /// The last words before it; empty: it is at the beginning.
  private var textBefore: String {
    let before = rights[..<hunk.right.lowerBound].suffix(24).filter {
      $0.kind == .word || $0.kind == .codeLine
    }
    .suffix(4).map(\.text)
    return before.isEmpty ? "" : Quotation.of(before)
  }

  /// `a paragraph and 2 cells`
  private static func list(_ names: [String]) -> String {
    var counts: [(name: String, count: Int)] = []
    for name in names {
      if let index = counts.firstIndex(where: { $0.name == name }) {
        counts[index].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    let shown = counts.prefix(6).map {
      $0.count == 1 ? "[\($0.name)]" : "\($0.count) × [\($0.name)]"
    }
    return shown.joined(separator: ", ") + (counts.count > 6 ? ", …" : "")
  }
}

/// What only a running Trac can show is not missed: error boxes, lists of tickets, macros of plugins.
extension FactHunk {
  /// Whether one side has, in this place, what stands for output that the other side need not show.
  var isForgiven: Bool {
    if isMacroAsCode { return true }
    let leftAnswers = hasWild(rights, hunk.right, for: hunk.left, lefts)
    let rightAnswers = hasWild(lefts, hunk.left, for: hunk.right, rights)
    guard leftAnswers || rightAnswers else { return false }
    // A cell that holds such output may have another look.
    return (leftAnswers || left.allSatisfy { $0.kind == .wild || $0.isCell })
      && (rightAnswers || right.allSatisfy { $0.kind == .wild || $0.isCell })
  }

  /// In a sentence, the call of a macro stands for what it shows: `` `[[TicketQuery(x)]]` ``.
  private var isMacroAsCode: Bool {
    let words = right.filter { $0.kind == .word }
    guard let first = words.first, let last = words.last, first.text.hasPrefix("[["),
      last.text.hasSuffix("]]")
    else { return false }
    return right.allSatisfy { fact in
      fact.kind == .block || fact.piece?.runs.allSatisfy { $0.look.styles.contains(.code) } == true
    }
  }

  /// This place and the next as one, where only beginnings of blocks are between them: which of several cells
  /// was left out is the alignment's guess.
  func joined(with next: FactHunk) -> FactHunk? {
    let between = lefts[hunk.left.upperBound..<next.hunk.left.lowerBound]
    guard between.count <= 3, between.allSatisfy({ $0.kind == .block }) else { return nil }
    return FactHunk(
      lefts, rights,
      EditScript.Hunk(
        left: hunk.left.lowerBound..<next.hunk.left.upperBound,
        right: hunk.right.lowerBound..<next.hunk.right.upperBound))
  }

  /// Facts; looking farther from every place would not be linear.
  private var farthest: Int { 256 }

  /// Whether `facts` have something wild in `range` for what the others have `more` there; or next to it, as that
  /// could as well have been put in a little earlier or later.
  private func hasWild(
    _ facts: [Fact], _ range: Range<Int>, for more: Range<Int>, _ others: [Fact]
  ) -> Bool {
    if facts[range].contains(where: { $0.answers(others, more) }) { return true }
    guard range.isEmpty, !more.isEmpty else { return false }
    var (i, k, j) = (more.lowerBound, more.upperBound, range.lowerBound)
    for _ in 0..<farthest {
      if j > 0, facts[j - 1].answers(others, i..<k) { return true }
      if j < facts.count, facts[j].answers(others, i..<k) { return true }
      guard i > 0, j > 0, others[i - 1].key == others[k - 1].key else { break }
      (i, k, j) = (i - 1, k - 1, j - 1)
    }
    (i, k, j) = (more.lowerBound, more.upperBound, range.lowerBound)
    for _ in 0..<farthest {
      if j < facts.count, facts[j].answers(others, i..<k) { return true }
      guard k < others.count, j < facts.count, others[i].key == others[k].key else { break }
      (i, k, j) = (i + 1, k + 1, j + 1)
    }
    return false
  }

  /// Words that differ only in what Trac does to them: indices of both sides; nil where more differs.
  var lenientPairs: [(Int, Int)]? {
    guard left.count == right.count else { return nil }
    for (mine, other) in zip(left, right) where mine.key != other.key {
      switch (mine.kind, other.kind) {
      case (.word, .word): if !Self.isHiddenAddress(mine.text, other.text) { return nil }
      case (.codeLine, .codeLine):
        // Coloring expands tabs.
        if !mine.isColored || !Self.isExpanded(mine.text, from: other.text) { return nil }
      default: return nil
      }
    }
    return Array(zip(hunk.left, hunk.right))
  }

  /// Trac shows `edda@…` to strangers.
  private static func isHiddenAddress(_ mine: String, _ other: String) -> Bool {
    guard let at = mine.rangeOfLast("@...") else { return false }
    let (start, end) = (mine[..<at.lowerBound], mine[at.upperBound...])
    return other.hasPrefix(start + "@") && other.hasSuffix(end)
  }

  /// Whether tabs in `line` became the blanks in `expanded`, whatever width Trac was told.
  private static func isExpanded(_ expanded: String, from line: String) -> Bool {
    guard line.utf8.contains(0x09) else { return false }
    return (1...16).contains { width in
      var bytes: [UInt8] = []
      for byte in line.utf8 {
        if byte == 0x09 {
          bytes += repeatElement(0x20, count: width - bytes.count % width)
        } else {
          bytes.append(byte)
        }
      }
      return expanded.utf8.elementsEqual(bytes)
    }
  }
}

extension Fact {
  var isContent: Bool { kind == .word || kind == .codeLine || kind == .image }

  fileprivate var isCell: Bool { kind == .block && area == .table && text.contains("cell") }

  /// Whether it may stand for `range` of the other side. In a line it stands for anything; as a block of its own
  /// for whole blocks.
  fileprivate func answers(_ others: [Fact], _ range: Range<Int>) -> Bool {
    guard kind == .wild else { return false }
    guard piece == nil, let first = range.first else { return true }
    let startsBlock = others[first].kind == .block || others[first].kind == .wild
    let endsBlock =
      range.upperBound == others.count || others[range.upperBound].kind == .block
      || others[range.upperBound].kind == .wild
    return startsBlock && endsBlock
  }
}
