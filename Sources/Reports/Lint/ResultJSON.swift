import Markup

/// All of a result for programs, and for `tracdown report merge`, which reads it back. The documents on formats
/// describe the keys: new ones may come, those that are there stay.
enum ResultJSON {
  /// Longer lines are left out.
  static let longestExcerpt = 500

  /// UTF-8 with a line end at its end; findings one per line.
  static func write(_ result: LintResult) -> [UInt8] {
    let trend = Dictionary(grouping: result.trend, by: \.project)
    return JSONLines.file { json in
      json.entry("version", JSONVersion.current)
      json.entry("tracdown", result.version)
      if let shard = result.shard {
        json.inline("shard") { json in
          json.entry("of", shard.dealt.rawValue)
          json.entry("number", shard.number)
          json.entry("count", shard.count)
        }
      }
      if let changes = result.changes { write(changes, to: &json) }
      json.objects("projects", of: result.projects) { json, project in
        write(project, trend[project.name] ?? [], to: &json)
      }
      json.lines("rules", of: result.rules) { json, rule in
        json.entry("id", rule.id)
        json.entry("severity", rule.severity.word)
        json.entry("isItem", rule.isItem)
        json.entry("what", rule.what)
        json.entry("why", rule.why)
        json.entry("how", rule.how)
      }
    }
  }

  /// Since the report that was given; readers of a merge skip it.
  private static func write(_ changes: GapChanges, to json: inout JSONLines) {
    json.inline("changes") { json in
      json.entry("since", changes.since)
      json.entry("better", changes.better.count)
      json.entry("worse", changes.worse.count)
      json.entry("same", changes.same)
      json.entry("new", changes.new)
      json.entry("gone", changes.gone)
    }
    json.lines("changedProjects", of: changes.better + changes.worse) { json, change in
      json.entry("name", change.name)
      json.entry("points", change.points)
      json.entry(
        "verdicts", change.items.map { "\($0.id): \($0.before.rawValue) → \($0.after.rawValue)" })
    }
  }

  private static func write(
    _ project: ProjectReport, _ trend: [TrendPoint], to json: inout JSONLines
  ) {
    json.entry("name", project.name)
    if let place = project.place {
      json.inline("place") { json in
        json.entry("index", place.index)
        json.entry("name", place.name)
      }
    }
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
    json.inline("counts") { json in
      json.entry("documents", project.counts.documents)
      json.entry("links", project.counts.links)
      json.entry("suppressed", project.counts.suppressed)
      json.entry("inBaseline", project.counts.inBaseline)
      json.entry("unchanged", project.counts.unchanged)
    }
    json.objects("items", of: project.items) { json, item in write(item, to: &json) }
    json.lines("findings", of: project.sortedFindings) { json, found in write(found, to: &json) }
    json.entry("notChecked", project.notChecked)
    json.lines("trend", of: trend) { json, point in
      json.entry("month", point.month)
      json.entry("commit", point.commit)
      json.entry("present", point.present)
      json.entry("applicable", point.applicable)
      json.entry("score", point.score)
    }
  }

  private static func write(_ item: ItemReport, to json: inout JSONLines) {
    json.entry("id", item.id)
    json.entry("title", item.title)
    json.entry("verdict", item.verdict.rawValue)
    json.entry("score", item.boundedScore)
    json.lines("evidence", of: item.evidence) { json, evidence in
      json.entry("file", evidence.file)
      json.entry("line", evidence.line)
      json.entry("text", evidence.text)
      json.entry("why", evidence.why)
      json.entry("score", evidence.score)
    }
    json.entry("lacks", item.lacks)
    json.entry("next", item.next)
  }

  private static func write(_ found: LintFinding, to json: inout JSONLines) {
    let finding = found.finding
    json.entry("id", finding.id)
    json.entry("severity", finding.severity.word)
    json.entry("file", finding.page)
    json.place(of: finding)
    json.message(of: finding)
    json.entry("fingerprint", found.fingerprint)
    json.entry("fixable", finding.fix != nil)
    if let fix = finding.fix {
      json.inline("fix") { json in
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

/// The version of the JSON format: it changes if a key goes or changes its meaning, not when keys come.
enum JSONVersion {
  static let current = 1
}
