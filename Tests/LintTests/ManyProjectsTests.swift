import Effort
import FolderFixture
import Markup
import Reports
import Testing

@testable import Facts
@testable import Files
@testable import Lint
@testable import Stores

/// Many projects that are folders of one tree: the effort grows with the tree, not with the tree times the projects.
@Suite(.serialized) struct ManyProjectsTests {
  private static let rules = Result { try RuleSet.embedded().rules }

  /// What a project of a large organisation has: links to its own pages, to others', to what is gone, a site perhaps,
  /// and code.
  private static func files(ofProject number: Int) -> [String: String] {
    var files = [
      "README.md": """
      # Crane \(number)
      See the [guide](docs/guide.md#set-up), the [terms](../common/glossary.md#term-7), the [fleet](../README.md),
      [the next](../repo\(number + 1)/README.md), [what is gone](old/README.md) and [no page](instal.md).
      """,
      "docs/guide.md": "# Guide\n\n## Set up\n\nRun `make`. ![Plan](plan.png)\n",
      "docs/alone.md": "# Alone\n\nNobody links here.\n", "docs/plan.png": "no picture",
      "package.json": "{}\n",
    ]
    if number % 2 == 1 { files["mkdocs.yml"] = "site_name: Crane\n" }
    for file in 0..<60 { files["src/crane\(file).c"] = "" }
    return files
  }

  private static func tree(of count: Int) throws -> TestFolder {
    let terms = (0..<100).map { "## Term \($0)\n\nA word.\n" }.joined(separator: "\n")
    let folder = try TestFolder(["common/glossary.md": "# Glossary\n\n\(terms)"])
    var fleet = "# Fleet\n\n"
    for number in 0..<count {
      fleet += "* [Crane \(number)](repo\(number)/README.md)\n"
      for (name, text) in files(ofProject: number) {
        try folder.write("repo\(number)/\(name)", text)
      }
    }
    try folder.write("README.md", fleet)
    return folder
  }

  @Test func effortGrowsWithTheTree() throws {
    let rules = try Self.rules.get()
    let trees = [64: try Self.tree(of: 64), 16: try Self.tree(of: 16)]
    try expectLinear(upTo: 64, "projects") { count in
      let folder = try #require(trees[count])
      var request = LintRequest(rules: rules)
      request.places = [folder.path]
      request.pattern = "repo*"
      let result = try LintRun.run(request).result
      #expect(result.projects.count == count)
    }
  }

  /// The projects of a tree say the same whichever others are judged with them.
  @Test func projectsAreAsAlone() throws {
    let folder = try Self.tree(of: 4)
    func reports(_ pattern: String) throws -> [String] {
      var request = LintRequest(rules: try Self.rules.get())
      request.places = [folder.path]
      request.pattern = pattern
      return try LintRun.run(request).result.projects.map { project in
        let findings = project.findings.map {
          "\($0.finding.page) \($0.finding.id) \($0.finding.message)"
        }
        return "\(project.name) \(project.kind) \(project.openSource) \(findings)"
      }
    }
    let all = try reports("repo*")
    #expect(all.count == 4)
    #expect(all.contains { $0.contains("orphan") && $0.contains("link-dead") })
    for number in 0..<4 { #expect(try reports("repo\(number)") == [all[number]]) }
  }
}
