import Fuzz
import Markup
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

  /// What the tokenizer passes over without a try is what no try would find: with a mark that may be anywhere, it tries
  /// everywhere.
  @Test(.fuzz) func plainTextIsPassedOver() {
    let everywhere = PluginSyntax([.acronyms], acronyms: "||qxqxq||Nobody writes this||\n")
    #expect(everywhere.marks?.beginInSmallLetters == true)
    let words = [
      "word", "Word", "WORD", "wordWord", "WordWord", "A", "aB", "X1", "1st", "r1", "r", "Ärger",
      "naïve", "Naïve", "don't", "mail@example.org", "x.y", "http:x", "Http:x", "wiki:A", "a/B",
      "Ab/Cd", "A/b", "/", ".", "..", "...", ",", ",,", "(", ")", ";", "?", "\"", "]", "[", "}",
      "{1}",
      "%", ":", "'", "@", "#1", "!", "|", "||", "-", "+", "_", " ", " ", "  ", "\t", "\u{A0}",
    ]
    for seed in Fuzz.seeds(fixed: 200) {
      var random = SplitMix64(seed: seed)
      var text = Array(
        (0..<Int.random(in: 1...12, using: &random)).map { _ in random.pick(words) }.joined().utf8)
      if random.chance(30) { text = RandomMarkup.pieces(seed).filter { $0 != 0x0A } }
      let syntax = TracSyntax(TracVersion.allCases[Int(seed % 6)])
      let line = TextView(text, 0..<text.count)
      let tokens = InlineTokenizer(line, syntax).tokenize()
      let tried = InlineTokenizer(line, syntax, plugins: everywhere).tokenize()
      #expect(tokens == tried, "\(seed): \(String(decoding: text, as: UTF8.self))")
    }
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
