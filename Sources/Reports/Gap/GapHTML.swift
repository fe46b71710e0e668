import Basics
import Markup
import Resources

/// The gap report as one HTML file: the matrix of projects and items, then each project with its evidence, next steps
/// and findings. It loads nothing and works without JavaScript; with it a project is shown alone when its name is
/// followed (`#p-harbour`), and filters choose the rows.
///
/// However many projects there are, the file stays below 5 MB: each project has a sheet, and what is left goes to the
/// evidence and the findings of the worst. After `Limits.whole` bytes projects have only their row.
struct GapHTML {
  struct Limits {
    /// Bytes of the sheets that have findings.
    var findings = 3_000_000
    /// Bytes of the file.
    var whole = 4_900_000
  }

  static func write(_ result: LintResult, limits: Limits = Limits()) -> [UInt8] {
    let projects = result.worstFirst
    let names = GapHTMLNames(projects)
    let rules = Dictionary(
      result.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let trends = Dictionary(grouping: result.trend, by: \.project)
    func sheet(_ project: ProjectReport, _ detail: GapHTMLProject.Detail) -> String {
      GapHTMLProject(
        project, id: names[project], rules: rules, trend: trends[project.name] ?? [],
        detail: detail
      ).html
    }
    func matrix(linked: Int) -> String {
      GapHTMLMatrix(result, projects, names: names, trends: trends, linked: linked).html
    }
    var html = Array(head(result).utf8)
    html += GapHTMLTools.html(projects, items: result.itemColumns).utf8
    html += "<main>\n".utf8
    html += GapHTMLPortfolio.html(result, projects, names: names).utf8
    // First what every project has, so that the rest is known.
    var room = limits.whole - html.count - matrix(linked: projects.count).utf8.count - 10_000
    var sheets: [String] = []
    for project in projects {
      let small = sheet(project, .steps)
      guard small.utf8.count < room else { break }
      room -= small.utf8.count
      sheets.append(small)
    }
    var findings = limits.findings
    for index in sheets.indices {
      let detail: GapHTMLProject.Detail = findings > 0 ? .findings : .evidence
      let large = sheet(projects[index], detail)
      guard large.utf8.count - sheets[index].utf8.count < room else { continue }
      room -= large.utf8.count - sheets[index].utf8.count
      findings -= large.utf8.count
      sheets[index] = large
    }
    html += matrix(linked: sheets.count).utf8
    if sheets.count < projects.count {
      html +=
        "<p class=\"none\">\((projects.count - sheets.count).of("project")) at the end of the table "
        .utf8
      html +=
        "have no page here, because this file would be too large. The JSON report has all of them.</p>\n"
        .utf8
    }
    html += "</section>\n".utf8
    for sheet in sheets { html += sheet.utf8 }
    html += foot(result).utf8
    return html
  }

  /// The script shows one project at a time, and has filters and an order. The style is light and dark as the
  /// reader's system is, with signs instead of words where it is narrow, and black on white on paper.
  static let document = HTMLDocument(
    style: Resource.gapReportCSS, script: Resource.gapReportJS)

  /// Everything up to the first section.
  private static func head(_ result: LintResult) -> String {
    document.head(
      "Documentation gaps", bodyClass: result.projects.count == 1 ? "single" : nil,
      headerClass: "top", facts(result))
  }

  private static func facts(_ result: LintResult) -> [HTMLDocument.Fact] {
    let totals = result.totals
    let share = totals.applicable == 0 ? 1 : Double(totals.present) / Double(totals.applicable)
    let complete = result.projects.count { $0.gaps.isEmpty }
    let counts = Severity.allCases.reversed()
      .map { severity in (severity, result.projects.reduce(0) { $0 + $1.count(severity) }) }
      .filter { $0.1 > 0 }
    let missing = GapTotals(result).mostMissing.prefix(2).map {
      "\(HTMLText.line($0.id)) <small>in \($0.missing + $0.partial) of \($0.applicable)</small>"
    }
    return [
      ("Projects", "<b>\(result.projects.count)</b>"),
      (
        "Documents present",
        "<b>\(totals.present)</b> of \(totals.applicable) <small>\(Decimal.percent(share))</small>"
      ),
      ("Nothing missing", "<b>\(complete)</b> \(complete == 1 ? "project" : "projects")"),
      ("Lacking most often", missing.isEmpty ? "nothing" : missing.joined(separator: "<br>")),
      (
        "Findings",
        counts.isEmpty ? "none" : counts.map { $1.of($0.word) }.joined(separator: "<br>")
      ),
    ].map { HTMLDocument.Fact(label: $0, value: $1) }
  }

  private static func foot(_ result: LintResult) -> String {
    let version = HTMLText.line(result.version)
    return """
      </main>
      <footer>Made by tracdown\(version.isEmpty ? "" : " \(version)").
      <span id="keys" hidden>Keys: <kbd>/</kbd> search, <kbd>Esc</kbd> back to all projects.</span></footer>

      """ + document.end
  }
}

/// The filters of the gap report. The script shows them, as it makes them work.
enum GapHTMLTools {
  static func html(_ projects: [ProjectReport], items: [(id: String, title: String)]) -> String {
    guard projects.count > 1 else { return "" }
    let kinds = Set(projects.map(\.kind)).sortedByBytes().filter { !$0.isEmpty }
    let verdicts = ItemReport.Verdict.allCases.filter { verdict in
      projects.contains { $0.count(of: verdict) > 0 }
    }
    return """
      <form class="tools" id="tools" role="search" hidden>
      <label class="find">Search <input type="search" id="search" autocomplete="off" spellcheck="false" \
      placeholder="projects, files, messages"></label>
      \(select("item", "Item", "any", items.map { ($0.id, $0.id) }))\
      \(select("verdict", "Verdict", "any", verdicts.map { ($0.rawValue, $0.word) }))\
      \(select("kind", "Kind", "any", kinds.map { ($0, $0) }))\
      \(select("order", "Order", "worst first", [("name", "by name"), ("findings", "most findings")]))\
      <button type="reset">Reset</button>
      <output id="shown" aria-live="polite"></output>
      </form>

      """
  }

  private static func select(
    _ id: String, _ label: String, _ preset: String, _ options: [(value: String, text: String)]
  ) -> String {
    guard options.count > 1 else { return "" }
    var html = "<label>\(label) <select id=\"\(id)\"><option value=\"\">\(preset)</option>"
    for option in options {
      html += "<option value=\"\(HTMLText.escape(option.value))\">"
      html += "\(HTMLText.line(option.text))</option>"
    }
    return html + "</select></label>\n"
  }
}
