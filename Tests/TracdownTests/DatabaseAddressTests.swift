import Foundation
import Testing
import TracFixture

/// What `--database` and `trac.ini` say where no database can be read; no server is needed.
@Suite struct DatabaseAddressTests {
  private func messages(_ address: String, inSettings: Bool) throws -> String {
    let environment = try TestEnvironment(
      pages: [.init("WikiStart", "Hello")],
      settings: inSettings ? "[trac]\ndatabase = \(address)\n" : "")
    let output = environment.beside("out")
    let result = try Tool.run(
      ["migrate", environment.path, output] + (inSettings ? [] : ["--database", address]))
    #expect(result.code == 2)
    #expect(!FileManager.default.fileExists(atPath: output))
    #expect(!result.messages.contains("secret"), "\(result.messages)")
    return result.messages
  }

  @Test(arguments: [true, false])
  func mySQLIsNotReadAndTheWayOutIsTold(inSettings: Bool) throws {
    let messages = try messages("mysql://joe:secret@db.example/trac", inSettings: inSettings)
    #expect(messages.contains("MySQL"))
    #expect(messages.contains("trac-admin ENV wiki dump PAGES"))
    #expect(messages.contains("trac-admin ENV convert_db sqlite:db/trac.db COPY"))
  }

  @Test(arguments: [true, false])
  func aServerThatIsNotThereIsNamed(inSettings: Bool) throws {
    let messages = try messages(
      "postgres://joe:secret@/trac?host=/nonexistent/folder&schema=wiki", inSettings: inSettings)
    #expect(messages.contains("postgres://joe@/trac?host=/nonexistent/folder&schema=wiki"))
    #expect(messages.contains("trac-admin ENV wiki dump PAGES"))
  }

  @Test(arguments: ["postgres://joe:sec/ret-secret@h/t", "oracle://joe:secret@h/t", "trac"])
  func whatIsNoAddressIsNotRepeated(address: String) throws {
    #expect(try messages(address, inSettings: false).contains("is invalid"))
  }

  @Test func aSlipInTheAddressIsNamed() throws {
    #expect(try messages("postgres://h/t?shema=wiki", inSettings: false).contains("'shema'"))
  }

  @Test func anotherFileOfSQLiteIsReadInstead() throws {
    let environment = try TestEnvironment(pages: [.init("WikiStart", "Hello")])
    let other = try TestEnvironment(pages: [.init("WikiStart", "Other")])
    let output = environment.beside("out")
    let result = try Tool.run(
      ["migrate", environment.path, output, "--database", "sqlite:\(other.database)"])
    #expect(result.code == 0, "\(result.messages)")
    #expect(try String(contentsOfFile: "\(output)/README.md", encoding: .utf8) == "Other\n")
    #expect(try messages("sqlite:db/none.db", inSettings: false).contains("db/none.db"))
  }

  @Test func aFileIsNoEnvironment() throws {
    let environment = try TestEnvironment(pages: [.init("WikiStart", "Hello")])
    let result = try Tool.run(
      ["migrate", environment.database, environment.beside("out"), "--database", "postgres:///t"])
    #expect(result.code == 2)
    #expect(result.messages.contains("is a file"))
  }
}
