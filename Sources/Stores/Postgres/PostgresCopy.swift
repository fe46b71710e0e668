import Basics
import Files

/// A copy of the tables that a wiki is in, all as they were at one moment, in a file of SQLite that nobody else sees.
///
/// So everything is there before anything is written: a server that goes away leaves no half migration, whoever edits
/// meanwhile changes nothing, and each text crosses the network once.
enum PostgresCopy {
  static func open(_ address: PostgresAddress) throws(SQLError) -> SQLiteDatabase {
    let server = try connect(address)
    let copy = try SQLiteHandle.temporary()
    try copy.execute("BEGIN")
    for table in tables { try table.copy(from: server, schema: address.schema, to: copy) }
    try copy.execute("CREATE INDEX wiki_key ON wiki (name, version)")
    try copy.execute("COMMIT")
    return SQLiteDatabase(own: copy)
  }

  private static func connect(
    _ address: PostgresAddress
  ) throws(SQLError) -> PostgresHandle {
    var options = address.connectionOptions
    options += [
      ("client_encoding", "UTF8"), ("fallback_application_name", "tracdown"),
      // A server that is switched off is noticed after two minutes, and not after two hours.
      ("keepalives_idle", "60"), ("keepalives_interval", "10"), ("keepalives_count", "6"),
    ]
    if !options.contains(where: { $0.name == "connect_timeout" }),
      ProcessEnvironment.value("PGCONNECT_TIMEOUT") == nil
    {
      options.append(("connect_timeout", "15"))
    }
    let server = try PostgresHandle.open(options)
    // In the transaction and not in the session: so it holds after a pool of connections too.
    try server.execute("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
    if server.serverVersion >= 90300 { try server.execute("SET LOCAL lock_timeout = '15s'") }
    return server
  }

  private static let tables = [
    Table(
      name: "system", columns: ["name text", "value text"], rows: "name = 'database_version'"),
    Table(
      name: "wiki",
      columns: [
        "name text", "version integer", "time integer", "author text", "text text", "comment text",
      ]),
    Table(
      name: "attachment",
      columns: [
        "type text", "id text", "filename text", "size integer", "time integer", "author text",
        "description text",
      ], rows: "type = 'wiki'"),
    Table(
      name: "session_attribute",
      columns: ["sid text", "authenticated integer", "name text", "value text"],
      rows: "authenticated = 1 AND name IN ('name', 'email')", isNeeded: false),
    Table(name: "permission", columns: ["username text", "action text"], isNeeded: false),
    Table(
      name: "milestone",
      columns: ["name text", "due integer", "completed integer", "description text"],
      isNeeded: false),
    Table(
      name: "version", columns: ["name text", "time integer", "description text"],
      isNeeded: false),
  ]

  /// Of those that Trac has, with the columns and rows that are wanted.
  private struct Table {
    var name: String
    /// With the types of SQLite, which makes numbers of their text.
    var columns: [String]
    var rows: String?
    /// A table that a user may not read, or that is not there, is missing in the copy too; else it is an error.
    var isNeeded = true

    func copy(
      from server: borrowing PostgresHandle, schema: String?, to copy: borrowing SQLiteHandle
    ) throws(SQLError) {
      try copy.execute("CREATE TABLE \(name) (\(columns.joined(separator: ", ")))")
      let marks = columns.map { _ in "?" }.joined(separator: ", ")
      let names = columns.map { $0.prefix { $0 != " " } }.joined(separator: ", ")
      let place = schema.map { Self.quoted($0) + "." } ?? ""
      let condition = rows.map { " WHERE " + $0 } ?? ""
      if !isNeeded { try server.execute("SAVEPOINT tracdown") }
      do throws(SQLError) {
        try server.rows("SELECT \(names) FROM \(place)\(name)\(condition)") {
          (values) throws(SQLError) in
          let answer = copy.ask("INSERT INTO \(name) VALUES (\(marks))", values)
          if let error = answer.error {
            throw SQLError(kind: .failed, reason: "it cannot be copied: \(error)")
          }
        }
      } catch {
        if isNeeded { throw error }
        // Fails where the connection is the reason.
        try server.execute("ROLLBACK TO SAVEPOINT tracdown")
        try copy.execute("DROP TABLE \(name)")
      }
    }

    /// Names in SQL: two quotes stand for one.
    private static func quoted(_ name: String) -> String {
      "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        + "\""
    }
  }
}

/// Where a database of PostgreSQL is, as Trac writes it (TracEnvironment, "Database Connection Strings").
///
///     postgres://user:secret@host:5432/name?schema=wiki
///     postgres://user@/name?host=/var/run/postgresql
///
/// User, password, host and name may be percent-encoded. What is missing libpq fills in: the user's own name, the socket of
/// this machine, the password from `~/.pgpass`.
struct PostgresAddress: Sendable {
  private(set) var user: String?
  private(set) var password: String?
  private(set) var host: String?
  private(set) var port: String?
  private(set) var name: String?
  /// nil means those that the server searches by itself for this user.
  private(set) var schema: String?
  /// How to connect, in libpq's words.
  private(set) var options: [(name: String, value: String)] = []
  /// What follows `?` and means nothing here.
  private(set) var unknown: [String] = []

  /// nil if it is not one.
  init?(_ text: String) {
    let scheme = text.utf8.prefix { $0 != UInt8(ascii: ":") }
    var rest = text.utf8.dropFirst(scheme.count + 1)
    guard ["postgres", "postgresql"].contains(String(scheme)?.lowercased()),
      rest.first == UInt8(ascii: "/")
    else { return nil }
    // Trac takes one slash like three: no host.
    let slashes = rest.prefix { $0 == UInt8(ascii: "/") }.count
    rest = rest.dropFirst(min(slashes, 3))
    if slashes == 2 {
      let authority = rest.prefix { $0 != UInt8(ascii: "/") }
      rest = rest.dropFirst(authority.count + 1)
      guard read(authority: authority) else { return nil }
    }
    let path = rest.prefix { $0 != UInt8(ascii: "?") }
    // These two are more likely the rest of a password that is not encoded.
    guard !path.contains(UInt8(ascii: "/")), !path.contains(UInt8(ascii: "@")) else { return nil }
    name = Self.decoded(path)
    for pair in rest.dropFirst(path.count + 1).split(separator: UInt8(ascii: "&")) {
      read(parameter: pair)
    }
    let all = [user, password, host, name, schema] + options.map(\.value)
    guard !all.contains(where: { $0?.utf8.contains(0) ?? false }) else { return nil }
  }

  /// `user:password@host:port`; false: it is not one.
  private mutating func read(authority: Substring.UTF8View) -> Bool {
    var place = authority
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
      let login = authority[..<at].split(
        separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      user = Self.decoded(login[0])
      if login.count > 1 { password = Self.decoded(login[1]) }
      place = authority[authority.index(after: at)...]
    }
    // An address of IPv6 has colons of its own.
    let start = place.lastIndex(of: UInt8(ascii: "]")) ?? place.startIndex
    if let colon = place[start...].lastIndex(of: UInt8(ascii: ":")) {
      let digits = place[place.index(after: colon)...]
      guard digits.allSatisfy({ $0.isDigit }), digits.count < 6 else {
        return false
      }
      if !digits.isEmpty { port = String(digits) }
      place = place[..<colon]
    }
    if place.first == UInt8(ascii: "["), place.last == UInt8(ascii: "]") {
      place = place.dropFirst().dropLast()
    }
    host = Self.decoded(place)
    return true
  }

  /// `schema=wiki`
  private mutating func read(parameter: Substring.UTF8View) {
    let key = parameter.prefix { $0 != UInt8(ascii: "=") }
    let name = Self.decoded(key) ?? ""
    guard let value = Self.decoded(parameter.dropFirst(key.count + 1)) else { return }
    switch name {
    case "schema": schema = value
    case "host": host = value
    case "sslmode", "sslrootcert", "sslcert", "sslkey", "connect_timeout":
      options.append((name, value))
    default: unknown.append(name)
    }
  }

  /// nil if nothing is there.
  private static func decoded(_ text: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
        let value = UInt8(String(Substring(digits)), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// For messages: without the password.
  var text: String {
    let isFolder = host?.hasPrefix("/") ?? false
    let parameters = [("host", isFolder ? host : nil), ("schema", schema)].compactMap {
      (name, value) in value.map { "\(name)=\($0)" }
    }
    return "postgres://" + (user.map { "\($0)@" } ?? "") + (isFolder ? "" : host ?? "")
      + (port.map { ":\($0)" } ?? "") + "/" + (name ?? "")
      + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
  }

  /// The same in libpq's words.
  var connectionOptions: [(name: String, value: String)] {
    [
      ("user", user), ("password", password), ("host", host), ("port", port), ("dbname", name),
    ].compactMap { name, value in value.map { (name, $0) } } + options
  }
}
