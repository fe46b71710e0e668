import Foundation
import Markup
import Migration
import Reports
import Stores
import Testing

@testable import Basics

@Suite struct SecondRunTests {
  private let pages = [
    "pages/WikiStart.txt": "= Start =\nSee [wiki:Net/Switches switches].",
    "pages/Net/Switches.txt": "= Switches =\n[[Image(rack.png)]]",
    "attachments/Net/Switches/rack.png": "\u{89}PNG",
  ]

  @Test func theSameRunAgainChangesNoByte() throws {
    let wiki = try SampleWiki(pages)
    let first = try wiki.migrate()
    let files = wiki.outputs
    let second = try wiki.migrate()
    #expect(first.counts.pagesWritten == 2)
    #expect(second.counts.pagesWritten == 0)
    #expect(second.counts.pagesUnchanged == 2)
    #expect(second.counts.attachmentsUnchanged == 1)
    #expect(wiki.outputs == files)
  }

  @Test func aFileThatSomebodyEditedIsKeptAndNamed() throws {
    let wiki = try SampleWiki(pages)
    try wiki.migrate()
    try Data("edited".utf8).write(to: wiki.destination.appendingPathComponent("Net/Switches.md"))
    let second = try wiki.migrate()
    #expect(wiki.output("Net/Switches.md") == "edited")
    #expect(second.findings(.pageEdited).map(\.page) == ["Net/Switches"])
    #expect(second.pages.first { $0.page == "Net/Switches" }?.status == .edited)
    // A third run still knows that the edit is not its own.
    #expect(try wiki.migrate().findings(.pageEdited).count == 1)
    try wiki.migrate { $0.force = true }
    #expect(wiki.output("Net/Switches.md")?.hasPrefix("# Switches") == true)
  }

  @Test func aPageThatVanishedIsReportedAndRemovedOnlyOnDemand() throws {
    let wiki = try SampleWiki(pages)
    try wiki.migrate()
    try wiki.remove("pages/Net/Switches.txt")
    let second = try wiki.migrate()
    #expect(second.findings(.pageVanished).contains { $0.page == "Net/Switches" })
    #expect(wiki.output("Net/Switches.md") != nil)
    let third = try wiki.migrate { $0.prune = true }
    #expect(third.counts.filesRemoved >= 1)
    #expect(wiki.output("Net/Switches.md") == nil)
    #expect(try wiki.migrate().findings(.pageVanished).isEmpty)
  }

  @Test func anEditedFileIsNotPruned() throws {
    let wiki = try SampleWiki(pages)
    try wiki.migrate()
    try Data("edited".utf8).write(to: wiki.destination.appendingPathComponent("Net/Switches.md"))
    try wiki.remove("pages/Net/Switches.txt")
    try wiki.migrate { $0.prune = true }
    #expect(wiki.output("Net/Switches.md") == "edited")
  }

  @Test func foreignFilesInTheDestinationAreRefused() throws {
    let wiki = try SampleWiki(pages)
    try FileManager.default.createDirectory(at: wiki.destination, withIntermediateDirectories: true)
    let mine = wiki.destination.appendingPathComponent("mine.txt")
    try Data("mine".utf8).write(to: mine)
    #expect(throws: (any Error).self) { try wiki.migrate() }
    #expect(wiki.outputs.keys.sorted() == ["mine.txt"])
    try wiki.migrate { $0.intoExisting = true }
    #expect(wiki.output("mine.txt") == "mine")
    #expect(wiki.output("README.md") != nil)
  }

  @Test func aDryRunWritesNothing() throws {
    let wiki = try SampleWiki(pages)
    let result = try wiki.migrate { $0.isDryRun = true }
    #expect(result.pages.count == 2)
    #expect(wiki.outputs.isEmpty)
  }

  @Test func aRunOfSomePagesKeepsTheOthers() throws {
    let wiki = try SampleWiki(pages)
    try wiki.migrate()
    let second = try wiki.migrate { $0.pages = PageChoice(only: ["WikiStart"]) }
    #expect(second.findings(.pageVanished).isEmpty)
    #expect(wiki.output("Net/Switches.md") != nil)
    #expect(wiki.output("README.md")?.contains("[switches](Net/Switches.md)") == true)
  }

  @Test func theSourceIsNeverChanged() throws {
    let wiki = try SampleWiki(pages)
    func snapshot() throws -> [String: Data] {
      var files: [String: Data] = [:]
      for path in pages.keys {
        files[path] = try Data(contentsOf: wiki.source.appendingPathComponent(path))
      }
      return files
    }
    let before = try snapshot()
    try wiki.migrate()
    #expect(try snapshot() == before)
  }
}
