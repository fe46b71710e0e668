import Files

/// What a working tree shows of a branch.
package enum ShownFiles: Hashable, Sendable {
  /// The branch is not checked out here, or has no commits.
  case notHere
  /// All files are as in this commit, but for what a killed checkout was writing; nil: none was checked out yet.
  case commit(ObjectID?, leftovers: [Leftover])
  /// Somebody changed this file, and did not commit it.
  case changed(String)

  /// A file that is the beginning of the branch's own.
  package struct Leftover: Hashable, Sendable {
    var path: String
    var blob: ObjectID
  }
}

// Commits are made without touching a file, and a run can be killed before its checkout is done: the working tree may show
// an older commit than the branch has, or be on the way to it.
extension GitRepository {
  /// What the working tree shows of a branch. What git does not know yet does not count.
  package func shownFiles(ofBranch branch: String) throws(GitError) -> ShownFiles {
    guard workingFolder != nil, try currentBranch() == branch, let tip = try tip(ofBranch: branch)
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
    var leftovers: [ShownFiles.Leftover] = []
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
      switch try state(of: name, becoming: new) {
      case .gone: continue
      case .begun(let blob): leftovers.append(ShownFiles.Leftover(path: name, blob: blob))
      case .other: return .changed(name)
      }
    }
    return .commit(shown?.id, leftovers: leftovers)
  }

  /// Takes away what a killed checkout was writing, so that another one can write it; all of it is in the branch. What was
  /// changed since it was looked at stays.
  func remove(_ leftovers: [ShownFiles.Leftover]) throws(GitError) {
    guard let workingFolder else { return }
    for file in leftovers {
      guard case .begun = try state(of: file.path, becoming: file.blob) else { continue }
      do throws(SystemError) { try OutputFolder(workingFolder).remove(file.path) } catch {
        throw .unwritable(repository: path.text, reason: error.reason)
      }
    }
  }

  /// What stands where a checkout writes.
  private enum FileState {
    case gone
    case begun(ObjectID)
    case other
  }

  private func state(of file: String, becoming blob: ObjectID?) throws(GitError) -> FileState {
    guard let workingFolder else { return .gone }
    let bytes: [UInt8]?
    // What cannot be read, a link or a folder is no file that a checkout began.
    do throws(SystemError) { bytes = try OutputFolder(workingFolder).read(file) } catch {
      return .other
    }
    guard let bytes else { return .gone }
    guard let blob, try self.blob(blob).starts(with: bytes) else { return .other }
    return .begun(blob)
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
