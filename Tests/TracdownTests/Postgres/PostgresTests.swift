import Foundation
import Testing
import TracFixture

/// Environments that have their wiki in PostgreSQL, on a real server.
@Suite(
  .enabled(if: PostgresServer.programs != nil, Comment(rawValue: PostgresServer.hint)),
  WithPostgres())
struct PostgresTests {
  private let server: PostgresServer
  private let project: Project

  init() throws {
    server = try #require(PostgresServer.current)
    project = try Project()
  }

  private subscript(_ name: String) -> String { "\(project.path)/\(name)" }

  private func migrate(
    _ wiki: PostgresWiki, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Tool.Result {
    try Tool.run(
      ["migrate", wiki.environment.path] + arguments,
      environment: PostgresServer.environment.merging(environment) { $1 })
  }

  /// Every file of a folder with its bytes.
  private func files(_ name: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: self[name]) {
      files[file] = FileManager.default.contents(atPath: self[name + "/" + file]) ?? Data()
    }
    return files
  }

  @Test func aWikiIsMigratedAsFromSQLite() throws {
    let wiki = try PostgresWiki(server, schema: "the \"wiki\"")
    #expect(try migrate(wiki, ["\(self["sqlite"])"]).code == 0)
    // Nothing can come from there any more.
    try wiki.environment.remove("db")
    let result = try migrate(wiki, [self["postgres"], "--database", wiki.address()])
    #expect(result.code == 0, "\(result.messages)")
    #expect(!result.messages.contains("Restricted"), "\(result.messages)")
    let expected = try files("sqlite")
    #expect(expected.count > 8)
    #expect(try files("postgres") == expected)
  }

  @Test func tracIniAloneIsEnough() throws {
    let wiki = try PostgresWiki(server, schema: "from_ini")
    #expect(try migrate(wiki, [self["sqlite"]]).code == 0)
    try wiki.environment.remove("db")
    try wiki.environment.write("conf/trac.ini", "[trac]\ndatabase = \(wiki.address())\n")
    let result = try migrate(wiki, [self["postgres"]])
    #expect(result.code == 0, "\(result.messages)")
    #expect(try files("postgres") == files("sqlite"))
  }

  @Test func theHistoryIsTheSame() throws {
    let wiki = try PostgresWiki(server, schema: "history")
    let history = try HistoryFolder(wiki.environment)
    try history.run("sqlite.git")
    try history.run("sqlite.git", "--write-authors", history["sqlite.txt"])
    try wiki.environment.remove("db")
    for _ in 1...2 {
      let result = try migrate(
        wiki, ["--git", history["postgres.git"], "--database", wiki.address()])
      #expect(result.code == 0, "\(result.messages)")
      #expect(try history.tip("postgres.git") == history.tip("sqlite.git"))
    }
    let authors = history["postgres.txt"]
    #expect(
      try migrate(
        wiki, ["--write-authors", authors, "--git", history["x.git"], "--database", wiki.address()]
      ).code == 0)
    let text = try String(contentsOfFile: authors, encoding: .utf8)
    #expect(text.contains("Edda É. Jansen"))
    #expect(try text == String(contentsOfFile: history["sqlite.txt"], encoding: .utf8))
  }

  @Test func aUserWhoMayOnlyReadTheWikiIsEnough() throws {
    let wiki = try PostgresWiki(server, schema: "guarded")
    try server.run(
      """
      CREATE ROLE guest LOGIN PASSWORD 's/e:c@r%t';
      GRANT USAGE ON SCHEMA guarded TO guest;
      GRANT SELECT ON guarded.wiki, guarded.attachment, guarded.system TO guest;
      """)
    try project.write("*:*:*:guest:s/e\\:c@r%t\n", to: "passwords")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: self["passwords"])
    #expect(try migrate(wiki, [self["sqlite"]]).code == 0)
    for (name, user, variables) in [
      ("in-address", "guest:s%2Fe:c%40r%25t", [:]),
      ("in-variable", "guest", ["PGPASSWORD": "s/e:c@r%t"]),
      ("in-file", "guest", ["PGPASSFILE": self["passwords"]]),
    ] {
      let result = try migrate(
        wiki, [self[name], "--database", wiki.address(user: user)], environment: variables)
      #expect(result.code == 0, "\(result.messages)")
      #expect(
        result.messages.hasPrefix(
          "Restricted   4 pages may not have been public in Trac: the table of permissions cannot be read\n"
        ), "\(result.messages)")
      #expect(try files(name) == files("sqlite"))
    }
    let result = try migrate(
      wiki, [self["wrong"], "--database", wiki.address(user: "guest:guessed")])
    #expect(result.code == 2)
    #expect(result.messages.contains("password authentication failed"), "\(result.messages)")
    #expect(result.messages.contains("trac-admin ENV wiki dump"))
    #expect(!result.messages.contains("guessed"))
    #expect(!FileManager.default.fileExists(atPath: self["wrong"]))
  }

  @Test func whatIsMissingIsNamed() throws {
    let wiki = try PostgresWiki(server, schema: "partial")
    try server.run("DROP TABLE partial.attachment;")
    let result = try migrate(wiki, [self["out"], "--database", wiki.address()])
    #expect(result.code == 2)
    #expect(result.messages.contains("relation \"partial.attachment\" does not exist"))
    #expect(!FileManager.default.fileExists(atPath: self["out"]))
  }

  @Test func aServerThatGoesAwayLeavesNothing() throws {
    let wiki = try PostgresWiki(server, schema: "gone")
    // The connection ends at the hundredth of many rows.
    try server.run(
      """
      ALTER TABLE gone.wiki RENAME TO pages;
      CREATE VIEW gone.wiki AS
        SELECT 'Page' || row AS name, 1 AS version, 1 AS "time", 'joe' AS author, '' AS comment,
          CASE WHEN row = 100 THEN pg_terminate_backend(pg_backend_pid())::text
            ELSE repeat('text ', 1000) END AS "text"
        FROM generate_series(1, 5000) AS row;
      """)
    for destination in [[self["out"]], ["--git", self["out"]]] {
      let result = try migrate(wiki, destination + ["--database", wiki.address()])
      #expect(result.code == 2)
      #expect(result.messages.contains("terminating connection"), "\(result.messages)")
      #expect(!FileManager.default.fileExists(atPath: self["out"]))
    }
  }

  @Test func otherEncodingsBecomeUTF8() throws {
    try server.run(
      "CREATE DATABASE \"old-wiki\" ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0;")
    try server.run(
      """
      SET client_encoding TO 'UTF8';
      CREATE TABLE system (name text, value text);
      CREATE TABLE wiki (
        name text, version integer, "time" integer, author text, "text" text, comment text);
      CREATE TABLE attachment (
        type text, id text, filename text, size integer, "time" integer, description text, author text);
      INSERT INTO system VALUES ('database_version', '21');
      INSERT INTO wiki VALUES ('Größe', 1, 1300000000, NULL, 'Maß für Maß', NULL);
      """, in: "old-wiki")
    let environment = try TestEnvironment()
    let result = try Tool.run(
      [
        "migrate", environment.path, self["out"], "--database",
        "postgresql://postgres@/old%2Dwiki?host=\(server.folder.path)",
      ], environment: PostgresServer.environment)
    #expect(result.code == 0, "\(result.messages)")
    #expect(try project.read("out/Größe.md").hasPrefix("Maß für Maß"))
  }
}
