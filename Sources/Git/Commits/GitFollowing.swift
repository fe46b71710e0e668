import Files

// Working trees that follow a branch, whose commits are made without them.
extension GitRepository {
  /// Lets the working tree show a branch's last commit, if the branch is checked out here.
  ///
  /// - Parameters:
  ///   - shown: what it showed before the new commits.
  ///   - new: the branch's last commit.
  ///   - isAsked: else only a working tree that shows nothing yet follows.
  ///   - run: of `beginRun`.
  /// - Returns: whether a working tree shows another commit of the branch now.
  /// - Throws: where files are in the way that are not as git knows them; nothing but leftovers was changed then.
  package func follow(
    branch: String, from shown: ShownFiles, to new: ObjectID, ifAsked isAsked: Bool, run: RunFolder
  ) throws(GitError) -> Bool {
    guard workingFolder != nil, try currentBranch() == branch else {
      return try isCheckedOut(
        try ask { (handle) throws(GitError) in try handle.reference(ofBranch: branch) })
    }
    var old: ObjectID?
    var leftovers: [ShownFiles.Leftover] = []
    if case .commit(let commit, let files) = shown { (old, leftovers) = (commit, files) }
    if old == new { return false }
    let isFresh =
      try ask { (handle) throws(GitError) in try handle.hasEmptyIndex() }
      && hasNoFiles(but: Set(leftovers.map { Array($0.path.utf8) }))
    guard isAsked || isFresh else { return true }
    try remove(leftovers)
    try checkOut(new, from: old, run: run)
    return false
  }

  private func hasNoFiles(but known: Set<[UInt8]>) -> Bool {
    guard let workingFolder else { return false }
    var pending: [[UInt8]] = [[]]
    while let folder = pending.popLast() {
      let place = folder.isEmpty ? workingFolder : workingFolder.appending(folder)
      guard let list = try? Descriptor.folder(place).list() else { return false }
      for (name, kind) in list where !name.elementsEqual(".git".utf8) {
        let path = folder.isEmpty ? name : folder + [UInt8(ascii: "/")] + name
        if kind != .folder {
          if !known.contains(path) { return false }
        } else if !name.starts(with: TemporaryName.prefix) {
          pending.append(path)
        }
      }
    }
    return true
  }
}
