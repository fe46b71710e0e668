import Foundation
import Testing
import TracFixture

/// The second run, and all after it: they add what came since.
@Suite struct LaterHistoryTests {
  private let last = "Update links, indexes and the record of the migration"

  @Test func nothingNewIsNoCommit() throws {
    let folder = try HistoryFolder()
    try folder.run("docs.git")
    let tip = try folder.tip("docs.git")
    let second = try folder.run("docs.git")
    #expect(second.code == 0)
    #expect(second.output.contains("Nothing has changed"))
    #expect(try folder.tip("docs.git") == tip)
  }

  @Test func newVersionsAndUploadsAreAdded() throws {
    let folder = try HistoryFolder()
    try folder.run("docs.git")
    let before = try folder.git("docs.git", "rev-list", "main")
    try folder.environment.add(
      .init("Guide/Install", [.init(3, at: 1_300_001_000, comment: "more", text: "3\n")]))
    try folder.environment.add(
      TestEnvironment.File("plan.png", on: "WikiStart", [1, 2, 3], at: 1_300_001_100))
    try folder.run("docs.git")
    #expect(
      try folder.subjects("docs.git").dropFirst(8) == ["more", "WikiStart: attach plan.png", last])
    #expect(try folder.git("docs.git", "rev-list", "main").suffix(before.count) == before[...])
    #expect(try folder.files("docs.git") == folder.migrated())
  }

  @Test func aPageThatIsGoneAndOneWithAnotherNameAreCommitsOfTheirOwn() throws {
    let folder = try HistoryFolder()
    try folder.run("docs.git")
    try folder.environment.execute("DELETE FROM wiki WHERE name = 'Gone'")
    try folder.environment.execute("DELETE FROM attachment WHERE id = 'Gone'")
    try folder.environment.execute(
      "UPDATE wiki SET name = 'Manual/Setup' WHERE name = 'Guide/Install'")
    try folder.environment.execute("DELETE FROM attachment WHERE id = 'Guide/Install'")
    try folder.environment.add(
      TestEnvironment.File(
        "plan.png", on: "Manual/Setup", [0x89, 0x50, 0x4E, 0x47], at: 1_300_000_150))
    try folder.run("docs.git")
    #expect(
      try folder.subjects("docs.git").dropFirst(8) == [
        "Rename Guide/Install to Manual/Setup", "Delete Gone", last,
      ])
    #expect(
      try folder.git("docs.git", "show", "--format=", "--name-status", "-M", "main~2").sorted() == [
        "R100\tGuide/Install.md\tManual/Setup.md",
        "R100\tattachments/Guide/Install/plan.png\tattachments/Manual/Setup/plan.png",
      ])
    #expect(
      try folder.git("docs.git", "show", "--format=", "--name-status", "main~1").sorted() == [
        "D\tGone.md", "D\tattachments/Gone/a-b.txt",
      ])
    #expect(
      try folder.git("docs.git", "log", "--follow", "--format=%s", "main", "--", "Manual/Setup.md")
        .count >= 3)
    #expect(try folder.files("docs.git") == folder.migrated())
    // And it is not renamed or deleted again.
    try folder.environment.add(.init("Gone", [.init(1, at: 1_300_002_000, text: "Back.\n")]))
    try folder.run("docs.git")
    #expect(try folder.subjects("docs.git").dropFirst(11) == ["Gone: version 1", last])
    #expect(try folder.files("docs.git") == folder.migrated())
  }

  @Test func aVersionThatWasDeletedInTracIsTakenBack() throws {
    let folder = try HistoryFolder()
    try folder.run("docs.git")
    try folder.environment.execute("DELETE FROM wiki WHERE name = 'WikiStart' AND version = 2")
    try folder.run("docs.git")
    #expect(try folder.files("docs.git") == folder.migrated())
    // Its number is given again.
    try folder.environment.add(
      .init("WikiStart", [.init(2, at: 1_300_003_000, comment: "anew", text: "anew\n")]))
    try folder.run("docs.git")
    #expect(try folder.subjects("docs.git").suffix(2).contains("anew"))
    #expect(try folder.files("docs.git") == folder.migrated())
  }

  @Test func whatSomebodyEditedInTheBranchStays() throws {
    let folder = try HistoryFolder()
    try folder.run("docs.git")
    try folder.git("", "clone", "-q", "docs.git", "clone")
    try folder.project.write("By hand.\n", to: "clone/Guide/Install.md")
    try folder.git("clone", "commit", "-q", "-a", "-m", "by hand")
    try folder.git("clone", "push", "-q", "origin", "main")
    try folder.environment.add(
      .init("Guide/Install", [.init(3, at: 1_300_001_000, comment: "lost?", text: "3\n")]))
    try folder.environment.add(
      .init("WikiStart", [.init(3, at: 1_300_001_100, comment: "third", text: "3\n")]))
    let result = try folder.run("docs.git", "--report", folder["report.md"])
    #expect(try folder.git("docs.git", "show", "main:Guide/Install.md") == ["By hand."])
    #expect(try folder.git("docs.git", "show", "main:README.md") == ["3"])
    #expect(!(try folder.subjects("docs.git").contains("lost?")))
    #expect(result.messages.contains("page-edited"))
    try folder.run("docs.git", "--force")
    #expect(try folder.git("docs.git", "show", "main:Guide/Install.md").first == "3")
  }

  @Test func otherOptionsChangeTheFilesInOneCommit() throws {
    let folder = try HistoryFolder()
    try folder.environment.add(
      .init("WikiStart", [.init(3, at: 1_300_001_000, text: "#12\n")]))
    try folder.run("docs.git")
    let count = try folder.subjects("docs.git").count
    let tickets = "https://github.com/team/harbour/issues/{id}"
    try folder.run("docs.git", "--tickets", tickets)
    #expect(try folder.subjects("docs.git").count == count + 1)
    #expect(try folder.files("docs.git") == folder.migrated("--tickets", tickets))
  }
}
