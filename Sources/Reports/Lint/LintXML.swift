import Basics
import Markup

/// The checklist and the rules as tests, in JUnit's XML: a suite for each project; a test for each item, for each rule
/// without findings, and for each file that a rule finds fault with. Notes do not fail.
///
///     <testcase classname="harbour.checklist" name="roadmap"><failure message="…">…</failure></testcase>
struct LintJUnit {
  private var cases = ""
  private var tests = 0
  private var failures = 0
  private var skipped = 0

  static func write(_ result: LintResult) -> [UInt8] {
    let suites = result.projects.map { (project: $0, suite: LintJUnit($0, result.rules)) }
    let tests = suites.reduce(0) { $0 + $1.suite.tests }
    let failures = suites.reduce(0) { $0 + $1.suite.failures }
    var xml = XMLText.head
    xml +=
      "<testsuites name=\"tracdown\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\">\n"
    for (project, suite) in suites {
      xml += "  <testsuite name=\"\(XMLText.escape(project.name))\" tests=\"\(suite.tests)\""
      xml += " failures=\"\(suite.failures)\" errors=\"0\" skipped=\"\(suite.skipped)\">\n"
      xml += suite.cases + "  </testsuite>\n"
    }
    return Array((xml + "</testsuites>\n").utf8)
  }

  private init(_ project: ProjectReport, _ rules: [RuleSummary]) {
    let findings = Dictionary(grouping: project.sortedFindings, by: \.finding.id)
    for item in project.items { add(item, findings[item.id] ?? [], of: project) }
    let items = Set(project.items.map(\.id))
    let ids = Set(rules.filter { !$0.isItem }.map(\.id)).union(findings.keys)
    let name = "\(project.name).rules"
    for id in ids.subtracting(items).sortedByBytes() {
      guard let found = findings[id] else {
        add(name, id, nil)
        continue
      }
      for file in Dictionary(grouping: found, by: \.finding.page).sorted(by: {
        $0.key.precedes(byBytes: $1.key)
      }) {
        let title = file.key.isEmpty ? id : "\(id): \(project.shown(file.key))"
        add(name, title, outcome(file.value, of: project))
      }
    }
  }

  private mutating func add(_ item: ItemReport, _ found: [LintFinding], of project: ProjectReport) {
    let name = "\(project.name).checklist"
    let places = item.evidence.map { "\($0.place(in: project)) \($0.text) \($0.why)\n" }.joined()
    let lacks = item.lacks.map { "lacks: \($0)\n" }.joined()
    let lines = places + lacks + (item.next.isEmpty ? "" : item.next + "\n")
    let isHidden = project.counts != project.counts.withNothingHidden
    let isHeavy = found.contains { $0.finding.severity >= .warning }
    switch item.verdict {
    case .notApplicable:
      add(name, item.id, .skipped(item.evidence.first?.why ?? "It does not apply."))
    case .missing where isHeavy || found.isEmpty && !isHidden, .partial where isHeavy:
      add(name, item.id, .failure(item.verdict.word, "\(item.title): \(item.verdict.word)", lines))
    default: add(name, item.id, .output("\(item.verdict.word)\n\(lines)"))
    }
  }

  private enum Outcome {
    case failure(String, String, String)
    case skipped(String)
    case output(String)
  }

  private func outcome(_ found: [LintFinding], of project: ProjectReport) -> Outcome {
    let lines = found.map { found in
      let path = project.shown(found.finding.page)
      let place = EditorPlace(found).map { "\(path):\($0.line):\($0.column)" } ?? path
      let text = found.finding.sentences
      return "\(place): \(found.finding.severity.word): \(text)".onOneLine + "\n"
    }.joined()
    guard let worst = found.map(\.finding.severity).max(), worst >= .warning else {
      return .output(lines)
    }
    let first = found.first { $0.finding.severity == worst }?.finding.message ?? ""
    let message = found.count == 1 ? first : "\(found.count.of("finding")): \(first)"
    return .failure(worst.word, message, lines)
  }

  private mutating func add(_ className: String, _ name: String, _ outcome: Outcome?) {
    tests += 1
    cases += "    <testcase classname=\"\(XMLText.escape(className.onOneLine))\""
    cases += " name=\"\(XMLText.escape(name.onOneLine))\""
    switch outcome {
    case nil: cases += "/>\n"
    case .failure(let type, let message, let text):
      failures += 1
      cases += "><failure type=\"\(XMLText.escape(type))\""
      cases +=
        " message=\"\(XMLText.escape(message.onOneLine))\">\(XMLText.escape(text))</failure></testcase>\n"
    case .skipped(let message):
      skipped += 1
      cases += "><skipped message=\"\(XMLText.escape(message.onOneLine))\"/></testcase>\n"
    case .output(let text):
      cases += "><system-out>\(XMLText.escape(text))</system-out></testcase>\n"
    }
  }
}

extension LintCounts {
  /// The same, as if nothing were hidden.
  fileprivate var withNothingHidden: LintCounts {
    var counts = LintCounts()
    counts.documents = documents
    counts.links = links
    return counts
  }
}

/// Checkstyle's XML, which Jenkins and review bots read.
///
///     <file name="README.md">
///       <error line="12" column="5" severity="error" message="…" source="tracdown.link-dead"/>
///     </file>
enum LintCheckstyle {
  static func write(_ result: LintResult) -> [UInt8] {
    var xml = XMLText.head + "<checkstyle version=\"4.3\">\n"
    // Two projects may show what is wrong at one file.
    let findings = result.placedFindings.enumerated().sorted { one, other in
      one.element.path == other.element.path
        ? one.offset < other.offset : one.element.path.precedes(byBytes: other.element.path)
    }.map(\.element)
    var file: String?
    for placed in findings {
      if placed.path != file {
        if file != nil { xml += "  </file>\n" }
        xml += "  <file name=\"\(XMLText.escape(placed.path))\">\n"
        file = placed.path
      }
      let severity = placed.finding.severity == .info ? "info" : placed.finding.severity.word
      xml += "    <error line=\"\(placed.place.line)\" column=\"\(placed.place.column)\""
      xml += " severity=\"\(severity)\" message=\"\(XMLText.escape(placed.text))\""
      xml += " source=\"tracdown.\(XMLText.escape(placed.finding.id))\"/>\n"
    }
    if file != nil { xml += "  </file>\n" }
    return Array((xml + "</checkstyle>\n").utf8)
  }
}
