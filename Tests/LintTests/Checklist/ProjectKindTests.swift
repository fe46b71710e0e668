import Testing

@testable import Facts
@testable import Lint
@testable import Settings

@Suite struct ProjectKindTests {
  private func kind(_ files: [String: String]) -> String { ProjectKind(project(files)).name }

  @Test func theFilesTell() {
    #expect(kind(["README.md": "# a\n", "a.c": "", "b.c": ""]) == "code")
    #expect(kind(["README.md": "# a\n", "a.c": "", "Dockerfile": ""]) == "service")
    #expect(kind(["README.md": "# a\n", "b.md": "# b\n", "c.md": "# c\n"]) == "documentation")
    #expect(kind(["README.md": "# Tide specification\n", "b.md": "# b\n"]) == "specification")
    #expect(kind(["README.md": "# a\n", "cookiecutter.json": "{}"]) == "template")
    #expect(kind(["README.md": "# a\n"]) == "code")
  }

  @Test func settingsWin() {
    var settings = LintSettings()
    settings.kind = "service"
    #expect(ProjectKind(project(["README.md": "# a\n"]), settings: settings).name == "service")
  }

  /// A folder of documents in a repository is about code that is elsewhere.
  @Test func aFolderOfARepositoryIsAboutCode() {
    let facts = project([
      "docs/a/README.md": "# a\n", "docs/a/b.md": "# b\n", "docs/c/README.md": "# c\n",
    ])
    #expect(ProjectKind(facts.project(named: "a", folder: "docs/a/")).name == "code")
  }
}
