import Files

/// The database of an environment that has it on a server.
enum ServerDatabase {
  /// - Parameter address: what `--database` gave; nil: look into `trac.ini`.
  /// - Returns: what is in it, and what stands for it where a path is wanted; nil: it is no server's.
  static func open(
    of environment: Path, address given: String?
  ) throws(SourceError) -> (TracDatabase, Path)? {
    switch DatabaseAddress.of(environment, given: given) {
    case .postgres(let text):
      guard let address = PostgresAddress(text) else {
        throw .databaseAddress(environment: environment.text)
      }
      // What stands in `trac.ini` works in Trac, which takes no notice of them.
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
