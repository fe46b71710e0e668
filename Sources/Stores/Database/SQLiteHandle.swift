import CSQLite
import Files

/// An open database of SQLite. The one owner of that library; no type of it leaves this file.
@safe struct SQLiteHandle: ~Copyable {
  private let pointer: OpaquePointer

  /// Opens a file that is there.
  ///
  /// - Parameters:
  ///   - isOwn: a copy of ours, so that SQLite may finish what another program left unfinished.
  ///   - patience: how many milliseconds to wait for another program that holds it.
  static func open(
    _ path: Path, isOwn: Bool, patience: Int32 = 0
  ) throws(SQLError) -> SQLiteHandle {
    // A name that begins with `file:` would be read as an address.
    let name = path.bytes.first == UInt8(ascii: "/") ? path.bytes : Array("./".utf8) + path.bytes
    return try open(
      name: name, isOwn ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY, patience: patience)
  }

  /// Makes an empty database, in memory until it is large, then in a file without a name below
  /// `TMPDIR` or `/var/tmp`.
  static func temporary() throws(SQLError) -> SQLiteHandle {
    let handle = try open(name: [], SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    try handle.execute("PRAGMA journal_mode = OFF")
    return handle
  }

  private static func open(
    name: [UInt8], _ mode: Int32, patience: Int32 = 0
  ) throws(SQLError) -> SQLiteHandle {
    let flags = mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    var opened: OpaquePointer?
    let code = unsafe (name + [0]).withUnsafeBytes {
      unsafe sqlite3_open_v2(
        $0.baseAddress!.assumingMemoryBound(to: CChar.self), &opened, flags, nil)
    }
    guard code == SQLITE_OK, let opened = unsafe opened else {
      let error = unsafe error(code, opened)
      unsafe sqlite3_close_v2(opened)
      throw error
    }
    unsafe sqlite3_busy_timeout(opened, patience)
    // Of what a hostile file says it is made of, functions in its schema are not run.
    unsafe sqlite3_limit(opened, SQLITE_LIMIT_ATTACHED, 0)
    let handle = unsafe SQLiteHandle(pointer: opened)
    try handle.execute("PRAGMA trusted_schema = OFF")
    try handle.execute("PRAGMA cell_size_check = ON")
    return handle
  }

  private init(pointer: OpaquePointer) { unsafe self.pointer = pointer }

  deinit { unsafe sqlite3_close_v2(pointer) }

  /// Runs a statement whose rows nobody wants.
  func execute(_ sql: String) throws(SQLError) {
    if let error = ask(sql, []).error { throw error }
  }

  /// As `SQLDatabase` has it.
  func ask(
    _ sql: String, _ arguments: [SQLValue], until end: RowsEnd = .last
  ) -> SQLAnswer {
    var statement: OpaquePointer?
    let code = unsafe sqlite3_prepare_v2(pointer, sql, -1, &statement, nil)
    if code != SQLITE_OK { return SQLAnswer(error: unsafe Self.error(code, pointer)) }
    defer { unsafe sqlite3_finalize(statement) }
    for (index, argument) in zip(Int32(1)..., arguments) {
      let code = unsafe Self.bind(argument, at: index, in: statement)
      if code != SQLITE_OK { return SQLAnswer(error: unsafe Self.error(code, pointer)) }
    }
    var answer = SQLAnswer()
    while true {
      let code = unsafe sqlite3_step(statement)
      guard code == SQLITE_ROW else {
        if code != SQLITE_DONE { answer.error = unsafe Self.error(code, pointer) }
        return answer
      }
      let values = unsafe (0..<sqlite3_column_count(statement)).map {
        unsafe Self.value(statement, $0)
      }
      guard end.allows(values, after: answer.rows) else {
        answer.error = SQLError(kind: .damaged, reason: "its rows are out of order")
        return answer
      }
      answer.rows.append(values)
    }
  }

  private static func bind(
    _ value: SQLValue, at index: Int32, in statement: OpaquePointer?
  ) -> Int32 {
    switch value {
    case .null: unsafe sqlite3_bind_null(statement, index)
    case .integer(let number): unsafe sqlite3_bind_int64(statement, index, number)
    case .text(let bytes):
      // An empty array has no address, and a text without one would be NULL.
      unsafe (bytes + [0]).withUnsafeBytes {
        unsafe sqlite_shim_bind_text(
          statement, index, $0.baseAddress!.assumingMemoryBound(to: CChar.self),
          Int32(clamping: bytes.count))
      }
    }
  }

  private static func value(_ statement: OpaquePointer?, _ column: Int32) -> SQLValue {
    switch unsafe sqlite3_column_type(statement, column) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .integer(unsafe sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: return .integer(unsafe sqlite3_column_int64(statement, column))
    case SQLITE_BLOB:
      let bytes = unsafe sqlite3_column_blob(statement, column)
      let count = Int(unsafe sqlite3_column_bytes(statement, column))
      return .text(unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: count)))
    default:
      // In this order: the first makes UTF-8 of what is UTF-16 in the file.
      let text = unsafe sqlite3_column_text(statement, column)
      let count = Int(unsafe sqlite3_column_bytes(statement, column))
      return .text(unsafe [UInt8](UnsafeBufferPointer(start: text, count: count)))
    }
  }

  // MARK: Errors

  private static func error(_ code: Int32, _ pointer: OpaquePointer?) -> SQLError {
    let text = unsafe pointer.flatMap { unsafe sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    let kind: SQLError.Kind =
      switch code & 0xFF {
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_IOERR: .damaged
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      default: .failed
      }
    return SQLError(
      kind: kind, reason: unsafe text.map { unsafe String(cString: $0) } ?? "error \(code)")
  }
}

extension RowsEnd {
  fileprivate func allows(_ row: [SQLValue], after rows: [[SQLValue]]) -> Bool {
    switch self {
    case .last: return true
    case .count(let most): return rows.count < most
    case .ascending, .descending:
      guard let number = row.first?.integer else { return false }
      guard let last = rows.last?[0].integer else { return true }
      if case .ascending = self { return last < number }
      return number < last
    }
  }
}
