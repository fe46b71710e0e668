// Commits that are written straight into the object database: no file, no index and no hook is touched.
extension GitRepository {
  /// Writes a commit: the files of its parent with some changes. No branch leads to it until one is moved there.
  ///
  /// Files that stay keep their modes, new ones are `100644`; folders that get empty go. A file takes the place of a
  /// folder of its name, or of a file that it is below of. What goes but is no file of the parent changes nothing.
  /// Of several changes of one path the last counts.
  ///
  /// - Parameters:
  ///   - base: the parent; nil: none, the commit is the first one.
  ///   - message: ends with one line end, whatever this ends with.
  /// - Throws: where a path is none that a commit may hold (`.git`, `..`, empty parts, NUL), where one change is below
  ///   another, or where the repository cannot be written.
  package func write(
    _ changes: [TreeChange], onto base: ObjectID?, author: Signature, committer: Signature,
    message: String
  ) throws(GitError) -> ObjectID {
    var paths: [PathChange] = []
    paths.reserveCapacity(changes.count)
    for change in changes { paths.append(try PathChange(change)) }
    return try ask { (handle) throws(GitError) in
      let old = try base.map { (id) throws(GitError) in try handle.commit(id).tree }
      let tree =
        if let tree = try handle.tree(old, with: paths) { tree } else {
          try handle.write([], as: .tree)
        }
      return try handle.writeCommit(
        of: tree, parents: base.map { [$0] } ?? [], author: author.written,
        committer: committer.written, message: Signature.message(message))
    }
  }

  /// Makes a branch, or moves it on. Never forced: what the branch had it has still.
  ///
  /// - Parameters:
  ///   - branch: without `refs/heads/`.
  ///   - evenIfCheckedOut: its files stay as they are.
  /// - Throws: where the name is none for a branch, where the branch is checked out in a working tree, where its
  ///   commit does not lead to the new one, or where somebody else moves it at the same time.
  package func move(
    branch: String, to commit: ObjectID, evenIfCheckedOut: Bool = false
  ) throws(GitError) {
    let (reference, old) = try ask { (handle) throws(GitError) in
      let reference = try handle.reference(ofBranch: branch)
      return (reference, try handle.target(of: reference, branch: branch))
    }
    if !evenIfCheckedOut, try isCheckedOut(reference) { throw .branchCheckedOut(branch) }
    if old == commit { return }
    if let old, !(try self.commit(commit, descendsFrom: old)) {
      throw .notForward(branch: branch, to: commit.abbreviated)
    }
    func move() throws(GitError) {
      try ask { (handle) throws(GitError) in
        try handle.move(reference, branch: branch, from: old, to: commit)
      }
    }
    do throws(GitError) { try move() } catch {
      guard case .branchLocked = error, try isFreed(reference) else { throw error }
      try move()
    }
  }

  /// libgit2's own answer fails where history is cut off.
  private func commit(_ id: ObjectID, descendsFrom old: ObjectID) throws(GitError) -> Bool {
    var walk = try CommitWalk(self, from: id)
    while let step = try walk.next() {
      if step.commit.id == old || step.commit.parents.contains(old) { return true }
    }
    return false
  }
}
