#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A connection to a database of PostgreSQL. This file owns that library; no type of it leaves it.
@safe struct PostgresHandle: ~Copyable {
  private let library: LibPQ
  private let connection: OpaquePointer

  /// Connects to a server. What is not said libpq takes from where `psql` does: `PGPASSWORD`, `PGPASSFILE`, `~/.pgpass`,
  /// `PGSSLMODE` and similar.
  ///
  /// - Parameter options: connection parameters of libpq (its manual, "Parameter Key Words").
  static func open(_ options: [(name: String, value: String)]) throws(SQLError) -> PostgresHandle {
    let library = unsafe try LibPQ()
    let names = unsafe options.map { unsafe strdup($0.name) } + [nil]
    let values = unsafe options.map { unsafe strdup($0.value) } + [nil]
    defer {
      for index in unsafe names.indices {
        unsafe free(names[index])
        unsafe free(values[index])
      }
    }
    guard let connection = unsafe library.connectdbParams(names, values, 0) else {
      throw SQLError(kind: .failed, reason: "out of memory")
    }
    let handle = unsafe PostgresHandle(library: library, connection: connection)
    guard unsafe library.status(connection) == 0 else { throw handle.connectionError }
    // Else libpq writes what a server remarks to standard error.
    _ = unsafe library.setNoticeReceiver(connection, { _, _ in }, nil)
    return handle
  }

  private init(library: LibPQ, connection: OpaquePointer) {
    unsafe self.library = unsafe library
    unsafe self.connection = unsafe connection
  }

  deinit { unsafe library.finish(connection) }

  /// As `PQserverVersion` has it: 90300 is 9.3, 150002 is 15.2.
  var serverVersion: Int { Int(unsafe library.serverVersion(connection)) }

  /// Runs a statement whose rows nobody wants.
  func execute(_ sql: String) throws(SQLError) {
    try rows(sql) { _ throws(SQLError) in }
  }

  /// Asks a question, and passes on each row as it comes in, so that memory holds one of them.
  ///
  /// - Throws: the server's error, perhaps after some rows, or that of `row`; then the connection is of no use any more.
  func rows(
    _ sql: String, _ row: (_ values: [SQLValue]) throws(SQLError) -> Void
  ) throws(SQLError) {
    guard unsafe library.sendQuery(connection, sql) == 1 else { throw connectionError }
    _ = unsafe library.setSingleRowMode(connection)
    var error: SQLError?
    while let result = unsafe library.getResult(connection) {
      defer { unsafe library.clear(result) }
      switch ResultStatus(rawValue: unsafe library.resultStatus(result)) {
      case .done, .endOfRows: break
      case .row:
        for index in unsafe 0..<library.ntuples(result) { try row(unsafe values(result, index)) }
      // The results after this one must be fetched before the next question.
      default: error = error ?? (unsafe self.error(of: result))
      }
    }
    if let error { throw error }
  }

  /// In their text form; a number too.
  private func values(_ result: OpaquePointer, _ row: CInt) -> [SQLValue] {
    unsafe (0..<library.nfields(result)).map { column in
      if unsafe library.getisnull(result, row, column) == 1 { return .null }
      let count = Int(unsafe library.getlength(result, row, column))
      let bytes = unsafe UnsafeRawBufferPointer(
        start: unsafe library.getvalue(result, row, column), count: count)
      return .text(unsafe [UInt8](bytes))
    }
  }

  /// `ExecStatusType` of `libpq-fe.h`.
  private enum ResultStatus: CInt {
    case done = 1
    case endOfRows = 2
    case row = 9
  }

  // MARK: Errors

  private var connectionError: SQLError {
    SQLError(kind: .failed, reason: unsafe Self.words(library.errorMessage(connection)))
  }

  private func error(of result: OpaquePointer) -> SQLError {
    func field(_ letter: Unicode.Scalar) -> UnsafePointer<CChar>? {
      unsafe library.resultErrorField(result, CInt(letter.value))
    }
    // "PostgreSQL Error Codes": lock_not_available, and what a standby says of rows that its primary removed.
    let state = unsafe field("C").map { unsafe String(cString: $0) }
    return SQLError(
      kind: state == "55P03" || state == "40001" ? .busy : .failed,
      reason: unsafe Self.words(field("M") ?? library.resultErrorMessage(result)))
  }

  /// The lines that say what is wrong, as one; those after a tab are advice.
  private static func words(_ message: UnsafePointer<CChar>?) -> String {
    guard let message = unsafe message else { return "the connection was lost" }
    let lines = unsafe String(cString: message).utf8.split(separator: UInt8(ascii: "\n"))
      .filter { $0.first != UInt8(ascii: "\t") }.map { String($0) ?? "" }
    return lines.isEmpty ? "the connection was lost" : lines.joined(separator: "; ")
  }
}

/// The functions of libpq, PostgreSQL's own client library, under their names without `PQ`.
///
/// It is loaded when a database of PostgreSQL is read and not linked: with all that it needs for itself, the program would
/// start a third slower, and would not start at all where it is not installed.
@unsafe struct LibPQ {
  /// Names and values, each with a null after the last; what is not a name of an option is an error.
  let connectdbParams:
    @convention(c) (
      UnsafePointer<UnsafeMutablePointer<CChar>?>, UnsafePointer<UnsafeMutablePointer<CChar>?>, CInt
    ) -> OpaquePointer?
  /// 0: connected.
  let status: @convention(c) (OpaquePointer?) -> CInt
  let errorMessage: @convention(c) (OpaquePointer?) -> UnsafePointer<CChar>?
  /// 90300 is 9.3.
  let serverVersion: @convention(c) (OpaquePointer?) -> CInt
  let setNoticeReceiver:
    @convention(c) (
      OpaquePointer?, @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?) -> Void,
      UnsafeMutableRawPointer?
    ) -> UnsafeRawPointer?
  let finish: @convention(c) (OpaquePointer?) -> Void

  /// 1: sent.
  let sendQuery: @convention(c) (OpaquePointer?, UnsafePointer<CChar>) -> CInt
  let setSingleRowMode: @convention(c) (OpaquePointer?) -> CInt
  /// nil if there is no more.
  let getResult: @convention(c) (OpaquePointer?) -> OpaquePointer?

  let resultStatus: @convention(c) (OpaquePointer?) -> CInt
  let resultErrorMessage: @convention(c) (OpaquePointer?) -> UnsafePointer<CChar>?
  let resultErrorField: @convention(c) (OpaquePointer?, CInt) -> UnsafePointer<CChar>?
  let ntuples: @convention(c) (OpaquePointer?) -> CInt
  let nfields: @convention(c) (OpaquePointer?) -> CInt
  let getisnull: @convention(c) (OpaquePointer?, CInt, CInt) -> CInt
  let getlength: @convention(c) (OpaquePointer?, CInt, CInt) -> CInt
  let getvalue: @convention(c) (OpaquePointer?, CInt, CInt) -> UnsafePointer<CChar>?
  let clear: @convention(c) (OpaquePointer?) -> Void

  /// - Throws: where the library is not installed.
  init() throws(SQLError) {
    // Version 5 of its interface has been the same since 2006; it is never unloaded, as OpenSSL after it cannot be.
    guard let library = unsafe dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL) else {
      throw SQLError(
        kind: .failed,
        reason:
          "PostgreSQL's library libpq.so.5 is not installed (on Debian: apt-get install libpq5)")
    }
    func function<Function>(_ name: String) throws(SQLError) -> Function {
      guard let address = unsafe dlsym(library, "PQ" + name) else {
        throw SQLError(kind: .failed, reason: "libpq.so.5 lacks PQ\(name)")
      }
      return unsafe unsafeBitCast(address, to: Function.self)
    }
    unsafe connectdbParams = try function("connectdbParams")
    unsafe status = try function("status")
    unsafe errorMessage = try function("errorMessage")
    unsafe serverVersion = try function("serverVersion")
    unsafe setNoticeReceiver = try function("setNoticeReceiver")
    unsafe finish = try function("finish")
    unsafe sendQuery = try function("sendQuery")
    unsafe setSingleRowMode = try function("setSingleRowMode")
    unsafe getResult = try function("getResult")
    unsafe resultStatus = try function("resultStatus")
    unsafe resultErrorMessage = try function("resultErrorMessage")
    unsafe resultErrorField = try function("resultErrorField")
    unsafe ntuples = try function("ntuples")
    unsafe nfields = try function("nfields")
    unsafe getisnull = try function("getisnull")
    unsafe getlength = try function("getlength")
    unsafe getvalue = try function("getvalue")
    unsafe clear = try function("clear")
  }
}
