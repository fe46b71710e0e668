import Markup

/// A project's findings by rule: a line that opens, why the rule asks and how to satisfy it, then each place.
enum GapHTMLFindings {
  /// Findings of a rule that are listed.
  private static let mostOfRule = 100

  static func html(_ project: ProjectReport, rules: [String: RuleSummary]) -> String {
    if project.findings.isEmpty { return "" }
    let groups = Dictionary(grouping: project.sortedFindings, by: \.finding.id)
      .map { (id: $0.key, found: $0.value, worst: $0.value.map(\.finding.severity).max() ?? .info) }
      .sorted { one, other in
        if one.worst != other.worst { return one.worst > other.worst }
        if one.found.count != other.found.count { return one.found.count > other.found.count }
        return bytesPrecede(one.id, other.id)
      }
    var html = "<h3>Findings <small>\(project.findings.count)</small></h3>\n"
    for group in groups {
      html +=
        "<details class=\"rule\"><summary><b class=\"\(group.worst.letter)\">\(group.worst.word)</b> "
      html += "\(HTMLText.code(group.id)) <b>\(group.found.count)</b>"
      let rule = rules[group.id]
      if let what = rule?.what, !what.isEmpty {
        html += " <span class=\"what\">\(HTMLText.prose(what))</span>"
      }
      html += "</summary>\n"
      if let rule {
        html += "<p class=\"why\">\(HTMLText.prose(rule.why)) "
        html += "<b>\(HTMLText.prose(rule.how))</b></p>\n"
      }
      html += "<ul class=\"found\">\n"
      for found in group.found.prefix(mostOfRule) { html += item(found, project) }
      let more = group.found.count - mostOfRule
      if more > 0 {
        html += "<li class=\"none\">\(more.of("more finding")): the JSON report holds them.</li>\n"
      }
      html += "</ul>\n</details>\n"
    }
    return html
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
