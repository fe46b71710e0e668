import Basics
import Markup

/// The page of a project: what it is, its trend, the next steps, the checklist with its evidence, the findings by rule,
/// what was not checked.
struct GapHTMLProject {
  /// Places that are named of an item.
  private static let mostEvidence = 6

  /// How much of a project is shown.
  enum Detail: Int, Comparable {
    /// What it is, and its next steps.
    case steps
    /// The checklist with its evidence, too.
    case evidence
    /// All.
    case findings

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private(set) var html = ""
  private let project: ProjectReport
  private let id: String

  init(
    _ project: ProjectReport, id: String, rules: [String: RuleSummary], trend: [TrendPoint],
    detail: Detail
  ) {
    self.project = project
    self.id = id
    let gaps = project.gaps
    html += "<section class=\"project\" id=\"\(id)\" aria-labelledby=\"\(id)--title\">\n"
    html += "<p class=\"back\"><a href=\"#overview\">← All projects</a></p>\n"
    head()
    if detail > .steps {
      html += GapHTMLTrend.figure(trend)
    } else if trend.count > 1 {
      html += "<p>\(GapHTMLTrend.spark(trend))</p>\n"
    }
    if !gaps.isEmpty { steps(gaps, isWhole: detail > .steps) }
    if detail == .steps { brief(project.items.filter { !gaps.contains($0) }) }
    if detail > .steps, !project.items.isEmpty {
      let counts = project.checklistCounts.joined(separator: ", ")
      html += "<h3>Checklist\(counts.isEmpty ? "" : " <small>\(counts)</small>")</h3>\n"
      html += "<div class=\"items\">\n"
      let rest = project.items.filter { !$0.verdict.applies || $0.verdict.isDone }
      for item in gaps + rest { self.item(item) }
      html += "</div>\n"
    }
    if detail == .findings {
      html += GapHTMLFindings.html(project, rules: rules)
    } else if !project.otherFindings.isEmpty {
      html +=
        "<p class=\"none\">\(project.otherFindings.count.of("finding")): the JSON report holds them.</p>\n"
    }
    if detail > .steps, !project.notChecked.isEmpty {
      html += "<h3>Not checked</h3>\n<ul class=\"plain\">\n"
      html += project.notChecked.map { "<li>\(HTMLText.prose($0))</li>\n" }.joined()
      html += "</ul>\n"
    }
    html += "</section>\n"
  }

  private mutating func head() {
    html += "<h2 id=\"\(id)--title\">\(HTMLText.line(project.name))"
    if !project.path.isEmpty, project.path != project.name {
      html += " <small>\(HTMLText.code(project.path))</small>"
    }
    html += "</h2>\n<div class=\"summary\">\(GapHTMLVerdict.score(project.score))"
    html +=
      "<span>\(project.present) of \(project.applicable) present</span></div>\n<p class=\"about\">"
    var parts: [String] = []
    if !project.kind.isEmpty { parts.append(fact("Kind", project.kind, project.kindReason)) }
    if !project.openSource.isEmpty {
      parts.append(fact("Open source", project.openSource, project.openSourceReason))
    }
    let counts = project.counts
    var read = "\(counts.documents.of("document")) and \(counts.links.of("link")) read"
    if counts.suppressed > 0 { read += ", \(counts.suppressed) findings hidden by comments" }
    if counts.inBaseline > 0 { read += ", \(counts.inBaseline) in the baseline" }
    parts.append("<span>\(read)</span>")
    html += parts.joined(separator: "\n") + "</p>\n"
  }

  private func fact(_ name: String, _ value: String, _ reason: String) -> String {
    var html = "<span>\(name): <b>\(HTMLText.line(value))</b>"
    if !reason.isEmpty { html += " (\(HTMLText.line(reason)))" }
    return html + "</span>"
  }

  /// - Parameter isWhole: what is known of the items follows; otherwise the steps are all there is of them.
  private mutating func steps(_ gaps: [ItemReport], isWhole: Bool) {
    html += "<h3>Next steps</h3>\n<ol class=\"steps\">\n"
    for item in gaps {
      let next = item.next.isEmpty ? "Add what is lacking." : item.next
      html +=
        isWhole
        ? "<li><a href=\"#\(fragment(item))\">\(HTMLText.line(item.title))</a> "
        : "<li id=\"\(fragment(item))\">\(HTMLText.line(item.title)) "
      html +=
        "<span class=\"v \(item.verdict.rawValue)\">\(GapHTMLVerdict.label(item.verdict))</span><br>"
      html += "\(HTMLText.prose(next))</li>\n"
    }
    html += "</ol>\n"
  }

  /// The items with nothing to do, a line each.
  private mutating func brief(_ items: [ItemReport]) {
    guard !items.isEmpty else { return }
    html += "<ul class=\"plain\">\n"
    for item in items {
      let place = item.evidence.first?.place(in: project) ?? ""
      html += "<li id=\"\(fragment(item))\">\(HTMLText.line(item.title)) "
      html +=
        "<span class=\"v \(item.verdict.rawValue)\">\(GapHTMLVerdict.label(item.verdict))</span>"
      html += (place.isEmpty ? "" : " \(HTMLText.code(place))") + "</li>\n"
    }
    html += "</ul>\n"
  }

  private mutating func item(_ item: ItemReport) {
    let verdict = item.verdict
    html += "<article class=\"item \(verdict.rawValue)\" id=\"\(fragment(item))\">\n<h4>"
    html +=
      "\(HTMLText.line(item.title)) \(HTMLText.code(item.id)) "
    html += "<span class=\"v \(verdict.rawValue)\">\(GapHTMLVerdict.label(verdict))</span></h4>\n"
    if verdict.applies, verdict != .missing || item.boundedScore > 0 {
      html += GapHTMLVerdict.score(item.boundedScore)
    }
    if item.evidence.isEmpty, verdict == .missing {
      html += "<p class=\"none\">Nothing was found that looks like it.</p>\n"
    }
    if !item.evidence.isEmpty {
      html += "<ul class=\"evidence\">\n"
      for evidence in item.evidence.prefix(Self.mostEvidence) { html += self.evidence(evidence) }
      let more = item.evidence.count - Self.mostEvidence
      if more > 0 { html += "<li class=\"none\">\(more.of("more place"))</li>\n" }
      html += "</ul>\n"
    }
    if !item.lacks.isEmpty, verdict.applies, !verdict.isDone {
      let lacks = item.lacks.map(HTMLText.prose).joined(separator: "; ")
      html += "<p class=\"lacks\"><b>Lacks</b> \(lacks)</p>\n"
    }
    if !item.next.isEmpty {
      html += "<p class=\"next\"><b>Next</b> \(HTMLText.prose(item.next))</p>\n"
    }
    html += "</article>\n"
  }

  private func evidence(_ evidence: ItemReport.Evidence) -> String {
    var html = "<li>"
    let place = evidence.place(in: project)
    if !place.isEmpty { html += "\(HTMLText.code(place)) " }
    if !evidence.heading.isEmpty {
      html += "“\(HTMLText.line(evidence.heading))” "
    }
    if !evidence.why.isEmpty {
      html += "<span class=\"why\">\(HTMLText.prose(evidence.why))</span>"
    }
    return html + "</li>\n"
  }

  private func fragment(_ item: ItemReport) -> String {
    "\(id)--\(HTMLText.escape(GapHTMLNames.plain(item.id)))"
  }
}

/// A project's findings: errors, warnings, notes, each by rule: a line that opens, why the rule asks and how to satisfy it,
/// then each place. Those of the checklist are with its items.
enum GapHTMLFindings {
  /// Findings of a rule that are listed.
  private static let mostOfRule = 100

  static func html(_ project: ProjectReport, rules: [String: RuleSummary]) -> String {
    let findings = project.otherFindings
    if findings.isEmpty { return "" }
    var html = "<h3>Findings <small>\(findings.count)</small></h3>\n"
    for severity in Severity.allCases.reversed() {
      let found = findings.filter { $0.finding.severity == severity }
      if found.isEmpty { continue }
      html += "<h4>\(severity.title) <small>\(found.count)</small></h4>\n"
      let groups = Dictionary(grouping: found, by: \.finding.id).sorted {
        ($1.value.count, $0.key) < ($0.value.count, $1.key)
      }
      for (id, found) in groups { html += rule(id, found, severity, rules[id], project) }
    }
    return html
  }

  private static func rule(
    _ id: String, _ found: [LintFinding], _ severity: Severity, _ rule: RuleSummary?,
    _ project: ProjectReport
  ) -> String {
    var html =
      "<details class=\"rule\"><summary><b class=\"\(severity.letter)\">\(severity.word)</b> "
    html += "\(HTMLText.code(id)) <b>\(found.count)</b>"
    if let what = rule?.what, !what.isEmpty {
      html += " <span class=\"what\">\(HTMLText.prose(what))</span>"
    }
    html += "</summary>\n"
    if let rule {
      html += "<p class=\"why\">\(HTMLText.prose(rule.why)) "
      html += "<b>\(HTMLText.prose(rule.how))</b></p>\n"
    }
    html += "<ul class=\"found\">\n"
    for found in found.prefix(mostOfRule) { html += item(found, project) }
    let more = found.count - mostOfRule
    if more > 0 {
      html += "<li class=\"none\">\(more.of("more finding")): the JSON report holds them.</li>\n"
    }
    return html + "</ul>\n</details>\n"
  }

  private static func item(_ found: LintFinding, _ project: ProjectReport) -> String {
    let finding = found.finding
    var html = "<li>"
    if !finding.page.isEmpty {
      let line = finding.source.isKnown ? ":\(finding.source.start.line)" : ""
      html += "<code>\(HTMLText.line(project.shown(finding.page)))\(line)</code> "
    }
    html += HTMLText.prose(finding.message)
    if !finding.help.isEmpty {
      html += " <span class=\"why\">\(HTMLText.prose(finding.help))</span>"
    }
    if !finding.candidates.isEmpty {
      let near = finding.candidates.map(HTMLText.code)
      html += " <span class=\"why\">Near: \(near.joined(separator: ", "))</span>"
    }
    return html + "</li>\n"
  }
}
