import Basics
import Files
import Synchronization

/// A git repository, from any thread: its commits, its files at a commit, what changed. Commits can be added to it; its
/// working tree can follow a branch.
///
///     if let repository = try GitRepository.discover(Path("docs")) { try repository.resolve("v1.0") }
package final class GitRepository: Sendable {
  /// As given, for messages.
  package let path: Path
  /// The folder of its files, absolute and without links; nil means a bare repository.
  package let workingFolder: Path?
  /// History ends at a graft: older commits are not here.
  package let isShallow: Bool
  private let handle: Mutex<GitHandle>

  /// The repository that a path is in or is: also a bare one, a worktree, a submodule, somebody else's.
  ///
  /// - Returns: nil if there is none here or above.
  /// - Throws: where it is damaged, or of a kind that libgit2 does not know.
  package static func discover(_ path: Path) throws(GitError) -> GitRepository? {
    guard let handle = try GitHandle.open(path) else { return nil }
    return GitRepository(handle, path)
  }

  private init(_ handle: consuming sending GitHandle, _ path: Path) {
    self.path = path
    workingFolder = handle.workingFolder.map { $0.resolved ?? $0 }
    isShallow = handle.isShallow
    self.handle = Mutex(handle)
  }

  /// Asks libgit2, one thread at a time.
  func ask<Result: Sendable>(
    _ body: (borrowing GitHandle) throws(GitError) -> Result
  ) throws(GitError) -> Result {
    try handle.withLock { (handle) throws(GitError) in try body(handle) }
  }

  /// The folder of the branches and objects, also of a linked working tree.
  var commonFolder: Path {
    get throws(GitError) { try ask { (handle) in handle.commonFolder } }
  }

  // MARK: Facts

  /// Where a folder is in the working tree: `docs/`, empty for its root; nil if it is not in it.
  package func prefix(of folder: Path) -> [UInt8]? {
    guard let root = workingFolder, let here = folder.resolved,
      here.parts.starts(with: root.parts, by: { $0.elementsEqual($1) })
    else { return nil }
    return here.parts.dropFirst(root.parts.count).flatMap { $0 + [UInt8(ascii: "/")] }
  }

  /// The commit that a revision means: a name, an id or its beginning, `HEAD~3`, `v1.0`.
  package func resolve(_ revision: String) throws(GitError) -> ObjectID {
    try ask { (handle) throws(GitError) in try handle.resolve(revision) }
  }

  /// Reads a commit.
  package func commit(_ id: ObjectID) throws(GitError) -> GitCommit {
    try ask { (handle) throws(GitError) in try handle.commit(id) }
  }

  /// The tree of a commit's folder, named with its slash; nil if the commit has no such folder.
  package func tree(of commit: GitCommit, at folder: [UInt8]) throws(GitError) -> ObjectID? {
    try ask { (handle) throws(GitError) in
      try handle.folder(
        folder.last == UInt8(ascii: "/") ? folder.dropLast() : folder, in: commit.tree)
    }
  }

  /// The files that two trees have differently; links and submodules are left out.
  package func changes(from old: ObjectID?, to new: ObjectID?) throws(GitError) -> [GitChange] {
    try ask { (handle) throws(GitError) in try handle.changes(from: old, to: new) }
  }

  /// The bytes of a blob.
  package func blob(_ id: ObjectID) throws(GitError) -> [UInt8] {
    try ask { (handle) throws(GitError) in try handle.blob(id) }
  }

  /// The tags that point to commits, the newest commit first; times are the committers', in seconds since 1970.
  package func tags() throws(GitError) -> [(name: String, time: Int)] {
    let tags = try ask { (handle) throws(GitError) in
      try handle.tags().map { (tag) throws(GitError) in
        (name: tag.name, time: try handle.commit(tag.commit).committerTime)
      }
    }
    return tags.sorted { one, other in
      one.time != other.time ? one.time > other.time : other.name.precedes(byBytes: one.name)
    }
  }

  /// The address of `origin` without credentials; nil if there is none.
  package func origin() throws(GitError) -> String? {
    try ask { (handle) in handle.address(ofRemote: "origin") }.map(Self.withoutCredentials)
  }

  /// `https://me:secret@host/x` → `https://host/x`; the user of `git@host:x` is not a secret.
  static func withoutCredentials(_ address: String) -> String {
    guard let scheme = address.firstRange(of: "://") else { return address }
    let rest = address[scheme.upperBound...]
    let host = rest.prefix { $0 != "/" }
    guard let at = host.lastIndex(of: "@") else { return address }
    let isName = !host[..<at].contains(":") && address.hasPrefix("ssh")
    return isName ? address : String(address[..<scheme.upperBound] + rest[rest.index(after: at)...])
  }

  /// The bytes of a file at the root of a commit; nil if it has none of that name.
  package func file(_ name: String, of commit: GitCommit) throws(GitError) -> [UInt8]? {
    try ask { (handle) throws(GitError) -> [UInt8]? in
      try handle.entry(Array(name.utf8), in: commit.tree).map { (id) throws(GitError) in
        try handle.blob(id)
      }
    }
  }

  /// The message of a commit: its bytes as they are stored.
  package func message(of commit: ObjectID) throws(GitError) -> [UInt8] {
    try ask { (handle) throws(GitError) in try handle.message(of: commit) }
  }

  /// The commit that a branch is at; nil if there is no such branch.
  ///
  /// - Throws: where the name is none for a branch.
  package func tip(ofBranch name: String) throws(GitError) -> ObjectID? {
    try ask { (handle) throws(GitError) in
      try handle.target(of: try handle.reference(ofBranch: name), branch: name)
    }
  }

  // MARK: Differences

  /// The files that are not as the present commit has them: changed, staged, in conflict, or not yet added. Without
  /// commits all are. What git ignores is left out, and submodules are not entered.
  ///
  /// - Parameter folder: with its slash; only what is below it. Empty: the whole working tree.
  /// - Returns: paths from the root of the working tree, sorted by their bytes. Another repository in the folder is
  ///   one path, with a slash at its end.
  package func uncommitted(in folder: [UInt8] = []) throws(GitError) -> [String] {
    if workingFolder == nil { throw .bare(repository: path.text) }
    let paths = try ask { (handle) throws(GitError) in
      let name = folder.last == UInt8(ascii: "/") ? folder.dropLast() : folder
      return try handle.staged(in: name) + handle.unstaged(in: name)
    }
    return Set(paths).filter { $0.starts(with: folder) }
      .sorted { $0.lexicographicallyPrecedes($1) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// What changed in a folder since a revision, as `git diff REVISION...` has it: since the commit where the present
  /// one left it. A file that was renamed is new: its links lead elsewhere now.
  ///
  /// - Parameters:
  ///   - target: the present commit; nil means the current files, including uncommitted changes.
  ///   - folder: with its slash; paths begin there.
  package func changedFiles(
    since revision: String, to target: ObjectID? = nil, in folder: [UInt8] = []
  ) throws(GitError) -> ChangedFiles {
    if target == nil, workingFolder == nil { throw .bare(repository: path.text) }
    let old = try resolve(revision)
    let present: ObjectID = if let target { target } else { try resolve("HEAD") }
    let isShallow = isShallow
    var files = try ask { (handle) throws(GitError) -> ChangedFiles in
      guard let base = handle.mergeBase(old, present) else {
        throw GitError.noMergeBase(revision, isShallow: isShallow)
      }
      return try handle.changedFiles(from: base, to: target)
    }
    if folder.isEmpty { return files }
    let prefix = String(decoding: folder, as: UTF8.self).utf8
    func inner(_ path: String) -> String? {
      path.utf8.starts(with: prefix) ? String(path.utf8.dropFirst(prefix.count)) : nil
    }
    files.removed = Set(files.removed.compactMap(inner))
    var lines: [String: [ClosedRange<Int>]] = [:]
    for (path, ranges) in files.lines { if let path = inner(path) { lines[path] = ranges } }
    files.lines = lines
    return files
  }
}

// Repositories that are made.
extension GitRepository {
  /// Makes a repository without commits, under another name first: a run that is killed leaves no half of one there.
  ///
  /// - Parameters:
  ///   - path: nothing, or an empty folder.
  ///   - branch: the one that `HEAD` is at.
  /// - Throws: where something is there, or it cannot be written.
  package static func create(
    at path: Path, isBare: Bool, branch: String
  ) throws(GitError) -> GitRepository {
    // A folder that a link points to is the one that is meant.
    let place = path.resolved ?? path
    let isThere = try place.isEmptyFolder(named: path.text)
    let inside = isThere && !isBare
    let folder = inside ? place : place.parent
    let temporary = TemporaryName.of(place.parts.last.map(Array.init) ?? [])
    do {
      try OutputFolder(folder).makeRoot()
      let parent = try Descriptor.folder(folder)
      let unfinished = try parent.temporaryFolder(named: temporary)
      do throws(GitError) {
        try GitHandle.create(at: folder.appending(temporary), isBare: isBare, branch: branch)
      } catch {
        try? unfinished.removeContents()
        try? parent.remove(temporary, isFolder: true)
        throw error
      }
      if inside {
        try parent.rename(
          Path(bytes: temporary).appending(".git").bytes, into: parent, as: Array(".git".utf8))
        try parent.remove(temporary, isFolder: true)
      } else {
        try parent.rename(temporary, into: parent, as: place.parts.last.map(Array.init) ?? [])
      }
    } catch let error as SystemError {
      throw .unwritable(repository: path.text, reason: error.reason)
    } catch {
      throw error as? GitError ?? .unwritable(repository: path.text, reason: "\(error)")
    }
    guard let made = try discover(path) else {
      throw .unwritable(repository: path.text, reason: "it does not exist after it was created")
    }
    return made
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
