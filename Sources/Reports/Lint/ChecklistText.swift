import Basics
import Markup

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

  /// - Parameter width: in which lines must fit; nil means any.
  init(_ project: ProjectReport, _ style: ConsoleStyle, width: Int?) {
    let ids = Set(project.items.map(\.id))
    if project.items.isEmpty { return }
    var severities: [String: Severity] = [:]
    for found in project.findings where ids.contains(found.finding.id) {
      severities[found.finding.id] = max(
        severities[found.finding.id] ?? .info, found.finding.severity)
    }
    let verdicts = project.items.map(\.verdict.word.utf8.count).max() ?? 0
    let names = min(24, project.items.map(\.id.onOneLine.displayWidth).max() ?? 0)
    let margin = String(repeating: " ", count: 4 + verdicts + 2 + names + 2)
    func add(_ line: String, indent: Int) { text += line.folded(to: width, indent: indent) + "\n" }
    add(style.bold("Checklist") + "  " + style.dim(Self.known(project)), indent: 11)
    for item in project.items {
      let name = item.id.onOneLine.clipped(to: names)
      let verdict = "\(item.verdict.symbol) \(item.verdict.word.padded(to: verdicts))"
      var line = "  \(style.verdict(item.verdict, verdict))  \(name)"
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
      if !parts.isEmpty { line += String(repeating: " ", count: max(0, names - name.displayWidth)) }
      add(line + parts.map { "  " + $0 }.joined(), indent: margin.utf8.count)
      if !item.lacks.isEmpty, item.verdict.applies, !item.verdict.isDone {
        let lacks = item.lacks.map(\.onOneLine).joined(separator: ", ")
        add(margin + style.dim("lacks: \(lacks)"), indent: margin.utf8.count + 7)
      }
      if !item.next.isEmpty {
        add("\(margin)→ \(item.next.onOneLine)", indent: margin.utf8.count + 2)
      }
    }
    text += "\n"
  }

  private static func known(_ project: ProjectReport) -> String {
    var parts = [
      (["\(project.present) of \(project.applicable) present"] + project.checklistCounts)
        .joined(separator: ", ")
    ]
    if !project.kind.isEmpty { parts.append("\(project.kind) (\(project.kindReason))") }
    if !project.openSource.isEmpty {
      parts.append("open source: \(project.openSource) (\(project.openSourceReason))")
    }
    return parts.joined(separator: "; ").onOneLine
  }
}
