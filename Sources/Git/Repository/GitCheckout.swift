import CLibgit2
import Files

// Repositories that are made, and working trees that are written.
extension GitHandle {
  /// Makes a repository without commits, whose `HEAD` is at a branch.
  static func create(at path: Path, isBare: Bool, branch: String) throws(GitError) {
    prepare()
    var options = unsafe git_repository_init_options()
    unsafe git_repository_init_options_init(&options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION))
    let flags = [
      GIT_REPOSITORY_INIT_MKPATH, GIT_REPOSITORY_INIT_NO_REINIT,
      isBare ? GIT_REPOSITORY_INIT_BARE : GIT_REPOSITORY_INIT_MKDIR,
    ]
    unsafe options.flags = flags.reduce(0) { $0 | UInt32($1.rawValue) }
    var pointer: OpaquePointer?
    let code = unsafe Array(branch.utf8).withCString { branch in
      unsafe options.initial_head = unsafe branch
      return unsafe path.bytes.withCString {
        unsafe git_repository_init_ext(&pointer, $0, &options)
      }
    }
    unsafe git_repository_free(pointer)
    if code < 0 { throw .unwritable(repository: path.text, reason: lastError) }
  }

  /// Whether nothing is checked out or staged.
  func hasEmptyIndex() throws(GitError) -> Bool {
    var index: OpaquePointer?
    try check(unsafe git_repository_index(&index, pointer))
    defer { unsafe git_index_free(index) }
    return unsafe git_index_entrycount(index) == 0
  }

  /// The files of the index as a tree; nil if it has conflicts.
  func indexTree() throws(GitError) -> ObjectID? {
    var index: OpaquePointer?
    try check(unsafe git_repository_index(&index, pointer))
    defer { unsafe git_index_free(index) }
    var id = git_oid()
    let code = unsafe git_index_write_tree(&id, index)
    if code == GIT_EUNMERGED.rawValue { return nil }
    try check(code)
    return unsafe ObjectID(&id)
  }

  /// Writes the files that differ between two commits into the working tree, and the index.
  ///
  /// - Parameters:
  ///   - old: the commit that it shows; nil if none.
  ///   - path: the file of the index, a copy of the repository's own.
  /// - Throws: where a file is not as the old commit has it, or is where a new one comes: nothing is changed then.
  func checkOut(_ new: ObjectID, from old: ObjectID?, index path: Path) throws(GitError) {
    var index: OpaquePointer?
    try check(unsafe path.bytes.withCString { unsafe git_index_open(&index, $0) })
    try check(unsafe git_repository_set_index(pointer, index))
    defer {
      unsafe git_repository_set_index(pointer, nil)
      unsafe git_index_free(index)
    }
    var newID = git_oid(try commit(new).tree)
    var base: OpaquePointer?
    var nothing: OpaquePointer?
    var tree: OpaquePointer?
    defer {
      unsafe git_tree_free(base)
      unsafe git_index_free(nothing)
    }
    if let old {
      var id = git_oid(try commit(old).tree)
      try check(unsafe git_tree_lookup(&base, pointer, &id))
    } else {
      try check(unsafe git_index_new(&nothing))
    }
    try check(unsafe git_tree_lookup(&tree, pointer, &newID))
    defer { unsafe git_tree_free(tree) }
    var options = unsafe git_checkout_options()
    unsafe git_checkout_options_init(&options, UInt32(GIT_CHECKOUT_OPTIONS_VERSION))
    // A file that is gone is one that a killed checkout was about to write: else the caller had stopped before.
    unsafe options.checkout_strategy =
      UInt32(GIT_CHECKOUT_SAFE.rawValue) | UInt32(GIT_CHECKOUT_RECREATE_MISSING.rawValue)
    unsafe options.baseline = base
    unsafe options.baseline_index = nothing
    let code = unsafe git_checkout_tree(pointer, tree, &options)
    if code < 0 { throw .notCheckedOut(repository: place, reason: Self.lastError) }
  }
}
