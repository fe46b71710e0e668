import Basics
import Files

/// The files of a commit, or of a folder in it, read from the repository without a checkout.
package struct CommitTree: FileTree {
  /// In the order of their paths' bytes.
  package let files: [TreeFile]
  private let blobs: [String: ObjectID]
  private let repository: GitRepository

  /// - Parameter folder: with its slash; paths begin there. Empty: the whole commit.
  /// - Throws: where the commit has no such folder, or where git cannot read it.
  package init(
    _ repository: GitRepository, at id: ObjectID, folder: [UInt8] = []
  ) throws(GitError) {
    self.repository = repository
    let commit = try repository.commit(id)
    guard let tree = try repository.tree(of: commit, at: folder) else {
      throw .noFolder(String(decoding: folder, as: UTF8.self), revision: id.abbreviated)
    }
    var files: [TreeFile] = []
    var blobs: [String: ObjectID] = [:]
    let entries = try repository.ask { (handle) throws(GitError) in try handle.files(of: tree) }
    files.reserveCapacity(entries.count)
    blobs.reserveCapacity(entries.count)
    for entry in entries {
      let path = String(decoding: entry.path, as: UTF8.self)
      files.append(TreeFile(path: path, size: entry.size, kind: entry.kind))
      if entry.kind != .module { blobs[path] = entry.id }
    }
    // Repaired names may be elsewhere than those that git has.
    self.files = files.sorted { $0.path.precedes(byBytes: $1.path) }
    self.blobs = blobs
  }

  /// See `FileTree`.
  package func contents(of file: TreeFile) throws(SystemError) -> [UInt8] {
    guard file.kind == .link else { return try blob(at: file.path) }
    // A link may point to a link, but not for ever.
    var path = file.path
    for _ in 0..<8 {
      let target = String(decoding: try blob(at: path), as: UTF8.self)
      guard let next = Self.follow(target, from: path), let found = self[next] else { break }
      if found.kind == .file { return try blob(at: next) }
      path = next
    }
    throw Self.missing(file.path)
  }

  private func blob(at path: String) throws(SystemError) -> [UInt8] {
    guard let id = blobs[path] else { throw Self.missing(path) }
    do throws(GitError) { return try repository.blob(id) } catch {
      let reason = if case .unusable(_, let reason) = error { reason } else { "\(error)" }
      throw SystemError(action: "read", path: Path(path), code: SystemError.damaged, reason: reason)
    }
  }

  private subscript(path: String) -> TreeFile? {
    let index = files.partitionPoint { !$0.path.precedes(byBytes: path) }
    return index < files.count && files[index].path == path ? files[index] : nil
  }

  /// Where a link leads, from the tree's root; nil means out of it.
  private static func follow(_ target: String, from path: String) -> String? {
    if target.utf8.first == UInt8(ascii: "/") { return nil }
    var parts = Array(path.split(separator: "/").dropLast())
    for part in target.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }

  private static func missing(_ path: String) -> SystemError {
    SystemError(
      action: "read", path: Path(path), code: SystemError.absent,
      reason: "no such file in the commit")
  }
}

/// The commits that point to one, from the newest to the oldest as `git log` shows them: by the time they were committed,
/// children before their parents where clocks agree.
package struct CommitWalk {
  private let repository: GitRepository
  /// Those to be visited, the newest last: as many as there are branches at that time.
  private var open: [GitCommit]
  private var seen: Set<ObjectID>
  private let onlyFirstParents: Bool

  /// - Parameter onlyFirstParents: leaves out what merges brought in.
  package init(
    _ repository: GitRepository, from id: ObjectID, onlyFirstParents: Bool = false
  ) throws(GitError) {
    self.repository = repository
    self.onlyFirstParents = onlyFirstParents
    open = [try repository.commit(id)]
    seen = [id]
  }

  /// The next commit, and its first parent; nil at the end. A shallow clone ends where its history was cut off.
  ///
  /// - Throws: where a commit cannot be read.
  package mutating func next() throws(GitError) -> (commit: GitCommit, parent: GitCommit?)? {
    guard let commit = open.popLast() else { return nil }
    var first: GitCommit?
    for (number, id) in commit.parents.enumerated() {
      if number > 0, onlyFirstParents { break }
      let parent: GitCommit
      do throws(GitError) { parent = try repository.commit(id) } catch {
        if repository.isShallow { break }
        throw error
      }
      if number == 0 { first = parent }
      guard seen.insert(id).inserted else { continue }
      let place = open.lastIndex { $0.committerTime <= parent.committerTime }
      open.insert(parent, at: place.map { $0 + 1 } ?? 0)
    }
    return (commit, first)
  }
}
