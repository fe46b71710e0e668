import Files

/// A copy of a database together with what its last writer left beside it: nothing of the original is touched, not even
/// by a lock. It has no name any more as soon as it is open, so nothing stays behind, whatever happens.
enum DatabaseCopy {
  static func open(_ path: Path) throws(SQLError) -> SQLiteHandle {
    do throws(SystemError) {
      // Beside the file itself, not beside a link to it, lies what its writer left.
      let path = path.resolved ?? path
      let temporary = Path(ProcessEnvironment.value("TMPDIR") ?? "/tmp")
      let parent = try Descriptor.folder(temporary)
      let name = TemporaryName.next()
      try parent.makeFolder(named: name)
      defer { try? parent.remove(name, isFolder: true) }
      let folder = try parent.folder(named: name)
      // It may hold what only its owner may see.
      try folder.setPermissions(0o700)
      defer { for file in files { try? folder.remove(file) } }
      try copy(path, to: folder)
      return try opened(temporary.appending(name).appending(files[0]))
    } catch {
      throw SQLError(kind: .failed, reason: "it cannot be copied: \(error)")
    }
  }

  private static let files = ["db", "db-wal", "db-journal", "db-shm"].map { Array($0.utf8) }

  private static func opened(_ path: Path) throws(SystemError) -> SQLiteHandle {
    do throws(SQLError) {
      let handle = try SQLiteHandle.open(path, isOwn: true)
      // What the log holds goes into the file, which can then lose its name.
      do throws(SQLError) { try handle.execute("PRAGMA journal_mode = DELETE") } catch {
        if error.kind != .damaged { throw error }
        try handle.execute("PRAGMA writable_schema = ON")
      }
      return handle
    } catch {
      throw SystemError(action: "read", path: path, code: SystemError.damaged, reason: error.reason)
    }
  }

  /// A log that begins with the same bytes before and after holds all that has been changed in between; if it was begun
  /// anew, some of that is in neither copy.
  private static func copy(_ path: Path, to folder: borrowing Descriptor) throws(SystemError) {
    for _ in 0..<10 {
      let before = try beginning(of: path, "-wal")
      for (suffix, file) in zip(["", "-wal", "-journal"], files) {
        try? folder.remove(file)
        try copy(Path(bytes: path.bytes + Array(suffix.utf8)), suffix.isEmpty, to: file, in: folder)
      }
      if try beginning(of: path, "-wal") == before { return }
    }
    throw SystemError(
      action: "read", path: path, code: SystemError.damaged,
      reason:
        "another program writes to it all the time; copy it with: sqlite3 trac.db '.backup copy.db'"
    )
  }

  private static func beginning(of path: Path, _ suffix: String) throws(SystemError) -> [UInt8] {
    let path = Path(bytes: path.bytes + Array(suffix.utf8))
    guard try path.status() != nil else { return [] }
    return try Descriptor.file(path, followingLinks: true).readBytes(upTo: 32)
  }

  private static func copy(
    _ path: Path, _ isNeeded: Bool, to name: [UInt8], in folder: borrowing Descriptor
  ) throws(SystemError) {
    if !isNeeded, try path.status() == nil { return }
    let source = try Descriptor.file(path, followingLinks: true)
    let file = try folder.newFile(named: name)
    try file.setPermissions(0o600)
    while case let bytes = try source.readBytes(upTo: 1 << 20), !bytes.isEmpty {
      try file.writeBytes(bytes)
    }
  }
}
