/// Where the trees of commits come from and go to: the objects of a repository, or a pack on its way there.
protocol TreeStore: ~Copyable {
  /// For messages.
  var place: String { get }

  /// A tree as it is stored.
  ///
  /// - Parameter path: of its folder, with a slash behind each part; empty: the root.
  func treeBytes(_ id: ObjectID, at path: [UInt8]) throws(GitError) -> [UInt8]

  /// Writes a tree.
  ///
  /// - Parameter old: what the folder was before; nil: there was none.
  func write(tree: [UInt8], at path: [UInt8], replacing old: ObjectID?) throws(GitError) -> ObjectID

  /// Writes a file's contents.
  func write(blob: [UInt8]) throws(GitError) -> ObjectID
}

// The trees of a commit: those that hold what changes are written, the others stay.
extension TreeStore where Self: ~Copyable {
  /// The tree that a tree becomes by changes; nil: it holds nothing any more.
  ///
  /// A file takes the place of a folder, and a folder that of a file. What goes but is no file there stays away
  /// without a word: a folder is never removed by its own name.
  func tree(
    _ base: ObjectID?, with changes: [PathChange], at path: [UInt8] = [], depth: Int = 0
  ) throws(GitError) -> ObjectID? {
    let level = try base.map { (id) throws(GitError) in TreeLevel(try treeBytes(id, at: path)) }
    let groups = Dictionary(grouping: changes) { $0.parts[depth] }
    let bytes = try (level ?? TreeLevel()).replacing(Array(groups.keys)) {
      (name, entry) throws(GitError) in
      try self.entry(
        entry, with: groups[name] ?? [], at: path + name + [UInt8(ascii: "/")], depth: depth)
    }
    guard let bytes else { throw .unusable(repository: place, reason: "a tree is damaged") }
    return bytes.isEmpty ? nil : try write(tree: bytes, at: path, replacing: base)
  }

  /// What an entry becomes by the changes of its name.
  private func entry(
    _ old: TreeLevel.Entry?, with changes: [PathChange], at path: [UInt8], depth: Int
  ) throws(GitError) -> TreeLevel.Entry? {
    let inner = changes.filter { $0.parts.count > depth + 1 }
    let file = changes.last { $0.parts.count == depth + 1 }
    let hasFilesBelow = inner.contains { $0.contents != nil }
    if let file, let contents = file.contents {
      if hasFilesBelow { throw .fileAndFolder(file.text) }
      let mode = if let old, old.isFile { old.mode } else { 0o100644 as UInt32 }
      return TreeLevel.Entry(mode: mode, id: try write(blob: contents))
    }
    let folder = old.flatMap { $0.isFolder ? $0.id : nil }
    if folder != nil || hasFilesBelow {
      if inner.isEmpty { return old }
      return try tree(folder, with: inner, at: path, depth: depth + 1).map {
        TreeLevel.Entry(mode: 0o40000, id: $0)
      }
    }
    return file == nil ? old : nil
  }
}

extension GitHandle: TreeStore {
  func treeBytes(_ id: ObjectID, at path: [UInt8]) throws(GitError) -> [UInt8] {
    try treeBytes(id)
  }

  func write(
    tree: [UInt8], at path: [UInt8], replacing old: ObjectID?
  ) throws(GitError) -> ObjectID {
    try write(tree, as: .tree)
  }

  func write(blob: [UInt8]) throws(GitError) -> ObjectID { try write(blob, as: .blob) }
}
