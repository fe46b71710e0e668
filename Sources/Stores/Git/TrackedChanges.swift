extension GitRepository {
  /// A file that the working tree does not have as the branch does, where the branch is checked out here; nil: there is
  /// none. What git does not know yet does not count.
  package func uncommittedFile(ofBranch branch: String) throws(GitError) -> String? {
    guard workingFolder != nil, try currentBranch() == branch, let tip = try tip(ofBranch: branch)
    else { return nil }
    let commit = try commit(tip)
    for path in try uncommitted() where try file(path, of: commit) != nil { return path }
    return nil
  }
}
