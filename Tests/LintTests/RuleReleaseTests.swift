import Lint
import Settings
import Testing

/// Rules carry the release that brought them, so that settings can be older than the program.
@Suite struct RuleReleaseTests {
  @Test func eachRuleOfTheProgramHasItsRelease() throws {
    for rule in try RuleSet.embedded().rules { #expect(rule.since != nil, "\(rule.id)") }
  }

  @Test func releasesAreComparedByTheirNumbers() {
    #expect(Release("0.10")! > Release("0.9.9")!)
    #expect(Release("1")! == Release("1.0.0")!)
    #expect("\(Release("0.2")!)" == "0.2.0")
    for text in ["", "1.", ".1", "1.2.3.4", "v1", "1.2-beta", "-1", "99999999"] {
      #expect(Release(text) == nil, "\(text)")
    }
  }
}
