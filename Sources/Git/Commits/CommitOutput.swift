import Files
import Synchronization

// Commits that are written straight into the object database: no file, no index and no hook is touched.
extension GitRepository {
  /// Writes a commit: the files of its parent with some changes. No branch points to it until one is moved there.
  ///
  /// Files that stay keep their modes, new ones are `100644`; folders that get empty go. A file takes the place of a
  /// folder of its name, or of a file that it is below of. What goes but is not a file of the parent changes nothing.
  /// Of several changes of one path the last counts.
  ///
  /// - Parameters:
  ///   - base: the parent; nil if none, the commit is the first one.
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
  ///   commit does not point to the new one, or where somebody else moves it at the same time.
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

/// The files of a commit, and what is to become of them in the next one.
package final class CommitOutput: OutputTree {
  private let repository: GitRepository?
  private let base: GitCommit?
  /// nil if the file is deleted.
  private let changes = Mutex<[String: [UInt8]?]>([:])

  /// - Parameters:
  ///   - repository: nil if there is none yet, and no commit.
  ///   - base: nil if there is nothing yet.
  package init(_ repository: GitRepository?, base: ObjectID?) throws(GitError) {
    self.repository = repository
    self.base = if let base { try repository?.commit(base) } else { nil }
  }

  /// What the next commit changes, by the bytes of the paths. What is written as it was is not a change.
  package var pending: [TreeChange] {
    let changes = changes.withLock { $0 }.filter { file, contents in
      guard let base, let repository else { return contents != nil }
      return (try? repository.file(file, of: base)) != contents
    }
    return changes.map { TreeChange(path: Array($0.key.utf8), contents: $0.value) }
      .sorted { $0.path.lexicographicallyPrecedes($1.path) }
  }

  /// See `OutputTree`.
  package func existing(_ file: String) throws(SystemError) -> ExistingFile {
    if let bytes = try read(file) { return .file(ContentHash(bytes), size: bytes.count) }
    guard let base, let repository, changes.withLock({ $0[file] }) == nil else { return .nothing }
    let folder = try asking(file) { () throws(GitError) in
      try repository.tree(of: base, at: Array(file.utf8))
    }
    return folder == nil ? .nothing : .other
  }

  /// See `OutputTree`.
  package func read(_ file: String) throws(SystemError) -> [UInt8]? {
    if let change = changes.withLock({ $0[file] }) { return change }
    guard let base, let repository else { return nil }
    return try asking(file) { () throws(GitError) in try repository.file(file, of: base) }
  }

  /// See `OutputTree`.
  package func write(_ bytes: [UInt8], to file: String) throws(SystemError) {
    guard OutputFolder.isInside(file) else { throw SystemError.outside(Path(file)) }
    changes.withLock { $0[file] = .some(bytes) }
  }

  /// See `OutputTree`.
  @discardableResult
  package func copy(_ source: Path, to file: String) throws(SystemError) -> ContentHash {
    let bytes = try Descriptor.file(source).readAll()
    try write(bytes, to: file)
    return ContentHash(bytes)
  }

  /// See `OutputTree`.
  package func remove(_ file: String) throws(SystemError) {
    if try read(file) != nil { changes.withLock { $0[file] = .some(nil) } }
  }

  private func asking<Answer>(
    _ file: String, _ body: () throws(GitError) -> Answer
  ) throws(SystemError) -> Answer {
    do throws(GitError) { return try body() } catch {
      throw SystemError(
        action: "read", path: Path(file), code: SystemError.damaged,
        reason: "\(error)")
    }
  }
}
