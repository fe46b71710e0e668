import Stores
import Testing
import TracFixture

/// The tables of every Trac from 0.11 to 1.6 are read alike.
@Suite struct DatabaseVersionTests {
  @Test(arguments: 21...45)
  func everyVersionIsRead(_ version: Int) throws {
    let environment = try TestEnvironment(
      version: version,
      pages: [
        .init(
          "Net/Switches",
          [
            .init(1, at: 1_300_000_000, by: "ada", comment: "begun", text: "= One ="),
            .init(2, at: 1_300_000_060, by: "joe", comment: "", text: "= Two ="),
          ]), .init("WikiStart", "Hello"),
      ],
      uploads: [
        .init("rack plan.png", on: "Net/Switches", [1, 2, 3], at: 1_300_000_100, by: "ada")
      ],
      people: ["ada": ("Ada Moss", "ada@example.org")])
    let before = try environment.snapshot()
    let store = try #require(try TracEnvironment.open(environment.path))
    #expect(store.findings.isEmpty)
    #expect(store.databaseVersion == version)
    #expect(store.entries.map(\.name) == ["Net/Switches", "WikiStart"])
    #expect(store.versions.map(\.number) == [1, 2, 1])
    #expect(store.versions.map(\.seconds) == [1_300_000_000, 1_300_000_060, 1_300_000_000])
    #expect(store.versions.map(\.author) == ["ada", "joe", "joe"])
    #expect(store.comment(of: store.versions[0]) == "begun")
    #expect(store.read(store.entries[0]).page?.text == Array("= Two =".utf8))
    #expect(try store.read(store.versions[0]).page.text == Array("= One =".utf8))
    #expect(store.people()["ada"]?.name == "Ada Moss")
    #expect(store.people()["ada"]?.email == "ada@example.org")
    #expect(store.uploads.map(\.seconds) == [1_300_000_100])
    let files = try #require(try store.attachments())
    #expect(files.findings.isEmpty)
    #expect(files.attachments.map(\.name) == ["rack plan.png"])
    #expect(files.attachments.map(\.page) == ["Net/Switches"])
    #expect(files.attachments.map(\.size) == [3])
    #expect(try environment.snapshot() == before)
  }

  @Test(arguments: [
    "DELETE FROM system", "DROP TABLE system",
    "UPDATE system SET value = 'x' WHERE name = 'database_version'",
  ])
  func aVersionThatIsNotThereIsNotMadeUp(_ change: String) throws {
    let environment = try TestEnvironment(version: 21, pages: [.init("WikiStart", "Hello")])
    try environment.execute(change)
    let store = try #require(try TracEnvironment.open(environment.path))
    #expect(store.databaseVersion == nil)
    #expect(store.entries.count == 1)
  }
}
