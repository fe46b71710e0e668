import Basics
import Markup

/// SARIF 2.1.0 (OASIS) as GitHub's code scanning reads it: a run for each project, in a category of its own, so that
/// several uploads of one commit are next to each other. All results have a file and a line, without which they would
/// not be shown.
enum LintSARIF {
  /// More runs in a file are refused; then all projects are in one.
  static let mostRuns = 20
  /// More results of a run are not shown; the heaviest are kept.
  static let mostResults = 5000
  /// Descriptions are cut after so many characters.
  private static let longest = 1000

  static func write(_ result: LintResult) -> [UInt8] {
    let isSplit = result.projects.count <= mostRuns
    let runs =
      isSplit
      ? result.projects.map {
        (category: "tracdown/\(ReportMaterial.encoded($0.name.utf8))/", found: $0.placedFindings)
      } : [(category: "tracdown/", found: result.placedFindings)]
    return JSONLines.file { json in
      json.entry("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.entry("version", "2.1.0")
      json.objects("runs", of: runs) { json, run in
        write(run.category, run.found, of: result, to: &json)
      }
    }
  }

  private static func write(
    _ category: String, _ all: [PlacedFinding], of result: LintResult, to json: inout JSONLines
  ) {
    let findings = all.heaviest(mostResults)
    let rules = result.rules + unlisted(findings, result.rules)
    json.object("tool") { json in
      json.object("driver") { json in
        json.entry("name", "tracdown")
        json.entry("version", result.version.isEmpty ? "0" : result.version)
        json.lines("rules", of: rules) { json, rule in write(rule, to: &json) }
      }
    }
    json.inline("automationDetails") { $0.entry("id", category) }
    json.entry("columnKind", "utf16CodeUnits")
    json.array("invocations") { json in
      json.line { json in
        json.entry("executionSuccessful", true)
        guard findings.count < all.count else { return }
        json.inlineList("toolExecutionNotifications") { json in
          json.entry("level", "note")
          text("message", "\((all.count - findings.count).of("lighter finding")) left out.", &json)
        }
      }
    }
    var places: [String: Int] = [:]
    for (index, rule) in rules.enumerated() where places[rule.id] == nil { places[rule.id] = index }
    json.lines("results", of: findings) { json, finding in
      write(finding, ruleIndex: places[finding.finding.id], to: &json)
    }
  }

  private static func write(_ rule: RuleSummary, to json: inout JSONLines) {
    let what = rule.what.isEmpty ? rule.id : rule.what
    let why = rule.why.isEmpty ? what : rule.why
    let how = rule.how.isEmpty ? why : rule.how
    json.entry("id", rule.id)
    text("shortDescription", String(what.onOneLine.prefix(longest)), &json)
    text("fullDescription", String(why.onOneLine.prefix(longest)), &json)
    json.inline("help") { json in
      json.entry("text", "\(why.onOneLine) \(how.onOneLine)")
      json.entry("markdown", "\(MarkdownText.prose(why))\n\n\(MarkdownText.prose(how))")
    }
    json.inline("defaultConfiguration") { $0.entry("level", rule.severity.word) }
    json.inline("properties") { json in
      json.entry("tags", rule.isItem ? ["documentation", "checklist"] : ["documentation"])
      json.entry(
        "problem.severity", rule.severity == .info ? "recommendation" : rule.severity.word)
    }
  }

  private static func write(
    _ placed: PlacedFinding, ruleIndex: Int?, to json: inout JSONLines
  ) {
    let finding = placed.finding
    json.entry("ruleId", finding.id)
    if let ruleIndex { json.entry("ruleIndex", ruleIndex) }
    json.entry("level", finding.severity.word)
    text("message", placed.text, &json)
    json.inlineList("locations") { json in
      json.inline("physicalLocation") { json in
        file(placed.path, &json)
        json.inline("region") { json in
          json.entry("startLine", placed.place.line)
          json.entry("startColumn", placed.place.column)
          json.entry("endLine", placed.place.endLine)
          if let column = placed.place.endColumn { json.entry("endColumn", column) }
        }
      }
    }
    json.inline("partialFingerprints") {
      $0.entry("primaryLocationLineHash", "\(placed.fingerprint):\(placed.occurrence)")
    }
    guard let fix = finding.fix else { return }
    json.inlineList("fixes") { json in
      text("description", finding.help.isEmpty ? "Fix it." : finding.help.onOneLine, &json)
      json.inlineList("artifactChanges") { json in
        file(placed.path, &json)
        json.inlineList("replacements") { json in
          json.inline("deletedRegion") { json in
            json.entry("byteOffset", fix.range.lowerBound)
            json.entry("byteLength", fix.range.count)
          }
          text("insertedContent", fix.replacement, &json)
        }
      }
    }
  }

  /// `"message": {"text": "…"}`; no text may be empty.
  private static func text(_ key: String, _ text: String, _ json: inout JSONLines) {
    json.inline(key) { $0.entry("text", text.isEmpty && key != "insertedContent" ? "–" : text) }
  }

  private static func file(_ path: String, _ json: inout JSONLines) {
    json.inline("artifactLocation") { $0.entry("uri", ReportMaterial.encoded(path.utf8)) }
  }

  /// Rules that findings name and nobody describes.
  private static func unlisted(
    _ findings: [PlacedFinding], _ rules: [RuleSummary]
  ) -> [RuleSummary] {
    let listed = Set(rules.map(\.id))
    return Set(findings.map(\.finding.id)).subtracting(listed).sortedByBytes().map {
      RuleSummary(id: $0, severity: .warning, what: "", why: "", how: "")
    }
  }
}

extension [PlacedFinding] {
  /// The first so many of the heaviest, in the order that they have.
  func heaviest(_ limit: Int) -> [PlacedFinding] {
    guard count > limit else { return self }
    let order = indices.sorted { one, other in
      let (left, right) = (self[one].finding.severity, self[other].finding.severity)
      return left == right ? one < other : left > right
    }
    return order.prefix(limit).sorted().map { self[$0] }
  }
}
