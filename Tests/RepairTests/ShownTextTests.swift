import Basics
import Markdown
import Testing

@testable import Repair

@Suite struct ShownTextTests {
  private func shown(_ text: String) -> String {
    String(decoding: ShownText(MarkdownSource(Array(text.utf8))).bytes, as: UTF8.self)
      .replacing("\u{FFFC}", with: "@")
  }

  @Test(arguments: [
    ("a b\n", "a b\n"),
    (#"\[wiki:A\] \* \a \\"#, #"[wiki:A] * \a \"# + "\n"),
    (
      "&lt;&gt; &amp;lt; &quot;&#39;&apos; &#91;x&#93; &#124; &copy;",
      #"<> &lt; "'' [x] | &copy;"# + "\n"
    ),
    ("a `b` c", "a @ c\n"),
    ("a ``b ` c`` d", "a @ d\n"),
    ("a <b>c</b> <!-- d --> e", "a @c@ @ e\n"),
    ("a<br>b", "a b\n"),
    ("<https://a.example> x", "@ x\n"),
    ("[a](b) c", "@a@ c\n"),
    ("![a](b) c", "@a@ c\n"),
    ("[a `b` c](d)", "@a @ c@\n"),
    ("[![a](b)](c)", "@@a@@\n"),
    ("[](c)", "@@\n"),
    ("[a]: b", "@\n"),
    ("[a][b]", "[a][b]\n"),
    ("a\n\n```\nb\n```\nc", "a\n\n\n\n\nc\n"),
    ("a\n\n    b\n", "a\n\n\n"),
    ("<div>\na\n</div>\n", "\n\n\n"),
    ("| a `x` | b |\n| - | - |\n| c \\| | d |", "| a @ | b |\n| - | - |\n| c | | d |\n"),
    ("- a\n  > b\n", "- a\n  > b\n"),
    ("---\ntitle: '''a'''\n---\nb", "\n\n\nb\n"),
    ("a\r\nb\r\n", "a\nb\n"),
    ("a\rb", "a\nb\n"),
    ("`a\nb`\nc", "@\n\nc\n"),
    ("é 漢 😀", "é 漢 😀\n"),
    ("", ""),
  ])
  func isWhatReadersSee(_ text: String, _ expected: String) {
    #expect(shown(text) == expected)
  }

  /// Each shown byte leads back to the bytes that show it.
  @Test(arguments: [
    (#"x \[wiki:A\] y"#, "[wiki:A]", #"\[wiki:A\]"#),
    ("x &lt;b&gt; y", "<b>", "&lt;b&gt;"),
    ("x [a '''b''' c](d) y", "'''b'''", "'''b'''"),
    ("x `c` '''b `d` e''' y", "'''b \u{FFFC} e'''", "'''b `d` e'''"),
    ("> a\r\n> '''b'''\r\n", "'''b'''", "'''b'''"),
    ("é '''漢''' x", "'''漢'''", "'''漢'''"),
    ("a\n\n```\n'''b'''\n```\n\n'''b'''", "'''b'''", "'''b'''"),
    ("| a \\| '''b''' | c |\n| - | - |", "'''b'''", "'''b'''"),
  ])
  func everyPieceHasItsPlace(_ text: String, _ piece: String, _ expected: String) throws {
    let bytes = Array(text.utf8)
    let shown = ShownText(MarkdownSource(bytes))
    let range = try #require(shown.bytes.range(of: piece))
    let place = shown.source(range)
    #expect(String(decoding: bytes[place], as: UTF8.self) == expected)
    // Of two the one that is not code.
    #expect(place.upperBound > bytes.count / 2 || !text.contains("```"))
  }

  /// As many lines as the document, so that a line's number is one number.
  @Test(arguments: [
    "a\n`b\nc`\n<!-- d\ne -->\nf\n", "[a\nb](c\n'd')\ne\n", "a\r\nb\rc\n", "- a\n\n  ```\n  b\n",
    "a <b\nc> d\n",
  ])
  func hasTheLinesOfTheDocument(_ text: String) {
    let source = MarkdownSource(Array(text.utf8))
    #expect(ShownText(source).bytes.count { $0 == 0x0A } == source.lines.count)
  }

  @Test func linksAndWhatIsNoTextAreListed() {
    let bytes = Array("`a` [b](c) <d> ![e](f)\n\n[g]: h\n".utf8)
    let shown = ShownText(MarkdownSource(bytes))
    let text = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    #expect(shown.links.map { text($0.destination) } == ["c", "f", "h"])
    #expect(shown.opaque.map(text) == ["`a`", "<d>"])
  }
}
