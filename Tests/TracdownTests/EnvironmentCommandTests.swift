import Foundation
import Testing
import TracFixture

/// `tracdown migrate ENV` and `migrate trac.db` as a user runs them.
@Suite struct EnvironmentCommandTests {
  private let pages: [TestEnvironment.Page] = [
    .init("WikiStart", "= Start =\n[[Image(f.png)]]\n")
  ]
  private let uploads: [TestEnvironment.File] = [.init("f.png", on: "WikiStart", [1, 2, 3])]

  private func text(_ environment: TestEnvironment, _ path: String) -> String? {
    FileManager.default.contents(atPath: environment.beside(path)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(arguments: ["", "/db/trac.db"]) func theFolderOrItsDatabase(_ path: String) throws {
    let environment = try TestEnvironment(pages: pages, uploads: uploads)
    let before = try environment.snapshot()
    let result = try Tool.run(["migrate", environment.path + path, environment.beside("out")])
    #expect(result.code == 0, "\(result.messages)")
    #expect(result.output == "")
    #expect(
      text(environment, "out/README.md") == "# Start\n\n![f.png](attachments/WikiStart/f.png)\n")
    #expect(try environment.snapshot() == before)
  }

  @Test func whatCannotBeReadIsSaidWithWhatToDo() throws {
    let environment = try TestEnvironment(pages: pages)
    try environment.write("db/trac.db", "")
    let result = try Tool.run(["migrate", environment.path, environment.beside("out")])
    #expect(result.code == 2)
    #expect(result.messages.contains("is an empty file. Copy it from the server again"))
    #expect(!FileManager.default.fileExists(atPath: environment.beside("out")))
  }

  @Test func damageFailsTheRunAndTheRestIsWritten() throws {
    let environment = try TestEnvironment(
      pages: pages + (1...100).map { .init("P\($0)", String(repeating: "text ", count: 50)) },
      pragmas: ["page_size = 1024"])
    var bytes = try #require(environment.bytes("db/trac.db"))
    bytes.removeLast(8 * 1024)
    try environment.write("db/trac.db", bytes)
    let result = try Tool.run(
      ["migrate", environment.path, environment.beside("out"), "--fail-on", "error"])
    #expect(result.code == 1)
    #expect(result.messages.contains("database-damaged"))
    #expect(text(environment, "out/README.md")?.hasPrefix("# Start") == true)
  }

  // MARK: Another user

  /// For root nothing is write-protected, so somebody else must read it; nil if that cannot be tried here.
  private static let nobody: [String]? = {
    let runner =
      getuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : ["env"]
    return (try? Tool.run(["--version"], by: runner))?.code == 0 ? runner : nil
  }()

  /// Nobody may write there, and what the last writer left is read all the same.
  @Test(.enabled(if: nobody != nil), arguments: [false, true])
  func aWriteProtectedEnvironmentIsRead(_ hasLog: Bool) throws {
    let environment = try TestEnvironment(pages: pages, uploads: uploads)
    if hasLog { try environment.leaveLog("UPDATE wiki SET text = '= Log ='") }
    let manager = FileManager.default
    try manager.createDirectory(
      atPath: environment.beside("open"), withIntermediateDirectories: true)
    try manager.setAttributes([.posixPermissions: 0o777], ofItemAtPath: environment.beside("open"))
    let all = try manager.subpathsOfDirectory(atPath: environment.path).map { environment[$0] }
    func protect(_ isProtected: Bool) throws {
      for path in all + [environment.path] {
        let isFolder = manager.contents(atPath: path) == nil
        let mode = (isFolder ? 0o555 : 0o444) | (isProtected ? 0 : 0o200)
        try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      }
    }
    try protect(true)
    defer { try? protect(false) }
    let before = try environment.snapshot()
    let result = try Tool.run(
      ["migrate", environment.path, environment.beside("open/out")], by: Self.nobody ?? [])
    #expect(result.code == 0, "\(result.messages)")
    let start = text(environment, "open/out/README.md")
    #expect(start?.hasPrefix(hasLog ? "# Log" : "# Start") == true)
    #expect(try environment.snapshot() == before)
  }

  @Test(.enabled(if: nobody != nil)) func whatOneMayNotReadIsNamed() throws {
    let environment = try TestEnvironment(pages: pages)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: environment.database)
    let result = try Tool.run(
      ["migrate", environment.path, environment.beside("out")], by: Self.nobody ?? [])
    #expect(result.code == 2)
    #expect(result.messages.contains("db/trac.db"))
    #expect(result.messages.lowercased().contains("permission denied"))
  }
}
