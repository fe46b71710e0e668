import Markup

/// Trac's page and GitHub's, fact by fact.
struct PageComparison {
  let left: PageSide
  let right: PageSide
  let links: LinkComparison
  var result = PageDifferences()
  private var toldLinks: Set<[Int]> = []
  /// Trac shows mail addresses only to those who may see them.
  private let tracShowsMail: Bool

  static func compare(
    trac left: PageSide, gitHub right: PageSide, _ links: LinkComparison
  ) -> PageDifferences {
    var comparison = PageComparison(left: left, right: right, links: links)
    comparison.run()
    comparison.result.sort()
    return comparison.result
  }

  private init(left: PageSide, right: PageSide, links: LinkComparison) {
    self.left = left
    self.right = right
    self.links = links
    tracShowsMail = left.hasMailLinks
  }

  private mutating func run() {
    var keys = KeyTable()
    let alignment = ShortestAlignment(
      left.facts.map { keys[$0.key] }, right.facts.map { keys[$0.key] })
    var looks = LookRun()
    alignment.forEachPair { i, j in
      compare(left.facts[i], right.facts[j], &looks)
    }
    looks.finish(into: &result)
    var hunks = alignment.hunks.map { FactHunk(left.facts, right.facts, $0) }[...]
    while let hunk = hunks.popFirst() {
      if hunk.isForgiven {
        letPass(hunk)
        continue
      }
      if let next = hunks.first, let joined = hunk.joined(with: next), joined.isForgiven {
        hunks.removeFirst()
        letPass(joined)
        continue
      }
      if let pairs = hunk.lenientPairs {
        for (i, j) in pairs { compare(left.facts[i], right.facts[j], &looks) }
        looks.finish(into: &result)
      } else {
        for fact in hunk.differences { result.add(fact, line: hunk.line) }
      }
    }
  }

  private mutating func letPass(_ hunk: FactHunk) {
    if let fact = hunk.computed { result.add(computed: fact, line: hunk.line) }
  }

  // MARK: Equal facts

  /// Words and images whose text is the same: how they look, and where they lead.
  private mutating func compare(_ left: Fact, _ right: Fact, _ looks: inout LookRun) {
    guard let mine = left.piece, let other = right.piece else { return }
    if left.kind == .image { compareImages(mine, other, line: right.line) }
    var (i, j) = (0, 0)
    // How much of the runs is done.
    var (a, b) = (0, 0)
    while i < mine.runs.count, j < other.runs.count {
      let (one, two) = (mine.runs[i], other.runs[j])
      let length = min(one.text.unicodeScalars.count - a, two.text.unicodeScalars.count - b)
      looks.add(one.look.styles, two.look.styles, word: right.text, line: right.line, &result)
      compareLinks(
        (mine, one), (other, two), word: right.text, line: right.line)
      (a, b) = (a + length, b + length)
      if a >= one.text.unicodeScalars.count { (i, a) = (i + 1, 0) }
      if b >= two.text.unicodeScalars.count { (j, b) = (j + 1, 0) }
    }
  }

  private mutating func compareLinks(
    _ one: (piece: Piece, run: StyledText), _ two: (piece: Piece, run: StyledText), word: String,
    line: Int
  ) {
    let (mine, other) = (one.run.look.link, two.run.look.link)
    if mine == nil, other == nil { return }
    let expected = left.meaning(around: one.piece, one.run)
    let found = right.meaning(around: two.piece, two.run)
    if expected == nil, !tracShowsMail, case .external(let address) = found,
      address.hasPrefix("mailto:")
    {
      return
    }
    let verdict = links.compare(expected, mine.flatMap { left.missing[$0] }, found)
    guard verdict != .same,
      toldLinks.insert([mine ?? -1, other ?? -1, mine == nil || other == nil ? line : 0]).inserted
    else { return }
    if case .unlinked(let realm) = verdict {
      result.unlinked[realm, default: 0] += 1
      return
    }
    result.add(.link(at: word, here: found?.words, inTrac: expected?.words), line: line)
  }

  private mutating func compareImages(_ mine: Piece, _ other: Piece, line: Int) {
    let (expected, found) = (left.meanings[mine.source], right.meanings[other.source])
    if links.compare(expected, nil, found) == .different {
      result.add(.picture(here: found?.words, inTrac: expected?.words), line: line)
    }
    guard case .image(let expected, isAutomatic: false) = mine.kind,
      case .image(let found, _) = other.kind, expected != found
    else { return }
    result.add(.pictureText(here: found, inTrac: expected), line: line)
  }
}

/// A number for each key.
private struct KeyTable {
  private var numbers: [String: Int32] = [:]

  subscript(key: String) -> Int32 {
    mutating get {
      if let number = numbers[key] { return number }
      let number = Int32(numbers.count)
      numbers[key] = number
      return number
    }
  }
}

/// One side of a page, ready to be compared: what is shown, and what its links mean.
struct PageSide: Sendable {
  var facts: [Fact]
  /// By the index of a link.
  var meanings: [LinkMeaning?]
  /// Trac marks what the link points to as missing.
  var missing: [ShownLink.Missing?]

  /// - Parameter meaning: of an address; nil where there is none.
  init(_ shown: ShownPage, blocks: [ShownBlock], meaning: (String) -> LinkMeaning?) {
    let meanings = shown.links.map { meaning($0.address) }
    self.meanings = meanings
    missing = shown.links.map(\.missing)
    facts = FactList.facts(of: blocks) { meanings[$0]?.fileName ?? "" }
  }

  /// Whether any link is a mail address: Trac hides them from strangers.
  var hasMailLinks: Bool {
    meanings.contains { meaning in
      if case .external(let address) = meaning { address.hasPrefix("mailto:") } else { false }
    }
  }

  /// The link around a piece, but not that of an image to itself.
  func meaning(around piece: Piece, _ run: StyledText) -> LinkMeaning? {
    guard let meaning = meaning(of: run.look.link) else { return nil }
    guard case .image = piece.kind else { return meaning }
    return meanings[piece.source]?.fileName == meaning.fileName ? nil : meaning
  }

  func meaning(of link: Int?) -> LinkMeaning? { link.flatMap { meanings[$0] } }
}
