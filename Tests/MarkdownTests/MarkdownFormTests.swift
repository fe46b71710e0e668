import Fuzz
import Markup
import Testing

@testable import Markdown

/// The proof's short way from Markdown to its normal form must say what the long way over the tree says.
@Suite("Normal form of Markdown")
struct MarkdownFormTests {
  private static func isSame(_ markdown: [UInt8]) -> Bool {
    MarkdownForm.read(markdown).bytes == Normalizer(MarkdownReader.read(markdown)).form.bytes
  }

  @Test(arguments: [
    "", "\n", "a", "a  b\nc\\\nd", "# a *b* `c  d`\n\n> e\n> > f\n\n- g\n  - h\n\n3. i\n4. j",
    "- [ ] a\n- [x] b\n- [y] c", "```sh x\na\n\n\tb\n```", "~~~\n~~~", "    code\r\n    more",
    "***a** b*~~c~~<b>d</b>", "[a](javascript:b) [c](d \"e\") ![f](g.png \"h\") [![i](j)](k)",
    "<div>\n\na\n\n</div>\n\nb", "a[^1]\n\n[^1]: b", "| a | b |\n|:--|--:|\n| c | *d* |",
    "||\n|-|\n|a|", "a\u{1}b\u{0}c\tD  e ", "-\n-", ">", "***", "&nbsp;x &amp; y\u{A0}",
    "www.a.b c@d.ef http://g.h", String(repeating: ">", count: 300) + "x",
    String(repeating: "- ", count: 300) + "x", String(repeating: "*a ", count: 300),
    String(repeating: "[", count: 200) + "a" + String(repeating: "](b)", count: 200),
  ])
  func ofSamples(_ markdown: String) {
    #expect(Self.isSame(Array(markdown.utf8)))
  }

  @Test func ofBytesThatAreNoText() {
    #expect(Self.isSame([0xFF, 0x20, 0xC3, 0x0A, 0x80, 0x2A, 0xC3, 0x2A, 0x60, 0xE2, 0x82, 0x60]))
  }

  @Test(.fuzz) func ofRandomMarkdown() {
    for seed in Fuzz.seeds(fixed: 60) {
      var generator = RandomDocument(seed: seed, isWild: seed % 2 == 0)
      let text = generator.markdown()
      #expect(Self.isSame(text), "\(String(decoding: text, as: UTF8.self))")
      let written = MarkdownWriter().write(Lowering().lower(generator.document()).document)
      #expect(Self.isSame(written), "\(String(decoding: written, as: UTF8.self))")
    }
  }

  /// Whatever was expected, the form is that of the Markdown, and it tells whether it is what was expected.
  @Test(.fuzz) func ofMarkdownThatIsCompared() {
    for seed in Fuzz.seeds(fixed: 60) {
      var generator = RandomDocument(seed: seed, isWild: seed % 2 == 0)
      let text = generator.markdown()
      let form = MarkdownForm.read(text)
      for other in [text, generator.markdown(), Array(text.dropLast(7)), text + text] {
        let expected = MarkdownForm.read(other)
        let compared = MarkdownForm.read(text, expecting: expected)
        #expect(compared.bytes == form.bytes, "\(seed)")
        #expect(compared.isAsExpected == (expected.bytes == form.bytes), "\(seed)")
        #expect(compared.places.map(\.offset) == form.places.map(\.offset), "\(seed)")
      }
    }
  }
}
