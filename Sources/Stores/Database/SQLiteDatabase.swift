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
    // Bytes 18 and 19 are 2 where the file has a write-ahead log: to read such a file, SQLite writes beside it.
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
        kind: .failed, reason: "\(table) is no plain table but a \(kind) one, which no Trac has")
    }
  }

  func ask(_ sql: String, _ arguments: [SQLValue], until end: RowsEnd) -> SQLAnswer {
    handle.withLock { $0.ask(sql, arguments, until: end) }
  }

  var salvage: (any SalvageableDatabase)? { self }

  func keyIndex(of table: String) -> String { "INDEXED BY sqlite_autoindex_\(table)_1" }
}
