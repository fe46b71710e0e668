import Facts
import Git
import Reports
import Stores
import Targets

/// The checklists of a place's projects at the end of past months, judged from its commits without a checkout.
struct Trend {
  private var projects: [Project] = []

  private struct Project {
    var name: String
    var folder: String
    var linter: Linter
    var points: [TrendPoint] = []
  }

  mutating func add(_ project: ProjectFacts, _ linter: Linter) {
    projects.append(Project(name: project.name, folder: project.folder, linter: linter))
  }

  /// - Returns: those of each project, the oldest first; none where there is no repository.
  mutating func points(in root: ProjectRoot, months: Int) throws -> [[TrendPoint]] {
    guard !projects.isEmpty, let repository = root.repository, let head = root.commit else {
      return projects.map(\.points)
    }
    var last: ObjectID?
    for month in try MonthlyCommits(repository, from: head, months: months).all {
      if month.commit != last {
        try judge(try CommitTree(repository, at: month.commit), month)
      } else {
        for index in projects.indices {
          guard var point = projects[index].points.last else { continue }
          point.month = "\(month.month)"
          projects[index].points.append(point)
        }
      }
      last = month.commit
    }
    return projects.map(\.points)
  }

  /// Reads a commit once for all projects whose settings choose the same of its documents.
  private mutating func judge(_ tree: CommitTree, _ month: MonthlyCommits.Point) throws {
    var last: (paths: [String], target: Target?, facts: ProjectFacts, licenses: Licenses)?
    for index in projects.indices {
      let project = projects[index]
      let target = project.linter.chosenTarget
      if last == nil || last?.paths != project.linter.paths || last?.target != target {
        let facts = FactsReader(
          exclusions: Exclusions(paths: project.linter.paths), jobs: project.linter.jobs,
          target: target
        ).read(tree)
        last = (project.linter.paths, target, facts, Licenses(facts.files))
      }
      guard let last else { continue }
      let facts = last.facts.project(named: project.name, folder: project.folder)
      projects[index].points.append(
        TrendPoint(
          project: project.name, month: "\(month.month)", commit: month.commit.abbreviated,
          items: project.linter.judge(facts, last.licenses).items))
    }
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
