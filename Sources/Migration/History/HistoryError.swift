/// Why no history can be written, with what to do next.
package enum HistoryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// SOURCE has one version of each page only.
  case noVersions(String)
  /// The repository is at no branch.
  case detached(String)
  /// The branch is checked out, and its files are not as the branch has them.
  case notClean(repository: String, branch: String, file: String)

  /// For a person: what is wrong, then what to do next.
  package var description: String {
    switch self {
    case .noVersions(let source):
      "'\(source)' holds no history: --git needs a Trac environment or its trac.db. "
        + "For a folder of pages give DEST, and commit it yourself."
    case .detached(let repository):
      "'\(repository)' is at no branch. Name one with --branch."
    case .notClean(let repository, let branch, let file):
      "The branch '\(branch)' is checked out in '\(repository)', and \(file) is not committed there. "
        + "Commit or stash it, or name another branch with --branch."
    }
  }
}
