import Markup

/// The gap report in GitHub Flavored Markdown: the matrix, then each project with its evidence and next steps.
///
///     | project | score | install | ship |
///     | --- | ---: | :---: | :---: |
///     | [harbour](#harbour) | 41 % | ✓ | ◐ |
enum GapMarkdown {
  static func write(_ result: LintResult) -> [UInt8] {
    let totals = result.totals
    var text = "# Documentation gaps\n\n"
    text += "\(totals.present) of \(totals.applicable.of("document")) present in "
    text += "\(result.projects.count.of("project")). Worst gaps first.\n\n"
    text += matrix(result)
    if let changes = result.changes { text += self.changes(changes) }
    for project in result.worstFirst { text += section(project) }
    return Array(text.utf8)
  }

  private static func matrix(_ result: LintResult) -> String {
    let items = result.itemColumns
    if items.isEmpty { return "" }
    var text = "| project | score | "
    text += items.map { MarkdownText.escaped($0.id) }.joined(separator: " | ")
    text += " |\n| --- | ---: |\(String(repeating: " :---: |", count: items.count))\n"
    for project in result.worstFirst {
      let cells = items.map { project.item($0.id)?.verdict.symbol ?? "" }.joined(separator: " | ")
      text += "| \(MarkdownText.escaped(project.name)) | \(Decimal.percent(project.score))"
      text += " | \(cells) |\n"
    }
    return text + "\n✓ present, ◐ partial, ✗ missing, – not applicable, ↗ declared\n\n"
  }

  /// Since the report that was given.
  private static func changes(_ changes: GapChanges) -> String {
    var text = "## Since last time\n\n\(MarkdownText.escaped(changes.sentence))\n\n"
    let shown = changes.better.prefix(10) + changes.worse.prefix(10)
    for change in shown {
      text += "- \(MarkdownText.escaped(change.name)): \(change.sign)"
      text += change.items.isEmpty ? "\n" : " (\(MarkdownText.escaped(change.words)))\n"
    }
    return text + (shown.isEmpty ? "" : "\n")
  }

  private static func section(_ project: ProjectReport) -> String {
    var text = "## \(MarkdownText.escaped(project.name))\n\n"
    var facts = ["\(project.present) of \(project.applicable) present"]
    if !project.kind.isEmpty {
      facts.append(
        "kind: \(MarkdownText.escaped(project.kind)) (\(MarkdownText.escaped(project.kindReason)))")
    }
    if !project.openSource.isEmpty {
      let reason = MarkdownText.escaped(project.openSourceReason)
      facts.append("open source: \(MarkdownText.escaped(project.openSource)) (\(reason))")
    }
    text += facts.joined(separator: "; ") + ".\n\n"
    if !project.items.isEmpty {
      text += "| item | verdict | score | evidence | next step |\n"
      text += "| --- | --- | ---: | --- | --- |\n"
      for item in project.gaps + project.items.filter({ !$0.verdict.applies || $0.verdict.isDone })
      {
        text += row(item, project)
      }
      text += "\n"
    }
    let counts = Severity.allCases.reversed().map { ($0, project.count($0)) }.filter { $0.1 > 0 }
    if !counts.isEmpty {
      text += "Findings: " + counts.map { $1.of($0.word) }.joined(separator: ", ") + ".\n\n"
    }
    if !project.notChecked.isEmpty {
      text += "Not checked:\n\n"
      text += project.notChecked.map { "- \(MarkdownText.prose($0))\n" }.joined() + "\n"
    }
    return text
  }

  private static func row(_ item: ItemReport, _ project: ProjectReport) -> String {
    var text =
      "| \(MarkdownText.escaped(item.title)) | \(item.verdict.symbol) \(item.verdict.word) | "
    text += (item.verdict.applies ? Decimal.percent(item.boundedScore) : "") + " | "
    text += item.evidence.prefix(3).map { evidence in
      let place = MarkdownText.code(evidence.place(in: project))
      let said = [evidence.heading, evidence.why].filter { !$0.isEmpty }.map(MarkdownText.escaped)
      return ([place] + said).filter { !$0.isEmpty }.joined(separator: " – ")
    }.joined(separator: "<br>")
    var next = MarkdownText.prose(item.next)
    if !item.lacks.isEmpty, item.verdict.applies, !item.verdict.isDone {
      let lacks = item.lacks.map(MarkdownText.prose).joined(separator: ", ")
      next += (next.isEmpty ? "" : " ") + "Lacks: \(lacks)."
    }
    return text + " | \(next) |\n"
  }
}
