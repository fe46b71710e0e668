import Markdown
import Markup
import Testing

@Suite("The round-trip proof")
struct RoundTripTests {
  private func difference(_ blocks: [Block], _ markdown: String) -> RoundTrip.Difference? {
    RoundTrip.verify(Document(blocks), markdown: Array(markdown.utf8))
  }

  /// What one side says differs from what the other says.
  @Test(arguments: [
    ("a \\*b\\* c", "a *b* c"),
    ("a \\`b\\`", "a `b`"),
    ("a \\<ins>b", "a <ins>b"),
    ("\\# a", "# a"),
    ("a\n\\- b", "a\n- b"),
    ("1\\. a", "1. a"),
    ("a &amp;amp; b", "a &amp; b"),
    ("\\[a](b)", "[a](b)"),
    ("```\na\n```", "a"),
    ("```sh\na\n```", "```\na\n```"),
    ("```\na  b\n```", "```\na b\n```"),
    ("```\na\n\n```", "```\na\n```"),
    ("`a  b`", "`a b`"),
    ("`a` b", "`a b`"),
    ("`a ` b", "`a`  b"),
    ("| a | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| c | |"),
    ("| a | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| c d | |"),
    ("| a | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|"),
    ("| a |\n|--:|\n| c |", "| a |\n|---|\n| c |"),
    ("<table><tr><td colspan=2>a</td></tr></table>", "<table><tr><td>a</td></tr></table>"),
    ("[a](b)", "a"),
    ("[a](b)", "[a](c)"),
    ("[a](b) c", "[a c](b)"),
    ("[a](b \"t\")", "[a](b)"),
    ("![a](b)", "a"),
    ("![a](b)", "![](b)"),
    ("<img src=a width=3>", "<img src=a>"),
    ("[![a](b)](c)", "![a](b)"),
    ("a\\\nb", "a\nb"),
    ("a\n\nb", "a\nb"),
    ("- a\n- b", "- a\n  b"),
    ("- a\n\n<!-- -->\n\n- b", "- a\n- b"),
    ("1. a", "2. a"),
    ("1. a", "- a"),
    ("- [ ] a", "- [x] a"),
    ("- [ ] a", "- a"),
    ("> a", "a"),
    ("> > a", "> a"),
    ("# a", "## a"),
    ("---", ""),
    ("<!-- a -->", ""),
    ("<!-- a -->", "<!-- b -->"),
    ("a <a id=\"x\" href=\"#x\"></a>", "a"),
    ("a[^1]\n\n[^1]: b", "a"),
    ("a[^1]\n\n[^1]: b", "a[^1]\n\n[^1]: c"),
    ("<dl><dt>a</dt><dd>b</dd></dl>", "<dl><dt>a</dt><dt>b</dt></dl>"),
    ("**a** b", "**a b**"),
    ("a<sup>b</sup>", "a<sub>b</sub>"),
    ("a\u{A0}b", "a b"),
    ("ab", "a b"),
    ("> [!NOTE]\n> a", "> [!TIP]\n> a"),
    ("> [!NOTE]\n> a", "> a"),
    ("> [!NOTE]\n> a", "> <span>[</span>!NOTE]\n> a"),
    ("<details>\n<summary>a</summary>\n\nb\n\n</details>", "a\n\nb"),
    (
      "<details>\n<summary>a</summary>\n\nb\n\n</details>\n\nc",
      "<details>\n<summary>a</summary>\n\nb\n\nc\n\n</details>"
    ),
  ])
  func changesAreCaught(markdown: String, changed: String) {
    let document = MarkdownReader.read(Array(markdown.utf8))
    #expect(RoundTrip.verify(document, markdown: Array(markdown.utf8)) == nil)
    #expect(RoundTrip.verify(document, markdown: Array(changed.utf8)) != nil)
    let other = MarkdownReader.read(Array(changed.utf8))
    #expect(RoundTrip.verify(other, markdown: Array(markdown.utf8)) != nil)
  }

  /// What one side says looks the same as what the other says.
  @Test(arguments: [
    ("a\nb", "a b"),
    ("***a** b*", "<em><strong>a</strong> b</em>"),
    ("**a**<b>b</b>", "**ab**"),
    ("**a** **b**", "**a b**"),
    ("<b>a <b>b</b></b>", "**a b**"),
    ("*a* b", "<em>a </em>b"),
    ("a<span>$</span>b", "a$b"),
    ("[a](x%20y)", "<a href=\"x y\">a</a>"),
    ("[a](%7Eb%2c)", "[a](~b%2C)"),
    ("[a](b) c", "<a href=b>a </a>c"),
    ("| **a** |\n|---|\n| b |", "| | |\n|---|---|\n| **a** | |\n| b |"),
    (
      "| a | b |\n|---|---|\n| c |",
      "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr></table>"
    ),
    ("<!-- a--b -->", "<!-- a- -b -->"),
    ("<!-- -->\n\na", "a"),
    ("<!-- a --> b", "<!-- a -->\n\nb"),
    ("a  \n", "a"),
    ("```\na\n```", "<pre>a</pre>"),
    ("```c\na\n```", "<pre lang=\"c\"><code>a</code></pre>"),
    ("`a`", "<code>a</code>"),
    ("`a`[`b`](c)", "<code>a<a href=c>b</a></code>"),
    ("- a\n- b", "- a\n\n- b"),
    ("- a\n- b", "<ul><li>a</li><li><p>b</p></li></ul>"),
    ("1. a\n1. b", "1) a\n2) b"),
    ("> [!NOTE]\n> a", "> [!NOTE]\n>\n> a"),
    (
      "<details>\n<summary>a</summary>\n\n- b\n\n</details>",
      "<details><summary>a</summary><ul><li>b</li></ul></details>"
    ),
  ])
  func sameLooksAreEqual(one: String, other: String) {
    let document = MarkdownReader.read(Array(one.utf8))
    #expect(RoundTrip.verify(document, markdown: Array(other.utf8)) == nil)
  }

  @Test func numberingAndIdsDoNotCount() {
    let list = List(.ordered(.upperRoman, start: 2), items: [List.Item([paragraph("a")])])
    let heading = Heading(level: 1, content: [.text("b")], id: "c", hasExplicitID: true)
    #expect(difference([Block(.list(list)), Block(.heading(heading))], "2. a\n\n# b") == nil)
  }

  @Test func whatShowsNothingIsNotMissed() {
    let blocks = [
      Block(.paragraph([])), Block(.paragraph([.text(" "), .softBreak])), Block(.quote([])),
      Block(.list(List(.bullet, items: []))),
      paragraph(.text("a"), .lineBreak, .styled(.strong, [])),
      Block(.table(Table(rows: []))), Block(.comment(" - ")), Block(.definitionList([])),
    ]
    #expect(difference(blocks, "a") == nil)
  }

  @Test func whatWasNotLoweredIsADifference() {
    let call = MacroCall(name: "X", arguments: "", kind: .unknown, written: "[[X]]")
    #expect(difference([Block(.macro(call))], "") != nil)
    #expect(
      difference(
        [paragraph(.link(Link(.page(PageReference("x")), content: [.text("a")])))], "[a](x)") != nil
    )
  }

  @Test func differenceSaysWhatAndWhere() {
    let blocks = [
      Block(.paragraph([.text("one")]), at: SourceRange(lines: 3, 3)),
      Block(
        .paragraph([.text("two "), .styled(.strong, [.text("three")])]),
        at: SourceRange(lines: 7, 8)),
    ]
    let found = difference(blocks, "one\n\ntwo three")
    #expect(found?.source == SourceRange(lines: 7, 8))
    #expect(
      found?.description
        == "expected «[paragraph]two [bold]three[end]» (the end), found «[paragraph]two three[end]» (the end) (line 3 of the Markdown)"
    )
  }
}
