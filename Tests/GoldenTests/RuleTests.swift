import Foundation
import Lint
import Stores
import Testing
import YAML

/// `docs/rules.md`: made of the files in `rules/`.
@Suite struct GoldenRuleTests {
  @Test func thePageOfTheRulesIsUpToDate() throws {
    let file = Golden.root.appendingPathComponent("docs/rules.md")
    let folder = Golden.root.appendingPathComponent("rules")
    let made = RulePage.markdown(try RuleSet(folder: Path(folder.path)).rules)
    if Golden.isWritten { return try Data(made.utf8).write(to: file) }
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text == made, "docs/rules.md is out of date: make golden")
  }
}
