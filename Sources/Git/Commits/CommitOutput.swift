import Files
import Synchronization

/// The files of a commit, and what is to become of them in the next one.
package final class CommitOutput: OutputTree {
  private let repository: GitRepository?
  private let base: GitCommit?
  /// nil: the file goes.
  private let changes = Mutex<[String: [UInt8]?]>([:])

  /// - Parameters:
  ///   - repository: nil: there is none yet, and no commit.
  ///   - base: nil: there is nothing yet.
  package init(_ repository: GitRepository?, base: ObjectID?) throws(GitError) {
    self.repository = repository
    self.base = if let base { try repository?.commit(base) } else { nil }
  }

  /// What the next commit changes, by the bytes of the paths. What is written as it was is no change.
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
