import CLibgit2
import Files

/// A commit, without its message.
package struct GitCommit: Hashable, Sendable {
  package var id: ObjectID
  /// Its files.
  package var tree: ObjectID
  /// More than one: a merge.
  package var parents: [ObjectID]
  /// Seconds since 1970 (UTC): when it was written, and when it came to be this commit.
  package var authorTime: Int
  package var committerTime: Int
}

/// A file that a tree holds.
struct GitFile: Hashable, Sendable {
  /// From the tree; need not be UTF-8.
  var path: [UInt8]
  var id: ObjectID
  var kind: TreeFile.Kind
  /// In bytes; 0 where git does not have the file.
  var size: Int
}

/// A file that two trees have differently, or that one of them lacks.
package struct GitChange: Hashable, Sendable {
  /// From the trees; bytes that are no UTF-8 are U+FFFD.
  package var path: String
  /// Its blob before and after; nil if there was or is none.
  package var old: ObjectID?
  package var new: ObjectID?
}

// Commits, trees and blobs.
extension GitHandle {
  /// Reads a commit.
  func commit(_ id: ObjectID) throws(GitError) -> GitCommit {
    var oid = git_oid(id)
    var commit: OpaquePointer?
    try check(unsafe git_commit_lookup(&commit, pointer, &oid))
    defer { unsafe git_commit_free(commit) }
    let author = unsafe git_commit_author(commit).map { unsafe Int($0.pointee.when.time) }
    let time = unsafe Int(git_commit_time(commit))
    return unsafe GitCommit(
      id: id, tree: ObjectID(git_commit_tree_id(commit)),
      parents: (0..<git_commit_parentcount(commit)).map {
        unsafe ObjectID(git_commit_parent_id(commit, $0))
      },
      authorTime: author ?? time, committerTime: time)
  }

  /// The message of a commit, as it is stored.
  func message(of id: ObjectID) throws(GitError) -> [UInt8] {
    var oid = git_oid(id)
    var commit: OpaquePointer?
    try check(unsafe git_commit_lookup(&commit, pointer, &oid))
    defer { unsafe git_commit_free(commit) }
    return unsafe git_commit_message_raw(commit).map { unsafe [UInt8](cString: $0) } ?? []
  }

  /// The tree of a folder in a tree; nil if there is no such folder.
  func folder(_ path: [UInt8], in tree: ObjectID) throws(GitError) -> ObjectID? {
    path.isEmpty ? tree : try entry(path, in: tree, isFolder: true)
  }

  /// The blob of a file in a tree, or the tree of a folder; nil if there is none.
  func entry(
    _ path: [UInt8], in tree: ObjectID, isFolder: Bool = false
  ) throws(GitError) -> ObjectID? {
    guard let found = try at(path, in: tree) else { return nil }
    return found.type == (isFolder ? GIT_OBJECT_TREE : GIT_OBJECT_BLOB) ? found.id : nil
  }

  /// What is at a path in a tree; nil if nothing.
  func isFolder(_ path: [UInt8], in tree: ObjectID) throws(GitError) -> Bool? {
    if path.isEmpty { return true }
    return try at(path, in: tree).map { $0.type == GIT_OBJECT_TREE }
  }

  private func at(
    _ path: [UInt8], in tree: ObjectID
  ) throws(GitError) -> (id: ObjectID, type: git_object_t)? {
    let root = try unsafe openTree(tree)
    defer { unsafe git_tree_free(root) }
    var entry: OpaquePointer?
    let code = unsafe path.withCString { unsafe git_tree_entry_bypath(&entry, root, $0) }
    if code == GIT_ENOTFOUND.rawValue { return nil }
    try check(code)
    defer { unsafe git_tree_entry_free(entry) }
    return unsafe (ObjectID(git_tree_entry_id(entry)), git_tree_entry_type(entry))
  }

  /// All files of a tree, those of its folders included, in the order of their paths' bytes.
  ///
  /// - Parameter limit: a few hundred bytes can claim to be billions of files, as trees may hold one another many
  ///   times; beyond that many it throws.
  func files(of tree: ObjectID, limit: Int = 1_000_000) throws(GitError) -> [GitFile] {
    var database: OpaquePointer?
    try check(unsafe git_repository_odb(&database, pointer))
    defer { unsafe git_odb_free(database) }
    var files: [GitFile] = []
    // What is still to be read, the next at the end: trees may be nested deeper than recursion can go.
    var open: [Step] = [Step(path: [], id: tree, depth: 0)]
    while let step = open.popLast() {
      guard step.depth >= 0 else {
        let size = unsafe step.kind == .module ? 0 : self.size(of: step.id, in: database)
        files.append(GitFile(path: step.path, id: step.id, kind: step.kind, size: size))
        continue
      }
      try check(files.count + open.count < limit && step.depth < 1000)
      let tree = try unsafe openTree(step.id)
      defer { unsafe git_tree_free(tree) }
      for index in unsafe (0..<git_tree_entrycount(tree)).reversed() {
        guard let entry = unsafe git_tree_entry_byindex(tree, index) else { continue }
        let path = unsafe step.path + [UInt8](cString: git_tree_entry_name(entry))
        let id = unsafe ObjectID(git_tree_entry_id(entry))
        if let kind = unsafe kind(of: entry) {
          open.append(Step(path: path, id: id, depth: -1, kind: kind))
        } else {
          open.append(Step(path: path + [0x2F], id: id, depth: step.depth + 1))
        }
      }
    }
    return files
  }

  private struct Step {
    /// Of a folder with the slash.
    var path: [UInt8]
    var id: ObjectID
    /// Of a file -1.
    var depth: Int
    var kind = TreeFile.Kind.file
  }

  /// Deeper than that no file system goes either.
  private func check(_ isWithinLimits: Bool) throws(GitError) {
    if !isWithinLimits {
      throw .unusable(repository: place, reason: "a commit has too many files or folders")
    }
  }

  private func size(of id: ObjectID, in database: OpaquePointer?) -> Int {
    var oid = git_oid(id)
    var size = 0
    var type = GIT_OBJECT_ANY
    return unsafe git_odb_read_header(&size, &type, database, &oid) == 0 ? size : 0
  }

  /// nil means a folder.
  private func kind(of entry: OpaquePointer) -> TreeFile.Kind? {
    switch unsafe git_tree_entry_filemode(entry) {
    case GIT_FILEMODE_TREE: nil
    case GIT_FILEMODE_LINK: .link
    case GIT_FILEMODE_COMMIT: .module
    default: .file
    }
  }

  private func openTree(_ id: ObjectID) throws(GitError) -> OpaquePointer? {
    var oid = git_oid(id)
    var tree: OpaquePointer?
    try check(unsafe git_tree_lookup(&tree, pointer, &oid))
    return unsafe tree
  }

  /// The bytes of a blob.
  func blob(_ id: ObjectID) throws(GitError) -> [UInt8] {
    var oid = git_oid(id)
    var blob: OpaquePointer?
    try check(unsafe git_blob_lookup(&blob, pointer, &oid))
    defer { unsafe git_blob_free(blob) }
    return unsafe [UInt8](
      UnsafeRawBufferPointer(
        start: git_blob_rawcontent(blob), count: Int(git_blob_rawsize(blob))))
  }

  // MARK: Differences

  /// The files that two trees have differently; links and submodules are left out. Renames are a file that goes and
  /// one that comes.
  func changes(from old: ObjectID?, to new: ObjectID?) throws(GitError) -> [GitChange] {
    var changes: [GitChange] = []
    var open: [(path: [UInt8], old: ObjectID?, new: ObjectID?, depth: Int)] = [([], old, new, 0)]
    while let step = open.popLast() {
      if step.old == step.new { continue }
      try check(changes.count + open.count < 1_000_000 && step.depth < 1000)
      let old = try TreeCursor(step.old, in: self)
      let new = try TreeCursor(step.new, in: self)
      var (left, right) = (0, 0)
      while left < old.count || right < new.count {
        let order = old.order(left, new, right)
        let before = order <= 0 ? unsafe old.entry(left) : nil
        let after = order >= 0 ? unsafe new.entry(right) : nil
        if order <= 0 { left += 1 }
        if order >= 0 { right += 1 }
        let (was, now) = unsafe (
          before.map(ObjectID.init(entry:)), after.map(ObjectID.init(entry:))
        )
        guard was != now, let entry = unsafe after ?? before else { continue }
        let path = unsafe step.path + [UInt8](cString: git_tree_entry_name(entry))
        switch unsafe kind(of: entry) {
        case nil: open.append((path + [0x2F], was, now, step.depth + 1))
        case .file?:
          changes.append(
            GitChange(path: String(decoding: path, as: UTF8.self), old: was, new: now))
        default: continue
        }
      }
    }
    return changes
  }

  /// The entries of a tree that is open; no tree has none.
  @safe private struct TreeCursor: ~Copyable {
    let tree: OpaquePointer?
    let count: Int

    init(_ id: ObjectID?, in handle: borrowing GitHandle) throws(GitError) {
      let tree: OpaquePointer? = if let id { try unsafe handle.openTree(id) } else { nil }
      unsafe self.tree = unsafe tree
      count = unsafe tree.map { unsafe git_tree_entrycount($0) } ?? 0
    }

    deinit { if let tree = unsafe tree { unsafe git_tree_free(tree) } }

    func entry(_ index: Int) -> OpaquePointer? {
      index < count ? unsafe git_tree_entry_byindex(tree, index) : nil
    }

    /// Which of two entries comes first, as git sorts them: a folder as if its name had a slash at its end.
    func order(_ index: Int, _ other: borrowing TreeCursor, _ otherIndex: Int) -> Int32 {
      guard let entry = unsafe entry(index) else { return 1 }
      guard let otherEntry = unsafe other.entry(otherIndex) else { return -1 }
      return unsafe git_tree_entry_cmp(entry, otherEntry)
    }
  }
}

extension ObjectID {
  fileprivate init(entry: OpaquePointer) { unsafe self.init(git_tree_entry_id(entry)) }
}
