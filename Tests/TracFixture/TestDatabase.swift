import CSQLite

/// An open SQLite file that a test may write to, and may leave open or locked while others read it.
///
///     let database = try TestDatabase("/…/trac.db")
///     try database.execute("INSERT INTO wiki (name, version) VALUES (?, ?)", [.text("A"), .integer(1)])
@safe package final class TestDatabase {
  /// What stands for a `?`.
  package enum Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case null
    case integer(Int64)
    case text(String)
    /// A text of any bytes.
    case bytes([UInt8])
    case blob([UInt8])

    /// As `text`.
    package init(stringLiteral value: String) { self = .text(value) }
    /// As `integer`.
    package init(integerLiteral value: Int64) { self = .integer(value) }
  }

  /// What SQLite said.
  package struct Failure: Error {
    package let reason: String
  }

  private let pointer: OpaquePointer
  private var isOpen = true

  /// Opens a file, or makes it.
  package init(_ path: String) throws {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    guard unsafe sqlite3_open_v2(path, &opened, flags, nil) == SQLITE_OK, let opened = unsafe opened
    else { throw Failure(reason: "cannot open \(path)") }
    unsafe pointer = opened
  }

  deinit { close() }

  /// Lets go of the file and its locks.
  package func close() {
    if isOpen { unsafe sqlite3_close(pointer) }
    isOpen = false
  }

  /// Runs one statement with its values, or several without any.
  package func execute(_ sql: String, _ values: [Value] = []) throws {
    if values.isEmpty {
      guard unsafe sqlite3_exec(pointer, sql, nil, nil, nil) == SQLITE_OK else {
        throw failure(sql)
      }
      return
    }
    var statement: OpaquePointer?
    guard unsafe sqlite3_prepare_v2(pointer, sql, -1, &statement, nil) == SQLITE_OK else {
      throw failure(sql)
    }
    defer { unsafe sqlite3_finalize(statement) }
    for (index, value) in zip(Int32(1)..., values) {
      guard unsafe bind(value, index, statement) == SQLITE_OK else { throw failure(sql) }
    }
    var code = SQLITE_ROW
    while code == SQLITE_ROW { code = unsafe sqlite3_step(statement) }
    guard code == SQLITE_DONE else { throw failure(sql) }
  }

  private func bind(_ value: Value, _ index: Int32, _ statement: OpaquePointer?) -> Int32 {
    switch value {
    case .null: unsafe sqlite3_bind_null(statement, index)
    case .integer(let number): unsafe sqlite3_bind_int64(statement, index, number)
    case .text(let text): unsafe bind(Array(text.utf8), index, statement)
    case .bytes(let bytes): unsafe bind(bytes, index, statement)
    case .blob(let bytes):
      unsafe (bytes + [0]).withUnsafeBytes {
        unsafe sqlite_shim_bind_blob(statement, index, $0.baseAddress, Int32(bytes.count))
      }
    }
  }

  private func bind(_ text: [UInt8], _ index: Int32, _ statement: OpaquePointer?) -> Int32 {
    unsafe (text + [0]).withUnsafeBytes {
      unsafe sqlite_shim_bind_text(
        statement, index, $0.baseAddress!.assumingMemoryBound(to: CChar.self), Int32(text.count))
    }
  }

  private func failure(_ sql: String) -> Failure {
    Failure(reason: "\(unsafe String(cString: sqlite3_errmsg(pointer))): \(sql)")
  }
}
