import FoundationEssentials
import Markup
import Stores
import Testing
import TracFixture

@testable import Files

/// `conf/trac.ini` of an environment: where its database is, and what it inherits.
@Suite struct EnvironmentSettingsTests {
  private let pages: [TestEnvironment.Page] = [.init("A", "one")]

  private func environment(_ settings: String) throws -> TestEnvironment {
    try TestEnvironment(pages: pages, settings: settings)
  }

  // MARK: The folder

  @Test(arguments: [[], ["VERSION"], ["conf"], ["htdocs"]])
  func environmentsAreKnownByWhatIsInThem(_ missing: [String]) throws {
    let environment = try environment("")
    try environment.write("htdocs/a.png", "x")
    for name in missing { try environment.remove(name) }
    let store = try TracEnvironment.opened(environment.path)
    #expect(store.texts == ["A": "one"])
    #expect(store.siteFiles().map(\.name) == (missing == ["htdocs"] ? [] : ["a.png"]))
  }

  @Test func exportsAreNoEnvironments() throws {
    let environment = try environment("")
    try environment.write("pages/A", "x")
    #expect(try TracEnvironment.open(environment.path) == nil)
    try environment.remove("pages")
    try environment.remove("db")
    let error = #expect(throws: SourceError.self) { try TracEnvironment.open(environment.path) }
    #expect(error == .databaseMissing(path: environment.database, environment: environment.path))
  }

  // MARK: The database

  @Test(
    arguments: [
      "", "[trac]\n", "[trac]\ndatabase =\n", "[trac]\ndatabase = sqlite:db/trac.db\n",
      "[trac]\ndatabase = sqlite:db/trac.db?timeout=10000\n",
      "[trac]\ndatabase = sqlite:db/trac.db?journal_mode=WAL&synchronous=off\n",
      "[trac]\ndatabase = SQLite:./db/../db/trac.db\n",
      // As other machines had them.
      "[trac]\ndatabase = sqlite:/srv/trac/harbour/db/trac.db\n",
      "[trac]\ndatabase = sqlite:C:\\trac\\harbour\\db\\trac.db\n", "no settings at all \u{0}",
    ])
  func theUsualDatabaseIsFound(_ settings: String) throws {
    let environment = try environment(settings)
    #expect(try TracEnvironment.opened(environment.path).texts == ["A": "one"])
  }

  @Test(
    arguments: [
      "sqlite:db/harbour.db", "sqlite:/srv/trac/harbour/db/harbour.db",
      "sqlite:D:\\trac\\harbour\\db\\harbour.db", "sqlite:db/harbour.db?timeout=5",
    ])
  func aDatabaseOfAnotherNameIsFound(_ address: String) throws {
    let environment = try environment("[trac]\ndatabase = \(address)\n")
    try FileManager.default.moveItem(
      atPath: environment.database, toPath: environment["db/harbour.db"])
    #expect(try TracEnvironment.opened(environment.path).texts == ["A": "one"])
  }

  @Test func aDatabaseElsewhereIsFound() throws {
    let other = try TestEnvironment(pages: [.init("B", "two")])
    let environment = try environment("[trac]\ndatabase = sqlite:\(other.database)\n")
    #expect(try TracEnvironment.opened(environment.path).texts == ["B": "two"])
  }

  @Test(arguments: ["postgres://u:p@localhost:1/trac", "mysql://u:p@localhost/trac"])
  func databasesOnServersAreNamed(_ address: String) throws {
    let environment = try environment("[trac]\ndatabase = \(address)\n")
    let error = #expect(throws: SourceError.self) { try TracEnvironment.open(environment.path) }
    let message = error.map { "\($0)" } ?? ""
    #expect(message.contains(address.hasPrefix("p") ? "postgres://u@localhost" : "MySQL"))
    #expect(message.contains("trac-admin"))
    #expect(!message.contains("u:p@"))
  }

  // MARK: What it inherits

  private func settings(_ environment: TestEnvironment) throws -> TracSettings {
    try TracEnvironment.opened(environment.path).settings(nil)
  }

  @Test func itsOwnWordWinsThenTheFirstFile() throws {
    let environment = try environment(
      "[inherit]\nfile = first.ini , ../second file.ini,\n  \(TestEnvironment.nowhere)\n"
        + "[interwiki]\nown = https://own.example/\n")
    try environment.write(
      "conf/first.ini",
      "[interwiki]\nown = https://first.example/\nfirst = https://first.example/\n")
    try environment.write(
      "second file.ini",
      "[interwiki]\nown = https://second.example/\nfirst = https://second.example/\n"
        + "second = https://second.example/\n")
    let settings = try settings(environment)
    #expect(settings.ini["interwiki", "own"] == "https://own.example/")
    #expect(settings.ini["interwiki", "first"] == "https://first.example/")
    #expect(settings.ini["interwiki", "second"] == "https://second.example/")
    #expect(settings.findings.map(\.id) == ["settings-missing"])
    #expect(settings.findings[0].message.contains(TestEnvironment.nowhere))
  }

  @Test func filesInheritFromWhereTheyLie() throws {
    let environment = try environment("[inherit]\nfile = ../shared/trac.ini\n")
    try environment.write("shared/trac.ini", "[inherit]\nfile = more/base.ini\n[a]\nb = shared\n")
    try environment.write("shared/more/base.ini", "[a]\nb = base\nc = base\n")
    let settings = try settings(environment)
    #expect(settings.findings.isEmpty)
    #expect(settings.ini["a", "b"] == "shared")
    #expect(settings.ini["a", "c"] == "base")
  }

  @Test func circlesEnd() throws {
    let environment = try environment("[inherit]\nfile = a.ini, trac.ini\n[x]\nown = 1\n")
    try environment.write("conf/a.ini", "[inherit]\nfile = b.ini\n[x]\na = 1\n")
    try environment.write("conf/b.ini", "[inherit]\nfile = a.ini, ../conf/trac.ini\n[x]\nb = 1\n")
    let settings = try settings(environment)
    #expect(["own", "a", "b"].allSatisfy { settings.ini["x", $0] == "1" })
  }

  @Test func devicesAndHugeFilesAreNotInherited() throws {
    let environment = try environment("[inherit]\nfile = /dev/zero, ../htdocs\n[x]\nown = 1\n")
    try environment.write("htdocs/a.png", "x")
    let settings = try settings(environment)
    #expect(settings.findings.map(\.id) == ["settings-missing", "settings-missing"])
    #expect(settings.findings.allSatisfy { $0.message.contains("not a regular file") })
    #expect(settings.ini["x", "own"] == "1")
  }

  @Test func longChainsEnd() throws {
    let environment = try environment("[inherit]\nfile = 1.ini\n")
    for number in 1...300 {
      try environment.write("conf/\(number).ini", "[inherit]\nfile = \(number + 1).ini\n")
    }
    _ = try settings(environment)
  }

  @Test func theDatabaseMayBeInherited() throws {
    let environment = try environment("[inherit]\nfile = base.ini\n")
    try environment.write("conf/base.ini", "[trac]\ndatabase = mysql://h/d\n")
    #expect(throws: SourceError.self) { try TracEnvironment.open(environment.path) }
  }

  @Test func anotherFileMayBeGiven() throws {
    let environment = try environment("[project]\nname = Own\n")
    try environment.write("other.ini", "[project]\nname = Other\n")
    let store = try TracEnvironment.opened(environment.path)
    #expect(try store.settings(Path(environment["other.ini"])).ini["project", "name"] == "Other")
    #expect(throws: SourceError.self) { try store.settings(Path(environment["none.ini"])) }
    try environment.remove("conf/trac.ini")
    #expect(try store.settings(nil).ini == TracIni())
  }
}

extension TestEnvironment {
  fileprivate static let nowhere = "/nowhere/at/all/trac.ini"
}
