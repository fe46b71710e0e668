import Files
import Synchronization

/// A file of SQLite, read only: also one in use, one that is write-protected, and one whose last writer left a journal
/// or a write-ahead log behind.
final class SQLiteDatabase: SalvageableDatabase {
  private let handle: Mutex<SQLiteHandle>
  let rowNumber = "rowid"
  let mostRows: Int

  /// - Parameter patience: how many milliseconds to wait for another program that holds it.
  /// - Throws: where the file is none of SQLite, or cannot be read.
  init(_ path: Path, patience: Int32 = 10_000) throws(SourceError) {
    let header: [UInt8]
    let size: Int
    do throws(SystemError) {
      let file = try Descriptor.file(path, followingLinks: true)
      size = try file.status().size
      header = try file.readBytes(upTo: 100)
    } catch {
      throw .system(error)
    }
    if size == 0 { throw .emptyDatabase(path: path.text) }
    guard header.starts(with: SQLiteDatabase.magic) else {
      if let foreign = ForeignWiki(head: header) { throw .foreign(path: path.text, foreign) }
      throw .notADatabase(path: path.text, isOld: header.starts(with: SQLiteDatabase.oldMagic))
    }
    // With its place in the index a row of Trac's takes more than 16 bytes.
    mostRows = max(size, 4096) / 16
    do throws(SQLError) {
      handle = Mutex(try Self.open(path, header, patience))
    } catch {
      throw .database(path: path.text, error)
    }
  }

  /// One of ours, which nothing has damaged.
  init(own handle: consuming sending SQLiteHandle) {
    self.handle = Mutex(handle)
    mostRows = Int(Int32.max)
  }

  /// File format, section 1.2: the string at its beginning.
  static let magic = Array("SQLite format 3\0".utf8)
  /// What Trac before 0.9 wrote.
  static let oldMagic = Array("** This file contains an SQLite 2".utf8)

  private static func open(
    _ path: Path, _ header: [UInt8], _ patience: Int32
  ) throws(SQLError) -> SQLiteHandle {
    let handle = try opened(path, header, patience)
    for table in ["wiki", "attachment", "system", "session_attribute", "permission"] {
      try refuseWhatIsRun(handle, table)
    }
    return handle
  }

  private static func opened(
    _ path: Path, _ header: [UInt8], _ patience: Int32
  ) throws(SQLError) -> SQLiteHandle {
    // Bytes 18 and 19 are 2 where the file has a write-ahead log: to read such a file, SQLite writes next to it.
    if header.count > 19, header[18] == 2 || header[19] == 2 { return try DatabaseCopy.open(path) }
    let handle = try SQLiteHandle.open(path, isOwn: false, patience: patience)
    do throws(SQLError) {
      try handle.execute("SELECT count(*) FROM sqlite_master")
    } catch {
      switch error.kind {
      case .busy: throw error
      // Shorter than it says it is: this makes SQLite read what is there.
      case .damaged: try handle.execute("PRAGMA writable_schema = ON")
      // A journal that has to be played back first, which needs a file that can be written.
      case .failed: return try DatabaseCopy.open(path)
      }
    }
    return handle
  }

  /// No Trac has a view, a virtual table or a computed column; a hostile file could let one run for ever.
  private static func refuseWhatIsRun(
    _ handle: borrowing SQLiteHandle, _ table: String
  ) throws(SQLError) {
    let kinds = handle.ask("PRAGMA table_list(\(table))", []).rows.map { $0[2].string }
    let columns = handle.ask("PRAGMA table_xinfo(\(table))", []).rows
    // The last value: 2 and 3 are computed columns.
    let isComputed = columns.contains { ($0.last?.integer ?? 0) > 1 }
    if let kind = kinds.first(where: { $0 != "table" }) ?? (isComputed ? "computed" : nil) {
      throw SQLError(
        kind: .failed,
        reason: "\(table) is not a plain table but a \(kind) table, which Trac never has")
    }
  }

  func ask(_ sql: String, _ arguments: [SQLValue], until end: RowsEnd) -> SQLAnswer {
    handle.withLock { $0.ask(sql, arguments, until: end) }
  }

  var salvage: (any SalvageableDatabase)? { self }

  func keyIndex(of table: String) -> String { "INDEXED BY sqlite_autoindex_\(table)_1" }
}

/// A copy of a database together with what its last writer left next to it: nothing of the original is touched, not even
/// by a lock. It has no name any more as soon as it is open, so nothing is left, whatever happens.
enum DatabaseCopy {
  static func open(_ path: Path) throws(SQLError) -> SQLiteHandle {
    do throws(SystemError) {
      // Next to the file itself, not next to a link to it, is what its writer left.
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
        "another program keeps writing to it; copy it with: sqlite3 trac.db '.backup copy.db'"
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
