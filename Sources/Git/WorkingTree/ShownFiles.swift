import Files

/// What a working tree shows of a branch.
package enum ShownFiles: Hashable, Sendable {
  /// The branch is not checked out here, or has no commits.
  case notHere
  /// All files are as in this commit, but for what a killed checkout was writing; nil if none was checked out yet.
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

  /// What is where a checkout writes.
  private enum FileState {
    case gone
    case begun(ObjectID)
    case other
  }

  private func state(of file: String, becoming blob: ObjectID?) throws(GitError) -> FileState {
    guard let workingFolder else { return .gone }
    let bytes: [UInt8]?
    // What cannot be read, a link or a folder is not a file that a checkout began.
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

// What is checked out: `HEAD` says so in the git folder of each working tree (gitrepository-layout).
extension GitRepository {
  /// Whether a working tree shows that branch, or works on it in a rebase; also one without commits.
  func isCheckedOut(_ reference: String) throws(GitError) -> Bool {
    let (own, common) = try ask { (handle) in (handle.gitFolder, handle.commonFolder) }
    var folders = [own, common]
    let worktrees = common.appending("worktrees")
    if let list = try? Descriptor.folder(worktrees).list() {
      folders += list.map { worktrees.appending($0.name) }
    }
    let isBare = try GitHandle.open(common)?.workingFolder == nil
    return folders.contains { folder in
      if isBare, folder == common { return false }
      return ["HEAD", "rebase-merge/head-name", "rebase-apply/head-name"].contains { name in
        guard let bytes = try? Descriptor.file(folder.appending(name)).readBytes(upTo: 5000) else {
          return false
        }
        let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
        return line == reference || line == "ref: \(reference)"
      }
    }
  }

  /// The branch that `HEAD` is at, also one without commits; nil if it is at none.
  package func currentBranch() throws(GitError) -> String? {
    let folder = try ask { (handle) in handle.gitFolder }
    let head = try? Descriptor.file(folder.appending("HEAD")).readBytes(upTo: 5000)
    let line = String(decoding: (head ?? []).prefix { $0 != 0x0A }, as: UTF8.self)
    let prefix = "ref: refs/heads/"
    return line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil
  }
}

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
