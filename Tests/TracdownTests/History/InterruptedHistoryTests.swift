import Foundation
import Fuzz
import Testing
import TracFixture

/// What a killed run leaves behind does not stop the next one, and what others left is not touched.
@Suite struct InterruptedHistoryTests {
  private let folder: HistoryFolder
  private let whole: String

  init() throws {
    folder = try HistoryFolder()
    try folder.run("whole")
    whole = try folder.tip("whole")
  }

  /// The history is whole, and the files are those of its end.
  private func expectEnd(_ repository: String, _ comment: Comment? = nil) throws {
    #expect(try folder.tip(repository) == whole, comment)
    #expect(try folder.git(repository, "status", "--porcelain").isEmpty, comment)
    #expect(try folder.isSound(repository), comment)
  }

  @Test(
    .enabled(if: Strace.isHere, Strace.skipped),
    arguments: ["link", "rename", "write", "mkdir"])
  func aRunThatIsKilledAtAnyCallGoesOn(_ call: String) throws {
    func arguments(_ name: String) -> [String] {
      ["migrate", folder.environment.path, "--git", folder[name], "--quiet"]
    }
    let count = try Strace.counts([call], arguments("counted-\(call)"))[call] ?? 0
    try #require(count > 1)
    // The first and the last are the likeliest to be wrong.
    for number in [1, count] + Fuzz.sample(Array(2..<count), fixed: 5) {
      let name = "\(call)-\(number)"
      let result = try Strace.run(.kill, at: call, number, arguments(name))
      #expect(result.code != 0, "\(name) was not killed")
      let next = try folder.run(name)
      #expect(next.code == 0, "\(name): \(next.messages)")
      try expectEnd(name, "\(name)")
    }
  }

  @Test func aFolderWithTheRestOfAnUnfinishedRepositoryIsEmpty() throws {
    try folder.project.write("ref: refs/heads/main\n", to: "docs/.tracdown-1-1/.git/HEAD")
    #expect(try folder.run("docs").code == 0)
    #expect(try folder.tip("docs") == whole)
  }

  /// Makes a repository whose branch is at the history's middle, and nothing is checked out.
  private func half() throws {
    try folder.git("whole", "clone", "-q", "--bare", ".", folder["half/.git"])
    try folder.git("half/.git", "config", "core.bare", "false")
    try folder.git("half", "update-ref", "refs/heads/main", "main~4")
  }

  @Test func commitsWithoutTheirFilesGoOn() throws {
    try half()
    #expect(try folder.run("half").code == 0)
    try expectEnd("half")
  }

  @Test func filesThatWereHalfCheckedOutAreWrittenAnew() throws {
    try half()
    try folder.git("half", "update-ref", "refs/heads/main", whole)
    let text = try folder.project.read("whole/Gone.md")
    try folder.project.write(String(text.prefix(5)), to: "half/Gone.md")
    try folder.project.write(
      try folder.project.read("whole/README.md"), to: "half/README.md")
    #expect(try folder.run("half").code == 0)
    try expectEnd("half")
  }

  /// It cannot be told from what a killed checkout wrote, but nobody asked for one.
  @Test func aFileThatIsTheBranchsOwnStaysWithoutACheckout() throws {
    try half()
    try folder.git("half", "reset", "-q", "--hard")
    try folder.git("half", "update-ref", "refs/heads/main", whole)
    let text = try folder.project.read("whole/Gone.md")
    try folder.project.write(text, to: "half/Gone.md")
    #expect(try folder.run("half").messages.contains("reset --hard"))
    #expect(try folder.project.read("half/Gone.md") == text)
    #expect(try folder.run("half", "--checkout").code == 0)
    try expectEnd("half")
  }

  @Test func aLinkWhereACheckoutWouldWriteIsSomebodys() throws {
    try half()
    try folder.git("half", "update-ref", "refs/heads/main", whole)
    try FileManager.default.createSymbolicLink(
      atPath: folder["half"] + "/Gone.md", withDestinationPath: "elsewhere.md")
    let result = try folder.run("half")
    #expect(result.code == 2)
    #expect(result.messages.contains("Gone.md"))
  }

  @Test func filesOfSomebodyStayWhereACheckoutWouldWrite() throws {
    try half()
    try folder.git("half", "update-ref", "refs/heads/main", whole)
    try folder.project.write("My own.\n", to: "half/Gone.md")
    let result = try folder.run("half")
    #expect(result.code == 2)
    #expect(result.messages.contains("Gone.md"))
    #expect(try folder.project.read("half/Gone.md") == "My own.\n")
  }

  @Test func aWorkingTreeOfAnOlderCommitMayStay() throws {
    try half()
    try folder.git("half", "reset", "-q", "--hard")
    #expect(try folder.run("half").messages.contains("reset --hard"))
    #expect(try folder.run("half").messages.contains("reset --hard"))
    #expect(try folder.run("half", "--checkout").code == 0)
    try expectEnd("half")
  }

  @Test func whatIsStagedIsNoOlderCommit() throws {
    try half()
    try folder.git("half", "reset", "-q", "--hard")
    try folder.project.write("My own.\n", to: "half/mine.md")
    try folder.project.write("My own.\n", to: "half/README.md")
    try folder.git("half", "add", "--all")
    let result = try folder.run("half")
    #expect(result.code == 2)
    #expect(result.messages.contains("README.md"))
  }

  // MARK: Locks

  @Test(arguments: [true, false]) func aLockThatAKilledRunLeftIsTaken(isEmpty: Bool) throws {
    try half()
    let commit = try folder.git("half", "rev-parse", "main~1")[0]
    try folder.project.write(isEmpty ? "" : commit + "\n", to: "half/.git/refs/heads/main.lock")
    #expect(try folder.run("half").code == 0)
    try expectEnd("half")
  }

  @Test func theLockOfAnotherStays() throws {
    try half()
    let tree = try folder.git("half", "rev-parse", "main^{tree}")[0]
    let commit = try folder.git("half", "commit-tree", tree, "-p", "main", "-m", "Somebody else's")[
      0]
    let lock = "half/.git/refs/heads/main.lock"
    try folder.project.write(commit + "\n", to: lock)
    let result = try folder.run("half")
    #expect(result.code == 2)
    #expect(result.messages.contains("main.lock"), "\(result.messages)")
    #expect(try folder.project.read(lock) == commit + "\n")
  }

  /// A git that works just now holds it, or one that was killed.
  @Test func theIndexLockOfAnotherStays() throws {
    try half()
    try folder.git("half", "reset", "-q", "--hard")
    try folder.project.write("", to: "half/.git/index.lock")
    let result = try folder.run("half", "--checkout")
    #expect(result.code == 2)
    #expect(result.messages.contains("remove index.lock"), "\(result.messages)")
    #expect(try folder.project.read("half/.git/index.lock").isEmpty)
    #expect(try folder.tip("half") == whole)
  }
}
