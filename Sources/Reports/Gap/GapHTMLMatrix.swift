import Basics
import Markup

/// The table of projects and items, worst first, with the totals of each item below it. Opens the section `overview`,
/// which the caller closes.
struct GapHTMLMatrix {
  private(set) var html = ""
  private let items: [GapTotals.Item]
  private let hasTrend: Bool
  private let hasHints: Bool

  /// So many projects have hints in their cells; more would make the file too large.
  private static let mostHints = 200

  /// - Parameter linked: how many projects, from the first, have a page to link to.
  init(
    _ result: LintResult, _ projects: [ProjectReport], names: GapHTMLNames,
    trends: [String: [TrendPoint]], linked: Int
  ) {
    items = GapTotals(result).items
    hasHints = projects.count <= Self.mostHints
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
    let name = HTMLText.name(project.name)
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
    if hasHints, !hint.isEmpty { html += " title=\"\(HTMLText.line(hint))\"" }
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

/// How verdicts and scores look in the HTML report: a sign, a word and a color, a bar and a number.
enum GapHTMLVerdict {
  /// `<span class="v missing">✗ missing</span>`, without the span.
  static func label(_ verdict: ItemReport.Verdict) -> String {
    "<span class=\"sign\" aria-hidden=\"true\">\(sign(verdict))</span>"
      + "<span class=\"word\">\(short(verdict))</span>"
  }

  /// Some systems draw the arrow as an image unless told not to.
  static func sign(_ verdict: ItemReport.Verdict) -> String {
    verdict == .declared ? "↗\u{FE0E}" : verdict.symbol
  }

  static func short(_ verdict: ItemReport.Verdict) -> String {
    verdict == .notApplicable ? "n/a" : verdict.word
  }

  /// A bar and a number; style attributes would need a weaker policy, so it is drawn.
  static func score(_ score: Double) -> String {
    let percent = Decimal.text(score * 100, digits: 0)
    let level = score >= 0.8 ? "good" : score >= 0.45 ? "fair" : "poor"
    return """
      <span class="score"><svg class="bar \(level)" viewBox="0 0 100 8" preserveAspectRatio="none" \
      aria-hidden="true"><rect class="rail" width="100" height="8"/>\
      <rect class="fill" width="\(percent)" height="8"/></svg><span class="percent">\(percent) %</span></span>
      """
  }
}

/// A project's score over past months, as a drawing: small in the table, larger with its numbers on the project's page.
enum GapHTMLTrend {
  /// Empty: there are too few points for a line.
  static func spark(_ points: [TrendPoint]) -> String {
    guard let first = points.first, let last = points.last, points.count > 1 else {
      return "<span class=\"none\">–</span>"
    }
    let change = Int(((last.bounded - first.bounded) * 100).rounded())
    let sign = change > 0 ? "+\(change)" : change < 0 ? "−\(-change)" : "±0"
    return """
      <span class="spark"><svg viewBox="0 0 80 20" role="img" aria-label="\(words(first, last))">\
      <polyline points="\(line(points, width: 80, height: 20, edge: 2))"/></svg><small>\(sign)</small></span>
      """
  }

  /// Empty: there are too few points for a line.
  static func figure(_ points: [TrendPoint]) -> String {
    guard let first = points.first, let last = points.last, points.count > 1 else { return "" }
    var html = "<figure class=\"trend\">\n"
    html += "<svg viewBox=\"0 0 640 120\" role=\"img\" aria-label=\"\(words(first, last))\">\n"
    for (value, y) in [(100, 10), (50, 60), (0, 110)] {
      html += "<line class=\"grid\" x1=\"48\" x2=\"630\" y1=\"\(y)\" y2=\"\(y)\"/>"
      html += "<text x=\"42\" y=\"\(y + 4)\" text-anchor=\"end\">\(value) %</text>\n"
    }
    html += "<g transform=\"translate(40 0)\">"
    html += "<polyline points=\"\(line(points, width: 590, height: 120, edge: 10))\"/>\n"
    for (index, point) in points.enumerated() {
      let (x, y) = place(point, index, of: points.count, width: 590, height: 120, edge: 10)
      html +=
        "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\"><title>\(HTMLText.line(point.month)): "
      html +=
        "\(Decimal.percent(point.bounded)), \(point.present) of \(point.applicable) present</title></circle>\n"
    }
    html += "</g></svg>\n<figcaption>\(words(first, last))</figcaption>\n"
    html +=
      "<details><summary>The numbers</summary>\n<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Month</th>"
    html +=
      "<th scope=\"col\">Commit</th><th scope=\"col\">Present</th><th scope=\"col\">Score</th></tr></thead><tbody>\n"
    for point in points {
      html += "<tr><td>\(HTMLText.line(point.month))</td>"
      html += "<td>\(HTMLText.code(point.commit))</td>"
      html +=
        "<td>\(point.present) of \(point.applicable)</td><td>\(Decimal.percent(point.bounded))</td></tr>\n"
    }
    return html + "</tbody></table></div></details>\n</figure>\n"
  }

  private static func words(_ first: TrendPoint, _ last: TrendPoint) -> String {
    "Score \(Decimal.percent(first.bounded)) in \(HTMLText.line(first.month)), "
      + "\(Decimal.percent(last.bounded)) in \(HTMLText.line(last.month))"
  }

  /// - Parameter edge: above and below, so that the line is not cut.
  private static func line(
    _ points: [TrendPoint], width: Double, height: Double, edge: Double
  ) -> String {
    points.enumerated().map { index, point in
      let (x, y) = place(point, index, of: points.count, width: width, height: height, edge: edge)
      return "\(x),\(y)"
    }.joined(separator: " ")
  }

  private static func place(
    _ point: TrendPoint, _ index: Int, of count: Int, width: Double, height: Double, edge: Double
  ) -> (String, String) {
    let inner = width - 2 * edge
    let x = edge + (count > 1 ? inner * Double(index) / Double(count - 1) : 0)
    let y = edge + (height - 2 * edge) * (1 - point.bounded)
    return (Decimal.text(x, digits: 1), Decimal.text(y, digits: 1))
  }
}

extension TrendPoint {
  /// 0 to 1, whatever was read.
  fileprivate var bounded: Double { score.isFinite ? min(1, max(0, score)) : 0 }
}

/// The fragment of each project: `p-harbour`, with a number where two names look alike in it.
struct GapHTMLNames {
  private var ids: [String: String] = [:]

  init(_ projects: [ProjectReport]) {
    var taken: Set<String> = []
    // By name, so that fragments stay when scores change.
    for name in projects.map(\.name).sortedByBytes() where ids[name] == nil {
      let plain = "p-\(Self.plain(name))"
      var id = plain
      var number = 2
      while !taken.insert(id).inserted {
        id = "\(plain)-\(number)"
        number += 1
      }
      ids[name] = id
    }
  }

  subscript(project: ProjectReport) -> String { ids[project.name] ?? "p" }

  /// Letters, digits and hyphens; other scripts keep their letters.
  static func plain(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.lowercased().unicodeScalars.prefix(80) {
      let isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isPart || scalar == "." || scalar == "_" {
        result.append(scalar)
      } else if result.last != "-" {
        result.append("-")
      }
    }
    return String(result)
  }
}
