import Markup
import Reports
import Testing

@testable import Facts
@testable import Lint
@testable import Settings

/// What `--profile` adds to the checklist.
@Suite struct ProfileTests {
  private func report(
    _ profiles: [String], version: String? = nil, select: [String] = []
  ) throws -> ProjectReport {
    var settings = LintSettings()
    settings.profiles = profiles
    settings.version = version.flatMap(Release.init)
    settings.select = select
    let linter = try Linter(try rulesOfThisRepository(), settings: settings)
    let files = ["README.md": "# Harbour\n", "LICENSE": mitLicense, "main.c": ""]
    let facts = project(files)
    return linter.lint(facts, at: "", TreeTables(facts))
  }

  private func items(_ profiles: [String], select: [String] = []) throws -> [String] {
    try report(profiles, select: select).items.map(\.id)
  }

  private func finding(_ id: String, version: String? = nil) throws -> Finding? {
    try report(["community"], version: version).findings.map(\.finding).first { $0.id == id }
  }

  @Test func aProfileAddsItsItems() throws {
    let usual = ["install", "ship", "roadmap", "changelog", "glossary", "help", "contribute"]
    let community = ["security-policy", "code-of-conduct", "report-defect", "maintainers"]
    let research = ["citation", "example", "statement-of-need"]
    #expect(try items([]) == usual)
    #expect(try items(["community"]) == usual + community)
    #expect(try items(["research", "community"]) == usual + community + research)
    #expect(try items([], select: ["citation"]) == ["citation"])
  }

  @Test func anItemOfAProfileIsAFinding() throws {
    let finding = try #require(try finding("security-policy"))
    #expect(finding.severity == .warning && finding.help.contains("SECURITY.md"))
  }

  @Test func anItemThatIsNewerThanTheSettingsIsANote() throws {
    #expect(try finding("security-policy", version: "0.0.1")?.severity == .info)
  }

  @Test func everyProfileIsKnown() throws {
    let named = Set(try rulesOfThisRepository().flatMap(\.profiles))
    #expect(named == Set(SettingsWords.profiles))
    #expect(throws: (any Error).self) { try items(["comunity"]) }
  }
}
