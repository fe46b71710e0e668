import Basics
import Links
import Markup
import Migration
import Repair
import Reports
import Testing

/// Pages that are still Trac's are read as the Trac read them that their guide came with.
@Suite("Repair of pages of an old Trac")
struct VersionTests {
  private static let guide = "= Tides =\n\nThe [[BR]] guide.\n"

  private func repaired(_ page: String, _ releases: String) throws -> String? {
    let table = "Tides\t\(String(TracGuide.fingerprint(of: Self.guide), radix: 16))\t\(releases)"
    let folder = try RepairFolder(["Tides.wiki": Self.guide, "Pier.wiki": page])
    return try folder.repaired { $0.guide = TracGuide(table: table) }.texts["Pier.md"]
  }

  private static let page = "= Pier =\n\nAt[[BR]]the **pier**.\n\n||a||||b||\n"

  @Test func anOldGuideMeansAnOldTrac() throws {
    let text = try #require(try repaired(Self.page, "0.11\t0.11.7"))
    #expect(text.contains("the \\*\\*pier\\*\\*."))
    #expect(text.contains("| a   |     | b   |"))
  }

  @Test func aNewerGuideDoesNot() throws {
    let text = try #require(try repaired(Self.page, "0.11\t1.0"))
    #expect(text.contains("the **pier**."))
  }

  @Test func theResultNamesTheVersion() throws {
    let folder = try RepairFolder(["Pier.wiki": Self.page])
    #expect(try folder.repaired().result.counts.version == nil)
    let stated = try folder.repaired { $0.trac.version = .v011 }.result.counts.version
    #expect(stated?.version == "0.11")
  }
}
