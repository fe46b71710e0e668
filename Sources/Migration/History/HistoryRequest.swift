import Git
import Stores

/// What `tracdown migrate --git` was asked for.
package struct HistoryRequest: Sendable {
  /// The repository, as typed; it is made where there is none.
  package var repository: String
  /// nil: the one that is checked out, or `main` in a new repository.
  package var branch: String?
  /// Who the logins are.
  package var authors = Authors()
  /// Edits of one page by one author are one commit where no more than these seconds lie between them; nil: each is one.
  package var squash: Int?
  /// The files of the working tree follow the branch.
  package var checksOut = false
  /// Everything beside the source that the result depends on: another run with the same may be left out.
  package var options: [UInt8] = []

  /// Everything else has the defaults of the command line.
  package init(repository: String) { self.repository = repository }
}

/// What became of it.
package struct HistoryResult: Sendable {
  /// Of versions and uploads, those of earlier runs not counted.
  package var versions = 0
  package var uploads = 0
  /// Made in this run, with that for what only the whole tells.
  package var commits = 0
  /// Where they are.
  package var branch = ""
  package var tip: ObjectID?
  /// Nothing had changed since the last run, so nothing was looked at.
  package var isUpToDate = false
  /// The working tree shows another commit of the branch now.
  package var isWorkingTreeBehind = false
}

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
