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

/// One commit a month: the state that a project was in at the end of each, to be linted without a checkout.
///
///     for point in try MonthlyCommits(repository, from: head, months: 12).all {
///       let tree = try CommitTree(repository, at: point.commit)
///     }
package struct MonthlyCommits: Sendable {
  /// What a project was at the end of a month.
  package struct Point: Hashable, Sendable {
    package var month: Month
    package var commit: ObjectID
  }

  /// The oldest first. Months in which nothing was committed have the commit before; those before the first commit, or
  /// before the end of a shallow clone, are missing.
  package let all: [Point]

  /// Follows first parents: what was on the branch at that time, and not what was merged later.
  ///
  /// - Parameters:
  ///   - id: the newest commit.
  ///   - months: how many, the last one included.
  /// - Throws: where history cannot be read.
  package init(_ repository: GitRepository, from id: ObjectID, months: Int) throws(GitError) {
    var points: [Point] = []
    var walk = try CommitWalk(repository, from: id, onlyFirstParents: true)
    var month: Month?
    while let (commit, _) = try walk.next() {
      var next = month ?? Month(of: commit.committerTime)
      while points.count < months, commit.committerTime < next.end {
        points.append(Point(month: next, commit: commit.id))
        next = next.advanced(by: -1)
      }
      month = next
      if points.count >= months { break }
    }
    all = points.reversed()
  }
}
