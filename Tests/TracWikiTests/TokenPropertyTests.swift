import Fuzz
import Testing

@testable import TracWiki

@Suite("Properties of tokens")
struct TokenPropertyTests {
  @Test(.fuzz) func tokensTileRandomMarkup() {
    for seed in Fuzz.seeds(fixed: 200) { expectTiles(RandomMarkup.pieces(seed)) }
  }

  @Test(.fuzz) func tokensTileRandomBytes() {
    for seed in Fuzz.seeds(fixed: 100) { expectTiles(RandomMarkup.bytes(seed)) }
  }

  private func expectTiles(_ text: [UInt8]) {
    var end = 0
    for token in PageTokens.tokenize(text) {
      #expect(token.range.lowerBound == end)
      #expect(!token.range.isEmpty, "empty \(token.kind)")
      end = token.range.upperBound
    }
    #expect(end == text.count)
  }
}
