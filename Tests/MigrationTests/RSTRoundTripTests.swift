import Fuzz
import Markup
import Migration
import Stores
import Testing

@Suite("Random reStructuredText")
struct RSTRoundTripTests {
  /// Any rst text becomes a page that is proved.
  @Test(.fuzz) func isProved() throws {
    for seed in Fuzz.seeds(fixed: 90) {
      let text = "{{{#!rst\n\(RandomRST.text(seed))\n}}}\n"
      let page = Page(name: "Page", file: "-", text: Array(text.utf8))
      let findings = try PageConversion.run(ConvertRequest(page: page)).findings
      let failure = findings.first { $0.id == "not-proved" }
      #expect(failure == nil, "\(failure?.message ?? "")\n\(text)")
    }
  }
}
