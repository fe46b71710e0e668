import Markup

/// Differences in the order of the page, and what was let pass; findings of no page yet.
struct PageDifferences: Sendable {
  private(set) var all: [Finding] = []
  /// Links into the running Trac that are text, by realm.
  var unlinked: [String: Int] = [:]

  /// What one side has in place of what a running Trac computes: not compared.
  private(set) var computed: [Finding] = []

  /// So many of one kind are told a page; then only their number.
  private static let most = 20

  /// - Parameter line: of the Markdown; 0: unknown.
  mutating func add(_ fact: VerifyFact, line: Int) {
    all.append(Finding(fact, outputLine: line > 0 ? line : nil))
  }

  mutating func add(computed fact: VerifyFact, line: Int) {
    computed.append(Finding(fact, outputLine: line > 0 ? line : nil))
  }

  mutating func sort() {
    all.sort { ($0.outputLine ?? 0, $0.id) < ($1.outputLine ?? 0, $1.id) }
  }

  /// As findings about a page; none is lost without a word.
  func findings(page: String) -> [Finding] {
    var counts: [String: Int] = [:]
    var findings: [Finding] = []
    for finding in all + computed {
      counts[finding.id, default: 0] += 1
      if counts[finding.id] ?? 0 <= Self.most { findings.append(finding.on(page)) }
    }
    for kind in FindingKind.allCases {
      guard let count = counts[kind.rawValue], count > Self.most else { continue }
      findings.append(Finding(.moreDifferences(kind, count - Self.most), page: page))
    }
    return findings
  }
}

/// Neighboring words whose look differs in the same way are one difference.
struct LookRun {
  private var missing: Styles = []
  private var added: Styles = []
  private var words: [String] = []
  private var line = 0

  mutating func add(
    _ left: Styles, _ right: Styles, word: String, line: Int, _ result: inout PageDifferences
  ) {
    let (missing, added) = (left.subtracting(right), right.subtracting(left))
    if missing != self.missing || added != self.added {
      finish(into: &result)
      (self.missing, self.added, self.line) = (missing, added, line)
    }
    if !missing.isEmpty || !added.isEmpty, words.last != word || self.line != line {
      words.append(word)
    }
  }

  mutating func finish(into result: inout PageDifferences) {
    guard !words.isEmpty else { return }
    result.add(
      .style(Quotation.of(words), here: added.words, inTrac: missing.words), line: line)
    words = []
    (missing, added) = ([], [])
  }
}

/// Words for a message: the first few, in quotation marks.
enum Quotation {
  static func of(_ words: [String]) -> String {
    let most = 12
    let shown = words.prefix(most).map {
      $0.unicodeScalars.count > 80 ? String($0.unicodeScalars.prefix(80)) + "…" : $0
    }
    let rest = words.count > most ? " … (\(words.count) words)" : ""
    return "“" + shown.joined(separator: " ") + rest + "”"
  }
}
