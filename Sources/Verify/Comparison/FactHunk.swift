import Markup

/// A place where the facts of both sides differ.
struct FactHunk {
  let lefts: [Fact]
  let rights: [Fact]
  let hunk: Alignment.Hunk

  init(_ lefts: [Fact], _ rights: [Fact], _ hunk: Alignment.Hunk) {
    self.lefts = lefts
    self.rights = rights
    self.hunk = hunk
  }

  var left: ArraySlice<Fact> { lefts[hunk.left] }
  var right: ArraySlice<Fact> { rights[hunk.right] }

  /// One difference for each part of a page that is touched.
  var differences: [Difference] {
    let kinds = Set((left + right).filter { $0.kind != .wild }.map(\.findingKind))
    // Where words differ, the beginnings of blocks among them are a part of that.
    let contents = Set(
      (left + right).filter { $0.kind != .wild && $0.kind != .block && $0.kind != .lineBreak }
        .map(\.findingKind))
    let told = contents.isEmpty ? kinds : contents
    return told.sorted { $0.rawValue < $1.rawValue }.map { kind in
      Difference(kind: kind, line: line, message: message(kind, onlyContents: !contents.isEmpty))
    }
  }

  /// What was let pass, where there was anything to see.
  var computed: Difference? {
    let (mine, other) = (left.filter(\.isContent), right.filter(\.isContent))
    if mine.isEmpty, other.isEmpty { return nil }
    let here = other.isEmpty ? "nothing" : Quotation.of(other.map(\.text))
    let message =
      mine.isEmpty
      ? "Trac computes something here, or shows an error; \(here) was not compared with it."
      : "Trac shows \(Quotation.of(mine.map(\.text))), which it computes, and here stands \(here): not compared."
    return Difference(kind: .notCompared, line: line, message: message)
  }

  /// The first line of the Markdown that this is about, or the one before it.
  private var line: Int {
    if let own = right.first(where: { $0.line > 0 }) { return own.line }
    return rights[..<hunk.right.lowerBound].last { $0.line > 0 }?.line ?? 1
  }

  private func message(_ kind: FindingKind, onlyContents: Bool) -> String {
    func text(_ facts: ArraySlice<Fact>) -> String? {
      let own = facts.filter { $0.kind != .wild && $0.findingKind == kind }
      let contents = own.filter { $0.kind != .block && $0.kind != .lineBreak }
      let shown = onlyContents && !contents.isEmpty ? contents : onlyContents ? [] : own
      if shown.isEmpty { return nil }
      if contents.isEmpty {
        return Self.list(shown.map { $0.kind == .lineBreak ? "line break" : $0.text })
      }
      if kind == .differsImage { return "the picture " + Quotation.of(shown.map(\.text)) }
      return Quotation.of(shown.map(\.text))
    }
    switch (text(left), text(right)) {
    case (let mine?, let other?): return "Trac shows \(mine)\(place); here stands \(other)."
    case (let mine?, nil): return "Trac shows \(mine)\(place); it is missing here."
    case (nil, let other?): return "Here stands \(other)\(place); Trac does not show it."
    case (nil, nil): return "The page differs here\(place)."
    }
  }

  /// ` after “the last words”`
  private var place: String {
    let before = rights[..<hunk.right.lowerBound].suffix(24).filter {
      $0.kind == .word || $0.kind == .codeLine
    }
    .suffix(4).map(\.text)
    return before.isEmpty ? " at the beginning" : " after \(Quotation.of(before))"
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
