import CLibgit2

// Objects and branches that are written.
extension GitHandle {
  /// What `write` can make of bytes.
  enum ObjectKind { case blob, tree }

  /// Writes an object, unless the repository has it.
  func write(_ bytes: [UInt8], as kind: ObjectKind) throws(GitError) -> ObjectID {
    var database: OpaquePointer?
    try checkWriting(unsafe git_repository_odb(&database, pointer))
    defer { unsafe git_odb_free(database) }
    var id = git_oid()
    let type = kind == .blob ? GIT_OBJECT_BLOB : GIT_OBJECT_TREE
    try checkWriting(
      unsafe bytes.withUnsafeBytes {
        unsafe git_odb_write(&id, database, $0.baseAddress, $0.count, type)
      })
    return unsafe ObjectID(&id)
  }

  /// The name that an object has in every repository.
  static func hash(_ bytes: [UInt8], _ kind: PackBuffer.Kind) throws(GitError) -> ObjectID {
    var id = git_oid()
    let type =
      switch kind {
      case .commit: GIT_OBJECT_COMMIT
      case .tree: GIT_OBJECT_TREE
      case .blob: GIT_OBJECT_BLOB
      }
    let code = unsafe bytes.withUnsafeBytes {
      unsafe git_odb_hash(&id, $0.baseAddress, $0.count, type)
    }
    if code < 0 { throw .unwritable(repository: "", reason: lastError) }
    return unsafe ObjectID(&id)
  }

  /// A tree as it is stored.
  func treeBytes(_ id: ObjectID) throws(GitError) -> [UInt8] {
    var database: OpaquePointer?
    try check(unsafe git_repository_odb(&database, pointer))
    defer { unsafe git_odb_free(database) }
    var oid = git_oid(id)
    var object: OpaquePointer?
    try check(unsafe git_odb_read(&object, database, &oid))
    defer { unsafe git_odb_object_free(object) }
    guard unsafe git_odb_object_type(object) == GIT_OBJECT_TREE else {
      throw .unusable(repository: place, reason: "\(id) is not a tree")
    }
    return unsafe [UInt8](
      UnsafeRawBufferPointer(
        start: git_odb_object_data(object), count: git_odb_object_size(object)))
  }

  /// Writes a commit that no branch points to. Signatures and message are written as they are.
  func writeCommit(
    of tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature,
    message: [UInt8]
  ) throws(GitError) -> ObjectID {
    var treeID = git_oid(tree)
    var tree: OpaquePointer?
    try check(unsafe git_tree_lookup(&tree, pointer, &treeID))
    defer { unsafe git_tree_free(tree) }
    var commits: [OpaquePointer?] = unsafe []
    defer { for index in unsafe commits.indices { unsafe git_commit_free(commits[index]) } }
    for parent in parents {
      var id = git_oid(parent)
      var commit: OpaquePointer?
      try check(unsafe git_commit_lookup(&commit, pointer, &id))
      unsafe commits.append(commit)
    }
    var id = git_oid()
    let code = unsafe author.withSignature { author in
      unsafe committer.withSignature { committer in
        unsafe message.withCString { message in
          unsafe commits.withUnsafeMutableBufferPointer { commits in
            unsafe git_commit_create(
              &id, pointer, nil, author, committer, nil, message, tree, commits.count,
              commits.baseAddress)
          }
        }
      }
    }
    try checkWriting(code)
    return unsafe ObjectID(&id)
  }

  // MARK: Branches

  /// `main` → `refs/heads/main`.
  func reference(ofBranch name: String) throws(GitError) -> String {
    var isValid: Int32 = 0
    guard !name.utf8.contains(0), unsafe git_branch_name_is_valid(&isValid, name) == 0,
      isValid == 1
    else { throw .badBranchName(name) }
    return "refs/heads/\(name)"
  }

  /// The commit of a branch; nil if there is no such branch.
  func target(of reference: String, branch: String) throws(GitError) -> ObjectID? {
    var found: OpaquePointer?
    let code = unsafe git_reference_lookup(&found, pointer, reference)
    if code == GIT_ENOTFOUND.rawValue { return nil }
    try check(code)
    defer { unsafe git_reference_free(found) }
    guard let target = unsafe git_reference_target(found) else {
      throw .branchRefused(branch, reason: "it only refers to another one")
    }
    return unsafe ObjectID(target)
  }

  /// Makes a branch where `old` is nil, or moves it, if it is still there.
  func move(
    _ reference: String, branch: String, from old: ObjectID?, to new: ObjectID
  ) throws(GitError) {
    var id = git_oid(new)
    var commit: OpaquePointer?
    try check(unsafe git_commit_lookup(&commit, pointer, &id))
    defer { unsafe git_commit_free(commit) }
    // Else the reflog would know nobody: settings next to the repository's own are not read.
    if let committer = unsafe git_commit_committer(commit) {
      unsafe git_repository_set_ident(pointer, committer.pointee.name, committer.pointee.email)
    }
    defer { unsafe git_repository_set_ident(pointer, nil, nil) }
    let log = old == nil ? "branch: created by tracdown" : "tracdown: new commits"
    var created: OpaquePointer?
    let code: Int32
    if let old {
      var oldID = git_oid(old)
      code = unsafe git_reference_create_matching(
        &created, pointer, reference, &id, 1, &oldID, log)
    } else {
      code = unsafe git_reference_create(&created, pointer, reference, &id, 0, log)
    }
    defer { unsafe git_reference_free(created) }
    if [GIT_EMODIFIED, GIT_EEXISTS, GIT_ENOTFOUND].contains(where: { $0.rawValue == code }) {
      throw .branchMoved(branch)
    }
    if code == GIT_ELOCKED.rawValue { throw .branchLocked(branch, reason: Self.lastError) }
    if code < 0 { throw .branchRefused(branch, reason: Self.lastError) }
  }

  // MARK: Errors

  private func checkWriting(_ code: Int32) throws(GitError) {
    if code < 0 { throw .unwritable(repository: place, reason: Self.lastError) }
  }
}

extension Signature {
  /// Lends the pointers of its texts; a NUL within would end them.
  fileprivate func withSignature(_ body: (UnsafePointer<git_signature>) -> Int32) -> Int32 {
    unsafe Array(name.utf8).withCString { name in
      unsafe Array(email.utf8).withCString { email in
        let time = git_time(
          time: git_time_t(seconds), offset: Int32(offset),
          sign: CChar(bitPattern: offset < 0 ? 0x2D : 0x2B))
        var signature = unsafe git_signature(
          name: UnsafeMutablePointer(mutating: name), email: UnsafeMutablePointer(mutating: email),
          when: time)
        return unsafe withUnsafePointer(to: &signature) { unsafe body($0) }
      }
    }
  }
}

/// Where the trees of commits come from and go to: the objects of a repository, or a pack on its way there.
protocol TreeStore: ~Copyable {
  /// For messages.
  var place: String { get }

  /// A tree as it is stored.
  ///
  /// - Parameter path: of its folder, with a slash after each part; empty: the root.
  func treeBytes(_ id: ObjectID, at path: [UInt8]) throws(GitError) -> [UInt8]

  /// Writes a tree.
  ///
  /// - Parameter old: what the folder was before; nil if there was none.
  func write(tree: [UInt8], at path: [UInt8], replacing old: ObjectID?) throws(GitError) -> ObjectID

  /// Writes a file's contents.
  func write(blob: [UInt8]) throws(GitError) -> ObjectID
}

// The trees of a commit: those that hold what changes are written, the others stay.
extension TreeStore where Self: ~Copyable {
  /// The tree that a tree becomes by changes; nil if it holds nothing any more.
  ///
  /// A file takes the place of a folder, and a folder that of a file. What goes but is not a file there stays away
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
