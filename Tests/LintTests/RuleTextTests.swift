import Stores
import Testing

@testable import Lint

@Suite struct RuleTextTests {
  @Test func theExplanationFitsTheTerminal() throws {
    for rule in try rulesOfThisRepository() {
      let text = RuleText.explain(rule)
      #expect(text.hasPrefix("\(rule.id) ("))
      var isExample = false
      for line in text.split(separator: "\n") {
        if line == "Good" || line == "Bad" { isExample = true }
        #expect(isExample || line.unicodeScalars.count <= 100, "\(line)")
      }
    }
  }

  @Test func unknownRulesHaveANearMiss() throws {
    let rules = try rulesOfThisRepository()
    #expect(
      RuleText.unknown("instal", among: rules) == "'instal' is no rule. Did you mean 'install'?")
  }

  @Test func theProgramHoldsAllRules() throws {
    #expect(try RuleSet.embedded().rules.map(\.id) == rulesOfThisRepository().map(\.id))
  }
}
