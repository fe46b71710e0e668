import Markup

/// The table of projects and items, worst first, with the totals of each item below it. Opens the section `overview`,
/// which the caller closes.
struct GapHTMLMatrix {
  private(set) var html = ""
  private let items: [GapTotals.Item]
  private let hasTrend: Bool

  /// - Parameter linked: how many projects, from the first, have a page to link to.
  init(
    _ result: LintResult, _ projects: [ProjectReport], names: GapHTMLNames,
    trends: [String: [TrendPoint]], linked: Int
  ) {
    items = GapTotals(result).items
    hasTrend = trends.values.contains { $0.count > 1 }
    head(projects)
    for (index, project) in projects.enumerated() {
      row(
        project, id: index < linked ? names[project] : nil, trend: trends[project.name] ?? [])
    }
    html += "</tbody>\n"
    if projects.count > 1 { totals() }
    html += "</table>\n</div>\n"
  }

  private mutating func head(_ projects: [ProjectReport]) {
    html += "<section id=\"overview\">\n<h2>Projects <small>worst gaps first</small></h2>\n"
    html += "<p class=\"legend\">"
    html += ItemReport.Verdict.allCases.map { verdict in
      "<span class=\"v \(verdict.rawValue)\"><span class=\"sign\" aria-hidden=\"true\">"
        + "\(GapHTMLVerdict.sign(verdict))</span><span>\(verdict.word)</span></span>"
    }.joined(separator: "\n")
    html +=
      "</p>\n<div class=\"matrix-box\" role=\"region\" aria-label=\"Projects and items\" tabindex=\"0\">\n"
    html += "<table class=\"matrix\">\n<thead><tr><th scope=\"col\" class=\"name\">Project</th>"
    html += "<th scope=\"col\" class=\"num\">Score</th>"
    for item in items {
      html +=
        "<th scope=\"col\" class=\"col\"><abbr title=\"\(HTMLText.line(item.title))\">"
      html += "\(HTMLText.escape(item.id.onOneLine.clipped(to: 24)))</abbr></th>"
    }
    html += "<th scope=\"col\" class=\"more\">Findings</th>"
    if hasTrend {
      html +=
        "<th scope=\"col\" class=\"more\"><abbr title=\"The score over the past months, and its change in points\">Trend</abbr></th>"
    }
    html += "</tr></thead>\n<tbody>\n"
  }

  private mutating func row(_ project: ProjectReport, id: String?, trend: [TrendPoint]) {
    let name = HTMLText.line(project.name)
    let verdicts = project.items.map { "\(HTMLText.escape($0.id)):\($0.verdict.rawValue)" }
    html += "<tr data-kind=\"\(HTMLText.escape(project.kind))\""
    html +=
      " data-findings=\"\(project.findings.count)\" data-has=\"\(verdicts.joined(separator: " "))\""
    html += " data-name=\"\(HTMLText.escape(project.name.lowercased()))\">"
    html += "<th scope=\"row\" class=\"name\">"
    html += id.map { "<a href=\"#\($0)\">\(name)</a>" } ?? name
    if !project.kind.isEmpty { html += "<small>\(HTMLText.line(project.kind))</small>" }
    html += "</th><td class=\"num\">\(GapHTMLVerdict.score(project.score))</td>"
    for column in items { cell(project.item(column.id), column.id, id) }
    html += "<td class=\"more\">\(Self.findings(project))</td>"
    if hasTrend { html += "<td class=\"more\">\(GapHTMLTrend.spark(trend))</td>" }
    html += "</tr>\n"
  }

  private mutating func cell(_ item: ItemReport?, _ column: String, _ id: String?) {
    guard let item else {
      html += "<td class=\"v\" data-i=\"\(HTMLText.escape(column))\"></td>"
      return
    }
    let label = GapHTMLVerdict.label(item.verdict)
    html += "<td class=\"v \(item.verdict.rawValue)\" data-i=\"\(HTMLText.escape(column))\">"
    guard let id else {
      html += "<span>\(label)</span></td>"
      return
    }
    let hint = item.next.isEmpty ? item.evidence.first?.why ?? "" : item.next
    html += "<a href=\"#\(id)--\(HTMLText.escape(GapHTMLNames.plain(item.id)))\""
    if !hint.isEmpty { html += " title=\"\(HTMLText.line(hint))\"" }
    html += ">\(label)</a></td>"
  }

  /// The heaviest by name, and how many there are: `3 errors`, `12 in all`.
  private static func findings(_ project: ProjectReport) -> String {
    guard let worst = project.findings.lazy.map(\.finding.severity).max() else {
      return "<span class=\"none\">none</span>"
    }
    let count = project.count(worst)
    let all = project.findings.count
    let rest = all > count ? "<small>\(all) in all</small>" : ""
    return "<b class=\"\(worst.letter)\">\(count.of(worst.word))</b>\(rest)"
  }

  private mutating func totals() {
    html += "<tfoot><tr><th scope=\"row\" class=\"name\">Present</th><td class=\"num\"></td>"
    for item in items {
      html += "<td class=\"total\">\(item.present)<small> of \(item.applicable)</small></td>"
    }
    html += "<td class=\"more\"></td>" + (hasTrend ? "<td class=\"more\"></td>" : "")
    html += "</tr></tfoot>\n"
  }
}
