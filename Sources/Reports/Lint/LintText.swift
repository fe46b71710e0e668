import Basics
import Markup

/// What the linter found, for people at a terminal: by project and file, then the checklist, then what was not
/// checked, then one line that sums up.
///
///     docs/Install.md
///       12:17  error  There is no file setup.md.  link-dead
///              │ See [the setup](setup.md) first
///              │                 ^^^^^^^^
///              Write docs/setup.md.
struct LintText {
  private let result: LintResult
  private let options: ReportOptions
  private let style: ConsoleStyle
  private var text = ""

  static func write(_ result: LintResult, _ options: ReportOptions) -> [UInt8] {
    var writer = LintText(result, options)
    for project in result.projects { writer.write(project) }
    writer.text += LintSummary(result).text(writer.style) + "\n"
    return Array(writer.text.utf8)
  }

  private init(_ result: LintResult, _ options: ReportOptions) {
    self.result = result
    self.options = options
    style = ConsoleStyle(isColored: options.isColored)
  }

  private mutating func write(_ project: ProjectReport) {
    if result.projects.count > 1 {
      let path = project.path.isEmpty || project.path == project.name ? "" : project.path.onOneLine
      text += style.bold("━━ " + project.name.onOneLine) + (path.isEmpty ? "" : "  ")
      text += style.dim(path) + "\n\n"
    }
    let table = ChecklistText(project, style)
    // Those of the checklist stand in its table, with their evidence.
    let findings = project.sortedFindings.filter { !table.holds($0.finding) }
    var index = 0
    while index < findings.count {
      let file = findings[index].finding.page
      let end = findings[index...].firstIndex { $0.finding.page != file } ?? findings.count
      write(Array(findings[index..<end]), file.isEmpty ? nil : project.shown(file))
      index = end
    }
    text += table.text
    if !project.notChecked.isEmpty {
      text += style.bold("Not checked") + "\n"
      for sentence in project.notChecked { text += style.dim("  " + sentence.onOneLine) + "\n" }
      text += "\n"
    }
  }

  /// - Parameter path: nil: about the project as a whole.
  private mutating func write(_ findings: [LintFinding], _ path: String?) {
    text += style.bold(path?.onOneLine ?? "The project as a whole") + "\n"
    let places = findings.map(Self.place)
    let width = places.map(\.utf8.count).max() ?? 0
    let words = findings.map(\.finding.severity.word.utf8.count).max() ?? 0
    let limit = options.findingsPerRule ?? .max
    var shown: [String: Int] = [:]
    for (found, place) in zip(findings, places) {
      let count = shown[found.finding.id, default: 0] + 1
      shown[found.finding.id] = count
      if count <= limit { write(found, place, (width, words)) }
    }
    for (id, count) in shown.sorted(by: { $0.key.precedes(byBytes: $1.key) }) where count > limit {
      text += style.dim("  … and \(count - limit) more of \(id.onOneLine)") + "\n"
    }
    text += "\n"
  }

  private mutating func write(
    _ found: LintFinding, _ place: String, _ widths: (place: Int, word: Int)
  ) {
    let finding = found.finding
    text += "  " + place.padded(to: widths.place) + (widths.place > 0 ? "  " : "")
    text += style.severity(finding.severity, finding.severity.word.padded(to: widths.word))
    text += "  \(finding.message.onOneLine)  " + style.dim(finding.id.onOneLine) + "\n"
    let margin = String(repeating: " ", count: 2 + widths.place + (widths.place > 0 ? 2 : 0))
    if finding.source.isKnown, let excerpt = found.excerpt,
      excerpt.utf8.contains(where: { $0 > 0x20 })
    {
      let source = SourceExcerpt(
        excerpt, bytes: finding.markedBytes, width: options.width - margin.utf8.count - 2)
      text += margin + style.dim("│ ") + source.line + "\n"
      if !source.marks.isEmpty {
        text += margin + style.dim("│ ") + style.severity(finding.severity, source.marks) + "\n"
      }
    }
    var advice = finding.help.onOneLine
    if !finding.candidates.isEmpty {
      let near = "Near: \(finding.candidates.map(\.onOneLine).joined(separator: ", "))"
      advice += advice.isEmpty ? near : "  \(near)"
    }
    if !advice.isEmpty { text += margin + advice + "\n" }
  }

  /// `12:17`
  private static func place(_ found: LintFinding) -> String {
    guard let place = EditorPlace(found) else { return "" }
    return place.isWholeLines ? "\(place.line)" : "\(place.line):\(place.column)"
  }
}

extension Finding {
  /// What is marked in the first line; nil: all of it.
  fileprivate var markedBytes: ClosedRange<Int>? {
    if isAboutWholeLines { return nil }
    let start = max(1, Int(source.start.column))
    let end = source.end.line > source.start.line ? Int.max - 1 : Int(source.end.column)
    return start...max(start, end)
  }
}

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

/// The checklist of a project on a terminal: verdict, best evidence, what is lacking, the next step.
///
///     Checklist                        2 of 3 present
///       ✓ present  install   README.md:12  Installation
///       ◐ partial  ship      HACKING.md:1  Hacking  warning
///                            lacks: a command that runs the tests
///                            → Say in HACKING.md how to run the tests.
struct ChecklistText {
  /// Ends with an empty line; empty: there are no items.
  private(set) var text = ""
  private let ids: Set<String>

  init(_ project: ProjectReport, _ style: ConsoleStyle) {
    ids = Set(project.items.map(\.id))
    if project.items.isEmpty { return }
    var severities: [String: Severity] = [:]
    for found in project.findings where ids.contains(found.finding.id) {
      severities[found.finding.id] = max(
        severities[found.finding.id] ?? .info, found.finding.severity)
    }
    let verdicts = project.items.map(\.verdict.word.utf8.count).max() ?? 0
    let names = min(24, project.items.map(\.id.onOneLine.displayWidth).max() ?? 0)
    let margin = String(repeating: " ", count: 4 + verdicts + 2 + names + 2)
    text += style.bold("Checklist") + "  " + style.dim(Self.known(project)) + "\n"
    for item in project.items {
      let name = item.id.onOneLine.clipped(to: names)
      let verdict = "\(item.verdict.symbol) \(item.verdict.word.padded(to: verdicts))"
      text += "  \(style.verdict(item.verdict, verdict))  \(name)"
      var parts: [String] = []
      if let severity = severities[item.id] {
        parts.append(style.severity(severity, severity.word))
      }
      if let best = item.evidence.first {
        let place = best.place(in: project).onOneLine
        if !place.isEmpty { parts.append(place) }
        let said = item.verdict.applies && !best.heading.isEmpty ? best.heading : best.why
        if !said.isEmpty { parts.append(style.dim(said.onOneLine)) }
        // Why it is elsewhere only the settings know.
        if item.verdict == .declared, said != best.why {
          parts.append(style.dim(best.why.onOneLine))
        }
      }
      if !parts.isEmpty { text += String(repeating: " ", count: max(0, names - name.displayWidth)) }
      text += parts.map { "  " + $0 }.joined() + "\n"
      if !item.lacks.isEmpty, item.verdict.applies, !item.verdict.isDone {
        let lacks = item.lacks.map(\.onOneLine).joined(separator: ", ")
        text += margin + style.dim("lacks: \(lacks)") + "\n"
      }
      if !item.next.isEmpty { text += "\(margin)→ \(item.next.onOneLine)\n" }
    }
    text += "\n"
  }

  /// Whether the table shows what the finding says.
  func holds(_ finding: Finding) -> Bool { ids.contains(finding.id) }

  private static func known(_ project: ProjectReport) -> String {
    var parts = ["\(project.present) of \(project.applicable) present"]
    if !project.kind.isEmpty { parts.append("\(project.kind) (\(project.kindReason))") }
    if !project.openSource.isEmpty {
      parts.append("open source: \(project.openSource) (\(project.openSourceReason))")
    }
    return parts.joined(separator: "; ").onOneLine
  }
}
