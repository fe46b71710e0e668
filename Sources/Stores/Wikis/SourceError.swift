import Files

/// Why nothing can be read from SOURCE, with what to do next.
package enum SourceError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(what: String, path: String)
  case notAFolder(path: String)
  /// A running or copied Trac: its pages are in a database.
  case tracEnvironment(path: String)
  case empty(path: String)
  /// The wiki of another program, or documents of Markdown.
  case foreign(path: String, ForeignWiki)
  /// A file, but none of SQLite 3; `isOld`: one of SQLite 2.
  case notADatabase(path: String, isOld: Bool)
  /// A file without a byte where a database should be.
  case emptyDatabase(path: String)
  /// A database without a table of pages.
  case noWiki(path: String)
  /// A Trac without a page.
  case noPages(path: String)
  /// The database of an environment is not where its `trac.ini` says.
  case databaseMissing(path: String, environment: String)
  /// The database is on a server of a kind that is not read.
  case databaseServer(String, environment: String)
  /// The database is on a server of PostgreSQL, which does not give it; the address is without its password.
  case postgres(address: String, environment: String, SQLError)
  /// An address of a database that is not one; it may hold a password, so it is not repeated.
  case databaseAddress(environment: String)
  /// Such an address with parameters that mean nothing: mostly a slip, which would point to other tables.
  case databaseParameter(String, environment: String)
  /// With `--database`, SOURCE gives all but the database.
  case notAFolderOfEnvironment(path: String)
  case database(path: String, SQLError)
  /// `--exclude-restricted` has nothing to go by.
  case noPermissions(path: String)
  case system(SystemError)

  /// For a person: what is wrong with which path, then what to do next.
  package var description: String {
    switch self {
    case .missing(let what, let path):
      "\(what) '\(path)' does not exist. Check the path."
    case .notAFolder(let path):
      "'\(path)' is a file, not a folder of pages. Give the folder, or use 'tracdown convert' for one page."
    case .tracEnvironment(let path):
      "'\(path)' is a Trac environment, not a folder of pages. 'tracdown migrate' reads it."
    case .empty(let path):
      "'\(path)' contains no pages. Give the folder with one file per page."
    case .foreign(let path, let wiki): wiki.description(path)
    case .notADatabase(let path, isOld: true):
      "'\(path)' is an SQLite 2 database, used by Trac before 0.9. Convert it first: "
        + "sqlite \(path) .dump | sqlite3 trac3.db"
    case .notADatabase(let path, isOld: false):
      "'\(path)' is not an SQLite database. Give a folder of pages, a Trac environment, or its db/trac.db."
    case .emptyDatabase(let path):
      "'\(path)' is an empty file. Copy it from the server again, or use a backup."
    case .noWiki(let path):
      "'\(path)' is a database, but not a Trac database: it has no table 'wiki'. Give the db/trac.db of an environment."
    case .noPages(let path):
      "The wiki in '\(path)' has no pages. Check that it is the right Trac environment."
    case .databaseMissing(let path, let environment):
      "'\(environment)' is a Trac environment, but its database '\(path)' does not exist. Copy it from the server, "
        + "or export the pages there: trac-admin ENV wiki dump PAGES"
    case .databaseServer(let kind, let environment):
      "The wiki of '\(environment)' is in a \(kind) database, which tracdown cannot read. On the machine \(Self.wayOut)."
    case .postgres(let address, let environment, let error):
      "The wiki of '\(environment)' is in \(address), which cannot be read: \(error). Try again, or give another "
        + "address: --database postgres://user@host/name?schema=wiki. Otherwise, on the machine \(Self.wayOut)."
    case .databaseAddress(let environment):
      "The database address of '\(environment)' is invalid. Write it as in trac.ini: "
        + "--database postgres://user:password@host:5432/name?schema=wiki, with / and @ in the password percent-encoded."
    case .databaseParameter(let name, let environment):
      "The database address of '\(environment)' has an unknown parameter '\(name)'. Known parameters: "
        + "schema, host, sslmode, sslrootcert, sslcert, sslkey, connect_timeout."
    case .notAFolderOfEnvironment(let path):
      "'\(path)' is a file. With --database, SOURCE must be the folder of the Trac environment."
    case .database(let path, let error) where error.kind == .busy:
      "'\(path)' is locked by another program. Try again, or copy it: "
        + "sqlite3 \(path) '.backup copy.db'"
    case .database(let path, let error):
      "'\(path)' cannot be read: \(error). Try a backup, or repair a copy: "
        + "sqlite3 \(path) .recover | sqlite3 repaired.db"
    case .noPermissions(let path):
      "'\(path)' does not say who may see which page; only a Trac environment or its database does. Remove "
        + "--exclude-restricted, and choose pages with --exclude."
    case .system(let error):
      "\(error). \(error.advice)"
    }
  }

  /// How a wiki gets out of any database. `convert_db` is in Trac from 1.4 on; given a folder it leaves the old one alone.
  private static let wayOut =
    "that runs Trac, either copy everything to SQLite: trac-admin ENV convert_db sqlite:db/trac.db COPY (Trac 1.4; before "
    + "that, the plugin TracMigratePlugin), or export the pages: trac-admin ENV wiki dump PAGES, and their attachments: "
    + "trac-admin ENV attachment export wiki:PAGE FILE PAGES/attachments/PAGE/FILE"
}

/// Why a database did not answer.
package struct SQLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What can be done about it differs.
  package enum Kind: Hashable, Sendable {
    /// Its bytes are not what they should be.
    case damaged
    /// Another program holds it.
    case busy
    /// Everything else.
    case failed
  }

  package var kind: Kind
  /// The database's own words, in lower case.
  package var reason: String

  /// The reason alone: the caller knows which database it asked.
  package var description: String { reason }
}
