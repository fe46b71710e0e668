import Git
import Stores

/// What `tracdown migrate --git` was asked for.
package struct HistoryRequest: Sendable {
  /// The repository, as typed; it is made where there is none.
  package var repository: String
  /// nil means the one that is checked out, or `main` in a new repository.
  package var branch: String?
  /// Who the logins are.
  package var authors = Authors()
  /// Edits of one page by one author are one commit where no more than these seconds are between them; nil if each is one.
  package var squash: Int?
  /// The files of the working tree follow the branch.
  package var checksOut = false
  /// Everything next to the source that the result depends on: another run with the same may be left out.
  package var options: [UInt8] = []

  /// Everything else has the defaults of the command line.
  package init(repository: String) { self.repository = repository }
}

/// The result for it.
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
