import Reports
import Stores
import Targets
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

  @Test func rulesNameTheSiteAtHand() throws {
    let rules = try rulesOfThisRepository()
    let rule = try #require(rules.first { $0.id == "fragment-dead" })
    #expect(
      rule.naming(.github).how.contains("On GitHub, it is made from the text of the heading: lower")
    )
    #expect(rule.naming(.mdwiki).how.contains("On MDwiki, it is made from"))
    #expect(rule.naming(.mdwiki).how.contains("`_` for each space"))
    #expect(rule.naming(.gollum).summary.how.contains("one hyphen between words"))
    for target in Target.all {
      for rule in rules.map({ $0.naming(target) }) {
        let text = rule.why + rule.how
        #expect(!text.contains("{site}") && !text.contains("{fragments}"), "\(rule.id)")
      }
    }
  }

  @Test func unknownRulesHaveANearMiss() throws {
    let rules = try rulesOfThisRepository()
    #expect(
      RuleText.unknown("instal", among: rules, findings: ["macro-unknown"])
        == "'instal' is not a known rule or finding. Did you mean 'install'?")
    #expect(
      RuleText.unknown("macro-unknwn", among: rules, findings: ["macro-unknown"])
        == "'macro-unknwn' is not a known rule or finding. Did you mean 'macro-unknown'?")
  }

  @Test func theProgramHoldsAllRules() throws {
    #expect(try RuleSet.embedded().rules.map(\.id) == rulesOfThisRepository().map(\.id))
  }
}
