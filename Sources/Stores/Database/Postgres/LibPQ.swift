#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The functions of libpq, PostgreSQL's own client library, under their names without `PQ`.
///
/// It is loaded when a database of PostgreSQL is read and not linked: with all that it needs for itself, the program would
/// start a third slower, and would not start at all where it is not installed.
@unsafe struct LibPQ {
  /// Names and values, each with a null behind the last; what is no name of an option is an error.
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
  /// nil: there is no more.
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
    // Version 5 of its interface has been the same since 2006; it is never unloaded, as OpenSSL behind it cannot be.
    guard let library = unsafe dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL) else {
      throw SQLError(
        kind: .failed,
        reason: "PostgreSQL's library libpq.so.5 is not there (on Debian: apt-get install libpq5)")
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
