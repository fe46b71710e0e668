// The trees of a commit: those that hold what changes are written, the others stay.
extension GitHandle {
  /// The tree that a tree becomes by changes; nil: it holds nothing any more.
  ///
  /// A file takes the place of a folder, and a folder that of a file. What goes but is no file there stays away
  /// without a word: a folder is never removed by its own name.
  func tree(
    _ base: ObjectID?, with changes: [PathChange], depth: Int = 0
  ) throws(GitError) -> ObjectID? {
    let level = try base.map { (id) throws(GitError) in TreeLevel(try treeBytes(id)) }
    let groups = Dictionary(grouping: changes) { $0.parts[depth] }
    let bytes = try (level ?? TreeLevel()).replacing(Array(groups.keys)) {
      (name, entry) throws(GitError) in
      try self.entry(entry, with: groups[name] ?? [], depth: depth)
    }
    guard let bytes else { throw .unusable(repository: place, reason: "a tree is damaged") }
    return bytes.isEmpty ? nil : try write(bytes, as: .tree)
  }

  /// What an entry becomes by the changes of its name.
  private func entry(
    _ old: TreeLevel.Entry?, with changes: [PathChange], depth: Int
  ) throws(GitError) -> TreeLevel.Entry? {
    let inner = changes.filter { $0.parts.count > depth + 1 }
    let file = changes.last { $0.parts.count == depth + 1 }
    let hasFilesBelow = inner.contains { $0.contents != nil }
    if let file, let contents = file.contents {
      if hasFilesBelow { throw .fileAndFolder(file.text) }
      let mode = if let old, old.isFile { old.mode } else { 0o100644 as UInt32 }
      return TreeLevel.Entry(mode: mode, id: try write(contents, as: .blob))
    }
    let folder = old.flatMap { $0.isFolder ? $0.id : nil }
    if folder != nil || hasFilesBelow {
      if inner.isEmpty { return old }
      return try tree(folder, with: inner, depth: depth + 1).map {
        TreeLevel.Entry(mode: 0o40000, id: $0)
      }
    }
    return file == nil ? old : nil
  }
}
