import Facts
import Files
import Git
import Stores

extension ProjectRoot {
  /// What git knows of each project, by its folder; empty: it knows nothing.
  ///
  /// - Parameter isWalking: whether all commits are to be visited, for the last changes of documents.
  func histories(
    of facts: ProjectFacts, _ folders: [String], isWalking: Bool
  ) throws -> [String: ProjectHistory] {
    guard let repository, let commit else { return [:] }
    let reader = try HistoryReader(repository, at: commit)
    if isWalking {
      return try reader.changes(facts, projects: folders, isWorkingTree: isWorkingTree)
    }
    let history = try reader.facts()
    return Dictionary(folders.map { ($0, history) }, uniquingKeysWith: { first, _ in first })
  }

  /// What changed since a commit.
  func changedFiles(since revision: String) throws -> ChangedFiles {
    guard let repository else {
      throw LintError("--changed-since needs a git repository; there is none at '\(path.text)'.")
    }
    return try repository.changedFiles(since: revision, to: isWorkingTree ? nil : commit)
  }
}
