import Markdown
import Markup
import Testing

@Suite("Reading text of GitHub Markdown")
struct ReaderInlineTests {
  @Test(arguments: [
    ("**a**", Inline.Style.strong), ("*a*", .emphasis), ("~~a~~", .deleted),
    ("<ins>a</ins>", .inserted),
    ("<del>a</del>", .deleted), ("<sup>a</sup>", .superscript), ("<sub>a</sub>", .subscript),
    ("<b>a</b>", .strong), ("<STRONG>a</STRONG>", .strong), ("<i>a</i>", .emphasis),
    ("<em>a</em>", .emphasis),
  ])
  func styles(markdown: String, style: Inline.Style) {
    #expect(read("x " + markdown) == [paragraph(.text("x "), .styled(style, [.text("a")]))])
  }

  @Test(arguments: ["`a`", "<code>a</code>", "<tt>a</tt>", "<kbd>a</kbd>", "<samp>a</samp>"])
  func code(markdown: String) {
    #expect(read("x " + markdown) == [paragraph(.text("x "), .code("a"))])
  }

  @Test func tagsPairAcrossMarkdown() {
    #expect(
      read("<ins>a **b** `c`</ins> d") == [
        paragraph(
          .styled(
            .inserted, [.text("a "), .styled(.strong, [.text("b")]), .text(" "), .code("c")]),
          .text(" d"))
      ])
  }

  @Test func strayTagsVanish() {
    #expect(read("a</ins> b") == [paragraph("a b")])
    #expect(
      read("x <sub>a <i>b</sub> c</i>") == [
        paragraph(
          .text("x "), .styled(.subscript, [.text("a "), .styled(.emphasis, [.text("b")])]),
          .text(" c"))
      ])
    #expect(read("a <font color=red>b</font> <u>c</u>") == [paragraph("a b c")])
  }

  @Test func spansAreTransparent() {
    #expect(read("a<span>$</span>b :<span></span>smile:") == [paragraph("a$b :smile:")])
  }

  @Test func links() {
    #expect(
      read("[a *b*](x%20y.md#z \"T\") <https://a.b> www.c.d e@f.gh") == [
        paragraph(
          .link(
            Link(
              .url("x%20y.md#z"), content: [.text("a "), .styled(.emphasis, [.text("b")])],
              title: "T")),
          .text(" "), link("https://a.b", .text("https://a.b")), .text(" "),
          link("http://www.c.d", .text("www.c.d")), .text(" "),
          link("mailto:e@f.gh", .text("e@f.gh")))
      ])
  }

  @Test func htmlLinksAndAnchors() {
    #expect(
      read("a <a href=\"x&amp;y\">b</a> <a id=\"c\" href=\"#c\"></a>d <a name=e></a>") == [
        paragraph(
          .text("a "), link("x&y", .text("b")), .text(" "), .anchor("c"), .text("d "), .anchor("e"))
      ])
  }

  @Test func addressesThatRunPrograms() {
    #expect(
      read("[a](javascript:x) <a href=\" JavaScript:x\">b</a>") == [
        paragraph(.text("a"), .text(" b"))
      ]
        || read("[a](javascript:x) <a href=\" JavaScript:x\">b</a>").plainText == "a b")
  }

  @Test func images() {
    #expect(
      read(
        "![a *b*](c.png \"T\") <img src=\"d.png\" width=\"50%\" height='20' align=right alt=e> [![f](g)](h)"
      ) == [
        paragraph(
          .image(Image(.url("c.png"), alternative: "a b", title: "T")), .text(" "),
          .image(
            Image(
              .url("d.png"), alternative: "e", width: "50%", height: "20", alignment: "right")),
          .text(" "), link("h", .image(Image(.url("g"), alternative: "f"))))
      ])
  }

  @Test func imageAloneIsAParagraph() {
    #expect(
      read("<img src=\"d.png\" width=\"5\">\n") == [
        paragraph(.image(Image(.url("d.png"), width: "5")))
      ])
  }

  @Test func lineBreakTag() {
    #expect(
      read("a<br>b<br/>c") == [
        paragraph(.text("a"), .lineBreak, .text("b"), .lineBreak, .text("c"))
      ])
  }

  @Test func footnotesStandAtTheirMark() {
    #expect(
      read("a[^1] b[^x]\n\n[^1]: one *two*\n[^x]: three\n\n    four\n") == [
        paragraph(
          .text("a"), .footnote([.text("one "), .styled(.emphasis, [.text("two")])]), .text(" b"),
          .footnote([.text("three"), .lineBreak, .text("four")]))
      ])
  }

  @Test func footnotesThatNameThemselvesEnd() {
    _ = read("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n")
    var notes = ""
    for number in 1..<60 { notes += "[^\(number)]: [^\(number + 1)][^\(number + 1)]\n\n" }
    _ = read("a[^1]\n\n" + notes + "[^60]: end\n")
  }

  @Test func filteredTagsShowAsText() {
    #expect(read("a <script>b</script>") == [paragraph("a <script>b</script>")])
    #expect(read("<style>\nb\n</style>\n") == [paragraph("<style> b </style>")])
  }

  @Test func entities() {
    #expect(
      read("&amp;nbsp; a&nbsp;b &#36; <a href=\"&#x26;&copy;&foo;\">c</a>") == [
        paragraph(.text("&nbsp; a\u{A0}b $ "), link("&©&foo;", .text("c")))
      ])
  }
}

extension [Block] {
  var plainText: String {
    compactMap { if case .paragraph(let content) = $0.content { content.plainText } else { nil } }
      .joined(separator: "\n")
  }
}
