import CLibgit2
import Files

/// What changed since a commit: files, and the lines of their new texts.
package struct ChangedFiles: Hashable, Sendable {
  /// By path: the lines that are new or changed, counted from 1; of a new file all lines (`1...Int.max`), of one
  /// that is not text none. Where lines were only removed, those above and below the gap.
  package var lines: [String: [ClosedRange<Int>]] = [:]
  /// Files that are gone.
  package var removed: Set<String> = []

  /// Nothing changed.
  package init() {}

  /// Whether a line of a file is new or changed; without a line: whether anything in the file is.
  package func contains(_ path: String, line: Int?) -> Bool {
    guard let ranges = lines[path] else { return false }
    guard let line else { return true }
    return ranges.contains { $0.contains(line) }
  }
}

// The index, what is ignored, and differences with the files as they are.
extension GitHandle {
  /// What the index has at a path of the working tree.
  enum Tracked { case file, module, no }

  /// Reads the index, so that a damaged one is found before anything is asked of it.
  func readIndex() throws(GitError) {
    var index: OpaquePointer?
    try check(unsafe git_repository_index(&index, pointer))
    unsafe git_index_free(index)
  }

  private func withIndex<Result>(_ absent: Result, _ body: (OpaquePointer) -> Result) -> Result {
    var index: OpaquePointer?
    guard unsafe git_repository_index(&index, pointer) == 0, let index = unsafe index else {
      return absent
    }
    defer { unsafe git_index_free(index) }
    return unsafe body(index)
  }

  /// Refuses patterns that libgit2 would take too long for, in all files of the index that hold such. They come with a
  /// pull request; what somebody has next to them is their own.
  func checkPatterns() throws(GitError) {
    guard let root = workingFolder else { return }
    let paths = unsafe withIndex([[UInt8]]()) { index in
      unsafe (0..<git_index_entrycount(index)).compactMap { position in
        let path = unsafe git_index_get_byindex(index, position).map {
          unsafe [UInt8](cString: $0.pointee.path)
        }
        guard let path, let name = path.split(separator: UInt8(ascii: "/")).last else { return nil }
        return GitPatternFile.names.contains { name.elementsEqual($0) } ? path : nil
      }
    }
    for path in paths { try checkPatterns(root.appending(path), below: root) }
  }

  /// The same for those of one folder, which git need not know.
  func checkPatterns(inFolder folder: [UInt8]) throws(GitError) {
    guard let root = workingFolder else { return }
    for name in GitPatternFile.names {
      try checkPatterns(root.appending(folder + name), below: root)
    }
  }

  private func checkPatterns(_ file: Path, below root: Path) throws(GitError) {
    do throws(SystemError) { try GitPatternFile.check(file, below: root) } catch {
      throw .costlyPatterns(error)
    }
  }

  /// Whether the index has that file.
  func tracked(_ path: [UInt8]) -> Tracked {
    unsafe withIndex(.no) { index in
      var position = 0
      guard unsafe path.withCString({ unsafe git_index_find(&position, index, $0) }) == 0,
        let entry = unsafe git_index_get_byindex(index, position)
      else { return .no }
      return unsafe entry.pointee.mode == GIT_FILEMODE_COMMIT.rawValue ? .module : .file
    }
  }

  /// Whether the index has files in a folder, named with its slash.
  func hasTracked(in folder: [UInt8]) -> Bool {
    unsafe withIndex(false) { index in
      var position = 0
      return unsafe folder.withCString { unsafe git_index_find_prefix(&position, index, $0) } == 0
    }
  }

  /// Whether `.gitignore` and its like leave a path out; folders are named with their slash.
  func isIgnored(_ path: [UInt8]) -> Bool {
    var isIgnored: Int32 = 0
    let code = unsafe path.withCString {
      unsafe git_ignore_path_is_ignored(&isIgnored, pointer, $0)
    }
    return code == 0 && isIgnored == 1
  }

  // MARK: Differences

  /// The files of the index that are not as in `HEAD`. May name a path twice.
  ///
  /// - Parameter folder: without its slash; empty: everywhere.
  func staged(in folder: [UInt8] = []) throws(GitError) -> [[UInt8]] {
    var head: OpaquePointer?
    if unsafe git_repository_head_unborn(pointer) != 1 {
      unsafe head = try openTree(of: resolve("HEAD"))
    }
    defer { unsafe git_tree_free(head) }
    let diff = try unsafe difference(of: folder.isEmpty ? [] : [folder]) { diff, options in
      unsafe git_diff_tree_to_index(diff, pointer, head, nil, options)
    }
    defer { unsafe git_diff_free(diff) }
    return unsafe paths(of: diff)
  }

  /// The files of the working tree that are not as in the index; those that are not yet added included. Submodules
  /// count where the index has another commit of them; their own files do not.
  ///
  /// - Parameter folder: without its slash; empty: everywhere.
  func unstaged(in folder: [UInt8] = []) throws(GitError) -> [[UInt8]] {
    try checkPatterns()
    try checkPatterns(inFolder: [])
    let diff = try unsafe difference(of: folder.isEmpty ? [] : [folder]) { diff, options in
      unsafe options.pointee.ignore_submodules = GIT_SUBMODULE_IGNORE_ALL
      unsafe options.pointee.flags |=
        GIT_DIFF_INCLUDE_UNTRACKED.rawValue | GIT_DIFF_RECURSE_UNTRACKED_DIRS.rawValue
        | GIT_DIFF_INCLUDE_UNREADABLE_AS_UNTRACKED.rawValue
      return unsafe git_diff_index_to_workdir(diff, pointer, nil, options)
    }
    defer { unsafe git_diff_free(diff) }
    return unsafe paths(of: diff)
  }

  /// Of what is gone these are the old paths.
  private func paths(of diff: OpaquePointer?) -> [[UInt8]] {
    unsafe (0..<git_diff_num_deltas(diff)).compactMap { index in
      unsafe git_diff_get_delta(diff, index)?.pointee.new_file.path.map {
        unsafe [UInt8](cString: $0)
      }
    }
  }

  /// The files that were renamed between two commits: one that is gone and a new one that are half alike, or more
  /// (git's `-M50%`). The effort is the product of the numbers of both.
  ///
  /// - Parameters:
  ///   - paths: those that are looked at.
  ///   - limit: how many of the files that are gone each new one is compared with.
  func renames(
    from old: ObjectID, to new: ObjectID, among paths: [[UInt8]], limit: Int
  ) throws(GitError) -> [(old: String, new: String)] {
    let oldTree = try unsafe openTree(of: old)
    defer { unsafe git_tree_free(oldTree) }
    let newTree = try unsafe openTree(of: new)
    defer { unsafe git_tree_free(newTree) }
    let diff = try unsafe difference(of: paths) { diff, options in
      unsafe git_diff_tree_to_tree(diff, pointer, oldTree, newTree, options)
    }
    defer { unsafe git_diff_free(diff) }
    var options = unsafe git_diff_find_options()
    try check(
      unsafe git_diff_find_options_init(&options, UInt32(GIT_DIFF_FIND_OPTIONS_VERSION)))
    unsafe options.flags = GIT_DIFF_FIND_RENAMES.rawValue
    unsafe options.rename_threshold = 50
    unsafe options.rename_limit = limit
    try check(unsafe git_diff_find_similar(diff, &options))
    var renames: [(old: String, new: String)] = []
    for index in unsafe 0..<git_diff_num_deltas(diff) {
      guard let delta = unsafe git_diff_get_delta(diff, index)?.pointee,
        unsafe delta.status == GIT_DELTA_RENAMED, let old = unsafe delta.old_file.path,
        let new = unsafe delta.new_file.path
      else { continue }
      renames.append(
        unsafe (
          old: String(decoding: [UInt8](cString: old), as: UTF8.self),
          new: String(decoding: [UInt8](cString: new), as: UTF8.self)
        ))
    }
    return renames
  }

  /// A difference that looks at some paths only, taken as they are; none: at all.
  private func difference(
    of paths: [[UInt8]],
    _ body: (UnsafeMutablePointer<OpaquePointer?>, UnsafeMutablePointer<git_diff_options>) -> Int32
  ) throws(GitError) -> OpaquePointer? {
    var options = unsafe git_diff_options()
    try check(unsafe git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION)))
    unsafe options.flags = GIT_DIFF_DISABLE_PATHSPEC_MATCH.rawValue
    var diff: OpaquePointer?
    var bytes: [CChar] = []
    var starts: [Int] = []
    for path in paths {
      starts.append(bytes.count)
      bytes += path.map { CChar(bitPattern: $0) }
      bytes.append(0)
    }
    let code = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      var pointers = unsafe starts.map { start in
        unsafe buffer.baseAddress.map { unsafe $0 + start }
      }
      return unsafe pointers.withUnsafeMutableBufferPointer { strings in
        unsafe options.pathspec = git_strarray(strings: strings.baseAddress, count: strings.count)
        return unsafe body(&diff, &options)
      }
    }
    try check(code)
    return unsafe diff
  }

  /// What changed from a commit to another, or to the files as they are, those that are not yet added included.
  func changedFiles(from old: ObjectID, to new: ObjectID?) throws(GitError) -> ChangedFiles {
    try checkPatterns()
    try checkPatterns(inFolder: [])
    var options = unsafe git_diff_options()
    try check(unsafe git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION)))
    unsafe options.context_lines = 0
    unsafe options.ignore_submodules = GIT_SUBMODULE_IGNORE_ALL
    unsafe options.flags |=
      GIT_DIFF_INCLUDE_UNTRACKED.rawValue | GIT_DIFF_RECURSE_UNTRACKED_DIRS.rawValue
    let oldTree = try unsafe openTree(of: old)
    defer { unsafe git_tree_free(oldTree) }
    var diff: OpaquePointer?
    if let new {
      let newTree = try unsafe openTree(of: new)
      defer { unsafe git_tree_free(newTree) }
      try check(unsafe git_diff_tree_to_tree(&diff, pointer, oldTree, newTree, &options))
    } else {
      try check(unsafe git_diff_tree_to_workdir_with_index(&diff, pointer, oldTree, &options))
    }
    defer { unsafe git_diff_free(diff) }
    var files = ChangedFiles()
    for index in unsafe 0..<git_diff_num_deltas(diff) {
      guard let delta = unsafe git_diff_get_delta(diff, index),
        let name = unsafe delta.pointee.new_file.path
      else { continue }
      let path = unsafe String(decoding: [UInt8](cString: name), as: UTF8.self)
      switch unsafe delta.pointee.status {
      case GIT_DELTA_DELETED: files.removed.insert(path)
      case GIT_DELTA_MODIFIED: files.lines[path] = try unsafe lines(of: diff, index)
      case GIT_DELTA_UNMODIFIED, GIT_DELTA_IGNORED: continue
      default: files.lines[path] = [1...Int.max]
      }
    }
    return files
  }

  private func openTree(of commit: ObjectID) throws(GitError) -> OpaquePointer? {
    var id = git_oid(try self.commit(commit).tree)
    var tree: OpaquePointer?
    try check(unsafe git_tree_lookup(&tree, pointer, &id))
    return unsafe tree
  }

  private func lines(of diff: OpaquePointer?, _ index: Int) throws(GitError) -> [ClosedRange<Int>] {
    var patch: OpaquePointer?
    try check(unsafe git_patch_from_diff(&patch, diff, index))
    // A file that is not text has no patch.
    guard let patch = unsafe patch else { return [] }
    defer { unsafe git_patch_free(patch) }
    var ranges: [ClosedRange<Int>] = []
    for hunk in unsafe 0..<git_patch_num_hunks(patch) {
      var found: UnsafePointer<git_diff_hunk>?
      try check(unsafe git_patch_get_hunk(&found, nil, patch, hunk))
      guard let found = unsafe found else { continue }
      let start = unsafe Int(found.pointee.new_start)
      let count = unsafe Int(found.pointee.new_lines)
      ranges.append(count > 0 ? start...(start + count - 1) : max(1, start)...(start + 1))
    }
    return ranges
  }
}
