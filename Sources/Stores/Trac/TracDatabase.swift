import Files
import Markup

/// The tables of a Trac that a wiki is in: `wiki`, `attachment` and `system`, as Trac 0.11 to 1.6 have them (database
/// versions 21 to 45; older ones have the same columns).
struct TracDatabase: Sendable {
  /// All that can be read, by the bytes of their names, then by number.
  let versions: [PageVersion]
  /// Of wiki pages only, by the bytes of the page's name, then of their own.
  let uploads: [Upload]
  let findings: [Finding]
  /// `database_version`, which each upgrade of Trac raises; nil if it cannot be read.
  let number: Int?
  private let database: any SQLDatabase
  private let clock: TracClock
  private let name: String

  /// - Parameter name: of the database, for messages.
  /// - Throws: where there is no wiki in it, or nothing can be read.
  init(_ database: any SQLDatabase, name: String) throws(SourceError) {
    self.database = database
    self.name = name
    do throws(SQLError) {
      let clock = try TracClock(database)
      self.clock = clock
      let pages = try VersionRows(database, clock, name)
      let files = AttachmentRows(database, clock, name)
      number = clock.databaseVersion
      versions = pages.versions
      uploads = files.uploads
      findings = pages.findings + files.findings
    } catch {
      if error.kind == .failed, error.reason.hasPrefix("no such table: wiki") {
        throw .noWiki(path: name)
      }
      throw .database(path: name, error)
    }
  }

  /// The text and the comment of a version.
  ///
  /// - Throws: where its row is damaged or, as somebody deleted it in between, gone.
  func contents(of version: PageVersion) throws(SQLError) -> (text: [UInt8], comment: String) {
    let row = try version.row == nil ? rowByKey(version) : numberedRow(version)
    guard let row else { throw SQLError(kind: .failed, reason: "the row is gone") }
    return (row[0].bytes, row[1].string)
  }

  private func rowByKey(_ version: PageVersion) throws(SQLError) -> [SQLValue]? {
    try database.first(
      "SELECT text, comment FROM wiki WHERE name = ? AND version = ?", version.key)
  }

  /// A damaged index can point to a wrong row, so the row itself says which it is. Where the database was rewritten in
  /// between (VACUUM), rows have other numbers; the index tells them.
  private func numberedRow(_ version: PageVersion) throws(SQLError) -> [SQLValue]? {
    guard let salvage = database.salvage, let number = version.row else { return nil }
    func row(_ number: SQLValue) throws(SQLError) -> [SQLValue]? {
      let row = try database.first(
        "SELECT text, comment, name, version FROM wiki NOT INDEXED WHERE \(salvage.rowNumber) = ?",
        [number])
      guard let row, row[2].bytes == version.key[0].bytes,
        row[3].integer == Int64(version.number)
      else { return nil }
      return row
    }
    if let row = try row(.integer(number)) { return row }
    let other = try database.first(
      "SELECT \(salvage.rowNumber) FROM wiki WHERE name = ? AND version = ?", version.key)
    return try other.flatMap { other throws(SQLError) in try row(other[0]) }
  }

  /// Its milestones and versions, read when somebody asks.
  func roadmap() -> RoadmapTables { RoadmapTables(database, clock, name) }

  /// Who may do what, and who is in which group; nil if the table cannot be read.
  func permissions() -> [(name: String, action: String)]? {
    let answer = database.ask("SELECT username, action FROM permission", [])
    return answer.error == nil ? answer.rows.map { ($0[0].string, $0[1].string) } : nil
  }

  /// What users of the Trac said about themselves, by their logins.
  func people() -> [String: (name: String?, email: String?)] {
    var people: [String: (name: String?, email: String?)] = [:]
    let rows = database.ask(
      "SELECT sid, name, value FROM session_attribute WHERE authenticated = 1"
        + " AND name IN ('name', 'email')", []
    ).rows
    for row in rows {
      let login = row[0].string
      if row[1].string == "name" {
        people[login, default: (nil, nil)].name = row[2].string
      } else {
        people[login, default: (nil, nil)].email = row[2].string
      }
    }
    return people
  }
}

extension PageVersion {
  /// As the table's key has it.
  fileprivate var key: [SQLValue] { [.text(bytes ?? Array(page.utf8)), .integer(Int64(number))] }
}

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
