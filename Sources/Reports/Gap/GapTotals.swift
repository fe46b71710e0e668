import Markup

/// The items over all projects.
struct GapTotals {
  struct Item {
    var id: String
    var title: String
    var verdicts: [ItemReport.Verdict: Int] = [:]

    var missing: Int { verdicts[.missing] ?? 0 }
    var partial: Int { verdicts[.partial] ?? 0 }
    var present: Int { (verdicts[.present] ?? 0) + (verdicts[.declared] ?? 0) }
    var applicable: Int { missing + partial + present }
  }

  /// As the columns go.
  private(set) var items: [Item]

  init(_ result: LintResult) {
    items = result.itemColumns.map { Item(id: $0.id, title: $0.title) }
    let places = Dictionary(
      zip(items.map(\.id), items.indices), uniquingKeysWith: { first, _ in first })
    for item in result.projects.lazy.flatMap(\.items) {
      guard let place = places[item.id] else { continue }
      items[place].verdicts[item.verdict, default: 0] += 1
    }
  }

  /// Those that somebody lacks; missing ones count twice as much as partial ones.
  var mostMissing: [Item] {
    items.enumerated().filter { $0.element.missing + $0.element.partial > 0 }
      .sorted { one, other in
        let weights = [one, other].map { $0.element.missing * 2 + $0.element.partial }
        return weights[0] == weights[1] ? one.offset < other.offset : weights[0] > weights[1]
      }
      .map(\.element)
  }
}

/// Many results in one: each of many CI jobs judges its own repository and keeps the JSON, one job joins them.
extension LintResult {
  /// Joins results in the order given. A project's name is its identity: of two with one name the later one is kept, in
  /// the place of the first, since most often a job ran twice. Rules are joined by id, the later text wins.
  ///
  /// Shares of one run (`--shard`) become what one run would have given.
  ///
  /// - Parameter parts: each with the name of where it comes from, for the notes.
  /// - Returns: the whole, and sentences on what was left out or is odd.
  /// - Throws: where shares are missing, or are not of one run.
  package static func merged(
    _ parts: [(source: String, result: LintResult)]
  ) throws(ShardMergeError) -> (result: LintResult, notes: [String]) {
    if let whole = try ShardMerge.result(parts) { return (whole, versionNotes(parts)) }
    var whole = LintResult(projects: [], rules: [], version: parts.last?.result.version ?? "")
    var notes: [String] = []
    var owners: [String: (place: Int, source: String)] = [:]
    var trends: [String: [TrendPoint]] = [:]
    var rules: [String: Int] = [:]
    for (source, part) in parts {
      let trend = Dictionary(grouping: part.trend, by: \.project)
      for project in part.projects {
        if let (place, other) = owners[project.name] {
          let both = other == source ? "twice in \(source)" : "in \(other) and in \(source)"
          notes.append("'\(project.name)' is \(both); the later one was used.".onOneLine)
          whole.projects[place] = project
          owners[project.name] = (place, source)
        } else {
          owners[project.name] = (whole.projects.count, source)
          whole.projects.append(project)
        }
        trends[project.name] = trend[project.name] ?? []
      }
      for rule in part.rules {
        if let place = rules[rule.id] {
          whole.rules[place] = rule
        } else {
          rules[rule.id] = whole.rules.count
          whole.rules.append(rule)
        }
      }
    }
    whole.trend = whole.projects.flatMap { trends[$0.name] ?? [] }
    return (whole, notes + versionNotes(parts))
  }

  private static func versionNotes(
    _ parts: [(source: String, result: LintResult)]
  ) -> [String] {
    let versions = Set(parts.map(\.result.version)).subtracting([""]).sorted()
    guard versions.count > 1 else { return [] }
    return [
      "The reports were written by different versions of tracdown (\(versions.joined(separator: ", "))), "
        .onOneLine + "so their scores may not be comparable."
    ]
  }
}
