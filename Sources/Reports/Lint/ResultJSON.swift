import Markup

/// All of a result for programs, and for `tracdown report merge`, which reads it back. The documents on formats
/// describe the keys: new ones may come, those that are there stay.
enum ResultJSON {
  /// Longer lines are left out.
  static let longestExcerpt = 500

  /// UTF-8 with a line end at its end; findings one a line.
  static func write(_ result: LintResult) -> [UInt8] {
    var json = JSONLines()
    json.open("{")
    json.entry("version", JSONVersion.current)
    json.entry("tracdown", result.version)
    json.key("projects")
    json.open("[")
    let trend = Dictionary(grouping: result.trend, by: \.project)
    for project in result.projects {
      json.item()
      write(project, trend[project.name] ?? [], to: &json)
    }
    json.close("]")
    json.key("rules")
    json.open("[")
    for rule in result.rules {
      json.item()
      json.inline { json in
        json.entry("id", rule.id)
        json.entry("severity", rule.severity.word)
        json.entry("isItem", rule.isItem)
        json.entry("what", rule.what)
        json.entry("why", rule.why)
        json.entry("how", rule.how)
      }
    }
    json.close("]")
    json.close("}")
    return json.bytes + [0x0A]
  }

  private static func write(
    _ project: ProjectReport, _ trend: [TrendPoint], to json: inout JSONLines
  ) {
    json.open("{")
    json.entry("name", project.name)
    json.entry("path", project.path)
    json.entry("base", project.base)
    json.entry("index", project.index)
    json.entry("kind", project.kind)
    json.entry("kindReason", project.kindReason)
    json.entry("openSource", project.openSource)
    json.entry("openSourceReason", project.openSourceReason)
    json.entry("score", project.score)
    json.entry("present", project.present)
    json.entry("applicable", project.applicable)
    json.key("counts")
    json.inline { json in
      json.entry("documents", project.counts.documents)
      json.entry("links", project.counts.links)
      json.entry("suppressed", project.counts.suppressed)
      json.entry("inBaseline", project.counts.inBaseline)
      json.entry("unchanged", project.counts.unchanged)
    }
    json.key("items")
    json.open("[")
    for item in project.items {
      json.item()
      write(item, to: &json)
    }
    json.close("]")
    json.key("findings")
    json.open("[")
    for found in project.sortedFindings {
      json.item()
      write(found, to: &json)
    }
    json.close("]")
    json.entry("notChecked", project.notChecked)
    json.key("trend")
    json.open("[")
    for point in trend {
      json.item()
      json.inline { json in
        json.entry("month", point.month)
        json.entry("commit", point.commit)
        json.entry("present", point.present)
        json.entry("applicable", point.applicable)
        json.entry("score", point.score)
      }
    }
    json.close("]")
    json.close("}")
  }

  private static func write(_ item: ItemReport, to json: inout JSONLines) {
    json.open("{")
    json.entry("id", item.id)
    json.entry("title", item.title)
    json.entry("verdict", item.verdict.rawValue)
    json.entry("score", item.boundedScore)
    json.key("evidence")
    json.open("[")
    for evidence in item.evidence {
      json.item()
      json.inline { json in
        json.entry("file", evidence.file)
        json.entry("line", evidence.line)
        json.entry("text", evidence.text)
        json.entry("why", evidence.why)
        json.entry("score", evidence.score)
      }
    }
    json.close("]")
    json.entry("lacks", item.lacks)
    json.entry("next", item.next)
    json.close("}")
  }

  private static func write(_ found: LintFinding, to json: inout JSONLines) {
    let finding = found.finding
    json.inline { json in
      json.entry("id", finding.id)
      json.entry("severity", finding.severity.word)
      json.entry("file", finding.page)
      if finding.source.isKnown {
        json.entry("line", Int(finding.source.start.line))
        json.entry("column", Int(finding.source.start.column))
        json.entry("endLine", Int(finding.source.end.line))
        json.entry("endColumn", Int(finding.source.end.column))
      }
      json.entry("message", finding.message)
      if !finding.help.isEmpty { json.entry("help", finding.help) }
      if !finding.candidates.isEmpty { json.entry("candidates", finding.candidates) }
      json.entry("fingerprint", found.fingerprint)
      json.entry("fixable", finding.fix != nil)
      if let fix = finding.fix {
        json.key("fix")
        json.inline { json in
          json.entry("start", fix.range.lowerBound)
          json.entry("end", fix.range.upperBound)
          json.entry("replacement", fix.replacement)
        }
      }
      if let excerpt = found.excerpt, excerpt.utf8.count <= longestExcerpt {
        json.entry("excerpt", excerpt)
      }
    }
  }
}
