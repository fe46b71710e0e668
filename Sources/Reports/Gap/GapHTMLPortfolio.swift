import Basics
import Markup

/// All projects at a glance: how their scores are spread, the three cheapest gains, what has changed since an earlier report
/// or the last month of the trend, and the trend of all. Empty for a single project.
enum GapHTMLPortfolio {
  static func html(
    _ result: LintResult, _ projects: [ProjectReport], names: GapHTMLNames
  ) -> String {
    guard projects.count > 1 else { return "" }
    let trend = PortfolioTrend(result)
    var html = "<section id=\"portfolio\" aria-label=\"All projects\">\n<div class=\"panels\">\n"
    html += distribution(projects)
    html += gains(projects, names)
    html +=
      result.changes.map { changes($0, projects, names) } ?? changes(trend, projects, names)
    html += "</div>\n"
    if trend.points.count > 1 {
      html += "<h2>Trend <small>the mean of all projects</small></h2>\n"
      html += GapHTMLTrend.figure(trend.points)
    }
    return html + "</section>\n"
  }

  // MARK: Distribution

  /// Columns of projects by their scores, from 0 to 100 % in steps of ten.
  private static func distribution(_ projects: [ProjectReport]) -> String {
    var counts = Array(repeating: 0, count: 10)
    for project in projects { counts[min(9, max(0, Int(project.score * 10)))] += 1 }
    let most = max(1, counts.max() ?? 1)
    let words = counts.enumerated().filter { $0.element > 0 }
      .map { "\($0.element.of("project")) from \($0.offset * 10) %" }
    var html = """
      <div class="panel"><h2>Scores</h2>
      <svg class="columns" viewBox="0 0 300 128" role="img" aria-label="\(words.joined(separator: ", "))">

      """
    for (index, count) in counts.enumerated() {
      let height = count == 0 ? 1 : max(3, count * 90 / most)
      let level = index >= 8 ? "good" : index >= 4 ? "fair" : "poor"
      html +=
        "<g class=\"\(count == 0 ? "none" : level)\"><rect class=\"fill\" x=\"\(index * 30 + 2)\" y=\"\(108 - height)\" width=\"26\" height=\"\(height)\" rx=\"2\"/>"
      if count > 0 {
        html +=
          "<text x=\"\(index * 30 + 15)\" y=\"\(102 - height)\" text-anchor=\"middle\">\(count)</text>"
      }
      html += "</g>\n"
    }
    for (x, anchor, text) in [(2, "start", "0 %"), (150, "middle", "50 %"), (298, "end", "100 %")] {
      html += "<text x=\"\(x)\" y=\"124\" text-anchor=\"\(anchor)\">\(text)</text>"
    }
    return html + "</svg></div>\n"
  }

  // MARK: Gains

  /// An item that many projects have in part.
  private struct Gain {
    var id: String
    var title: String
    /// Those that have part of it, the most complete first.
    var projects: [(project: ProjectReport, missing: Double)] = []
    /// What the mean score of all projects would gain.
    var points = 0.0
  }

  private static func gains(_ projects: [ProjectReport], _ names: GapHTMLNames) -> String {
    var gains: [String: Gain] = [:]
    for project in projects {
      let applicable = max(1, project.applicable)
      for item in project.items where item.verdict == .partial {
        let missing = 1 - item.boundedScore
        gains[item.id, default: Gain(id: item.id, title: item.title)].projects
          .append((project, missing))
        gains[item.id]?.points += missing / Double(applicable) / Double(projects.count)
      }
    }
    let cheapest = gains.values.sorted { one, other in
      one.projects.count != other.projects.count
        ? one.projects.count > other.projects.count : one.id < other.id
    }.prefix(3)
    var html = "<div class=\"panel\"><h2>Cheapest gains</h2>\n"
    if cheapest.isEmpty { return html + "<p class=\"none\">No item is there in part.</p></div>\n" }
    html += "<ol>\n"
    for gain in cheapest {
      let nearest = gain.projects.sorted {
        $0.missing != $1.missing
          ? $0.missing < $1.missing : $0.project.name.precedes(byBytes: $1.project.name)
      }
      html += "<li><b>\(HTMLText.line(gain.title))</b>: \(gain.projects.count.of("project")) "
      html += gain.projects.count == 1 ? "has" : "have"
      html +=
        " part of it, +\(Decimal.text(gain.points * 100, digits: 1)) points for all. <span class=\"why\">Begin with "
      html += nearest.prefix(3).map { link($0.project, names) }.joined(separator: ", ")
      html += "</span></li>\n"
    }
    return html + "</ol></div>\n"
  }

  // MARK: Changes

  private static func changes(
    _ trend: PortfolioTrend, _ projects: [ProjectReport], _ names: GapHTMLNames
  ) -> String {
    var html = "<div class=\"panel\"><h2>Since last time</h2>\n"
    guard let since = trend.since else {
      return html
        + "<p class=\"none\">Unknown. To compare with an earlier report, use <code>--previous report.json</code>; with the past months, <code>--trend 12</code>.</p></div>\n"
    }
    let changed = projects.compactMap { project in
      trend.changes[project.name].map { (project: project, points: $0) }
    }
    let better = changed.filter { $0.points > 0 }.sorted { $0.points > $1.points }
    let worse = changed.filter { $0.points < 0 }.sorted { $0.points < $1.points }
    let same = changed.count - better.count - worse.count
    let new = projects.count - changed.count
    html +=
      "<p>\(projects.count.of("project")) since \(HTMLText.line(since)): \(better.count) better, "
    html += "\(worse.count) worse, \(same) the same"
    html += (new > 0 ? ", \(new) not known then" : "") + ".</p>\n<ul class=\"plain\">\n"
    for (project, points) in better.prefix(3) + worse.prefix(3) {
      let sign = points > 0 ? "+\(points)" : "−\(-points)"
      html +=
        "<li>\(link(project, names)) <b class=\"\(points > 0 ? "up" : "down")\">\(sign)</b></li>\n"
    }
    return html + "</ul></div>\n"
  }

  /// Since the report that was given.
  private static func changes(
    _ changes: GapChanges, _ projects: [ProjectReport], _ names: GapHTMLNames
  ) -> String {
    let known = Dictionary(projects.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var html = "<div class=\"panel\"><h2>Since last time</h2>\n"
    html += "<p>\(HTMLText.escape(changes.sentence))</p>\n"
    let shown = changes.better.prefix(4) + changes.worse.prefix(4)
    if shown.isEmpty { return html + "</div>\n" }
    html += "<ul class=\"plain\">\n"
    for change in shown {
      html += "<li>" + (known[change.name].map { link($0, names) } ?? "")
      html += " <b class=\"\(change.points > 0 ? "up" : "down")\">\(change.sign)</b>"
      if !change.items.isEmpty {
        html += " <span class=\"why\">\(HTMLText.escape(change.words))</span>"
      }
      html += "</li>\n"
    }
    return html + "</ul></div>\n"
  }

  private static func link(_ project: ProjectReport, _ names: GapHTMLNames) -> String {
    "<a href=\"#\(names[project])\">\(HTMLText.name(project.name))</a>"
  }
}

/// The trends of all projects as one.
struct PortfolioTrend {
  /// The mean of all projects, month by month.
  private(set) var points: [TrendPoint] = []
  /// The month that the last one is compared with; nil if there is no past.
  private(set) var since: String?
  /// By how many points of a hundred each project's score changed since then.
  private(set) var changes: [String: Int] = [:]

  init(_ result: LintResult) {
    let months = Dictionary(grouping: result.trend, by: \.month).sorted { $0.key < $1.key }
    points = months.map { month, all in
      TrendPoint(
        project: "", month: month, commit: "", present: all.reduce(0) { $0 + $1.present },
        applicable: all.reduce(0) { $0 + $1.applicable },
        score: all.reduce(0) { $0 + $1.score } / Double(max(1, all.count)))
    }
    guard months.count > 1 else { return }
    since = months[months.count - 2].key
    for (name, trend) in Dictionary(grouping: result.trend, by: \.project) {
      let sorted = trend.sorted { $0.month < $1.month }
      guard let last = sorted.last, let before = sorted.dropLast().last else { continue }
      let points = (last.score - before.score) * 100
      guard points.isFinite, abs(points) <= 100 else { continue }
      changes[name] = Int(points.rounded())
    }
  }
}
