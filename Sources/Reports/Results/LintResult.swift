import Basics
import Markup

/// All that the reports of a run are made of.
package struct LintResult: Hashable, Sendable {
  /// In the order given.
  package var projects: [ProjectReport]
  /// All rules that ran.
  package var rules: [RuleSummary]
  /// Points of time with the verdicts then, oldest first; empty without `--trend`.
  package var trend: [TrendPoint]
  /// Since an earlier report; nil if none was given.
  package var changes: GapChanges?
  /// The program's version.
  package var version: String
  /// Which share of a run it is; nil means all of it.
  package var shard: Shard?

  /// Plain data.
  package init(
    projects: [ProjectReport], rules: [RuleSummary], trend: [TrendPoint] = [], version: String
  ) {
    self.projects = projects
    self.rules = rules
    self.trend = trend
    self.version = version
  }
}

/// A project's checklist at a past commit.
package struct TrendPoint: Hashable, Sendable {
  /// The project's name.
  package var project: String
  /// `2026-11`
  package var month: String
  /// The commit's id, abbreviated.
  package var commit: String
  /// Of the items that apply, how many were present, and the mean of their scores.
  package var present: Int
  package var applicable: Int
  package var score: Double

  /// Plain data.
  package init(
    project: String, month: String, commit: String, present: Int, applicable: Int, score: Double
  ) {
    self.project = project
    self.month = month
    self.commit = commit
    self.present = present
    self.applicable = applicable
    self.score = score
  }
}

extension LintResult {
  /// Projects of one name get their paths for names.
  ///
  /// - Parameter trends: the points of time of each project, in the order of the projects; or none at all.
  package mutating func nameUniquely(trends: [[TrendPoint]]) {
    let counts = Dictionary(grouping: projects, by: \.name).mapValues(\.count)
    trend = []
    for index in projects.indices {
      let path = projects[index].path
      if counts[projects[index].name, default: 0] > 1, !path.isEmpty { projects[index].name = path }
      for var point in trends.isEmpty ? [] : trends[index] {
        point.project = projects[index].name
        trend.append(point)
      }
    }
  }
}

/// What changed since an earlier report. Projects are matched by name, as in a merge.
package struct GapChanges: Hashable, Sendable {
  /// A project that is in both reports.
  struct Project: Hashable, Sendable {
    var name: String
    /// By how many points of a hundred its score changed.
    var points: Int
    /// Items whose verdicts changed, in the order of the checklist.
    var items: [Item]

    /// `+12`, `−3`, `±0`
    var sign: String { points > 0 ? "+\(points)" : points < 0 ? "−\(-points)" : "±0" }
    /// `roadmap: missing → partial`
    var words: String {
      items.map { "\($0.id.onOneLine): \($0.before.word) → \($0.after.word)" }
        .joined(separator: ", ")
    }
  }

  struct Item: Hashable, Sendable {
    var id: String
    var before: ItemReport.Verdict
    var after: ItemReport.Verdict
  }

  /// The name of the earlier report, for people.
  var since: String
  /// Those whose score grew, most first.
  var better: [Project] = []
  /// Those whose score fell, most first.
  var worse: [Project] = []
  var same = 0
  /// Projects that the earlier report does not have.
  var new: [String] = []
  /// Projects that only the earlier report has.
  var gone: [String] = []

  /// - Parameter since: what to call the earlier report.
  package init(_ now: LintResult, since name: String, _ earlier: LintResult) {
    since = name
    let before = Dictionary(
      earlier.projects.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for project in now.projects {
      guard let old = before[project.name] else {
        new.append(project.name)
        continue
      }
      let change = Project(old, project)
      if change.points > 0 { better.append(change) }
      if change.points < 0 { worse.append(change) }
      if change.points == 0 { same += 1 }
    }
    let names = Set(now.projects.map(\.name))
    gone = earlier.projects.map(\.name).filter { !names.contains($0) }
    better.sort { ($1.points, $0.name) < ($0.points, $1.name) }
    worse.sort { ($0.points, $0.name) < ($1.points, $1.name) }
  }

  /// `12 projects since gaps.json: 2 better, 1 worse, 8 the same, 1 new.`
  var sentence: String {
    let all = better.count + worse.count + same + new.count
    var parts = ["\(better.count) better", "\(worse.count) worse", "\(same) the same"]
    if !new.isEmpty { parts.append("\(new.count) new") }
    let lost =
      gone.isEmpty
      ? ""
      : " \(gone.count.of("project")) of that report \(gone.count == 1 ? "is" : "are") not in this one."
    return "\(all.of("project")) since \(since.onOneLine): \(parts.joined(separator: ", ")).\(lost)"
  }
}

extension GapChanges.Project {
  fileprivate init(_ old: ProjectReport, _ new: ProjectReport) {
    name = new.name
    let change = (new.score - old.score) * 100
    points = change.isFinite && abs(change) <= 100 ? Int(change.rounded()) : 0
    items = new.items.compactMap { item in
      guard let before = old.item(item.id)?.verdict, before != item.verdict else { return nil }
      return GapChanges.Item(id: item.id, before: before, after: item.verdict)
    }
  }
}
