import Foundation
import Lint
import Stores
import Testing

@testable import Files

/// The tables and texts in `docs/rules.md`: made of the files in `rules/`, and of the signals that the program knows.
@Suite struct GoldenRuleTests {
  @Test func thePageOfTheRulesIsUpToDate() throws {
    let rules = try RuleSet(folder: Path(Golden.root.appendingPathComponent("rules").path)).rules
    try Golden.compare(
      "docs/rules.md",
      sections: [
        "rules": RulePage.rules(rules), "judged": RulePage.judged(rules),
        "signals": RulePage.signals,
      ])
  }
}
