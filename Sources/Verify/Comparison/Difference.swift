import Markup

/// One difference of a page.
struct Difference: Hashable, Sendable {
  var kind: FindingKind
  /// Of the Markdown; 0: unknown.
  var line: Int
  var message: String
}

/// Differences in the order of the page, and what was let pass.
struct PageDifferences: Sendable {
  var all: [Difference] = []
  /// Links into the running Trac that are text, by realm.
  var unlinked: [String: Int] = [:]

  /// What one side has in place of what a running Trac computes: not compared.
  var computed: [Difference] = []

  /// So many of one kind are told a page; then only their number.
  private static let most = 20

  /// As findings about a page; none is lost without a word.
  func findings(page: String) -> [Finding] {
    var counts: [FindingKind: Int] = [:]
    var findings: [Finding] = []
    for difference in all + computed {
      counts[difference.kind, default: 0] += 1
      guard counts[difference.kind] ?? 0 <= Self.most else { continue }
      var finding = difference.kind.finding(page: page, difference.message)
      finding.outputLine = difference.line > 0 ? difference.line : nil
      findings.append(finding)
    }
    for kind in FindingKind.allCases {
      guard let count = counts[kind], count > Self.most else { continue }
      findings.append(
        kind.finding(page: page, "There are \(count - Self.most) more differences of this kind."))
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
    let text = Quotation.of(words)
    let message =
      if added.isEmpty {
        "\(text) is \(missing.words) in Trac, and not here."
      } else if missing.isEmpty {
        "\(text) is \(added.words) here, and not in Trac."
      } else {
        "\(text) is \(added.words) here, in Trac \(missing.words)."
      }
    result.all.append(Difference(kind: .differsStyle, line: line, message: message))
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
