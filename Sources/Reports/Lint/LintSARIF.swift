import Basics
import Markup

/// SARIF 2.1.0 (OASIS) as GitHub's code scanning reads it: a run for each project, in a category of its own, so that
/// several uploads of one commit stand beside each other. All results have a file and a line, without which they would
/// not be shown.
enum LintSARIF {
  /// More runs in a file are refused; then all projects are in one.
  static let mostRuns = 20
  /// More results of a run are not shown; the heaviest are kept.
  static let mostResults = 5000
  /// Descriptions are cut behind so many characters.
  private static let longest = 1000

  static func write(_ result: LintResult) -> [UInt8] {
    var json = JSONLines()
    json.open("{")
    json.entry("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.entry("version", "2.1.0")
    json.key("runs")
    json.open("[")
    if result.projects.count <= mostRuns {
      for project in result.projects {
        json.item()
        run(
          "tracdown/\(FileURI.reference(project.name))/", project.placedFindings, of: result, &json)
      }
    } else {
      json.item()
      run("tracdown/", result.placedFindings, of: result, &json)
    }
    json.close("]")
    json.close("}")
    return json.bytes + [0x0A]
  }

  private static func run(
    _ category: String, _ all: [PlacedFinding], of result: LintResult, _ json: inout JSONLines
  ) {
    let findings = all.heaviest(mostResults)
    let rules = result.rules + unlisted(findings, result.rules)
    json.open("{")
    json.key("tool")
    json.open("{")
    json.key("driver")
    json.open("{")
    json.entry("name", "tracdown")
    json.entry("version", result.version.isEmpty ? "0" : result.version)
    json.key("rules")
    json.open("[")
    for rule in rules {
      json.item()
      json.inline { write(rule, to: &$0) }
    }
    json.close("]")
    json.close("}")
    json.close("}")
    json.key("automationDetails")
    json.inline { $0.entry("id", category) }
    json.entry("columnKind", "utf16CodeUnits")
    json.key("invocations")
    json.open("[")
    json.item()
    json.inline { json in
      json.entry("executionSuccessful", true)
      guard findings.count < all.count else { return }
      json.key("toolExecutionNotifications")
      json.inlineList { json in
        json.item()
        json.inline { json in
          json.entry("level", "note")
          text("message", "\((all.count - findings.count).of("lighter finding")) left out.", &json)
        }
      }
    }
    json.close("]")
    json.key("results")
    json.open("[")
    var places: [String: Int] = [:]
    for (index, rule) in rules.enumerated() where places[rule.id] == nil { places[rule.id] = index }
    for finding in findings {
      json.item()
      json.inline { write(finding, ruleIndex: places[finding.finding.id], to: &$0) }
    }
    json.close("]")
    json.close("}")
  }

  private static func write(_ rule: RuleSummary, to json: inout JSONLines) {
    let what = rule.what.isEmpty ? rule.id : rule.what
    let why = rule.why.isEmpty ? what : rule.why
    let how = rule.how.isEmpty ? why : rule.how
    json.entry("id", rule.id)
    text("shortDescription", String(what.onOneLine.prefix(longest)), &json)
    text("fullDescription", String(why.onOneLine.prefix(longest)), &json)
    json.key("help")
    json.inline { json in
      json.entry("text", "\(why.onOneLine) \(how.onOneLine)")
      json.entry("markdown", "\(MarkdownText.prose(why))\n\n\(MarkdownText.prose(how))")
    }
    json.key("defaultConfiguration")
    json.inline { $0.entry("level", rule.severity.word) }
    json.key("properties")
    json.inline { json in
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
    json.key("locations")
    json.inlineList { json in
      json.item()
      json.inline { json in
        json.key("physicalLocation")
        json.inline { json in
          file(placed.path, &json)
          json.key("region")
          json.inline { json in
            json.entry("startLine", placed.place.line)
            json.entry("startColumn", placed.place.column)
            json.entry("endLine", placed.place.endLine)
            if let column = placed.place.endColumn { json.entry("endColumn", column) }
          }
        }
      }
    }
    json.key("partialFingerprints")
    json.inline {
      $0.entry("primaryLocationLineHash", "\(placed.fingerprint):\(placed.occurrence)")
    }
    guard let fix = finding.fix else { return }
    json.key("fixes")
    json.inlineList { json in
      json.item()
      json.inline { json in
        text("description", finding.help.isEmpty ? "Mend it." : finding.help.onOneLine, &json)
        json.key("artifactChanges")
        json.inlineList { json in
          json.item()
          json.inline { json in
            file(placed.path, &json)
            json.key("replacements")
            json.inlineList { json in
              json.item()
              json.inline { json in
                json.key("deletedRegion")
                json.inline { json in
                  json.entry("byteOffset", fix.range.lowerBound)
                  json.entry("byteLength", fix.range.count)
                }
                text("insertedContent", fix.replacement, &json)
              }
            }
          }
        }
      }
    }
  }

  /// `"message": {"text": "…"}`; no text may be empty.
  private static func text(_ key: String, _ text: String, _ json: inout JSONLines) {
    json.key(key)
    json.inline { $0.entry("text", text.isEmpty && key != "insertedContent" ? "–" : text) }
  }

  private static func file(_ path: String, _ json: inout JSONLines) {
    json.key("artifactLocation")
    json.inline { $0.entry("uri", FileURI.reference(path)) }
  }

  /// Rules that findings name and nobody describes.
  private static func unlisted(
    _ findings: [PlacedFinding], _ rules: [RuleSummary]
  ) -> [RuleSummary] {
    let listed = Set(rules.map(\.id))
    return Set(findings.map(\.finding.id)).subtracting(listed).sorted(by: bytesPrecede).map {
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
