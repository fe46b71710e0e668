import Foundation
import Markup
import Testing
import TracFixture

@testable import Stores

/// Files of an environment next to exported pages: their names are found in what the pages say.
@Suite struct HashedAttachmentTests {
  private let names = [
    "plan.png", "a b.tar.gz", "Straße.pdf", "x.PNG", "never named.zip", "README", "p.q",
  ]

  private func folder(_ text: String) throws -> AttachmentFolder {
    let environment = try TestEnvironment(
      pages: [.init("Guide/Use", "")],
      uploads: names.map { .init($0, on: "Guide/Use", Array($0.utf8)) }
        + [.init("gone.png", on: "Left/Out", [1])])
    try environment.write("dump/Guide%2FUse", text)
    try environment.write("dump/Other", "[[Image(Guide/Use:plan.png, 50%)]]\n")
    let store = try DumpFolder.open(
      environment["dump"], attachments: environment["files/attachments"])
    return try #require(try store.attachments())
  }

  @Test func namesAreThoseThatPagesTell() throws {
    let folder = try folder(
      "[attachment:\"a b.tar.gz\"] [raw-attachment:Guide/Use/Stra%C3%9Fe.pdf] see x.PNG, xp.q attachment:plan.pngs\n"
    )
    let known = folder.attachments.filter { $0.page == "Guide/Use" }.map(\.name)
    #expect(
      known.filter { $0.utf8.count < 40 } == ["Straße.pdf", "a b.tar.gz", "plan.png", "x.PNG"])
    #expect(known.count == names.count)
    let findings = folder.findings.filter { $0.message.contains("hash of its name") }
    #expect(findings.count == 4)
    #expect(findings.filter { $0.page == "Guide/Use" }.count == 3)
  }

  @Test func aDatabaseKnowsAllNames() throws {
    let environment = try TestEnvironment(
      pages: [.init("Guide/Use", "")],
      uploads: names.map { .init($0, on: "Guide/Use", Array($0.utf8)) })
    let alone = environment.beside("alone.db")
    try FileManager.default.copyItem(atPath: environment.database, toPath: alone)
    let store = try #require(
      try TracEnvironment.open(alone, attachments: environment["files/attachments"]))
    let folder = try #require(try store.attachments())
    #expect(Set(folder.attachments.map(\.name)) == Set(names))
    #expect(folder.attachments.allSatisfy { $0.page == "Guide/Use" })
    #expect(folder.findings.isEmpty)
  }

  @Test func ofTwoFilesOfOneNameThePlainOneIsTaken() throws {
    let environment = try TestEnvironment(
      pages: [.init("A", "")], uploads: [.init("plan.png", on: "A", [1, 2, 3])])
    try environment.write("dump/A", "attachment:plan.png\n")
    try environment.write("files/attachments/wiki/A/plan.png", [1])
    let store = try DumpFolder.open(
      environment["dump"], attachments: environment["files/attachments"])
    let folder = try #require(try store.attachments())
    #expect(folder.attachments.map(\.name) == ["plan.png"])
    #expect(folder.attachments.map(\.size) == [1])
    #expect(folder.findings.map(\.id) == ["page-duplicate"])
  }

  @Test func filesUnderTheirOwnNamesStay() throws {
    let environment = try TestEnvironment(pages: [.init("A", "")])
    try environment.write("dump/A", "a\n")
    try environment.write("files/A/plan.png", [1])
    let store = try DumpFolder.open(environment["dump"], attachments: environment["files"])
    #expect(try store.attachments()?.attachments.map(\.name) == ["plan.png"])
  }
}
