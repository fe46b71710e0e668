import Basics
import Markup

/// What the linter found, for people at a terminal: the checklist, then errors and warnings by file, then one line of notes
/// for each rule, then what was not checked, then a line with the totals.
///
///     Errors  1
///
///     docs/Install.md
///       12:17  error  The file or folder “docs/setup.md” does not exist.  link-dead
///              │ See [the setup](setup.md) first
///              │                 ^^^^^^^^
///              Write docs/setup.md.
///
///     Notes  12
///       orphan  12  Every page can be reached from where readers begin
struct LintText {
  private let result: LintResult
  private let options: ReportOptions
  private let style: ConsoleStyle
  /// What the rules ask for, by their ids.
  private let asked: [String: String]
  private var text = ""

  static func write(_ result: LintResult, _ options: ReportOptions) -> [UInt8] {
    var writer = LintText(result, options)
    for project in result.projects { writer.write(project) }
    writer.text += LintSummary(result).text(writer.style) + "\n"
    return Array(writer.text.utf8)
  }

  private init(_ result: LintResult, _ options: ReportOptions) {
    self.result = result
    self.options = options
    style = ConsoleStyle(isColored: options.isColored)
    asked = Dictionary(
      result.rules.map { ($0.id, $0.what) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func write(_ project: ProjectReport) {
    if result.projects.count > 1 {
      let path = project.path.isEmpty || project.path == project.name ? "" : project.path.onOneLine
      text += style.bold("━━ " + project.name.onOneLine) + (path.isEmpty ? "" : "  ")
      text += style.dim(path) + "\n\n"
    }
    text += ChecklistText(project, style, width: options.foldWidth).text
    let findings = project.otherFindings
    for severity in Severity.allCases.reversed() {
      let found = findings.filter { $0.finding.severity == severity }
      if found.isEmpty { continue }
      text += style.bold("\(severity.title)  \(found.count)") + "\n"
      if severity == .info, !options.showsNotes {
        count(found)
      } else {
        text += "\n"
        let isWhole = options.findingsPerRule == nil
        list(isWhole ? FindingGroup.single(found) : FindingGroup.all(of: found), project)
      }
    }
    if !project.notChecked.isEmpty {
      text += style.bold("Not checked") + "\n"
      for sentence in project.notChecked { add(style.dim("  " + sentence.onOneLine), indent: 4) }
      text += "\n"
    }
  }

  private mutating func add(_ line: String, indent: Int) {
    text += line.folded(to: options.foldWidth, indent: indent) + "\n"
  }

  /// One line for each rule, the most frequent first.
  private mutating func count(_ notes: [LintFinding]) {
    let counts = Dictionary(grouping: notes, by: \.finding.id).mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let names = counts.map { $0.key.onOneLine.displayWidth }.max() ?? 0
    let digits = counts.map { "\($0.value)".utf8.count }.max() ?? 0
    for (id, count) in counts {
      let number = "\(count)"
      var line = "  " + id.onOneLine.padded(to: names) + "  "
      line += String(repeating: " ", count: digits - number.utf8.count) + number
      if let what = asked[id], !what.isEmpty { line += "  " + style.dim(what.onOneLine) }
      add(line, indent: names + digits + 6)
    }
    text += style.dim("  --verbose shows where.") + "\n\n"
  }

  // MARK: Findings by file

  private mutating func list(_ groups: [FindingGroup], _ project: ProjectReport) {
    // A group of several files is under their folder, before its files.
    let pages = Dictionary(grouping: groups, by: \.page).sorted { $0.key.precedes(byBytes: $1.key) }
    for (page, groups) in pages { write(groups, page, project) }
  }

  /// - Parameter page: a file, or a folder; empty: about the project as a whole.
  private mutating func write(_ groups: [FindingGroup], _ page: String, _ project: ProjectReport) {
    let title = project.title(ofPage: page)
    let address = page.isEmpty ? nil : options.place
    text += style.link(
      style.bold(title.onOneLine), to: address.map { $0 + ReportMaterial.encoded(title.utf8) })
    text += "\n"
    let places = groups.map { $0.findings.count > 1 ? "" : Self.place($0.first) }
    let width = places.map(\.utf8.count).max() ?? 0
    let words = groups.map(\.first.finding.severity.word.utf8.count).max() ?? 0
    let limit = options.findingsPerRule ?? .max
    var shown: [String: Int] = [:]
    for (group, place) in zip(groups, places) {
      if group.findings.count > 1 {
        write(group, (width, words))
        continue
      }
      let id = group.first.finding.id
      shown[id, default: 0] += 1
      if shown[id, default: 0] <= limit { write(group.first, place, (width, words)) }
    }
    for (id, count) in shown.sorted(by: { $0.key.precedes(byBytes: $1.key) }) where count > limit {
      text += style.dim("  … and \(count - limit) more of \(id.onOneLine); --verbose shows them.")
      text += "\n"
    }
    text += "\n"
  }

  private mutating func write(_ group: FindingGroup, _ widths: (place: Int, word: Int)) {
    let finding = group.first.finding
    let sentence = group.sentence { $0 }
    let margin = String(repeating: " ", count: 2 + widths.place + (widths.place > 0 ? 2 : 0))
    let line =
      margin + style.severity(finding.severity, finding.severity.word.padded(to: widths.word))
    let indent = margin.utf8.count
    add(
      line + "  \(sentence.onOneLine)  " + style.dim(finding.id.onOneLine),
      indent: indent + widths.word + 2)
    if !group.help.isEmpty { add(margin + group.help.onOneLine, indent: indent) }
  }

  private mutating func write(
    _ found: LintFinding, _ place: String, _ widths: (place: Int, word: Int)
  ) {
    let finding = found.finding
    let margin = String(repeating: " ", count: 2 + widths.place + (widths.place > 0 ? 2 : 0))
    var line = "  " + place.padded(to: widths.place) + (widths.place > 0 ? "  " : "")
    line += style.severity(finding.severity, finding.severity.word.padded(to: widths.word))
    line += "  \(finding.message.onOneLine)  " + style.dim(finding.id.onOneLine)
    add(line, indent: margin.utf8.count + widths.word + 2)
    if finding.source.isKnown, let excerpt = found.excerpt,
      excerpt.utf8.contains(where: { $0.isAlphanumeric || $0 >= 0x80 })
    {
      let source = SourceExcerpt(
        excerpt, bytes: finding.markedBytes, width: options.width - margin.utf8.count - 2)
      text += margin + style.dim("│ ") + source.line + "\n"
      if !source.marks.isEmpty {
        text += margin + style.dim("│ ") + style.severity(finding.severity, source.marks) + "\n"
      }
    }
    var advice = finding.help.onOneLine
    if !finding.candidates.isEmpty {
      let near = "Near: \(finding.candidates.map(\.onOneLine).joined(separator: ", "))"
      advice += advice.isEmpty ? near : "  \(near)"
    }
    if !advice.isEmpty { add(margin + advice, indent: margin.utf8.count) }
  }

  /// `12:17`
  private static func place(_ found: LintFinding) -> String {
    guard let place = EditorPlace(found) else { return "" }
    return place.isWholeLines ? "\(place.line)" : "\(place.line):\(place.column)"
  }
}

extension ProjectReport {
  /// What is above the findings of a file or a folder.
  fileprivate func title(ofPage page: String) -> String {
    if page.isEmpty { return "The project as a whole" }
    if page == "./" { return base.isEmpty ? page : base }
    return shown(page)
  }
}

extension Finding {
  /// What is marked in the first line; nil means all of it.
  fileprivate var markedBytes: ClosedRange<Int>? {
    if isAboutWholeLines { return nil }
    let start = max(1, Int(source.start.column))
    let end = source.end.line > source.start.line ? Int.max - 1 : Int(source.end.column)
    return start...max(start, end)
  }
}

/// One line that sums up a run: `3 errors, 1 warning in 12 documents; 2 hidden by comments. --fix can fix 1.`
struct LintSummary {
  private let counts: [(severity: Severity, count: Int)]
  private let fixable: Int
  private var documents = 0
  private var links = 0
  private var suppressed = 0
  private var inBaseline = 0
  private var unchanged = 0

  init(_ result: LintResult) {
    let all = result.projects.lazy.flatMap(\.findings)
    counts = Severity.allCases.reversed().map { severity in
      (severity, all.count { $0.finding.severity == severity })
    }
    fixable = all.count { $0.finding.fix != nil }
    for project in result.projects {
      documents += project.counts.documents
      links += project.counts.links
      suppressed += project.counts.suppressed
      inBaseline += project.counts.inBaseline
      unchanged += project.counts.unchanged
    }
  }

  /// Without a line end.
  func text(_ style: ConsoleStyle = ConsoleStyle(isColored: false)) -> String {
    let found = counts.filter { $0.count > 0 }
      .map { style.severity($0.severity, $0.count.of($0.severity.word)) }
    var text = found.isEmpty ? style.green("All is well") : found.joined(separator: ", ")
    text += " in \(documents.of("document"))"
    if found.isEmpty, links > 0 { text += " with \(links.of("link"))" }
    let hidden = [
      suppressed == 0 ? "" : "\(suppressed) hidden by comments",
      inBaseline == 0 ? "" : "\(inBaseline) in the baseline",
      unchanged == 0 ? "" : "\(unchanged) in what did not change",
    ].filter { !$0.isEmpty }
    if !hidden.isEmpty { text += "; \(hidden.joined(separator: ", "))" }
    text += "."
    if fixable > 0 { text += " --fix can fix \(fixable)." }
    return text
  }
}
