import Basics
import Markup

/// The gap report on a terminal: projects by items, worst first, then what each project lacks and its next steps.
///
///     project   score  install  ship  roadmap
///     harbour    41 %     ✓      ◐       ✗
struct GapText {
  private let result: LintResult
  private let projects: [ProjectReport]
  private let style: ConsoleStyle
  private let width: Int
  private let foldWidth: Int?
  private var text = ""

  static func write(_ result: LintResult, _ options: ReportOptions) -> [UInt8] {
    var writer = GapText(result, options)
    writer.matrix()
    writer.changes()
    writer.common()
    for project in writer.projects where !project.gaps.isEmpty { writer.gaps(of: project) }
    writer.end()
    return Array(writer.text.utf8)
  }

  private init(_ result: LintResult, _ options: ReportOptions) {
    self.result = result
    projects = result.worstFirst
    style = ConsoleStyle(isColored: options.isColored)
    width = max(20, options.width)
    foldWidth = options.foldWidth
  }

  private mutating func matrix() {
    let items = result.itemColumns.map(\.id.onOneLine)
    if items.isEmpty || projects.isEmpty { return }
    let longest = projects.map(\.name.onOneLine.displayWidth).max() ?? 0
    // `  score  ` and the columns; on a narrow terminal columns have short heads, then names are cut.
    let fixed = 9 + items.reduce(0) { $0 + $1.displayWidth + 2 }
    let isShort = min(longest, 24) + fixed > width
    let heads = isShort ? items.map { String($0.prefix(3)) } : items
    let columns = heads.map { max(1, $0.displayWidth) }
    let room = width - 9 - columns.reduce(0) { $0 + $1 + (isShort ? 1 : 2) }
    let names = max(7, min(longest, room, 40))
    let gap = isShort ? " " : "  "
    text += style.bold("project".padded(to: names) + "  score")
    text += heads.map { style.bold(gap + $0) }.joined() + "\n"
    for project in projects {
      text += project.name.onOneLine.clipped(to: names).padded(to: names)
      let score = Decimal.percent(project.score)
      text += "  " + String(repeating: " ", count: max(0, 5 - score.utf8.count)) + score
      for (id, column) in zip(result.itemColumns.map(\.id), columns) {
        let verdict = project.item(id)?.verdict
        let before = (column - 1) / 2
        text += gap + String(repeating: " ", count: before)
        text += verdict.map { style.verdict($0, $0.symbol) } ?? " "
        text += String(repeating: " ", count: column - 1 - before)
      }
      while text.utf8.last == 0x20 { text.removeLast() }
      text += "\n"
    }
    let used = ItemReport.Verdict.allCases.filter { verdict in
      projects.contains { $0.count(of: verdict) > 0 }
    }
    text += "\n" + used.map { style.verdict($0, $0.symbol) + " " + $0.word }.joined(separator: "  ")
    if isShort {
      text += "\n" + style.dim(items.joined(separator: ", "))
    }
    text += "\n\n"
  }

  /// Since the report that was given.
  private mutating func changes() {
    guard let changes = result.changes else { return }
    text += style.bold("Since last time") + "\n  \(changes.sentence)\n"
    for change in changes.better.prefix(5) + changes.worse.prefix(5) {
      text += "  \(change.sign)  \(change.name.onOneLine)"
      text += change.items.isEmpty ? "\n" : style.dim("  \(change.words)") + "\n"
    }
    text += "\n"
  }

  /// What most projects lack.
  private mutating func common() {
    guard projects.count > 2 else { return }
    let lines = GapTotals(result).mostMissing.prefix(3).map { item in
      "  \(item.id.onOneLine): \(item.missing) missing, \(item.partial) partial, \(item.present) present of \(item.applicable)\n"
    }
    if lines.isEmpty { return }
    text += style.bold("Missing most often") + "\n" + lines.joined() + "\n"
  }

  private mutating func add(_ line: String, indent: Int) {
    text += line.folded(to: foldWidth, indent: indent) + "\n"
  }

  private mutating func gaps(of project: ProjectReport) {
    text += style.bold(project.name.onOneLine)
    text += style.dim("  \(project.present) of \(project.applicable) present") + "\n"
    for item in project.gaps {
      let verdict = item.verdict
      var line = "  " + style.verdict(verdict, "\(verdict.symbol) \(item.id.onOneLine)")
      if let best = item.evidence.first {
        let place = best.place(in: project).onOneLine
        line += "  " + (place.isEmpty ? best.why.onOneLine : place)
      }
      add(line, indent: 6)
      if !item.lacks.isEmpty {
        let lacks = item.lacks.map(\.onOneLine).joined(separator: ", ")
        add(style.dim("      lacks: \(lacks)"), indent: 13)
      }
      if !item.next.isEmpty { add("      → \(item.next.onOneLine)", indent: 8) }
    }
    text += "\n"
  }

  private mutating func end() {
    let totals = result.totals
    let complete = projects.count { $0.gaps.isEmpty }
    text += "\(totals.present) of \(totals.applicable.of("document")) present"
    text += " in \(projects.count.of("project")); \(complete) with nothing missing.\n"
  }
}
