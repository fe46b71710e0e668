import Basics
import Foundation
import Links
import Markup
import Migration
import Reports
import Testing
import TracFixture

/// Which Trac a wiki was written for: each rule at its border.
@Suite struct WikiVersionTests {
  private static func evidence(_ releases: [(String, String)]) -> GuideEvidence {
    GuideEvidence(releases.map { TracGuide.Text(first: $0.0, last: $0.1) })
  }

  private static func version(
    _ releases: [(String, String)], newer: Int = 0, of all: Int = 100
  ) -> WikiVersion {
    WikiVersion(guide: evidence(releases)) {
      WikiVersion.Survey(all: all, newer: (0..<newer).map { "P\($0)" })
    }
  }

  @Test func whatIsStatedCountsFirst() {
    let version = WikiVersion(
      stated: .v010, database: 45, guide: Self.evidence([("1.2", "1.6")])
    ) {
      Issue.record("nothing is in doubt")
      return WikiVersion.Survey(all: 1, newer: [])
    }
    #expect(version.version == .v010)
    #expect(version.reason == .stated)
    #expect(version.other == .v160)
  }

  @Test(arguments: [
    (16, "0.10"), (20, "0.10"), (21, "0.11"), (22, "0.12"), (29, "1.0"), (45, "1.6"),
  ])
  func theDatabaseIsCertain(_ number: Int, _ expected: String) {
    let version = WikiVersion(database: number, guide: Self.evidence([("0.10", "0.11.7")])) {
      Issue.record("nothing is in doubt")
      return WikiVersion.Survey(all: 1, newer: ["A"])
    }
    #expect(version.version.rawValue == expected)
    #expect(version.reason == .database(number))
    #expect(version.other == (version.version < .v012 ? .v160 : nil))
  }

  /// The guide's oldest end and its newest beginning decide.
  @Test(arguments: [
    ([("0.10", "0.11.7")], "0.11", "0.10"), ([("0.9", "0.9.6")], "0.11", "0.9"),
    ([("0.11.2", "0.11.7"), ("0.10", "0.11.7")], "0.11", "0.11.2"),
    ([("0.11", "0.11.5"), ("0.11.6", "1.0")], "0.11", "0.11.6"),
    // Releases are numbers, not texts.
    ([("0.9", "0.9.6"), ("0.10", "0.11.7")], "0.11", "0.10"),
  ])
  func anOldGuide(_ releases: [(String, String)], _ expected: String, _ newest: String) {
    let version = Self.version(releases)
    #expect(version.version.rawValue == expected)
    #expect(version.reason == .oldGuide(newest))
    #expect(version.other == .v160)
  }

  @Test(arguments: [
    // No text that 0.12 had changed.
    [("0.11.6", "0.12")], [("0.10", "1.6")],
    // One page of a newer guide.
    [("0.10", "0.11.7"), ("0.12", "0.12")], [("0.12", "1.1.2")], [("1.0.10", "1.0.20")],
    [("0.10", "0.11.7"), ("1.6", "1.6")],
  ])
  func aGuideThatIsNotOld(_ releases: [(String, String)]) {
    let version = WikiVersion(guide: Self.evidence(releases)) {
      Issue.record("nothing is in doubt")
      return WikiVersion.Survey(all: 1, newer: [])
    }
    #expect(version.version == .v160)
    #expect(version.other == nil)
  }

  @Test func aGuideOfTenIsNewerThanOfNine() {
    #expect(Self.version([("1.0.9", "1.0.9"), ("1.0.10", "1.3.1")]).reason == .newGuide("1.0.10"))
  }

  @Test func textsBetweenReleasesTellNothing() {
    let version = WikiVersion(guide: GuideEvidence([TracGuide.Text(), TracGuide.Text()])) {
      WikiVersion.Survey(all: 1, newer: [])
    }
    #expect(version.reason == .unknown)
    #expect(version.version == .v160)
  }

  @Test(arguments: [
    (0, 0, true), (0, 3, true), (1, 100, true), (1, 99, false), (2, 199, false), (2, 200, true),
  ])
  func aPageInAHundred(_ newer: Int, _ all: Int, _ isOld: Bool) {
    let version = Self.version([("0.10", "0.11.7")], newer: newer, of: all)
    #expect(version.version == (isOld ? .v011 : .v160))
    #expect(version.other == (isOld ? .v160 : .v011))
    #expect(version.newerPages.count == newer)
    if !isOld { #expect(version.reason == .newerMarkup("0.10", all: all)) }
  }
}

/// The version in a whole run: what is read, what is said.
@Suite struct VersionMigrationTests {
  private static func guide(_ texts: [(page: String, text: String, releases: String)]) -> TracGuide
  {
    TracGuide(
      table: texts.map {
        "\($0.page)\t\(String(TracGuide.fingerprint(of: $0.text), radix: 16))\t\($0.releases)\n"
      }.joined())
  }

  private static let old = guide([("TracTides", "How to read a tide table.", "0.11\t0.11.7")])
  private static let pages = [
    "TracTides.txt": "How to read a tide table.", "WikiStart.txt": "The path a//b and c//d\n",
    "Plain.txt": " * one\n * two\n",
  ]

  @Test func anOldGuideMakesItOld() throws {
    let wiki = try SampleWiki(Self.pages)
    let result = try wiki.migrate { $0.guide = Self.old }
    #expect(wiki.output("README.md") == "The path a//b and c//d\n")
    #expect(wiki.output("TracTides.md") == nil)
    let trac = try #require(result.counts.trac)
    #expect(trac.version == "0.11")
    #expect(trac.reason == "old-guide")
    #expect(trac.other == "1.6")
    #expect(result.counts.readOtherwise == ["WikiStart"])
    let finding = try #require(result.findings(.markupNewer).first)
    #expect(result.findings(.markupNewer).count == 1)
    #expect(finding.page == "WikiStart")
    #expect(finding.source.start.line == 1)
    #expect(finding.message.contains("italic text"))
    #expect(finding.help.contains("--trac-version 1.6"))
    #expect(finding.severity == .info)
  }

  /// The guide counts whichever pages are asked for.
  @Test func whatIsLeftOutIsEvidence() throws {
    let wiki = try SampleWiki(Self.pages)
    let result = try wiki.migrate {
      $0.guide = Self.old
      $0.pages = PageChoice(only: ["Plain"])
      $0.withGuide = true
    }
    #expect(result.counts.trac?.version == "0.11")
    #expect(result.counts.readOtherwise.isEmpty)
  }

  @Test func newerMarkupInItsPagesMakesItNew() throws {
    var pages = Self.pages
    pages["Table.txt"] = "||= Ship =||\n||Heron||\n"
    let wiki = try SampleWiki(pages)
    let result = try wiki.migrate { $0.guide = Self.old }
    #expect(wiki.output("README.md") == "The path a*b and c*d\n")
    let trac = try #require(result.counts.trac)
    #expect(trac.version == "1.6")
    #expect(trac.reason == "newer-markup")
    #expect(trac.other == "0.11")
    #expect(trac.newerPages == ["Table"])
    #expect(result.counts.readOtherwise == ["Table", "WikiStart"])
    #expect(result.findings(.markupNewer).isEmpty)
  }

  @Test func nothingKnownIsTheNewestWithAHint() throws {
    let wiki = try SampleWiki(Self.pages)
    let result = try wiki.migrate()
    let trac = try #require(result.counts.trac)
    #expect(trac.version == "1.6")
    #expect(trac.reason == "unknown")
    #expect(trac.explanation.contains("--trac-version"))
    #expect(trac.other == nil)
    #expect(result.counts.readOtherwise.isEmpty)
  }

  @Test func singlePagesHaveTheirOwn() throws {
    let wiki = try SampleWiki([
      "Old/A.txt": "a//b//c", "Old/New.txt": "a//b//c", "WikiStart.txt": "a//b//c",
    ])
    let result = try wiki.migrate {
      $0.trac.pageVersions.add("Old/*", .v011)
      $0.trac.pageVersions.add("*/New", .v160)
    }
    #expect(wiki.output("Old/A.md") == "a//b//c\n")
    #expect(wiki.output("Old/New.md") == "a*b*c\n")
    #expect(wiki.output("README.md") == "a*b*c\n")
    #expect(result.counts.readOtherwise == ["Old/A"])
    #expect(result.findings(.markupNewer).map(\.page) == ["Old/A"])
  }

  /// The witness, too: it would miss the list that it takes the lines for.
  @Test func aPageOfAnotherVersionIsProved() throws {
    let wiki = try SampleWiki([
      "Old.txt": "* one\n* two\n\n== Open\n", "New.txt": "* one\n* two\n\n== Open\n",
    ])
    for (whole, single) in [(TracVersion.v160, TracVersion.v011), (.v011, .v160)] {
      let result = try wiki.migrate {
        $0.trac.version = whole
        $0.trac.pageVersions.add(single < whole ? "Old" : "New", single)
      }
      #expect(result.pages.allSatisfy { $0.status == .proved }, "\(result.kinds)")
      #expect(wiki.output("New.md") == "- one\n- two\n\n## Open\n")
      #expect(wiki.output("Old.md") == "\\* one\n\\* two\n\n== Open\n")
    }
  }

  /// A name may mean the same page in both, although each looks for it in its own way.
  @Test func linksThatLeadToTheSamePageAreNoDifference() throws {
    let wiki = try SampleWiki([
      "A/B.txt": "[wiki:C c] [wiki:D d]", "C.txt": "x", "D.txt": "x", "A/D.txt": "x",
      "A/E.txt": "[wiki:C c]",
    ])
    let result = try wiki.migrate { $0.trac.version = .v011 }
    #expect(wiki.output("A/B.md") == "[c](../C.md) [d](../D.md)\n")
    #expect(result.counts.readOtherwise == ["A/B"])
  }

  @Test(arguments: [(20, "0.10"), (21, "0.11"), (26, "0.12"), (45, "1.6")])
  func theDatabaseTells(_ number: Int, _ expected: String) throws {
    let environment = try TestEnvironment(
      version: max(number, 21), pages: [.init("WikiStart", "a//b//c")])
    try environment.execute(
      "UPDATE system SET value = '\(number)' WHERE name = 'database_version'")
    let output = environment.beside("out")
    let result = try Migration.run(
      MigrateRequest(source: environment.path, destination: output)
    ) { _ in }
    let text = FileManager.default.contents(atPath: "\(output)/README.md")
      .map { String(decoding: $0, as: UTF8.self) }
    #expect(text == (number < 22 ? "a//b//c\n" : "a*b*c\n"))
    #expect(result.counts.trac?.version == expected)
    #expect(result.counts.trac?.reason == "database")
    #expect(result.counts.readOtherwise == (number < 22 ? ["WikiStart"] : []))
  }
}
