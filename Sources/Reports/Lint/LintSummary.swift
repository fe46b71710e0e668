import Markup

/// One line that sums up a run: `3 errors, 1 warning in 12 documents; 2 hidden by comments. --fix can mend 1.`
struct LintSummary {
  private let counts: [(severity: Severity, count: Int)]
  private let fixable: Int
  private var documents = 0
  private var links = 0
  private var suppressed = 0
  private var inBaseline = 0
  private var unchanged = 0

  init(_ result: LintResult) {
    let all = result.projects.lazy.flatMap(\.findings)
    counts = Severity.allCases.reversed().map { severity in
      (severity, all.count { $0.finding.severity == severity })
    }
    fixable = all.count { $0.finding.fix != nil }
    for project in result.projects {
      documents += project.counts.documents
      links += project.counts.links
      suppressed += project.counts.suppressed
      inBaseline += project.counts.inBaseline
      unchanged += project.counts.unchanged
    }
  }

  /// Without a line end.
  func text(_ style: ConsoleStyle = ConsoleStyle(isColored: false)) -> String {
    let found = counts.filter { $0.count > 0 }
      .map { style.severity($0.severity, $0.count.of($0.severity.word)) }
    var text = found.isEmpty ? style.green("All is well") : found.joined(separator: ", ")
    text += " in \(documents.of("document"))"
    if found.isEmpty, links > 0 { text += " with \(links.of("link"))" }
    let hidden = [
      suppressed == 0 ? "" : "\(suppressed) hidden by comments",
      inBaseline == 0 ? "" : "\(inBaseline) in the baseline",
      unchanged == 0 ? "" : "\(unchanged) in what did not change",
    ].filter { !$0.isEmpty }
    if !hidden.isEmpty { text += "; \(hidden.joined(separator: ", "))" }
    text += "."
    if fixable > 0 { text += " --fix can mend \(fixable)." }
    return text
  }
}
