import Foundation
import Testing
import TracFixture

/// A wiki whose attachments did not come along: nothing points to files that will never be there.
@Suite struct AbsentAttachmentTests {
  private let environment: TestEnvironment
  private let project: Project
  private let text = "[[Image(pic.png)]] [attachment:plan.pdf the plan]\n"

  init() throws {
    project = try Project()
    environment = try TestEnvironment(
      pages: [.init("WikiStart", text)],
      uploads: [
        .init("pic.png", on: "WikiStart", [1]), .init("plan.pdf", on: "WikiStart", [2]),
      ])
  }

  private func migrate(_ source: String, _ options: String...) throws -> Tool.Result {
    let result = try Tool.run(["migrate", source, project.path + "/docs"] + options)
    try #require(result.code < 2, "\(result.messages)")
    return result
  }

  private var page: String { get throws { try project.read("docs/README.md") } }

  @Test func aDatabaseAloneHasNoneAndALaterRunMakesTheLinks() throws {
    let alone = environment.beside("alone.db")
    try FileManager.default.copyItem(atPath: environment.database, toPath: alone)
    let first = try migrate(alone)
    #expect(try page == "`pic.png` the plan (`plan.pdf`)\n")
    #expect(first.messages.contains("0 found, 1 missing"), "\(first.messages)")
    #expect(first.messages.contains("0 copied, 2 missing"), "\(first.messages)")
    let second = try migrate(environment.path)
    #expect(
      try page
        == "![pic.png](attachments/WikiStart/pic.png) [the plan](attachments/WikiStart/plan.pdf)\n")
    #expect(second.messages.contains("1 found, 0 missing"), "\(second.messages)")
  }

  @Test func theyLeadToTheOldTrac() throws {
    let alone = environment.beside("alone.db")
    try FileManager.default.copyItem(atPath: environment.database, toPath: alone)
    let result = try migrate(alone, "--trac-url", "https://trac.example.org/p")
    #expect(
      try page == """
        ![pic.png](https://trac.example.org/p/raw-attachment/wiki/WikiStart/pic.png) \
        [the plan](https://trac.example.org/p/attachment/wiki/WikiStart/plan.pdf)

        """)
    #expect(result.messages.contains("0 found, 1 missing"), "\(result.messages)")
    #expect(result.messages.contains("attachment-missing"))
  }

  /// Only one of the files was lost, which the database still has.
  @Test func aFileThatTheDatabaseHasIsNamed() throws {
    let file = try #require(
      TestEnvironment.File("pic.png", on: "WikiStart", []).place(isHashed: true))
    try environment.remove(file)
    _ = try migrate(environment.path)
    #expect(try page == "`pic.png` [the plan](attachments/WikiStart/plan.pdf)\n")
  }

  @Test func aPageAloneIsConvertedAsIfTheyWereThere() throws {
    try project.write(text, to: "WikiStart.txt")
    let result = try Tool.run(["convert", project.path + "/WikiStart.txt"])
    #expect(result.output.contains("attachments/WikiStart/pic.png"), "\(result.output)")
  }
}
