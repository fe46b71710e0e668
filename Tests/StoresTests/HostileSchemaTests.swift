import Markup
import Stores
import Testing
import TracFixture

/// Databases whose schema is not Trac's, by accident or on purpose.
@Suite struct HostileSchemaTests {
  private static let endless =
    "SELECT 'A' AS name, n AS version, 0 AS time, '' AS author, '' AS text, '' AS comment"
    + " FROM (WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c)"

  @Test(
    arguments: [
      "CREATE VIEW wiki AS \(endless)",
      "CREATE VIRTUAL TABLE wiki USING fts5(name, version, time, author, text, comment)",
      "CREATE TABLE wiki (name, version, time, author, comment,"
        + " text AS (hex(zeroblob(100000000))))",
    ])
  func whatWouldBeRunIsRefused(_ sql: String) throws {
    let environment = try TestEnvironment(pages: [.init("A", "x")])
    try environment.execute("ALTER TABLE wiki RENAME TO old; \(sql)")
    let error = #expect(throws: SourceError.self) { try TracEnvironment.open(environment.path) }
    let message = error.map { "\($0)" } ?? ""
    #expect(message.contains("wiki is not a plain table"), "\(message)")
  }

  @Test func viewsOfPluginsAndTriggersDoNotMatter() throws {
    let environment = try TestEnvironment(pages: [.init("A", "x")])
    try environment.execute(
      "CREATE VIEW pages AS \(Self.endless); "
        + "CREATE TRIGGER t AFTER INSERT ON wiki BEGIN DELETE FROM wiki; END")
    #expect(try TracEnvironment.opened(environment.path).texts == ["A": "x"])
    try environment.leaveLog("UPDATE wiki SET text = 'y'")
    #expect(try TracEnvironment.opened(environment.path).texts == ["A": "y"])
  }

  @Test func aWikiWithoutAttachmentsTableIsRead() throws {
    let environment = try TestEnvironment(
      pages: [.init("A", "x")], uploads: [.init("f.png", on: "A", [1])])
    try environment.execute("DROP TABLE attachment; DROP TABLE session_attribute")
    let store = try TracEnvironment.opened(environment.path)
    #expect(store.texts == ["A": "x"])
    #expect(store.findings.map(\.id) == ["attachment-missing"])
    #expect(try store.attachments()?.findings.map(\.id) == ["attachment-orphan"])
    #expect(store.people().isEmpty)
  }

  /// Without a version the times tell what they count in.
  @Test(
    arguments: [21, 45],
    ["DROP TABLE system", "DELETE FROM system", "UPDATE system SET value = ''"])
  func withoutAVersionTheTimesTell(_ version: Int, _ sql: String) throws {
    let environment = try TestEnvironment(version: version, pages: [.init("A", "x")])
    try environment.execute(sql)
    #expect(try TracEnvironment.opened(environment.path).versions.map(\.seconds) == [1_300_000_000])
  }

  /// Of Trac 0.9, and one that is not there yet.
  @Test(arguments: [17, 99]) func otherVersionsAreTried(_ version: Int) throws {
    let environment = try TestEnvironment(version: version, pages: [.init("A", "x")])
    let store = try TracEnvironment.opened(environment.path)
    #expect(store.versions.map(\.seconds) == [1_300_000_000])
  }
}
