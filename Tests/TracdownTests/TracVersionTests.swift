import Foundation
import Testing
import TracFixture

/// `--trac-version`, `trac-version:` and what an environment tells, as a user meets them.
@Suite struct TracVersionTests {
  private let old = "The path a//b//c\n"
  private let new = "The path a*b*c\n"

  /// A wiki in an environment, or in a folder of pages next to it.
  private func environment(_ version: Int, settings: String? = nil) throws -> TestEnvironment {
    let environment = try TestEnvironment(
      version: version, pages: [.init("WikiStart", "The path a//b//c\n"), .init("Plain", "x\n")])
    if let settings { try environment.write(".tracdown.yml", settings) }
    return environment
  }

  private func text(_ environment: TestEnvironment, _ path: String) -> String? {
    FileManager.default.contents(atPath: environment.beside(path)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func migrate(
    _ environment: TestEnvironment, _ options: [String] = []
  ) throws -> (text: String?, messages: String, report: String?) {
    let report = environment.beside("report.json")
    let result = try Tool.run(
      ["migrate", environment.path, environment.beside("out"), "--report", report] + options)
    #expect(result.code == 0, "\(result.messages)")
    return (text(environment, "out/README.md"), result.messages, text(environment, "report.json"))
  }

  @Test func anOldDatabaseIsReadAsItsTracDid() throws {
    let (text, messages, report) = try migrate(environment(21))
    #expect(text == old)
    #expect(messages.contains("read as 0.11, because its database has version 21\n"))
    #expect(messages.contains("1 page would be read differently as 1.6"))
    #expect(report?.contains("\"id\": \"markup-newer\"") == true)
    #expect(report?.contains("\"readOtherwise\"") == true)
  }

  @Test func aNewDatabaseIsInNoDoubt() throws {
    let (text, messages, report) = try migrate(environment(45))
    #expect(text == new)
    #expect(messages.contains("read as 1.6, because its database has version 45\n"))
    #expect(!messages.contains("otherwise"))
    #expect(report?.contains("markup-newer") == false)
  }

  @Test func theOptionWinsOverAll() throws {
    let settings = "trac-version: 0.11\n"
    let given = try migrate(environment(21, settings: settings), ["--trac-version", "1.6"])
    #expect(given.text == new)
    #expect(given.messages.contains("read as 1.6, as you specified\n"))
    #expect(try migrate(environment(45, settings: settings)).text == old)
    #expect(
      try migrate(environment(45, settings: "trac-version: {Wiki*: 0.10.5}\n")).text == old)
    #expect(
      try migrate(
        environment(45, settings: "trac-version: {Wiki*: 0.10.5}\n"), ["--trac-version", "1.6"]
      ).text == new)
  }

  @Test(arguments: ["new", "1.x", ""]) func whatIsNoReleaseIsRefused(_ release: String) throws {
    let environment = try environment(45)
    for command in [["migrate", environment.path, environment.beside("out")], ["convert"]] {
      let result = try Tool.run(command + ["--trac-version", release])
      #expect(result.code == 2)
      #expect(
        result.messages.contains("'\(release)' is not a release of Trac. Give a release such as"))
    }
  }

  @Test func onePageAlone() throws {
    #expect(try Tool.run(["convert"], input: old).output == new)
    #expect(try Tool.run(["convert", "--trac-version", "0.11.7"], input: old).output == old)
    #expect(try Tool.run(["dump", "--tree"], input: old).output.contains("emphasis"))
    #expect(
      try !Tool.run(["dump", "--tree", "--trac-version", "0.11"], input: old).output
        .contains("emphasis"))
  }

  @Test func aHistoryIsReadByTheLastVersion() throws {
    let environment = try TestEnvironment(
      version: 21,
      pages: [
        .init(
          "WikiStart",
          [.init(1, at: 1_200_000_000, text: old), .init(2, at: 1_300_000_000, text: "x")])
      ])
    let repository = environment.beside("docs.git")
    let result = try Tool.run(["migrate", environment.path, "--git", repository])
    #expect(result.code == 0, "\(result.messages)")
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "-C", repository, "show", "HEAD~2:README.md"]
    let pipe = Pipe()
    git.standardOutput = pipe
    try git.run()
    let shown = pipe.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    #expect(String(decoding: shown, as: UTF8.self) == old)
  }
}
