import Basics
import Markup

/// Many results in one: each of many CI jobs judges its own repository and keeps the JSON, one job joins them.
extension LintResult {
  /// Joins results in the order given. A project's name is its identity: of two with one name the later one is kept, in
  /// the place of the first, since most often a job ran twice. Rules are joined by id, the later text wins.
  ///
  /// - Parameter parts: each with the name of where it comes from, for the notes.
  /// - Returns: the whole, and sentences on what was left out or is odd.
  package static func merged(
    _ parts: [(source: String, result: LintResult)]
  ) -> (result: LintResult, notes: [String]) {
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
          notes.append("'\(project.name)' is \(both): the later one is kept.".onOneLine)
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
    let versions = Set(parts.map(\.result.version)).subtracting([""]).sorted()
    if versions.count > 1 {
      notes.append(
        "The reports are of different versions of tracdown (\(versions.joined(separator: ", "))), "
          .onOneLine + "so their scores may not compare.")
    }
    return (whole, notes)
  }
}
