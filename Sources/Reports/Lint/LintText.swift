import Basics
import Markup

/// What the linter found, for people at a terminal: by project and file, then the checklist, then what was not
/// checked, then one line that sums up.
///
///     docs/Install.md
///       12:17  error  There is no file setup.md.  link-dead
///              │ See [the setup](setup.md) first
///              │                 ^^^^^^^^
///              Write docs/setup.md.
struct LintText {
  private let result: LintResult
  private let options: ReportOptions
  private let style: ConsoleStyle
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
  }

  private mutating func write(_ project: ProjectReport) {
    if result.projects.count > 1 {
      let path = project.path.isEmpty || project.path == project.name ? "" : project.path.onOneLine
      text += style.bold("━━ " + project.name.onOneLine) + (path.isEmpty ? "" : "  ")
      text += style.dim(path) + "\n\n"
    }
    let table = ChecklistText(project, style)
    // Those of the checklist stand in its table, with their evidence.
    let findings = project.sortedFindings.filter { !table.holds($0.finding) }
    var index = 0
    while index < findings.count {
      let file = findings[index].finding.page
      let end = findings[index...].firstIndex { $0.finding.page != file } ?? findings.count
      write(Array(findings[index..<end]), file.isEmpty ? nil : project.shown(file))
      index = end
    }
    text += table.text
    if !project.notChecked.isEmpty {
      text += style.bold("Not checked") + "\n"
      for sentence in project.notChecked { text += style.dim("  " + sentence.onOneLine) + "\n" }
      text += "\n"
    }
  }

  /// - Parameter path: nil: about the project as a whole.
  private mutating func write(_ findings: [LintFinding], _ path: String?) {
    text += style.bold(path?.onOneLine ?? "The project as a whole") + "\n"
    let places = findings.map(Self.place)
    let width = places.map(\.utf8.count).max() ?? 0
    let words = findings.map(\.finding.severity.word.utf8.count).max() ?? 0
    let limit = options.findingsPerRule ?? .max
    var shown: [String: Int] = [:]
    for (found, place) in zip(findings, places) {
      let count = shown[found.finding.id, default: 0] + 1
      shown[found.finding.id] = count
      if count <= limit { write(found, place, (width, words)) }
    }
    for (id, count) in shown.sorted(by: { bytesPrecede($0.key, $1.key) }) where count > limit {
      text += style.dim("  … and \(count - limit) more of \(id.onOneLine)") + "\n"
    }
    text += "\n"
  }

  private mutating func write(
    _ found: LintFinding, _ place: String, _ widths: (place: Int, word: Int)
  ) {
    let finding = found.finding
    text += "  " + place.padded(to: widths.place) + (widths.place > 0 ? "  " : "")
    text += style.severity(finding.severity, finding.severity.word.padded(to: widths.word))
    text += "  \(finding.message.onOneLine)  " + style.dim(finding.id.onOneLine) + "\n"
    let margin = String(repeating: " ", count: 2 + widths.place + (widths.place > 0 ? 2 : 0))
    if finding.source.isKnown, let excerpt = found.excerpt,
      excerpt.utf8.contains(where: { $0 > 0x20 })
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
    if !advice.isEmpty { text += margin + advice + "\n" }
  }

  /// `12:17`
  private static func place(_ found: LintFinding) -> String {
    guard let place = EditorPlace(found) else { return "" }
    return place.isWholeLines ? "\(place.line)" : "\(place.line):\(place.column)"
  }
}

extension Finding {
  /// What is marked in the first line; nil: all of it.
  fileprivate var markedBytes: ClosedRange<Int>? {
    if isAboutWholeLines { return nil }
    let start = max(1, Int(source.start.column))
    let end = source.end.line > source.start.line ? Int.max - 1 : Int(source.end.column)
    return start...max(start, end)
  }
}

extension String {
  /// With blanks behind it until it is so many columns wide.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}
