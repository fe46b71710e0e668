import Facts
import Markup

/// Takes out the findings that comments hide, and says what is wrong with the comments.
enum HiddenFindings {
  /// - Returns: what is left, and how many are hidden.
  static func hide(
    _ findings: [Finding], in documents: [DocumentFacts], rules: [String: Rule],
    known: Set<String>
  ) -> (shown: [Finding], hidden: Int) {
    var comments: [String: Suppressions] = [:]
    for document in documents where !document.comments.isEmpty {
      comments[document.path] = Suppressions(document, rules: known)
    }
    if comments.isEmpty { return (findings, 0) }
    var shown: [Finding] = []
    for finding in findings {
      if comments[finding.page]?.hides(finding) == true { continue }
      shown.append(finding)
    }
    let hidden = findings.count - shown.count
    for suppressions in comments.values {
      // A comment for a rule that is off now is not unused.
      shown += (suppressions.complaints + suppressions.unused(among: Set(rules.keys)))
        .filter { rules[$0.id] != nil }
    }
    return (shown, hidden)
  }
}
