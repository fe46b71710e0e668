/// What a working tree shows of a branch.
package enum ShownFiles: Hashable, Sendable {
  /// The branch is not checked out here, or has no commits.
  case notHere
  /// All files are as in this commit; nil: none was checked out yet. The leftovers are files that a killed checkout was
  /// writing: each is the beginning of the branch's own.
  case commit(ObjectID?, leftovers: [String])
  /// Somebody changed this file, and did not commit it.
  case changed(String)
}

// Commits are made without touching a file, and a run can be killed before its checkout is done: the working tree may show
// an older commit than the branch has, or be on the way to it.
extension GitRepository {
  /// What the working tree shows of a branch. What git does not know yet does not count.
  package func shownFiles(ofBranch branch: String) throws(GitError) -> ShownFiles {
    guard let workingFolder, try currentBranch() == branch, let tip = try tip(ofBranch: branch)
    else { return .notHere }
    let (staged, unstaged, isEmpty) = try ask { (handle) throws(GitError) in
      (try handle.staged(), try handle.unstaged(), try handle.hasEmptyIndex())
    }
    let shown: GitCommit?
    if isEmpty {
      shown = nil
    } else if let file = staged.first {
      guard let older = try commit(ofIndexBefore: tip) else {
        return .changed(String(decoding: file, as: UTF8.self))
      }
      shown = older
    } else {
      shown = try commit(tip)
    }
    let tree = try commit(tip).tree
    let files = OutputFolder(workingFolder)
    var leftovers: [String] = []
    for path in unstaged {
      let (old, new) = try ask { (handle) throws(GitError) in
        (
          try shown.flatMap { (commit) throws(GitError) in try handle.entry(path, in: commit.tree)
          },
          try handle.entry(path, in: tree)
        )
      }
      if old == nil, new == nil { continue }
      let name = String(decoding: path, as: UTF8.self)
      // A checkout has no business with a file that stays as it is.
      if old == new { return .changed(name) }
      guard let bytes = try? files.read(name) else { continue }
      guard let new, try blob(new).starts(with: bytes) else { return .changed(name) }
      leftovers.append(name)
    }
    return .commit(shown?.id, leftovers: leftovers)
  }

  /// Takes away what a killed checkout was writing; all of it is in the branch.
  package func remove(leftovers: [String]) throws(GitError) {
    guard let workingFolder else { return }
    do throws(SystemError) {
      for name in leftovers { try OutputFolder(workingFolder).remove(name) }
    } catch {
      throw .unwritable(repository: path.text, reason: error.reason)
    }
  }

  /// The newest commit that has the files of the index.
  private func commit(ofIndexBefore tip: ObjectID) throws(GitError) -> GitCommit? {
    guard let tree = try ask({ (handle) throws(GitError) in try handle.indexTree() }) else {
      return nil
    }
    var walk = try CommitWalk(self, from: tip)
    while let step = try walk.next() { if step.commit.tree == tree { return step.commit } }
    return nil
  }
}
