import Foundation
import Testing

/// A project as a stranger's pull request brings it: settings that name what is none of its business, patterns without end.
@Suite struct HostileProjectTests {
  /// Neither time nor memory is without a limit here: a file without an end would take both.
  private func run(_ arguments: [String]) throws -> Tool.Result {
    let limits = #"ulimit -v 8000000; exec timeout --kill-after=1 60 "$@""#
    return try Tool.run(arguments, by: ["sh", "-c", limits, "sh"])
  }

  /// A project next to a file that is not its own, with everything that a path may point to.
  private func project(_ settings: String) throws -> Project {
    let project = try Project([
      "secret.csv": "1,https://secret.example.org/1\n", "docs/README.md": "# A\n\n#1\n",
      "docs/Guide.wiki": "= Guide =\n\nSee ticket:1.[[BR]]\nNow.\n", "docs/.tracdown.yml": settings,
    ])
    let docs = project.folder.appending(path: "docs").path
    try FileManager.default.createSymbolicLink(
      atPath: docs + "/link.csv", withDestinationPath: "../secret.csv")
    let made = unsafe mkfifo(docs + "/fifo", 0o600)
    try #require(made == 0)
    let large = docs + "/large.csv"
    try #require(FileManager.default.createFile(atPath: large, contents: nil))
    // With a hole: it takes no room.
    try FileHandle(forWritingTo: URL(filePath: large)).truncate(atOffset: 64 << 20 + 1)
    return project
  }

  private func docs(_ project: Project) -> String { project.path + "/docs" }

  private static let paths = [
    "/dev/zero", "fifo", "large.csv", "../secret.csv", "link.csv", "/etc/passwd", ".",
  ]
  private static let keys = ["tickets", "exports", "trac-ini", "ticket-map", "changeset-map"]

  @Test(
    arguments: paths.map { ("tickets", $0) } + keys.map { ($0, "/dev/zero") } + [
      ("revisions", "..")
    ])
  func repairRefusesWhatIsNotTheProjects(_ key: String, _ path: String) throws {
    let project = try project("toc: true\n\(key): \(path)\n")
    let result = try run(["repair", docs(project), "--write", "--force"])
    #expect(result.code == 2, "\(result.output)\(result.messages)")
    #expect(result.messages.contains("docs/.tracdown.yml, line 2: \(key)"), "\(result.messages)")
    #expect(FileManager.default.fileExists(atPath: docs(project) + "/Guide.wiki"))
  }

  /// They are right for a migration, or will be refused by it.
  @Test(arguments: ["lint", "report"]) func keysThatACommandDoesNotUseDoNotMatter(_ command: String)
    throws
  {
    let keys = Self.keys + ["revisions", "attachments", "sources", "queries"]
    for path in ["/dev/zero", "../secret.csv", "fifo"] {
      let project = try project(keys.map { "\($0): \(path)\n" }.joined())
      let result = try run(
        [command, docs(project)] + (command == "lint" ? ["--fail-on", "never"] : []))
      #expect(result.code == 0, "\(path): \(result.messages)")
    }
  }

  @Test(arguments: ["lint", "report", "repair"]) func bombsOfAliasesAreRefused(_ command: String)
    throws
  {
    var bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1..<12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
      bomb += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let project = try project(bomb)
    let result = try run([command, docs(project)])
    #expect(result.code == 2)
    #expect(result.messages.contains("aliases"), "\(result.messages)")
  }

  @Test(arguments: ["/dev/zero", "fifo", "large.csv"]) func migrateReadsNoEndlessTable(
    _ path: String
  ) throws {
    let project = try project("tickets: \(path)\n")
    let result = try run(["migrate", docs(project), project.path + "/out"])
    #expect(result.code == 2)
    #expect(result.messages.contains("docs/.tracdown.yml, line 1: tickets"), "\(result.messages)")
  }

  @Test(arguments: ["/dev/zero", "../../docs/fifo", "../../docs/large.csv"])
  func migrateInheritsNoEndlessIni(_ path: String) throws {
    let project = try project("toc: true\n")
    try project.write("[inherit]\nfile = \(path)\n", to: "env/conf/trac.ini")
    let result = try run([
      "migrate", docs(project), project.path + "/out", "--trac-ini",
      project.path + "/env/conf/trac.ini",
    ])
    #expect(result.code < 2, "\(result.messages)")
    #expect(result.messages.contains("settings-missing"), "\(result.messages)")
  }

  /// A name with thirty times the letter could be matched in more ways than anybody can count.
  @Test(arguments: ["lint", "report", "repair"]) func patternsWithoutEndAreRefused(
    _ command: String
  ) throws {
    let pattern = String(repeating: "*a", count: 30) + "b\n"
    for file in [".gitignore", "Folder/.gitignore", ".gitattributes"] {
      let project = try Project(["README.md": "# A\n", "Folder/b.md": "# B\n"])
      try project.commit("As it was", on: "2024-01-01")
      try project.write("# C\n", to: "Folder/" + String(repeating: "a", count: 60) + ".md")
      try project.write("# D\n", to: String(repeating: "a", count: 60) + ".md")
      try project.write("# generated\n" + pattern, to: file)
      let result = try run([command, project.path])
      #expect(result.code == 2, "\(file): \(result.messages)")
      #expect(result.messages.contains("\(file): line 2: "), "\(result.messages)")
    }
  }
}
