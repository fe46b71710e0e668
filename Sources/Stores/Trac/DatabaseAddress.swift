import Files

/// Where a Trac says its database is: the option `[trac] database` of `trac.ini` (TracEnvironment).
///
///     sqlite:db/trac.db
///     postgres://user:secret@host:5432/name?schema=wiki
///     mysql://user:secret@host/name
enum DatabaseAddress: Hashable {
  /// From the environment, or absolute.
  case sqlite(path: String)
  /// A server's kind, and the address as it is given.
  case postgres(String)
  case mysql(String)

  /// nil if of no kind that Trac knows.
  init?(_ text: String) {
    let scheme = text.utf8.prefix { $0 != UInt8(ascii: ":") }
    let rest = text.utf8.dropFirst(scheme.count + 1)
    switch String(decoding: scheme, as: UTF8.self).lowercased() {
    case "sqlite" where !rest.isEmpty:
      let path = rest.prefix { $0 != UInt8(ascii: "?") }
      self = .sqlite(path: String(decoding: path, as: UTF8.self))
    case "postgres", "postgresql": self = .postgres(text)
    case "mysql": self = .mysql(text)
    default: return nil
    }
  }

  /// What `--database` gave, or else what `trac.ini` says; nil if neither says anything that Trac knows.
  static func of(_ environment: Path, given: String?) -> DatabaseAddress? {
    if let given { return DatabaseAddress(given) }
    let ini = environment.appending("conf/trac.ini")
    return (try? TracSettings(ini))?.ini["trac", "database"]
      .flatMap { DatabaseAddress($0) }
  }
}

/// The database of an environment that has it on a server.
enum ServerDatabase {
  /// - Parameter address: what `--database` gave; nil means look into `trac.ini`.
  /// - Returns: what is in it, and what stands for it where a path is wanted; nil if it is not a server's.
  static func open(
    of environment: Path, address given: String?
  ) throws(SourceError) -> (TracDatabase, Path)? {
    switch DatabaseAddress.of(environment, given: given) {
    case .postgres(let text):
      guard let address = PostgresAddress(text) else {
        throw .databaseAddress(environment: environment.text)
      }
      // What is in `trac.ini` works in Trac, which takes no notice of them.
      if given != nil, let name = address.unknown.first {
        throw .databaseParameter(name, environment: environment.text)
      }
      let copy: SQLiteDatabase
      do throws(SQLError) {
        copy = try PostgresCopy.open(address)
      } catch {
        throw .postgres(address: address.text, environment: environment.text, error)
      }
      return (try TracDatabase(copy, name: address.text), Path(address.text))
    case .mysql: throw .databaseServer("MySQL", environment: environment.text)
    case .sqlite: return nil
    case nil:
      if given != nil { throw .databaseAddress(environment: environment.text) }
      return nil
    }
  }
}
