import Git
import Stores

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
  ///   - last: nil: the month of the newest commit. Several projects are compared over the same months.
  /// - Throws: where history cannot be read.
  package init(
    _ repository: GitRepository, from id: ObjectID, months: Int, last: Month? = nil
  ) throws(GitError) {
    var points: [Point] = []
    var walk = try CommitWalk(repository, from: id, onlyFirstParents: true)
    var month: Month?
    while let (commit, _) = try walk.next() {
      var next = month ?? last ?? Month(of: commit.committerTime)
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
