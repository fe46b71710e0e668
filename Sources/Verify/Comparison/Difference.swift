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
