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
    // In the transaction and not in the session: so it holds behind a pool of connections too.
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
