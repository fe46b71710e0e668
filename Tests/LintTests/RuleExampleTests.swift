import Markup
import Stores
import Testing

@testable import Facts
@testable import Files
@testable import Git
@testable import Lint
@testable import Targets

/// The examples of every rule that has a check: a good one makes no finding of it, a bad one does.
@Suite struct RuleExampleTests {
  /// The rules as is in `rules/`.
  static let rules: [String: Rule] = {
    let root = Path(#filePath).parts.dropLast(3).reduce(Path("/")) { $0.appending(Array($1)) }
    guard let tree = try? FolderTree(root.appending("rules")) else { return [:] }
    var rules: [String: Rule] = [:]
    for file in tree.files {
      guard let text = try? tree.contents(of: file),
        let rule = try? Rule(text, file: Path(file.path))
      else {
        Issue.record("\(file.path) cannot be read")
        continue
      }
      rules[rule.id] = rule
    }
    return rules
  }()

  @Test(arguments: Checks.all.flatMap { $0.rules })
  func examplesShowTheirRule(id: String) throws {
    let rule = try #require(Self.rules[id], "rules/\(id).yml is missing")
    let check = try #require(Checks.all.first { $0.rules.contains(id) })
    // What is stale only a history can show.
    #expect(id == "stale" || rule.examples.contains { !$0.isGood }, "\(id) has no bad example")
    for (number, example) in rule.examples.enumerated() {
      let project = ProjectFacts.read(
        tree: MemoryTree(example.files.mapValues { Array($0.utf8) }), name: "example")
      let target = rule.applies.targets.first.flatMap { Target(named: $0) } ?? .github
      let context = CheckContext(
        project: project, rules: [id: rule], target: target,
        itemDocuments: project.documents.map(\.path))
      let found = check.output(in: context).findings.filter { $0.id == id }
      #expect(
        found.isEmpty == example.isGood,
        "example \(number + 1) of \(id): \(found.map { "\($0.page): \($0.message)" })")
    }
  }
}
