/// Why git cannot tell what was asked, with what to do next.
package enum GitError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A repository that is damaged, or of a kind that libgit2 does not know.
  case unusable(repository: String, reason: String)
  /// Nothing was ever committed.
  case noCommits(repository: String)
  /// No commit has that name.
  case unknownRevision(String, isShallow: Bool)
  /// The commit has no such folder.
  case noFolder(String, revision: String)
  /// What the commit's changes are compared with is not there.
  case noMergeBase(String, isShallow: Bool)
  /// There are no files, only commits.
  case bare(repository: String)

  /// For a person: what is wrong, then what to do next.
  package var description: String {
    switch self {
    case .unusable(let repository, let reason):
      "The git repository '\(repository)' cannot be read: \(reason). "
        + "'git -C \(repository) fsck' tells more; a fresh clone often helps."
    case .noCommits(let repository):
      "The git repository '\(repository)' has no commits yet. Commit something first."
    case .unknownRevision(let name, let isShallow):
      "There is no commit '\(name)'. "
        + (isShallow
          ? "This clone is shallow; 'git fetch --unshallow' fetches the rest (in CI: fetch-depth: 0)."
          : "Check the name; 'git fetch' fetches branches and tags that are new.")
    case .noFolder(let folder, let revision):
      "Commit '\(revision)' has no folder '\(folder)'. Check the path, or name another commit."
    case .noMergeBase(let name, let isShallow):
      "'\(name)' and the current commit have no commit in common. "
        + (isShallow
          ? "This clone is shallow; 'git fetch --unshallow' fetches the rest (in CI: fetch-depth: 0)."
          : "Name a commit that this branch grew from.")
    case .bare(let repository):
      "'\(repository)' is a bare repository: it holds commits, but no files. "
        + "Name the commit, for example --rev HEAD."
    }
  }
}
