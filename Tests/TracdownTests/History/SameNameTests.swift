import Foundation
import Testing
import TracFixture

/// Page `A/B` and the attachment `B` of page `A` are two things, in each run after the first, too.
@Suite struct SameNameTests {
  private let folder: HistoryFolder

  init() throws {
    folder = try HistoryFolder(
      TestEnvironment(
        pages: [
          .init("A", [.init(1, at: 1_300_000_000, text: "attachment:B and [wiki:A/B]\n")]),
          .init("A/B", [.init(1, at: 1_300_000_100, text: "A page.\n")]),
        ],
        uploads: [.init("B", on: "A", Array("one\n".utf8), at: 1_300_000_200)]))
  }

  /// As a run leaves the branch that was killed before its last commit.
  private func takeBackTheEnd(_ repository: String) throws {
    try folder.git(repository, "update-ref", "refs/heads/main", "main~1")
  }

  private func upload(_ text: String, on page: String, at seconds: Int) throws {
    try folder.environment.execute("DELETE FROM attachment WHERE id = ?", [.text(page)])
    try folder.environment.add(
      TestEnvironment.File("B", on: page, Array(text.utf8), at: seconds))
  }

  @Test func anUploadAfterAKilledRunIsNotLost() throws {
    try folder.run("docs.git")
    try takeBackTheEnd("docs.git")
    try upload("two\n", on: "A", at: 1_300_000_300)
    let result = try folder.run("docs.git")
    #expect(!result.messages.contains("page-edited"), "\(result.messages)")
    #expect(try folder.git("docs.git", "show", "main:attachments/A/B") == ["two"])
    #expect(try folder.subjects("docs.git").contains("A: attach B"))
    #expect(try folder.files("docs.git") == folder.migrated())
  }

  /// The files moved with the page, and the run that moved them was killed.
  @Test func anUploadAfterAKilledRenameIsNotLost() throws {
    try folder.run("docs.git")
    try folder.environment.execute("UPDATE wiki SET name = 'C' WHERE name = 'A'")
    try folder.environment.execute("UPDATE attachment SET id = 'C' WHERE id = 'A'")
    try upload("one\n", on: "C", at: 1_300_000_200)
    try folder.run("docs.git")
    try takeBackTheEnd("docs.git")
    #expect(try folder.subjects("docs.git").last == "Rename A to C")
    try upload("two\n", on: "C", at: 1_300_000_300)
    try folder.run("docs.git")
    #expect(try folder.git("docs.git", "show", "main:attachments/C/B") == ["two"])
    #expect(try folder.subjects("docs.git").contains("C: attach B"))
    #expect(try folder.files("docs.git") == folder.migrated())
  }

  @Test func renamingAndDeletingThePageLeavesTheAttachment() throws {
    try folder.run("docs.git")
    try folder.environment.execute("UPDATE wiki SET name = 'D' WHERE name = 'A/B'")
    try folder.run("docs.git")
    #expect(try folder.git("docs.git", "show", "main:attachments/A/B") == ["one"])
    #expect(try folder.files("docs.git") == folder.migrated())
    try folder.environment.execute("DELETE FROM wiki WHERE name = 'D'")
    try folder.run("docs.git")
    #expect(try folder.files("docs.git") == folder.migrated())
    #expect(try folder.files("docs.git").contains { $0.hasSuffix("\tattachments/A/B") })
  }

  @Test(arguments: ["page", "attachment"])
  func whatIsGoneOfTheTwoIsTold(_ gone: String) throws {
    let docs = folder["docs"]
    try #require(Tool.run(["migrate", folder.environment.path, docs]).code == 0)
    try folder.environment.execute(
      gone == "page" ? "DELETE FROM wiki WHERE name = 'A/B'" : "DELETE FROM attachment")
    if gone == "attachment" { try folder.environment.remove("files") }
    // The second time from what the manifest keeps.
    for _ in 1...2 {
      try #require(
        Tool.run(["migrate", folder.environment.path, docs, "--report", folder["report.json"]]).code
          < 2)
      let report = try folder.project.read("report.json")
      let finding = try #require(
        report.split(separator: "\n").first { $0.contains("comes from an earlier run") })
      #expect(finding.contains(gone == "page" ? #""A/B.md comes"# : #""attachments/A/B comes"#))
    }
    try #require(Tool.run(["migrate", folder.environment.path, docs, "--prune"]).code < 2)
    #expect(
      FileManager.default.fileExists(atPath: "\(docs)/A/B.md") == (gone == "attachment"))
    #expect(
      FileManager.default.fileExists(atPath: "\(docs)/attachments/A/B") == (gone == "page"))
  }

  /// A page may be called as the project's web folder is.
  @Test func aPageNamedHtdocsAndTheFilesOfTheSite() throws {
    try folder.environment.add(.init("htdocs", "[[Image(x.png)]] and [[Image(htdocs:x.png)]]\n"))
    try folder.environment.add(TestEnvironment.File("x.png", on: "htdocs", [1]))
    try folder.environment.write("htdocs/x.png", [2])
    try #require(Tool.run(["migrate", folder.environment.path, folder["docs"]]).code == 0)
    #expect(
      try folder.project.read("docs/htdocs.md")
        == "![x.png](attachments/htdocs/x.png) and ![x.png](attachments/htdocs/x-2.png)\n")
    #expect(try folder.project.read("docs/attachments/htdocs/x.png") == "\u{1}")
    #expect(try folder.project.read("docs/attachments/htdocs/x-2.png") == "\u{2}")
  }
}
