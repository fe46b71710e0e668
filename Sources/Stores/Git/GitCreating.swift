// Repositories that are made, and working trees that follow a branch.
extension GitRepository {
  /// Makes a repository without commits, under another name first: a run that is killed leaves no half of one there.
  ///
  /// - Parameters:
  ///   - path: nothing, or an empty folder.
  ///   - branch: the one that `HEAD` is at.
  /// - Throws: where something stands there, or it cannot be written.
  package static func create(
    at path: Path, isBare: Bool, branch: String
  ) throws(GitError) -> GitRepository {
    // A folder that a link leads to is the one that is meant.
    let place = path.resolved ?? path
    let isThere = try place.isEmptyFolder(named: path.text)
    let inside = isThere && !isBare
    let folder = inside ? place : place.parent
    let temporary = TemporaryName.next()
    try GitHandle.create(at: folder.appending(temporary), isBare: isBare, branch: branch)
    do throws(SystemError) {
      let parent = try Descriptor.folder(folder)
      if inside {
        try parent.rename(Path(bytes: temporary).appending(".git").bytes, to: Array(".git".utf8))
        try parent.remove(temporary, isFolder: true)
      } else {
        try parent.rename(temporary, to: place.parts.last.map(Array.init) ?? [])
      }
    } catch {
      throw .unwritable(repository: path.text, reason: error.reason)
    }
    guard let made = try discover(path) else {
      throw .unwritable(repository: path.text, reason: "it is not there after it was made")
    }
    return made
  }

  /// Lets the working tree show a branch's last commit, if the branch is checked out here.
  ///
  /// - Parameters:
  ///   - shown: what it showed before the new commits.
  ///   - new: the branch's last commit.
  ///   - isAsked: else only a working tree that shows nothing yet follows.
  /// - Returns: whether a working tree shows another commit of the branch now.
  /// - Throws: where files are in the way that are not as git knows them; nothing was changed then.
  package func follow(
    branch: String, from shown: ShownFiles, to new: ObjectID, ifAsked isAsked: Bool
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
    try ask { (handle) throws(GitError) in try handle.checkOut(new, from: old) }
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

extension Path {
  /// Whether an empty folder is there; what a killed run left in it does not count.
  ///
  /// - Throws: something else is there.
  fileprivate func isEmptyFolder(named name: String) throws(GitError) -> Bool {
    guard let status = try? status() else { return false }
    let list = status.kind == .folder ? try? Descriptor.folder(self).list() : nil
    guard let list, list.allSatisfy({ $0.name.starts(with: TemporaryName.prefix) }) else {
      throw .occupied(name)
    }
    return true
  }
}
