import Foundation

/// A Trac environment of its own for one test, of any database version, removed when the test is over.
///
///     let environment = try TestEnvironment(
///       pages: [.init("WikiStart", [.init(1, at: 1_300_000_000, by: "joe", text: "Hello")])])
///     try environment.execute("DELETE FROM wiki WHERE version = 1")
///     … environment.path, environment.database …
package final class TestEnvironment {
  /// Its folder, absolute.
  package let path: String
  /// Of its schema.
  package let version: Int
  /// Its database, absolute: `ENV/db/trac.db`.
  package let database: String
  private let schema: TracSchema
  private let home: String

  /// - Parameters:
  ///   - version: of the database: 21 (Trac 0.11) to 45 (Trac 1.6).
  ///   - permissions: rows of that table, as a new Trac has them by default.
  ///   - people: what users said about themselves, by their logins.
  ///   - settings: what `conf/trac.ini` holds.
  ///   - pragmas: said before anything is written: `encoding = 'UTF-16le'`, `page_size = 512`.
  package init(
    version: Int = 45, pages: [Page] = [], uploads: [File] = [],
    people: [String: (name: String?, email: String?)] = [:],
    permissions: [(name: String, action: String)] = [("anonymous", "WIKI_VIEW")],
    settings: String = "[trac]\ndatabase = sqlite:db/trac.db\n", pragmas: [String] = []
  ) throws {
    self.version = version
    schema = TracSchema(version: version)
    home = "\(FileManager.default.temporaryDirectory.path)/tracdown-env-\(UUID().uuidString)"
    path = "\(home)/env"
    database = "\(path)/db/trac.db"
    try write("VERSION", "Trac Environment Version 1\n")
    try write("conf/trac.ini", settings)
    try write("db/trac.db", "")
    try change { database in
      for pragma in pragmas { try database.execute("PRAGMA \(pragma)") }
      try database.execute("BEGIN")
      for statement in schema.statements { try database.execute(statement) }
      try database.execute(
        "INSERT INTO system VALUES ('database_version', ?)", [.text(String(version))])
      for row in permissions {
        try database.execute(
          "INSERT INTO permission VALUES (?, ?)", [.text(row.name), .text(row.action)])
      }
      for page in pages { try add(page, to: database) }
      for upload in uploads { try add(upload, to: database) }
      for (login, person) in people {
        for (key, value) in [("name", person.name), ("email", person.email)] {
          guard let value else { continue }
          try database.execute(
            "INSERT INTO session_attribute VALUES (?, 1, ?, ?)",
            [.text(login), .text(key), .text(value)])
        }
      }
      try database.execute("COMMIT")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  // MARK: Its database

  /// Opens the database for some statements, and closes it again.
  package func change(_ statements: (TestDatabase) throws -> Void) throws {
    let database = try TestDatabase(self.database)
    defer { database.close() }
    try statements(database)
  }

  /// Runs a statement in the database.
  package func execute(_ sql: String, _ values: [TestDatabase.Value] = []) throws {
    try change { try $0.execute(sql, values) }
  }

  /// Adds a page, or versions to one.
  package func add(_ page: Page) throws { try change { try add(page, to: $0) } }

  /// Adds an attachment: its row, and its file where its layout has it.
  package func add(_ upload: File) throws { try change { try add(upload, to: $0) } }

  private func add(_ page: Page, to database: TestDatabase) throws {
    for version in page.versions {
      let address = schema.hasAddresses ? ("ipnr, ", "'192.0.2.7', ") : ("", "")
      try database.execute(
        "INSERT INTO wiki (name, version, time, author, \(address.0)text, comment, readonly)"
          + " VALUES (?, ?, ?, ?, \(address.1)?, ?, 0)",
        [
          .text(page.name), .integer(Int64(version.number)),
          .integer(Int64(version.seconds) * schema.perSecond), .text(version.author),
          .text(version.text), .text(version.comment),
        ])
    }
  }

  private func add(_ upload: File, to database: TestDatabase) throws {
    let address = schema.hasAddresses ? (", ipnr", ", '192.0.2.7'") : ("", "")
    if upload.hasRow {
      try database.execute(
        "INSERT INTO attachment (type, id, filename, size, time, description, author\(address.0))"
          + " VALUES (?, ?, ?, ?, ?, ?, ?\(address.1))",
        [
          .text(upload.realm), .text(upload.page), .text(upload.name),
          .integer(Int64(upload.size ?? upload.bytes.count)),
          .integer(Int64(upload.seconds) * schema.perSecond), .text(upload.description),
          .text(upload.author),
        ])
    }
    if let place = upload.place(isHashed: schema.hashesAttachments) {
      try write(place, upload.bytes)
    }
  }

  // MARK: Its files

  /// The path of something in it.
  package subscript(_ name: String) -> String { "\(path)/\(name)" }

  /// A path next to it, for what a test makes of it.
  package func beside(_ name: String) -> String { "\(home)/\(name)" }

  /// Writes a file, folders on the way included.
  package func write(_ name: String, _ bytes: [UInt8]) throws {
    let folder = (self[name] as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: self[name]))
  }

  /// Writes a text.
  package func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// The bytes of a file; nil if it is not there.
  package func bytes(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: self[name]).map { [UInt8]($0) }
  }

  /// Removes a file or a folder.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: self[name])
  }

  /// Every file and folder in it with its bytes and the time of its last change: equal before and after a reading.
  package func snapshot() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) + ["."] {
      let attributes = try FileManager.default.attributesOfItem(atPath: self[name])
      let date = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      let bytes = FileManager.default.contents(atPath: self[name]) ?? Data()
      files[name] = Data("\(date) ".utf8) + bytes
    }
    return files
  }
}
