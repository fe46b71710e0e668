import Files

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
  /// Objects cannot be added to it.
  case unwritable(repository: String, reason: String)
  /// A path that no commit may hold.
  case unsafePath(String)
  /// One commit cannot hold a file and something below it.
  case fileAndFolder(String)
  /// Nothing that git takes for the name of a branch.
  case badBranchName(String)
  /// A working tree shows the branch: its files would differ from it all at once.
  case branchCheckedOut(String)
  /// The branch has commits that the new one does not have.
  case notForward(branch: String, to: String)
  /// Somebody else made or moved the branch at the same time.
  case branchMoved(String)
  /// Something is where a repository is to be made.
  case occupied(String)
  /// Files are in the way of those of a commit.
  case notCheckedOut(repository: String, reason: String)
  /// Somebody holds the lock of the index, or left it in place.
  case indexLocked(repository: String, reason: String)
  /// git has its own reason not to make or move the branch.
  case branchRefused(String, reason: String)
  /// Somebody holds the lock of a branch, or left it in place.
  case branchLocked(String, reason: String)
  /// A file with patterns that git would take too long for, or that must not be read.
  case costlyPatterns(SystemError)
  /// Its history is to be read, and is cut off.
  case shallow(repository: String)

  /// For a person: what is wrong, then what to do next.
  package var description: String {
    switch self {
    case .unusable(let repository, let reason):
      "The git repository '\(repository)' cannot be read: \(reason). "
        + "For details, run 'git -C \(repository) fsck'; a fresh clone often helps."
    case .noCommits(let repository):
      "The git repository '\(repository)' has no commits yet. Commit something first."
    case .unknownRevision(let name, let isShallow):
      "Commit '\(name)' does not exist. "
        + (isShallow
          ? "This clone is shallow. To fetch the rest, run 'git fetch --unshallow' (in CI: fetch-depth: 0)."
          : "Check the name. To fetch new branches and tags, run 'git fetch'.")
    case .noFolder(let folder, let revision):
      "Commit '\(revision)' has no folder '\(folder)'. Check the path, or give another commit."
    case .noMergeBase(let name, let isShallow):
      "'\(name)' and the current commit have no commit in common. "
        + (isShallow
          ? "This clone is shallow. To fetch the rest, run 'git fetch --unshallow' (in CI: fetch-depth: 0)."
          : "Give a commit that this branch is based on.")
    case .bare(let repository):
      "'\(repository)' is a bare repository: it contains commits, but no files. "
        + "Give the commit, for example --rev HEAD."
    case .unwritable(let repository, let reason):
      "The git repository '\(repository)' cannot be written: \(reason). "
        + "Check that the disk has free space and that you may write to its files."
    case .unsafePath(let path):
      "'\(path)' cannot be in a commit: git reserves the name, or the path is outside the repository. "
        + "Rename it."
    case .fileAndFolder(let path):
      "'\(path)' would be a file and a folder in the same commit. Rename one of them."
    case .badBranchName(let name):
      "'\(name)' is not a valid branch name. Use letters, digits, '-' and '/', for example docs/repaired."
    case .branchCheckedOut(let name):
      "The branch '\(name)' is checked out, and its files are not touched. Give another branch, "
        + "or check out another one first ('git switch --detach')."
    case .notForward(let branch, let commit):
      "The branch '\(branch)' has commits that '\(commit)' does not have, and tracdown never forces a branch. "
        + "Give a new branch, or start from its last commit."
    case .branchMoved(let name):
      "Another process moved the branch '\(name)' at the same time. Check the branch, then run this command again."
    case .costlyPatterns(let error): "git could not be asked about files: \(error)"
    case .shallow(let repository):
      "The git repository '\(repository)' is a shallow clone: it lacks older commits. "
        + "To fetch them, run 'git -C \(repository) fetch --unshallow'."
    case .occupied(let path):
      "'\(path)' is not a git repository, and it is not empty. Give a repository, or a folder that does not exist yet."
    case .indexLocked(let repository, let reason):
      "The commits were made, but the files of '\(repository)' were not updated: \(reason). If no other git is running "
        + "there, remove index.lock in its .git folder, and then run: git -C \(repository) reset --hard"
    case .notCheckedOut(let repository, let reason):
      "The commits were made, but the files of '\(repository)' were not updated: \(reason). "
        + "Commit or move the files in the way, then run: git -C \(repository) reset --hard"
    case .branchLocked(let name, let reason):
      "git cannot create or move the branch '\(name)': \(reason). Another git is working on it, or was killed: "
        + "in that case, remove the .lock file."
    case .branchRefused(let name, let reason):
      "git cannot create or move the branch '\(name)': \(reason). Give another branch."
    }
  }
}
