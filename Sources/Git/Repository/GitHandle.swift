import Basics
import CLibgit2
import Files

/// An open repository of libgit2. This file and those of its extensions (`GitObjects`, `GitWriting` …) own the
/// library; no type of it leaves them. One thread at a time.
@safe struct GitHandle: ~Copyable {
  let pointer: OpaquePointer
  /// For messages.
  let place: String

  private static let library: Void = {
    git_libgit2_init()
    git_shim_set_options()
  }()

  /// Before any other call.
  static func prepare() { _ = library }

  /// Opens the repository that a path is in, or is.
  ///
  /// - Returns: nil if there is none here or above.
  static func open(_ path: Path) throws(GitError) -> GitHandle? {
    prepare()
    var pointer: OpaquePointer?
    let code = unsafe path.bytes.withCString {
      unsafe git_repository_open_ext(&pointer, $0, 0, nil)
    }
    if code == GIT_ENOTFOUND.rawValue { return nil }
    guard code == 0, let pointer = unsafe pointer else {
      throw GitError.unusable(repository: path.text, reason: lastError)
    }
    return unsafe GitHandle(pointer: pointer, place: path.text)
  }

  private init(pointer: OpaquePointer, place: String) {
    unsafe self.pointer = pointer
    self.place = place
  }

  deinit { unsafe git_repository_free(pointer) }

  // MARK: Errors

  /// libgit2's words for what went wrong last on this thread.
  static var lastError: String {
    guard let error = unsafe git_error_last(), let message = unsafe error.pointee.message else {
      return "unknown reason"
    }
    return unsafe String(cString: message)
  }

  /// The error for a call that failed.
  func failure() -> GitError { .unusable(repository: place, reason: Self.lastError) }

  /// Throws where a call failed.
  func check(_ code: Int32) throws(GitError) {
    if code < 0 { throw failure() }
  }

  // MARK: Facts

  /// The folder of the working tree, with a slash at its end; nil means a bare repository.
  var workingFolder: Path? {
    guard let folder = unsafe git_repository_workdir(pointer) else { return nil }
    return unsafe Path(bytes: [UInt8](cString: folder))
  }

  /// The folder that `HEAD` is in, and that of the branches and objects; they differ in a linked working tree.
  var gitFolder: Path { unsafe Self.path(git_repository_path(pointer)) }
  var commonFolder: Path { unsafe Self.path(git_repository_commondir(pointer)) }

  private static func path(_ text: UnsafePointer<CChar>?) -> Path {
    unsafe Path(bytes: text.map { unsafe [UInt8](cString: $0) } ?? [])
  }

  /// Whether history ends at a graft.
  var isShallow: Bool { unsafe git_repository_is_shallow(pointer) == 1 }

  /// The address of a remote, as the configuration has it.
  func address(ofRemote name: String) -> String? {
    var remote: OpaquePointer?
    guard unsafe git_remote_lookup(&remote, pointer, name) == 0 else { return nil }
    defer { unsafe git_remote_free(remote) }
    return unsafe git_remote_url(remote).map { unsafe String(cString: $0) }
  }

  /// The commit that a revision means: a name, an id or its beginning, `HEAD~3`, `v1.0`.
  func resolve(_ revision: String) throws(GitError) -> ObjectID {
    if revision == "HEAD", unsafe git_repository_head_unborn(pointer) == 1 {
      throw .noCommits(repository: place)
    }
    var object: OpaquePointer?
    let code = unsafe git_revparse_single(&object, pointer, revision)
    let isUnknown = [GIT_ENOTFOUND, GIT_EINVALIDSPEC, GIT_EAMBIGUOUS].contains {
      $0.rawValue == code
    }
    if isUnknown { throw .unknownRevision(revision, isShallow: isShallow) }
    try check(code)
    defer { unsafe git_object_free(object) }
    return try unsafe commit(object, named: revision)
  }

  /// The newest commit of the default branch: what `HEAD` says, else `main`, `master` or `trunk`, else the first branch
  /// by name.
  func defaultCommit() throws(GitError) -> ObjectID {
    let names = ["HEAD", "refs/heads/main", "refs/heads/master", "refs/heads/trunk"]
    let others =
      (try references(matching: "refs/heads/*")) + (try references(matching: "refs/remotes/*"))
    let sorted = others.map { String(decoding: $0, as: UTF8.self) }.sortedByBytes()
    for name in names + sorted {
      do throws(GitError) { return try resolve(name) } catch { continue }
    }
    throw .noCommits(repository: place)
  }

  /// Peels a tag.
  private func commit(_ object: OpaquePointer?, named name: String) throws(GitError) -> ObjectID {
    var commit: OpaquePointer?
    guard unsafe git_object_peel(&commit, object, GIT_OBJECT_COMMIT) == 0 else {
      throw .unknownRevision(name, isShallow: isShallow)
    }
    defer { unsafe git_object_free(commit) }
    return unsafe ObjectID(git_object_id(commit))
  }

  /// All tags that point to commits; names that are no UTF-8 are repaired.
  func tags() throws(GitError) -> [(name: String, commit: ObjectID)] {
    var names = unsafe git_strarray()
    try check(unsafe git_tag_list(&names, pointer))
    defer { unsafe git_strarray_dispose(&names) }
    var tags: [(name: String, commit: ObjectID)] = []
    for index in unsafe 0..<names.count {
      guard let name = unsafe names.strings[index] else { continue }
      let bytes = unsafe [UInt8](cString: name)
      var id = git_oid()
      var object: OpaquePointer?
      let isFound = unsafe (Array("refs/tags/".utf8) + bytes).withCString {
        unsafe git_reference_name_to_id(&id, pointer, $0) == 0
          && git_object_lookup(&object, pointer, &id, GIT_OBJECT_ANY) == 0
      }
      guard isFound else { continue }
      defer { unsafe git_object_free(object) }
      let text = String(decoding: bytes, as: UTF8.self)
      do throws(GitError) { tags.append((text, try unsafe commit(object, named: text))) } catch {}
    }
    return tags
  }

  /// The best common ancestor of two commits; nil if they have none.
  func mergeBase(_ one: ObjectID, _ other: ObjectID) -> ObjectID? {
    var (one, other, base) = (git_oid(one), git_oid(other), git_oid())
    guard unsafe git_merge_base(&base, pointer, &one, &other) == 0 else { return nil }
    return unsafe ObjectID(&base)
  }
}

// MARK: Values

extension ObjectID {
  init(_ id: UnsafePointer<git_oid>) {
    self = unsafe withUnsafeBytes(of: unsafe id.pointee.id) { bytes in
      unsafe ObjectID(
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
        UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self)))
    }
  }
}

extension git_oid {
  init(_ id: ObjectID) {
    self.init()
    unsafe withUnsafeMutableBytes(of: &self.id) { unsafe $0.copyBytes(from: id.bytes) }
  }
}

extension [UInt8] {
  /// The bytes before the NUL.
  package init(cString: UnsafePointer<CChar>) {
    var end = unsafe cString
    while unsafe end.pointee != 0 { unsafe end += 1 }
    self = unsafe [UInt8](
      UnsafeRawBufferPointer(start: cString, count: end - cString))
  }

  /// With a NUL at the end; what follows a NUL within is not seen.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    unsafe (self + [0]).withUnsafeBytes {
      unsafe body($0.baseAddress!.assumingMemoryBound(to: CChar.self))
    }
  }
}
