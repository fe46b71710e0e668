import Foundation
import TracFixture

/// A wiki that is both in an environment with SQLite and in a schema of PostgreSQL.
struct PostgresWiki {
  let environment: TestEnvironment
  private let server: PostgresServer
  private let database: String
  private let schema: String

  private static let pages: [TestEnvironment.Page] = [
    .init(
      "WikiStart",
      [
        .init(
          1, at: 1_300_000_000, text: "= Start =\r\nSee [wiki:Guide/Install] and Übersicht.\r\n"),
        .init(
          2, at: 1_300_000_400, by: "Ann <ann@visitors.example>", comment: "Say 'more' \\ \"less\"",
          text:
            "= Start =\nSee [wiki:Guide/Install] and Übersicht.\n\n\t * it's 100 % \\n $1 ? ☕ 🎉\n"),
      ]),
    .init(
      "Guide/Install",
      [
        .init(1, at: 1_300_000_100, by: "edda", text: "[[Image(plan.png)]]\n"),
        .init(3, at: 1_300_000_200, comment: "better", text: "[[Image(plan.png)]] '''Now'''\n"),
      ]),
    .init("Übersicht", [.init(1, at: 1_300_000_300, by: "edda", text: "")]),
    .init(
      "Long",
      [
        .init(
          1, at: 1_300_000_310,
          text: String(repeating: "A line of a page that is long.\n\n", count: 9000))
      ]),
  ]

  private static let uploads: [TestEnvironment.File] = [
    .init("plan.png", on: "Guide/Install", [0x89, 0x50, 0x4E, 0x47], at: 1_300_000_150),
    .init(
      "a b.txt", on: "Übersicht", Array("text\n".utf8), at: 1_300_000_350, by: "edda",
      description: "The old list"),
  ]

  private static let people: [String: (name: String?, email: String?)] = [
    "edda": (name: "Edda É. Jansen", email: "edda@quay.example"), "joe": (name: nil, email: nil),
  ]

  /// - Parameter schema: made in the database.
  init(_ server: PostgresServer, schema: String, in database: String = "postgres") throws {
    self.server = server
    self.database = database
    self.schema = schema
    environment = try TestEnvironment(
      pages: Self.pages, uploads: Self.uploads, people: Self.people)
    try server.run(statements(), in: database)
  }

  /// What `--database` gets.
  func address(user: String = "postgres") -> String {
    func encoded(_ text: String) -> String {
      text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }
    return
      "postgres://\(user)@/\(encoded(database))?host=\(server.folder.path)&schema=\(encoded(schema))"
  }

  // MARK: Its SQL

  /// The schema's name as SQL has it.
  var quotedSchema: String { "\"\(schema.replacing("\"", with: "\"\""))\"" }

  /// The tables that a wiki is in, with the types that Trac gives them in PostgreSQL.
  private func statements() -> String {
    """
    \\set QUIET on
    BEGIN;
    CREATE SCHEMA IF NOT EXISTS \(quotedSchema);
    SET search_path TO \(quotedSchema);
    CREATE TABLE system (name text PRIMARY KEY, value text);
    CREATE TABLE wiki (
      name text, version integer, "time" bigint, author text, "text" text, comment text,
      readonly integer, CONSTRAINT wiki_pk PRIMARY KEY (name, version));
    CREATE TABLE attachment (
      type text, id text, filename text, size integer, "time" bigint, description text, author text,
      CONSTRAINT attachment_pk PRIMARY KEY (type, id, filename));
    CREATE TABLE session_attribute (
      sid text, authenticated integer, name text, value text,
      CONSTRAINT session_attribute_pk PRIMARY KEY (sid, authenticated, name));
    CREATE TABLE permission (
      username text, action text, CONSTRAINT permission_pk PRIMARY KEY (username, action));
    \(rows().joined(separator: "\n"))
    COMMIT;
    """
  }

  private func rows() -> [String] {
    var rows = [
      "INSERT INTO system VALUES ('initial_database_version', '21'), ('database_version', '45');",
      "INSERT INTO attachment VALUES ('ticket', '1', 'log.txt', 1, 1, '', 'joe');",
      "INSERT INTO session_attribute VALUES ('0815', 0, 'name', 'A visitor');",
      "INSERT INTO permission VALUES ('anonymous', 'WIKI_VIEW');",
    ]
    for page in Self.pages {
      for version in page.versions {
        let time = version.seconds * 1_000_000
        rows.append(
          "INSERT INTO wiki VALUES (\(text(page.name)), \(version.number), \(time),"
            + " \(text(version.author)), \(text(version.text)), \(text(version.comment)), 0);")
      }
    }
    for file in Self.uploads {
      rows.append(
        "INSERT INTO attachment VALUES ('wiki', \(text(file.page)), \(text(file.name)),"
          + " \(file.bytes.count), \(file.seconds * 1_000_000), \(text(file.description)),"
          + " \(text(file.author)));")
    }
    for (login, person) in Self.people {
      for case (let name, let value?) in [("name", person.name), ("email", person.email)] {
        rows.append(
          "INSERT INTO session_attribute VALUES (\(text(login)), 1, '\(name)', \(text(value)));")
      }
    }
    return rows
  }

  private func text(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }
}
