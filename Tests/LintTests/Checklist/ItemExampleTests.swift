import Reports
import Testing

@testable import Lint

/// The examples of the items' rules are their tests.
@Suite struct ItemExampleTests {
  @Test func goodExamplesArePresentAndBadOnesAreNot() throws {
    let rules = try rulesOfThisRepository()
    let items = rules.filter { $0.item != nil }
    #expect(items.count { $0.profiles.isEmpty } == 7)
    for rule in items {
      #expect(rule.examples.contains { $0.isGood } && rule.examples.contains { !$0.isGood })
      for (number, example) in rule.examples.enumerated() {
        let report = try judge(
          rule.id, example.files, acronyms: AcronymCount(undefined: 20, words: 1000))
        #expect(
          (report.verdict == .present) == example.isGood,
          "example \(number + 1) of \(rule.id) is \(report.verdict): \(report.evidence)")
      }
    }
  }

  @Test func theOrderIsThatOfTheChecklist() throws {
    let result = Checklist(try rulesOfThisRepository()).judge(project(["README.md": "# x\n"]))
    #expect(
      result.items.map(\.id) == [
        "install", "ship", "roadmap", "changelog", "glossary", "help", "contribute",
        "security-policy", "code-of-conduct", "report-defect", "maintainers", "citation",
        "example", "statement-of-need",
      ])
  }
}
