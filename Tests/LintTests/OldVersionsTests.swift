import Files
import Markup
import Reports
import Settings
import Stores
import Testing

@testable import Facts
@testable import Lint

@Suite struct OldVersionsTests {
  static let versions = [
    "README.md": "# Tides\n\n[1](docs/1.0/install.md), [2](docs/2.0/install.md)\n",
    "docs/1.0/install.md": "# Install\n\n[dead](gone.md)\n", "docs/1.0/use.md": "# Use\n",
    "docs/2.0/install.md": "# Install\n\n[dead](gone-too.md)\n", "docs/2.0/use.md": "# Use\n",
  ]

  @Test func onlyTheNewestIsJudged() throws {
    let report = try lint(Self.versions, all: false)
    #expect(report.findings.map(\.finding.page) == ["docs/2.0/install.md"])
    #expect(
      report.notChecked.contains(
        "2 documents with 1 link of older versions, starting with docs/1.0/install.md. To check them, use `--all-versions`."
      ))
    let all = try lint(Self.versions, all: true)
    #expect(all.findings.map(\.finding.page) == ["docs/1.0/install.md", "docs/2.0/install.md"])
    #expect(!all.notChecked.contains { $0.contains("older versions") })
  }

  private func lint(_ files: [String: String], all: Bool) throws -> ProjectReport {
    var settings = LintSettings()
    settings.select = ["link-dead"]
    let facts = LintTestProject(files).facts
    var linter = try Linter(Array(RuleExampleTests.rules.values), settings: settings)
    linter.judgesAllVersions = all
    return linter.lint(facts, at: "", TreeTables(facts))
  }

  @Test func aRuleThatNeedsTheChecklistRunsAlone() throws {
    var settings = LintSettings()
    settings.select = ["item-unlinked"]
    let facts = LintTestProject([
      "README.md": "# Tides\n",
      "docs/faq.md": "# FAQ\n\n## Why is the clock wrong?\n\nSomebody moved the hands. Set it.\n",
    ]).facts
    let report = try Linter(Array(RuleExampleTests.rules.values), settings: settings)
      .lint(facts, at: "", TreeTables(facts))
    #expect(report.findings.map(\.finding.id) == ["item-unlinked"])
    #expect(report.items.isEmpty)
  }

  @Test func whatIsOffByDefaultRunsWhereItIsNamed() throws {
    let rules = Array(RuleExampleTests.rules.values)
    var settings = LintSettings()
    #expect(try !Linter(rules, settings: settings).isOn("acronym-undefined"))
    settings.severities = ["acronym-undefined": .some(.warning)]
    #expect(try Linter(rules, settings: settings).isOn("acronym-undefined"))
    settings.severities = [:]
    settings.select = ["acronym-*"]
    #expect(try Linter(rules, settings: settings).isOn("acronym-undefined"))
  }
}
