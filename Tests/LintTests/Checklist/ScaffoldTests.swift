import Reports
import Testing

@testable import Facts
@testable import Lint

@Suite struct ScaffoldTests {
  private func scaffold(_ files: [String: String]) throws -> [Scaffold.File] {
    let rules = try rulesOfThisRepository()
    let facts = project(files)
    let result = Checklist(rules).judge(facts)
    return Scaffold.files(for: result.items, rules: rules, project: facts)
  }

  @Test func missingDocumentsAreBegun() throws {
    let files = try scaffold(["README.md": "# a\n", "LICENSE": mitLicense, "a.c": ""])
    #expect(
      files.map(\.path) == [
        "INSTALL.md", "DEVELOPMENT.md", "ROADMAP.md", "CHANGELOG.md", "SUPPORT.md",
        "CONTRIBUTING.md",
        // Of the profiles.
        "SECURITY.md", "CODE_OF_CONDUCT.md", "REPORTING.md", "MAINTAINERS.md", "CITATION.md",
        "EXAMPLE.md", "NEED.md",
      ])
    #expect(
      files.allSatisfy { $0.text.contains(ScaffoldMarker.comment) && $0.text.contains("harbour") })
  }

  @Test func namesFollowTheProject() throws {
    let files = try scaffold([
      "README.md": "# a\n", "docs/berths.md": "# b\n", "docs/tides.md": "# t\n", "a.c": "",
    ])
    #expect(
      files.map(\.path).prefix(4) == [
        "docs/install.md", "docs/development.md", "docs/roadmap.md", "CHANGELOG.md",
      ])
  }

  @Test func whatIsThereStays() throws {
    let files = try scaffold(["README.md": "# a\n", "INSTALL.md": "", "a.c": ""])
    #expect(!files.contains { $0.path == "INSTALL.md" })
  }

  /// Nothing is present because a template was written.
  @Test func templatesCountAsNotWritten() throws {
    let before = ["README.md": "# a\n", "LICENSE": mitLicense, "a.c": ""]
    var after = before
    for file in try scaffold(before) { after[file.path] = file.text }
    let result = Checklist(try rulesOfThisRepository()).judge(project(after))
    for item in result.items where item.id != "glossary" {
      #expect(item.verdict == .missing, "\(item.id): \(item.evidence)")
      #expect(item.score == 0.1)
    }
  }
}
