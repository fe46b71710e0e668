import Markdown
import Markup
import Testing

@Suite("Running text in Markdown")
struct WriterInlineTests {
  private func strong(_ content: Inline...) -> Inline { .styled(.strong, content) }
  private func emphasis(_ content: Inline...) -> Inline { .styled(.emphasis, content) }

  @Test("Each style has its form")
  func styles() {
    func one(_ style: Inline.Style) -> String { writtenText(.styled(style, [.text("x")])) }
    #expect(one(.strong) == "**x**")
    #expect(one(.emphasis) == "*x*")
    #expect(one(.deleted) == "~~x~~")
    #expect(one(.inserted) == "<ins>x</ins>")
    #expect(one(.superscript) == "<sup>x</sup>")
    #expect(one(.subscript) == "<sub>x</sub>")
  }

  @Test("Delimiters inside a word")
  func intraword() {
    #expect(writtenText(strong(.text("S")), .text("eattle")) == "**S**eattle")
    #expect(writtenText(.text("a"), emphasis(.text("b")), .text("c")) == "a*b*c")
  }

  @Test("Where delimiters would not be seen, tags stand")
  func tags() {
    #expect(
      writtenText(.text("a"), strong(.text("\"b\"")), .text("c")) == "a<strong>\"b\"</strong>c")
    #expect(writtenText(.text("a"), strong(.text("b ")), .text("c")) == "a<strong>b </strong>c")
    #expect(writtenText(emphasis(.text(" a"))) == "<em> a</em>")
    // Symbols count as punctuation for some readers only.
    #expect(writtenText(.text("a"), strong(.text("€")), .text("c")) == "a<strong>€</strong>c")
  }

  @Test("Styles in each other and side by side")
  func nesting() {
    #expect(writtenText(emphasis(strong(.text("a")))) == "***a***")
    #expect(writtenText(strong(emphasis(.text("a")))) == "**_a_**")
    #expect(writtenText(emphasis(strong(.text("a")), .text(" b"))) == "***a** b*")
    #expect(writtenText(strong(.text("a "), emphasis(.text("b")))) == "**a *b***")
    #expect(writtenText(strong(strong(.text("a")), .text("b"))) == "**ab**")
    #expect(writtenText(emphasis(.text("a")), strong(.text("b"))) == "*a*<strong>b</strong>")
    #expect(writtenText(emphasis(.text("a")), emphasis(.text("b"))) == "*a*_b_")
    #expect(
      writtenText(.styled(.superscript, [.styled(.superscript, [.text("a")])]))
        == "<sup><sup>a</sup></sup>")
  }

  @Test("Signs of the text beside delimiters are escaped")
  func literals() {
    #expect(writtenText(strong(.text("*"))) == "**\\***")
    #expect(writtenText(strong(.text("2*3")), .text(" *")) == "**2*3** *")
    #expect(writtenText(.styled(.deleted, [.text("~x")])) == "~~\\~x~~")
  }

  @Test(
    "Code spans",
    arguments: [
      ("x", "`x`"), ("`", "`` ` ``"), ("a``b", "`a``b`"), ("a`b``c", "```a`b``c```"),
      (" x ", "`  x  `"), (" ", "` `"), (" x", "` x`"), ("a\nb", "`a b`"), ("a|b", "`a|b`"),
      ("*<&\\", "`*<&\\`"),
    ])
  func code(_ code: String, _ expected: String) {
    #expect(writtenText(.code(code)) == expected)
  }

  @Test("Code beside code")
  func adjacentCode() {
    #expect(writtenText(.code("a"), .code("b*c*")) == "`a`<code>b\\*c\\*</code>")
    #expect(writtenText(.text("`"), .code("a")) == "\\``a`")
  }

  @Test("Links")
  func links() {
    #expect(writtenText(link("a.md", .text("b"))) == "[b](a.md)")
    #expect(writtenText(link("a.md", .text("b"), title: "x \"y\"")) == "[b](a.md \"x \\\"y\\\"\")")
    #expect(writtenText(link("a b.md", .text("b"))) == "[b](<a b.md>)")
    #expect(writtenText(link("a(b)", .text("b"))) == "[b](a(b))")
    #expect(writtenText(link("a(b", .text("b"))) == "[b](a\\(b)")
    #expect(writtenText(link("?a&amp;b", .text("b"))) == "[b](?a&amp;amp;b)")
    #expect(writtenText(link("u", .text("[x] y"))) == "[[x] y](u)")
    #expect(writtenText(link("u", .text("]x["))) == "[\\]x\\[](u)")
    #expect(writtenText(link("u", .text("[^1]"))) == "[\\[^1\\]](u)")
    #expect(writtenText(.text("see!"), link("u", .text("x"))) == "see\\![x](u)")
    #expect(writtenText(link("u", .text("a"), .softBreak, .text("b"))) == "[a b](u)")
    #expect(writtenText(link("u", .text("a"), link("v", .text("b")))) == "[ab](u)")
    #expect(writtenText(link("u", .code("]: x"))) == "<span></span>[`]: x`](u)")
  }

  @Test("Links that show their address")
  func autolinks() {
    #expect(
      writtenText(link("https://a.b/c_d*", .text("https://a.b/c_d*"))) == "<https://a.b/c_d*>")
    #expect(writtenText(link("mailto:joe@a.org", .text("joe@a.org"))) == "<joe@a.org>")
    #expect(writtenText(link("a.md", .text("a.md"))) == "[a.md](a.md)")
    #expect(
      writtenText(link("http://a.b/&lt;", .text("http://a.b/&lt;")))
        == "[http://a.b/&amp;lt;](http://a.b/&amp;lt;)")
  }

  @Test("Images")
  func images() {
    func image(
      _ alternative: String = "", title: String? = nil, width: String? = nil, link: String? = nil
    ) -> Inline {
      .image(
        Image(
          .url("p.png"), alternative: alternative, title: title, width: width,
          link: link.map { .url($0) }))
    }
    #expect(writtenText(image("a *b* :smile:")) == "![a \\*b\\* :smile:](p.png)")
    #expect(writtenText(image(title: "t")) == "![](p.png \"t\")")
    #expect(writtenText(image("a", link: "b.md")) == "[![a](p.png)](b.md)")
    #expect(
      writtenText(image("\"<", width: "50%"))
        == "<p><img src=\"p.png\" width=\"50%\" alt=\"&quot;&lt;\"></p>")
    #expect(
      writtenText(image(width: "9", link: "b.md"))
        == "<p><a href=\"b.md\"><img src=\"p.png\" width=\"9\"></a></p>")
  }

  @Test("A tag alone on the first line would swallow the paragraph")
  func loneTag() {
    let image = Inline.image(Image(.url("p.png"), width: "9"))
    #expect(writtenText(image) == "<p><img src=\"p.png\" width=\"9\"></p>")
    #expect(
      writtenText(image, .softBreak, .text("a"), .softBreak, .text("b"))
        == "<img src=\"p.png\" width=\"9\"> a\nb")
    let centered = Inline.image(Image(.url("p.png"), alignment: "center"))
    #expect(writtenText(centered) == "<p align=\"center\"><img src=\"p.png\"></p>")
    let item = bullets(List.Item([paragraph(image)]))
    #expect(written(item.content) == "- <img src=\"p.png\" width=\"9\">\n")
  }

  @Test("Line breaks")
  func breaks() {
    #expect(writtenText(.text("a"), .lineBreak, .text("b")) == "a\\\nb")
    #expect(writtenText(.text("a"), .lineBreak, .lineBreak, .text("b")) == "a\\\n\\\nb")
    #expect(writtenText(.text("a"), .lineBreak, .softBreak, .text("b")) == "a\\\nb")
    #expect(writtenText(.text("a"), .lineBreak) == "a")
    #expect(
      written(.heading(Heading(level: 2, content: [.text("a"), .lineBreak, .text("b")])))
        == "## a<br>b\n")
  }

  @Test("Anchors, comments and notes")
  func others() {
    #expect(writtenText(.anchor("x"), .text("a")) == "<a id=\"x\" href=\"#x\"></a>a")
    #expect(writtenText(.text("a "), .comment("b--c")) == "a <!-- b- -c -->")
    #expect(writtenText(.comment("a"), .text("b")) == "<span></span><!-- a -->b")
    #expect(
      writtenText(.text("a"), .footnote([.text("b"), .softBreak, .text("c")]), .text("(d)"))
        == "a[^1]\\(d)\n\n[^1]: b\n    c")
  }
}
