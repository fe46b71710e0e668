import Testing

@testable import TracWiki

@Suite("Properties of tokens")
struct TokenPropertyTests {
  @Test(arguments: UInt64(0)..<1500)
  func tokensTileRandomMarkup(_ seed: UInt64) {
    expectTiles(RandomMarkup.pieces(seed), seed)
  }

  @Test(arguments: UInt64(0)..<500)
  func tokensTileRandomBytes(_ seed: UInt64) {
    expectTiles(RandomMarkup.bytes(seed), seed)
  }

  private func expectTiles(_ text: [UInt8], _ seed: UInt64) {
    var end = 0
    for token in PageTokens.tokenize(text) {
      #expect(token.range.lowerBound == end, "seed \(seed)")
      #expect(!token.range.isEmpty, "seed \(seed): empty \(token.kind)")
      end = token.range.upperBound
    }
    #expect(end == text.count, "seed \(seed)")
  }
}
