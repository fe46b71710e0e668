import FoundationEssentials
import Markup
import Stores
import Testing
import TracFixture

@testable import Files

/// Attachments of an environment: what its database says, and what is in its folders.
@Suite struct EnvironmentAttachmentTests {
  private func found(_ environment: TestEnvironment) throws -> AttachmentFolder {
    try #require(try TracEnvironment.opened(environment.path).attachments())
  }

  private let pages: [TestEnvironment.Page] = [
    .init("A", "x"), .init("A/B c", "x"), .init("wiki", "x"),
  ]

  /// Names that Trac's own pattern treats each in its way; the places are those of a Trac 1.6.
  @Test(
    arguments: [
      ("archive.tar.gz", ".gz"), ("UPPER.PNG", ".PNG"), ("maß.äöü", ""),
      ("nosuffix", ""), ("dot.", ""), (".hidden", ".hidden"), ("a.b c", ""), ("x.7z", ".7z"),
      ("two..png", ".png"), ("line.\n", ""),
    ])
  func hashedNamesHaveTheirSuffix(_ name: String, _ end: String) throws {
    let environment = try TestEnvironment(
      pages: pages, uploads: [.init(name, on: "A/B c", [1, 2])])
    let found = try found(environment)
    #expect(found.findings.isEmpty)
    let path = try #require(found.attachments.first?.path.text)
    #expect(path.split(separator: "/").last?.dropFirst(40) == end[...])
    #expect(found.attachments.map(\.name) == [name])
  }

  /// The place that Trac 1.6 itself gave such a file.
  @Test func aPlaceOfARealTrac() {
    let file = TestEnvironment.File("rack plan.tar.gz", on: "Net/Switches", [])
    #expect(file.place(isHashed: true) == Self.place)
  }

  private static let place =
    "files/attachments/wiki/989/9894366e78dc910ab09698ab6cdac5e5a5652e08/"
    + "ff446cd71e97093d75c022b0a4c8efb0dbaa5f70.gz"

  @Test func bothLayoutsInOneEnvironment() throws {
    let environment = try TestEnvironment(
      pages: pages,
      uploads: [
        .init("old name.png", on: "A/B c", [1], layout: .named),
        .init("new.png", on: "A/B c", [1, 2], layout: .hashed),
        .init("Ü%.png", on: "wiki", [1, 2, 3], layout: .named),
      ])
    // Other realms, also those of plugins, are not of the wiki.
    try environment.write("attachments/ticket/1/a.txt", "x")
    try environment.write("attachments/blog/2/b.txt", "x")
    let found = try found(environment)
    #expect(found.findings.isEmpty)
    #expect(
      found.attachments.map { "\($0.page):\($0.name):\($0.size)" } == [
        "A/B c:new.png:2", "A/B c:old name.png:1", "wiki:Ü%.png:3",
      ])
  }

  @Test func rawNamesInTheOldLayout() throws {
    let environment = try TestEnvironment(
      version: 21, pages: pages,
      uploads: ["a b.png", "ä.png", "50%25.png", "100%.png"].map {
        var file = TestEnvironment.File($0, on: "A/B c", [1])
        file.layout = .missing
        return file
      })
    for name in ["a b.png", "ä.png", "50%25.png", "100%.png"] {
      try environment.write("attachments/wiki/A/B c/\(name)", "x")
    }
    let found = try found(environment)
    #expect(found.attachments.map(\.name) == ["100%.png", "50%25.png", "a b.png", "ä.png"])
    #expect(found.findings.isEmpty)
    for file in found.attachments {
      #expect(file.path.text == environment["attachments/wiki/A/B c/\(file.name)"])
    }
  }

  @Test(arguments: [21, 45]) func whatDoesNotFitIsNamed(_ version: Int) throws {
    var wrong = TestEnvironment.File("wrong.png", on: "A", [1, 2, 3])
    wrong.size = 99
    var stray = TestEnvironment.File("stray.png", on: "A", [1])
    stray.hasRow = false
    let environment = try TestEnvironment(
      version: version, pages: pages,
      uploads: [wrong, stray, .init("gone.png", on: "A", [], layout: .missing)])
    let found = try found(environment)
    #expect(found.attachments.map(\.name) == ["wrong.png"])
    #expect(
      found.findings.map(\.id).sorted() == [
        "attachment-damaged", "attachment-missing", "attachment-orphan",
      ])
    #expect(found.findings.contains { $0.message.contains("3 bytes, but the database says 99") })
    #expect(found.findings.contains { $0.message.contains("gone.png") && $0.page == "A" })
  }

  @Test func otherRealmsAreNotOfTheWiki() throws {
    var ticket = TestEnvironment.File("log.txt", on: "7", [1])
    ticket.realm = "ticket"
    let environment = try TestEnvironment(pages: pages, uploads: [ticket])
    let found = try found(environment)
    #expect(found.attachments.isEmpty && found.findings.isEmpty)
  }

  @Test func linksAndFoldersAreNoFiles() throws {
    let environment = try TestEnvironment(
      pages: pages,
      uploads: [
        .init("link.png", on: "A", [], layout: .missing),
        .init("folder.png", on: "A", [], layout: .missing),
      ])
    let secret = environment.beside("secret")
    try Data([1]).write(to: URL(filePath: secret))
    for (name, isLink) in [("link.png", true), ("folder.png", false)] {
      let place = try #require(TestEnvironment.File(name, on: "A", []).place(isHashed: true))
      try environment.write(place + "/x", "x")
      guard isLink else { continue }
      try environment.remove(place)
      try FileManager.default.createSymbolicLink(
        atPath: environment[place], withDestinationPath: secret)
    }
    let found = try found(environment)
    #expect(found.attachments.isEmpty)
    #expect(found.findings.count { $0.id == "attachment-missing" } == 2)
  }

  @Test func namesThatAreOneInUnicodeAreNamed() throws {
    let environment = try TestEnvironment(
      pages: pages,
      uploads: [.init("caf\u{E9}.png", on: "A", [1]), .init("cafe\u{301}.png", on: "A", [1, 2])])
    let store = try TracEnvironment.opened(environment.path)
    #expect(store.uploads.count == 1)
    #expect(store.findings.map(\.id) == ["page-duplicate"])
  }

  @Test func rowsWithoutNamesAreNamed() throws {
    let environment = try TestEnvironment(pages: pages)
    for (page, file) in [("A", ""), ("", "f.png")] {
      try environment.execute(
        "INSERT INTO attachment (type, id, filename, size) VALUES ('wiki', ?, ?, 1)",
        [.text(page), .text(file)])
    }
    try environment.execute(
      "INSERT INTO attachment (type, id, filename) VALUES ('wiki', 'A', NULL)")
    let store = try TracEnvironment.opened(environment.path)
    #expect(store.uploads.isEmpty)
    #expect(store.findings.map(\.id) == Array(repeating: "attachment-missing", count: 3))
  }

  @Test func filesOfPagesThatAreGoneAreKept() throws {
    let environment = try TestEnvironment(pages: pages, uploads: [.init("f.png", on: "Gone", [1])])
    let found = try found(environment)
    #expect(found.attachments.map(\.page) == ["Gone"])
    #expect(found.attachments.map(\.nearestPage) == [nil])
  }

  /// Names that would be outside the folder are hashed, or not there.
  @Test(arguments: [21, 45]) func namesCannotLeadOut(_ version: Int) throws {
    let environment = try TestEnvironment(
      version: version, pages: pages,
      uploads: [
        .init("../../../conf/trac.ini", on: "A", [], layout: .missing),
        .init("trac.ini", on: "../../conf", [], layout: .missing),
        .init("x%2F..%2F..%2Fconf%2Ftrac.ini", on: "A", [], layout: .missing),
      ])
    let found = try found(environment)
    #expect(found.attachments.isEmpty)
    #expect(found.findings.map(\.id) == Array(repeating: "attachment-missing", count: 3))
  }
}
