import FoundationEssentials
import Markup
import Stores
import Testing
import TracFixture

extension TracEnvironment {
  /// The pages as their latest readable versions have them.
  var texts: [String: String] {
    Dictionary(
      uniqueKeysWithValues: entries.map {
        ($0.name, read($0).page.map { String(decoding: $0.text, as: UTF8.self) } ?? "-")
      })
  }

  /// Opens what must be an environment.
  static func opened(_ path: String, patience: Int32 = 10_000) throws -> TracEnvironment {
    try #require(try TracEnvironment.open(path, patience: patience))
  }
}

/// Databases as they are found: in use, left in a hurry, protected, linked, empty.
@Suite struct DatabaseStateTests {
  private let pages: [TestEnvironment.Page] = [.init("A", "one"), .init("WikiStart", "two")]

  /// What reading it gives, and that nothing in it changed.
  private func texts(_ environment: TestEnvironment) throws -> [String: String] {
    let before = try environment.snapshot()
    let texts = try TracEnvironment.opened(environment.path).texts
    #expect(try environment.snapshot() == before)
    return texts
  }

  @Test func whatAWriteAheadLogHoldsIsRead() throws {
    let environment = try TestEnvironment(pages: pages)
    try environment.leaveLog("UPDATE wiki SET text = 'in the log' WHERE name = 'A'")
    #expect(environment.bytes("db/trac.db-wal")?.isEmpty == false)
    #expect(try texts(environment) == ["A": "in the log", "WikiStart": "two"])
  }

  @Test func aLogWithoutItsDatabaseOpenElsewhereIsReadToo() throws {
    let environment = try TestEnvironment(pages: pages)
    let other = try TestDatabase(environment.database)
    defer { other.close() }
    try other.execute("PRAGMA journal_mode = WAL")
    try other.execute("UPDATE wiki SET text = 'still open' WHERE name = 'A'")
    #expect(try texts(environment) == ["A": "still open", "WikiStart": "two"])
  }

  @Test func anUnfinishedChangeIsTakenBack() throws {
    let environment = try TestEnvironment(
      pages: pages + (1...200).map { .init("P\($0)", String(repeating: "x", count: 2000)) })
    try environment.leaveJournal("UPDATE wiki SET text = 'half ' || text")
    #expect(environment.bytes("db/trac.db-journal")?.isEmpty == false)
    #expect(environment.bytes("db/trac.db").map { contains($0, "half x") } == true)
    let texts = try texts(environment)
    #expect(texts.count == 202)
    #expect(texts.values.allSatisfy { !$0.hasPrefix("half") })
  }

  @Test func aWriterThatIsNotDoneYetDoesNotHinder() throws {
    let environment = try TestEnvironment(pages: pages)
    let other = try TestDatabase(environment.database)
    defer { other.close() }
    try other.execute("BEGIN IMMEDIATE; UPDATE wiki SET text = 'unsaid'")
    #expect(try TracEnvironment.opened(environment.path).texts["A"] == "one")
  }

  @Test func aWriterThatDoesNotLetGoIsNamed() throws {
    let environment = try TestEnvironment(pages: pages)
    let other = try TestDatabase(environment.database)
    defer { other.close() }
    try other.execute("BEGIN EXCLUSIVE")
    let error = #expect(throws: SourceError.self) {
      try TracEnvironment.open(environment.path, patience: 50)
    }
    let message = error.map { "\($0)" } ?? ""
    #expect(message.contains("is locked by another program"))
    #expect(message.contains(".backup copy.db"))
    try other.execute("ROLLBACK")
    #expect(try TracEnvironment.opened(environment.path).texts["A"] == "one")
  }

  /// An older text in the place of the right one would look like success.
  @Test func aPageThatIsHeldIsLeftForTheNextRun() throws {
    let environment = try TestEnvironment(
      pages: [.init("A", [.init(1, at: 1, text: "old"), .init(2, at: 2, text: "new")])])
    let store = try TracEnvironment.opened(environment.path, patience: 50)
    let other = try TestDatabase(environment.database)
    try other.execute("BEGIN EXCLUSIVE")
    let (page, findings) = store.read(store.entries[0])
    #expect(page == nil)
    #expect(findings.map(\.id) == ["page-unreadable"])
    #expect(findings.first?.message == "Version 2 cannot be read: database is locked.")
    other.close()
    #expect(store.texts == ["A": "new"])
    try environment.execute("DELETE FROM wiki")
    #expect(store.read(store.entries[0]).findings.count == 1)
  }

  /// These leave their journal there when they are done.
  @Test(arguments: ["PERSIST", "TRUNCATE"]) func journalsThatAreDone(_ mode: String) throws {
    let environment = try TestEnvironment(pages: pages)
    try environment.execute(
      "PRAGMA journal_mode = \(mode); UPDATE wiki SET text = 'done' WHERE name = 'A'")
    #expect(environment.bytes("db/trac.db-journal") != nil)
    #expect(try texts(environment) == ["A": "done", "WikiStart": "two"])
  }

  /// The last one to have it open left it in the mode of a log, without one.
  @Test func aLogThatIsDoneLeavesNothingBehind() throws {
    let environment = try TestEnvironment(pages: pages, pragmas: ["journal_mode = WAL"])
    #expect(environment.bytes("db/trac.db-wal") == nil)
    #expect(try texts(environment) == ["A": "one", "WikiStart": "two"])
  }

  @Test(arguments: ["UTF-16le", "UTF-16be"]) func otherEncodings(_ encoding: String) throws {
    let environment = try TestEnvironment(
      pages: [.init("Größe/ß", "Überschrift 😀"), .init("A", "x")],
      uploads: [.init("Maß.png", on: "Größe/ß", [1])], pragmas: ["encoding = '\(encoding)'"])
    #expect(try texts(environment) == ["Größe/ß": "Überschrift 😀", "A": "x"])
    let store = try TracEnvironment.opened(environment.path)
    #expect(try store.attachments()?.attachments.map(\.name) == ["Maß.png"])
  }

  @Test func theDatabaseAloneIsEnough() throws {
    let environment = try TestEnvironment(pages: pages)
    try FileManager.default.moveItem(
      atPath: environment.database, toPath: environment.beside("trac.db"))
    let store = try TracEnvironment.opened(environment.beside("trac.db"))
    #expect(store.texts["A"] == "one")
    #expect(try store.attachments() == nil)
  }

  @Test func theEnvironmentIsFoundByItsDatabase() throws {
    let environment = try TestEnvironment(
      pages: pages, uploads: [.init("f.png", on: "A", [1])],
      settings: "[project]\nname = Harbour\n")
    for path in [environment.database, environment["db/../db/trac.db"]] {
      let store = try TracEnvironment.opened(path)
      #expect(try store.attachments()?.attachments.map(\.name) == ["f.png"])
      #expect(try store.settings(nil).ini["project", "name"] == "Harbour")
    }
  }

  @Test func linksToDatabasesAreFollowed() throws {
    let environment = try TestEnvironment(pages: pages, uploads: [.init("f.png", on: "A", [1])])
    try environment.leaveLog("UPDATE wiki SET text = 'in the log' WHERE name = 'A'")
    // Next to the link is no log.
    let link = environment.beside("link.db")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: environment.database)
    let store = try TracEnvironment.opened(link)
    #expect(store.texts["A"] == "in the log")
    #expect(try store.attachments()?.attachments.count == 1)

    let moved = try TestEnvironment(pages: pages, uploads: [.init("f.png", on: "A", [1])])
    try FileManager.default.moveItem(atPath: moved.database, toPath: moved.beside("data.db"))
    try FileManager.default.createSymbolicLink(
      atPath: moved.database, withDestinationPath: moved.beside("data.db"))
    #expect(try TracEnvironment.opened(moved.path).texts["A"] == "one")
    // The folder of the link is the environment, wherever the file is.
    #expect(
      try TracEnvironment.opened(moved.database).attachments()?.attachments.map(\.name) == ["f.png"]
    )
  }

  private static let refused: [([UInt8], String)] = [
    ([], "is an empty file"), (Array("SQLite format 3".utf8), "not an SQLite database"),
    (Array("** This file contains an SQLite 2.1 database **".utf8), "SQLite 2"),
    (Array("PK\u{3}\u{4}".utf8), "not an SQLite database"),
    (Array("SQLite format 3\0".utf8), "cannot be read"),
    (Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 5000), "cannot be read"),
    (Array("SQLite format 3\0".utf8) + [UInt8](repeating: 255, count: 5000), "cannot be read"),
  ]

  @Test(arguments: refused) func whatIsNoDatabaseIsRefused(_ bytes: [UInt8], _ reason: String)
    throws
  {
    let environment = try TestEnvironment(pages: pages)
    try environment.write("db/trac.db", bytes)
    let before = try environment.snapshot()
    for path in [environment.path, environment.database] {
      let error = #expect(throws: SourceError.self) { try TracEnvironment.open(path) }
      #expect(error.map { "\($0)".contains(reason) } == true, "\(error.map { "\($0)" } ?? "")")
    }
    #expect(try environment.snapshot() == before)
  }

  @Test func aDatabaseThatIsNotThereIsNamed() throws {
    let environment = try TestEnvironment(pages: pages)
    try environment.remove("db/trac.db")
    try FileManager.default.createDirectory(
      atPath: environment.database, withIntermediateDirectories: true)
    let error = #expect(throws: SourceError.self) { try TracEnvironment.open(environment.path) }
    #expect(
      error
        == .databaseMissing(path: environment.database, environment: environment.path))
  }

  @Test func otherDatabasesAreNoWiki() throws {
    let environment = try TestEnvironment(pages: pages)
    try environment.execute("ALTER TABLE wiki RENAME TO pages")
    #expect(throws: SourceError.noWiki(path: environment.database)) {
      try TracEnvironment.open(environment.path)
    }
    let empty = try TestEnvironment()
    #expect(throws: SourceError.noPages(path: empty.database)) {
      try TracEnvironment.open(empty.path)
    }
  }

  private func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(text)
  }
}
