import Facts
import Git
import Reports
import Stores

/// A project's checklist at the end of past months, judged from its commits without a checkout.
enum Trend {
  /// - Returns: the oldest first; none where there is no repository.
  static func points(
    of project: ProjectFacts, in root: ProjectRoot, _ linter: Linter, months: Int
  ) throws -> [TrendPoint] {
    guard let repository = root.repository, let head = root.commit else { return [] }
    var points: [TrendPoint] = []
    var last: (commit: ObjectID, point: TrendPoint)?
    for month in try MonthlyCommits(repository, from: head, months: months).all {
      var point: TrendPoint
      if let last, last.commit == month.commit {
        point = last.point
      } else {
        let tree = try CommitTree(repository, at: month.commit)
        let facts = FactsReader(exclusions: linter.exclusions, jobs: linter.jobs).read(tree)
        let items = linter.judge(facts.project(named: project.name, folder: project.folder)).items
        point = TrendPoint(
          project: project.name, month: "", commit: month.commit.abbreviated, items: items)
      }
      point.month = "\(month.month)"
      points.append(point)
      last = (month.commit, point)
    }
    return points
  }
}

extension TrendPoint {
  /// Of the items that apply.
  fileprivate init(project: String, month: String, commit: String, items: [ItemReport]) {
    let applicable = items.filter { $0.verdict != .notApplicable }
    let present = applicable.count { $0.verdict == .present || $0.verdict == .declared }
    let sum = applicable.reduce(0) { $0 + $1.score }
    self.init(
      project: project, month: month, commit: commit, present: present,
      applicable: applicable.count,
      score: applicable.isEmpty ? 1 : sum / Double(applicable.count))
  }
}
