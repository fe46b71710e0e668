import CLibgit2

/// A commit as a walk over a whole history meets it.
struct GitMessage: Sendable {
  var id: ObjectID
  var parents: [ObjectID]
  /// As it was written; any bytes.
  var message: [UInt8]
  /// The lines that other programs added to the commit's header.
  var header: [UInt8]
}

extension GitHandle {
  /// The full names of all branches, remote branches, tags and whatever else has a name; bytes that are no UTF-8 are
  /// left as they are.
  func references(matching pattern: String) throws(GitError) -> [[UInt8]] {
    var names: OpaquePointer?
    try check(unsafe git_reference_iterator_glob_new(&names, pointer, pattern))
    defer { unsafe git_reference_iterator_free(names) }
    var found: [[UInt8]] = []
    var name: UnsafePointer<CChar>?
    while unsafe git_reference_next_name(&name, names) == 0, let name = unsafe name {
      unsafe found.append([UInt8](cString: name))
    }
    return found
  }

  /// Reads each commit once that a name points to; those of notes are left out. A name that is broken does no harm.
  /// Linear in the number of commits; their order is git's own.
  func messages(_ body: (GitMessage) -> Void) throws(GitError) {
    var walk: OpaquePointer?
    try check(unsafe git_revwalk_new(&walk, pointer))
    defer { unsafe git_revwalk_free(walk) }
    for name in try references(matching: "refs/*") where !name.starts(with: "refs/notes/".utf8) {
      _ = unsafe name.withCString { unsafe git_revwalk_push_ref(walk, $0) }
    }
    _ = unsafe git_revwalk_push_head(walk)
    var oid = git_oid()
    while true {
      let code = unsafe git_revwalk_next(&oid, walk)
      if code == GIT_ITEROVER.rawValue { return }
      try check(code)
      body(try message(&oid))
    }
  }

  private func message(_ oid: inout git_oid) throws(GitError) -> GitMessage {
    var commit: OpaquePointer?
    try check(unsafe git_commit_lookup(&commit, pointer, &oid))
    defer { unsafe git_commit_free(commit) }
    let header = unsafe git_commit_raw_header(commit).map { unsafe [UInt8](cString: $0) } ?? []
    let committer = header.firstRange(of: Array("\ncommitter ".utf8))
    let end = committer.flatMap { header[$0.upperBound...].firstIndex(of: 0x0A) }
    return unsafe GitMessage(
      id: ObjectID(&oid),
      parents: (0..<git_commit_parentcount(commit)).map {
        unsafe ObjectID(git_commit_parent_id(commit, $0))
      },
      message: git_commit_message_raw(commit).map { unsafe [UInt8](cString: $0) } ?? [],
      header: end.map { Array(header[$0...]) } ?? [])
  }

  /// Reads all notes of all kinds (`refs/notes/commits` and others), in the order of the kinds' names.
  func notes(_ body: (_ commit: ObjectID, _ note: [UInt8]) -> Void) throws(GitError) {
    for name in try references(matching: "refs/notes/*") {
      var notes: OpaquePointer?
      let code = unsafe name.withCString { unsafe git_note_iterator_new(&notes, pointer, $0) }
      // What is there need not be notes.
      guard code == 0 else { continue }
      defer { unsafe git_note_iterator_free(notes) }
      var (note, annotated) = (git_oid(), git_oid())
      while unsafe git_note_next(&note, &annotated, notes) == 0 {
        let (id, text) = unsafe (ObjectID(&annotated), ObjectID(&note))
        do throws(GitError) { body(id, try blob(text)) } catch { continue }
      }
    }
  }
}
