/// Knows which commit a revision of the old repository became, and what the commit holds.
package protocol RevisionHistory: Sendable {
  /// The commit of exactly that revision: `123`, or a hash. Of several the path, in the old repository, chooses.
  func commit(of revision: String, path: String) -> String?

  /// The commit that shows a path as it was at a revision: the newest at or before it on the path's branch.
  func commit(atOrBefore revision: String, path: String) -> String?

  /// The first and the last commit of a range of revisions, on the path's branch if it has any of them.
  func commits(
    from first: String, to last: String, path: String
  ) -> (oldest: String, newest: String)?

  /// The commit that has the newest state of a path; nil: the default branch.
  func newestCommit(of path: String) -> String?

  /// Where a path of the old repository is in a commit (nil: the newest of the default branch); nil: nowhere.
  func place(of path: String, in commit: String?) -> RepositoryPlace?

  /// The commit before another; nil: none.
  func parent(of commit: String) -> String?

  /// The same where the same revisions have the same commits: what a later run compares.
  var fingerprint: String { get }
}

/// A path of the new repository.
package struct RepositoryPlace: Hashable, Sendable {
  /// From its root; empty: that root.
  package var path: String
  /// nil: not known.
  package var isFolder: Bool?

  /// Plain data.
  package init(_ path: String, isFolder: Bool?) {
    self.path = path
    self.isFolder = isFolder
  }
}
