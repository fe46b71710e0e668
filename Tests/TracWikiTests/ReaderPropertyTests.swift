import Fuzz
import Markup
import Testing

@testable import TracWiki

@Suite("Properties of the reader")
struct ReaderPropertyTests {
  @Test(.fuzz) func anyMarkupMakesAPage() {
    for seed in Fuzz.seeds(fixed: 200) {
      let text = RandomMarkup.pieces(seed)
      let version = TracVersion.allCases[Int(seed % 6)]
      #expect(read(text, version) == read(text, version))
    }
  }

  @Test(.fuzz) func anyBytesMakeAPage() {
    for seed in Fuzz.seeds(fixed: 100) {
      let text = RandomMarkup.bytes(seed)
      let version = TracVersion.allCases[Int(seed % 6)]
      #expect(read(text, version) == read(text, version))
    }
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0x00], [0xC0, 0x80],
      [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xEF, 0xBB, 0xBF],
    ] as [[UInt8]])
  func cutCharacters(_ bytes: [UInt8]) {
    for around in [
      "", " * ", "||", "'''", "[wiki:", "= ", " t", "`", "[[", "{{{\n", "> ", "!", "#", "r1",
    ] {
      _ = read(Array(around.utf8) + bytes)
      _ = read(bytes + Array(around.utf8) + bytes)
    }
  }

  /// Letters are never lost where no markup can take them away.
  @Test(.fuzz) func wordsAreKept() {
    for seed in Fuzz.seeds(fixed: 100) { expectWords(seed) }
  }

  private func expectWords(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let marks = [
      "'''", "''", "~~", "\n", "\n\n", " ", "\n * ", "\n  1. ", "\n> ", "\n   ", "||", "\n== ",
    ]
    var text = ""
    for number in 0..<20 {
      text += (marks.randomElement(using: &random) ?? "") + "w\(number)w"
    }
    let shown = read(Array(text.utf8), TracVersion.allCases[Int(seed % 6)])
    for number in 0..<20 { #expect(shown.contains("w\(number)w"), "\(text)") }
  }

  private func read(_ text: [UInt8], _ version: TracVersion = .v160) -> String {
    var options = ReaderOptions()
    options.syntax = TracSyntax(version)
    return TracReader(options: options).read(text, page: "A/B").document.blocks.brief
  }
}
