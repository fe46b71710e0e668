import Foundation
import Testing
import TracFixture

/// An environment, and a folder next to it for the repositories that are made of it.
struct HistoryFolder {
  let environment: TestEnvironment
  let project: Project

  init(_ environment: TestEnvironment) throws {
    self.environment = environment
    project = try Project()
  }

  /// A small wiki: three pages, five versions by three people, two uploads; not in the order of time.
  init() throws {
    try self.init(
      TestEnvironment(
        pages: [
          .init(
            "WikiStart",
            [
              .init(1, at: 1_300_000_000, text: "= Start =\nSee [wiki:Guide/Install] and Old.\n"),
              .init(
                2, at: 1_300_000_400, by: "Ann <ann@visitors.example>", comment: "Say more",
                text: "= Start =\nSee [wiki:Guide/Install the guide].\n"),
            ]),
          .init(
            "Guide/Install",
            [
              .init(1, at: 1_300_000_100, by: "edda", text: "[[Image(plan.png)]]\n"),
              .init(
                2, at: 1_300_000_200, comment: "better", text: "[[Image(plan.png)]] '''Now'''\n"),
            ]),
          .init("Gone", [.init(1, at: 1_300_000_300, by: "edda", text: "Soon gone.\n")]),
        ],
        uploads: [
          .init("plan.png", on: "Guide/Install", [0x89, 0x50, 0x4E, 0x47], at: 1_300_000_150),
          .init(
            "a b.txt", on: "Gone", Array("text\n".utf8), at: 1_300_000_350, by: "edda",
            description: "The old list"),
        ]))
  }

  /// `tracdown migrate ENV --git REPO …`
  @discardableResult
  func run(_ repository: String, _ options: String...) throws -> Tool.Result {
    try Tool.run(["migrate", environment.path, "--git", self[repository]] + options)
  }

  /// A path in the folder of repositories.
  subscript(_ name: String) -> String { "\(project.path)/\(name)" }

  /// What git prints about a repository, line by line.
  @discardableResult
  func git(_ repository: String, _ arguments: String...) throws -> [String] {
    try Project.existing(self[repository]).git(
      ["-c", "core.quotePath=false", "-c", "safe.directory=*"] + arguments
    )
    .split(separator: "\n").map(String.init)
  }

  /// The first lines of all commits, the oldest first.
  func subjects(_ repository: String, _ branch: String = "main") throws -> [String] {
    try git(repository, "log", "--reverse", "--format=%s", branch)
  }

  func tip(_ repository: String, _ branch: String = "main") throws -> String {
    try git(repository, "rev-parse", branch)[0]
  }

  /// All files of a commit with the hashes of what they hold.
  func files(_ repository: String, _ branch: String = "main") throws -> [String] {
    try git(repository, "ls-tree", "-r", branch).map {
      String($0.split(separator: " ", maxSplits: 2)[2])
    }
  }

  /// The same of the folder that `tracdown migrate ENV DEST` writes.
  func migrated(_ options: String...) throws -> [String] {
    let name = "dest-\(UUID().uuidString)"
    let result = try Tool.run(["migrate", environment.path, self[name]] + options)
    try #require(result.code < 2, "\(result.messages)")
    try git(name, "init", "-q", "-b", "main")
    try git(name, "add", "--all", "--force")
    try git(name, "commit", "-q", "-m", "all")
    return try files(name)
  }

  /// git finds no fault in the repository.
  func isSound(_ repository: String) throws -> Bool {
    try git(repository, "fsck", "--strict", "--no-dangling").isEmpty
  }
}
