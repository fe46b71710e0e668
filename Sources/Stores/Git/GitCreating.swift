// Repositories that are made, and working trees that follow a branch.
extension GitRepository {
  /// Makes a repository without commits.
  ///
  /// - Parameters:
  ///   - path: nothing, or an empty folder.
  ///   - branch: the one that `HEAD` is at.
  /// - Throws: where something stands there, or it cannot be written.
  package static func create(
    at path: Path, isBare: Bool, branch: String
  ) throws(GitError) -> GitRepository {
    if let status = try? path.status() {
      let isEmpty = status.kind == .folder && (try? Descriptor.folder(path).list().isEmpty) == true
      guard isEmpty else { throw .occupied(path.text) }
    }
    try GitHandle.create(at: path, isBare: isBare, branch: branch)
    guard let made = try discover(path) else {
      throw .unwritable(repository: path.text, reason: "it is not there after it was made")
    }
    return made
  }

  /// Lets the working tree show a branch's last commit, if the branch is checked out here.
  ///
  /// - Parameters:
  ///   - old: the commit that it shows; nil: none.
  ///   - new: the branch's last commit.
  ///   - isAsked: else only a working tree that shows nothing yet follows.
  /// - Returns: whether a working tree shows another commit of the branch now.
  /// - Throws: where files are in the way that are not as git knows them; nothing was changed then.
  package func follow(
    branch: String, from old: ObjectID?, to new: ObjectID, ifAsked isAsked: Bool
  ) throws(GitError) -> Bool {
    guard workingFolder != nil, try currentBranch() == branch else {
      return try isCheckedOut(
        try ask { (handle) throws(GitError) in try handle.reference(ofBranch: branch) })
    }
    let isFresh = try ask { (handle) throws(GitError) in try handle.hasEmptyIndex() } && hasNoFiles
    guard isAsked || isFresh else { return true }
    try ask { (handle) throws(GitError) in try handle.checkOut(new, from: isFresh ? nil : old) }
    return false
  }

  private var hasNoFiles: Bool {
    guard let workingFolder, let names = try? Descriptor.folder(workingFolder).list() else {
      return false
    }
    return names.allSatisfy { $0.name.elementsEqual(".git".utf8) }
  }
}
