import Foundation
import Testing

/// What people see of runs that were killed, of full disks, and of two runs at a time.
@Suite struct UnfinishedTreeTests {
  /// The command killed at the second of its files.
  private func kill(_ command: KilledCommand) throws {
    try command.make("tree")
    let result = try Strace.run(.kill, at: "renameat", 2, command.arguments("tree"))
    #expect(result.code != 0)
    #expect(
      FileManager.default.fileExists(atPath: "\(command.project.path)/tree/.tracdown/run/journal"))
  }

  private func loud(_ command: KilledCommand) -> [String] {
    command.arguments("tree").filter { $0 != "--quiet" }
  }

  @Test(
    .enabled(if: Strace.isHere, Strace.skipped),
    arguments: [KilledCommand.Name.migrate, .repair, .findLinks, .lint])
  func theNextRunSaysWhatItFinished(_ name: KilledCommand.Name) throws {
    let command = try KilledCommand(name)
    try kill(command)
    let result = try Tool.run(loud(command))
    #expect(result.code == 0, "\(result.messages)")
    #expect(result.messages.contains("An interrupted run left "), "\(result.messages)")
  }

  /// It says what the next run would do, as if the killed one had come to its end.
  @Test(
    .enabled(if: Strace.isHere, Strace.skipped),
    arguments: [KilledCommand.Name.migrate, .migrateAgain])
  func aDryRunKnowsWhatTheKilledOneLeft(_ name: KilledCommand.Name) throws {
    let command = try KilledCommand(name)
    for number in [1, 2] {
      try command.make("tree")
      _ = try Strace.run(.kill, at: "renameat", number, command.arguments("tree"))
      let before = try command.state("tree")
      try #require(before[".tracdown/run/journal"] != nil)
      let dry = try Tool.run(loud(command) + ["--dry-run"])
      #expect(dry.code == 0, "\(dry.messages)")
      #expect(dry.messages.contains("An interrupted run left files"), "\(dry.messages)")
      #expect(!dry.messages.contains("page-edited"), "\(dry.messages)")
      #expect(try command.state("tree") == before)
      command.remove("tree")
    }
  }

  @Test(.enabled(if: Strace.isHere, Strace.skipped))
  func whatSomebodyEditedSinceIsSeenAsEdited() throws {
    let command = try KilledCommand(.migrate)
    try kill(command)
    let tree = Project.existing("\(command.project.path)/tree")
    // The first file of the run, by the order of its pages.
    let first = "Guide/Install.md"
    #expect(try tree.read(first).contains("Now"))
    try tree.write("My own.\n", to: first)
    let result = try Tool.run(loud(command))
    #expect(result.messages.contains("page-edited"), "\(result.messages)")
    #expect(try tree.read(first) == "My own.\n")
    #expect(try tree.read("README.md").contains("Start"))
  }

  @Test(.enabled(if: Strace.isHere, Strace.skipped))
  func otherCommandsAndGitDoNotSeeTheFolderOfARun() throws {
    let command = try KilledCommand(.repairInGit)
    try kill(command)
    let tree = Project.existing("\(command.project.path)/tree")
    try tree.git(["add", "-A"])
    #expect(try !tree.git(["ls-files"]).contains(".tracdown"))
    let lint = try Tool.run(["lint", tree.path, "--format", "json", "--fail-on", "never"])
    #expect(!lint.output.contains(".tracdown"))
    let repair = try Tool.run(["repair", tree.path, "--diff"])
    #expect(!repair.output.contains(".tracdown"))
  }

  @Test(
    .enabled(if: Strace.isHere, Strace.skipped),
    arguments: [KilledCommand.Name.migrate, .repair, .findLinks, .lint])
  func aFullDiskChangesNothing(_ name: KilledCommand.Name) throws {
    let command = try KilledCommand(name)
    try command.make("tree")
    let before = try command.state("tree")
    let writes = try Strace.counts(["write"], command.arguments("tree"))["write"] ?? 0
    command.remove("tree")
    // The second file on its way.
    #expect(writes > 4)
    try command.make("tree")
    let result = try Strace.run(.fullDisk, at: "write", 3, command.arguments("tree"))
    #expect(result.code == 2, "\(result.messages)")
    #expect(result.messages.contains("no space left on device"), "\(result.messages)")
    #expect(result.messages.contains("un the same command again"), "\(result.messages)")
    #expect(try command.state("tree") == before)
  }

  @Test func aSecondRunAtTheSameTimeIsRefused() throws {
    for name in [KilledCommand.Name.migrateAgain, .repair, .findLinks, .lint, .gitCheckout] {
      let command = try KilledCommand(name)
      try command.make("tree")
      let before = try command.state("tree")
      let inner = name == .gitCheckout ? "tree/.git/.tracdown/run" : "tree/.tracdown/run"
      try command.project.write("", to: "\(inner)/journal")
      // flock(1) holds the lock as long as the program runs.
      let result = try Tool.run(
        command.arguments("tree"),
        by: ["flock", "--nonblock", "\(command.project.path)/\(inner)/journal"])
      #expect(result.code == 2, "\(name)")
      #expect(result.messages.contains("Another run of tracdown is writing"), "\(result.messages)")
      command.remove(inner)
      if name == .repair { command.remove("tree/.tracdown") }
      if name == .repair || name == .migrateAgain { #expect(try command.state("tree") == before) }
    }
  }

  @Test(.enabled(if: Strace.isHere, Strace.skipped))
  func aFileSystemWithoutLocksIsSaid() throws {
    let command = try KilledCommand(.repair)
    try command.make("tree")
    let result = try Strace.run(.noLocks, at: "flock", nil, loud(command))
    #expect(result.code == 0, "\(result.messages)")
    #expect(result.messages.contains("file system without locks"), "\(result.messages)")
    try command.make("whole")
    _ = try Tool.run(command.arguments("whole"))
    #expect(try command.state("tree") == command.state("whole"))
  }

  /// A report is written next to its place; a killed run leaves one file there, which the next one takes.
  @Test(.enabled(if: Strace.isHere, Strace.skipped))
  func reportsLeaveNothingBehind() throws {
    let command = try KilledCommand(.lint)
    try command.make("tree")
    let report = "\(command.project.path)/out/report.json"
    let arguments = [
      "lint", "\(command.project.path)/tree", "--format", "json:\(report)", "--fail-on", "never",
    ]
    _ = try Strace.run(.kill, at: "renameat", 1, arguments)
    let out = "\(command.project.path)/out"
    #expect(try FileManager.default.contentsOfDirectory(atPath: out).count == 1)
    #expect(try Tool.run(arguments).code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: out) == ["report.json"])
  }
}
