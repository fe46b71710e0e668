import Basics
import Markup

/// What the linter found, in GitHub Flavored Markdown: a line that sums up, the checklist of all projects as a table, then
/// the findings of each project after a line that opens: errors, warnings, and the notes of each rule after one of theirs.
struct LintMarkdown {
  /// GitHub refuses step summaries of more than 1 MiB.
  static let summaryLimit = 900 << 10

  private var text = ""
  /// Bytes of all that may be written; the end has room of its own.
  private let limit: Int

  /// Without a limit.
  static func write(_ result: LintResult) -> [UInt8] { write(result, limit: .max) }

  /// - Parameter limit: findings after so many bytes are only counted.
  static func write(_ result: LintResult, limit: Int) -> [UInt8] {
    var writer = LintMarkdown(limit: limit)
    writer.text = "## Documentation check\n\n\(LintSummary(result).text())\n\n"
    writer.checklist(result)
    writer.findings(result)
    return Array(writer.text.utf8)
  }

  private init(limit: Int) { self.limit = limit }

  private mutating func checklist(_ result: LintResult) {
    let items = result.itemColumns
    if items.isEmpty { return }
    text += "| project | "
    text += items.map { MarkdownText.escaped($0.id) }.joined(separator: " | ")
    text += " |\n| --- |\(String(repeating: " :---: |", count: items.count))\n"
    for (index, project) in result.projects.enumerated() {
      if text.utf8.count > limit / 2 {
        text += "\n\((result.projects.count - index).of("more project")).\n"
        break
      }
      let cells = items.map { item in project.item(item.id)?.verdict.symbol ?? "" }
      text += "| \(MarkdownText.escaped(project.name)) | \(cells.joined(separator: " | ")) |\n"
    }
    text += "\n✓ present, ◐ partial, ✗ missing, – not applicable, ↗ declared\n\n"
    for project in result.projects where !project.gaps.isEmpty {
      let steps = project.gaps.filter { !$0.next.isEmpty }.map { item in
        "- **\(MarkdownText.escaped(item.id))** is \(item.verdict.word)\(Self.severity(of: item, project)): \(MarkdownText.prose(item.next))\n"
      }
      if steps.isEmpty || text.utf8.count > limit / 2 { continue }
      if result.projects.count > 1 { text += "### \(MarkdownText.escaped(project.name))\n\n" }
      text += steps.joined() + "\n"
    }
  }

  /// ` (warning)`; empty where there is no finding.
  private static func severity(of item: ItemReport, _ project: ProjectReport) -> String {
    let worst = project.findings.filter { $0.finding.id == item.id }.map(\.finding.severity).max()
    return worst.map { " (\($0.word))" } ?? ""
  }

  private mutating func findings(_ result: LintResult) {
    var rest = result.projects.reduce(0) { $0 + $1.otherFindings.count }
    let isOpen = rest <= 20
    let asked = Dictionary(
      result.rules.map { ($0.id, $0.what) }, uniquingKeysWith: { first, _ in first })
    for project in result.projects {
      let findings = project.otherFindings
      if findings.isEmpty { continue }
      if text.utf8.count > limit { break }
      let name = result.projects.count > 1 ? " in \(HTMLText.line(project.name))" : ""
      text += "<details\(isOpen ? " open" : "")><summary>"
      text += "\(findings.count.of("finding"))\(name)</summary>\n\n"
      for severity in [Severity.error, .warning] {
        let found = findings.filter { $0.finding.severity == severity }
        if found.isEmpty || text.utf8.count > limit { continue }
        text += "**\(severity.title): \(found.count)**\n\n"
        rest -= list(FindingGroup.all(of: found), project)
        text += "\n"
      }
      let notes = findings.filter { $0.finding.severity == .info }
      if !notes.isEmpty, text.utf8.count <= limit { rest -= self.notes(notes, asked, project) }
      text += "</details>\n\n"
    }
    if rest > 0 {
      text += "\(rest.of("more finding")) would not fit here: "
      text += "`--format json:FILE` writes all of them.\n\n"
    }
    let notChecked = result.projects.flatMap(\.notChecked)
    if !notChecked.isEmpty, text.utf8.count <= limit {
      text += "Not checked:\n\n"
      text += notChecked.prefix(50).map { "- \(MarkdownText.prose($0))\n" }.joined()
      if notChecked.count > 50 { text += "- … and \(notChecked.count - 50) more\n" }
    }
  }

  /// A line a rule, the most frequent first, that opens and shows where.
  ///
  /// - Returns: how many findings are shown.
  private mutating func notes(
    _ notes: [LintFinding], _ asked: [String: String], _ project: ProjectReport
  ) -> Int {
    var shown = 0
    text += "**\(Severity.info.title): \(notes.count)**\n\n"
    let rules = Dictionary(grouping: notes, by: \.finding.id)
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    for (id, found) in rules {
      if text.utf8.count > limit { break }
      let what = asked[id].map { $0.isEmpty ? "" : ": " + HTMLText.prose($0) } ?? ""
      text += "<details><summary>\(found.count) × \(HTMLText.code(id))\(what)</summary>\n\n"
      shown += list(FindingGroup.single(found), project)
      text += "\n</details>\n\n"
    }
    return shown
  }

  /// - Returns: how many findings are shown.
  private mutating func list(_ groups: [FindingGroup], _ project: ProjectReport) -> Int {
    var shown = 0
    for group in groups {
      if text.utf8.count > limit { break }
      text += Self.line(group, project)
      shown += group.findings.count
    }
    return shown
  }

  private static func line(_ group: FindingGroup, _ project: ProjectReport) -> String {
    let finding = group.first.finding
    var line = "- \(finding.severity == .info ? "" : "**\(finding.severity.word)** ")"
    if group.findings.count > 1 {
      let page = group.page == "./" ? project.base : project.shown(group.page)
      line += page.isEmpty ? "" : MarkdownText.code(page) + " "
      line += MarkdownText.prose(group.sentence { "`\($0)`" })
      if !group.help.isEmpty { line += " \(MarkdownText.prose(group.help))" }
      return line + " (\(MarkdownText.code(finding.id)))\n"
    }
    if !finding.page.isEmpty {
      let number = finding.source.isKnown ? Int(finding.source.start.line) : 0
      line += MarkdownText.place(project.shown(finding.page), number) + " "
    }
    line += "\(MarkdownText.prose(finding.message))"
    if !finding.help.isEmpty { line += " \(MarkdownText.prose(finding.help))" }
    if !finding.candidates.isEmpty {
      line += " Near: \(finding.candidates.map(MarkdownText.code).joined(separator: ", "))."
    }
    return line + " (\(MarkdownText.code(finding.id)))\n"
  }
}

/// The Markdown for `$GITHUB_STEP_SUMMARY`: all findings, as far as GitHub takes them.
package enum StepSummary {
  /// In UTF-8, to be appended to the file; at most 900 KiB and a few lines.
  package static func write(_ result: LintResult) -> [UInt8] {
    LintMarkdown.write(result, limit: LintMarkdown.summaryLimit)
  }
}
