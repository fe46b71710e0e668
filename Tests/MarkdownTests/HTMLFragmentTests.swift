import Effort
import Markdown
import Markup
import Testing

@Suite("HTML in pages")
struct HTMLFragmentTests {
  private func blocks(_ html: String, _ dialect: HTMLDialect = .gitHub) -> [Block] {
    HTMLFragment.blocks(html, from: dialect).blocks
  }

  @Test func textBetweenBlocksFormsParagraphs() {
    #expect(
      blocks("a <b>b</b>\n <p>c\n  d</p>e<div>f</div>") == [
        paragraph(.text("a "), .styled(.strong, [.text("b")])),
        paragraph("c d"), paragraph("e"), paragraph("f"),
      ])
  }

  @Test func blanksCollapseAcrossElements() {
    #expect(
      blocks("<p> a <i> b </i> c </p>") == [
        paragraph(.text("a "), .styled(.emphasis, [.text("b ")]), .text("c"))
      ])
  }

  @Test func preformattedKeepsBlanks() {
    #expect(
      blocks("<pre>\n a\n\n  b &amp; <b>c</b>\n</pre>") == [
        Block(.code(CodeBlock(text: " a\n\n  b & c")))
      ])
  }

  @Test func listsAndDefinitions() {
    #expect(
      blocks("<ol start=3><li>a<li><p>b</p><ul><li>c</li></ul></ol><dl><dt>d<dd>e</dl>") == [
        Block(
          .list(
            List(
              .ordered(.decimal, start: 3),
              items: [
                List.Item([paragraph("a")]),
                List.Item([
                  paragraph("b"), Block(.list(List(.bullet, items: [List.Item([paragraph("c")])]))),
                ]),
              ]))),
        Block(.definitionList([.term([.text("d")]), .description([paragraph("e")])])),
      ])
  }

  @Test func headingsQuotesAndRules() {
    #expect(
      blocks("<h2>a</h2><blockquote>b</blockquote><hr>") == [
        Block(.heading(Heading(level: 2, content: [.text("a")]))),
        Block(.quote([paragraph("b")])), Block(.thematicBreak),
      ])
  }

  @Test func stylesAroundBlocksReachTheirText() {
    #expect(
      blocks("<ins><p>a</p><p>b</p></ins>") == [
        paragraph(.styled(.inserted, [.text("a")])), paragraph(.styled(.inserted, [.text("b")])),
      ])
  }

  @Test func whatGitHubTakesOutIsNamed() {
    let result = HTMLFragment.blocks(
      "<script>x</script><font color=red>a</font><iframe src=y>z</iframe><p style='x:y'>b</p><form><input></form><font>c</font>"
    )
    #expect(result.blocks == [paragraph("a"), paragraph("b"), paragraph("c")])
    #expect(result.dropped == ["<script>", "<font>", "<iframe>", "style=", "<form>", "<input>"])
  }

  @Test func underlineShowsInTracOnly() {
    #expect(blocks("<u>a</u>", .trac) == [paragraph(.styled(.inserted, [.text("a")]))])
    #expect(blocks("<u>a</u>") == [paragraph("a")])
    #expect(HTMLFragment.blocks("<u>a</u>").dropped == ["<u>"])
    #expect(HTMLFragment.blocks("<u>a</u>", from: .trac).dropped == [])
  }

  @Test func sidesInStylesCountInTrac() {
    let html =
      "<table><tr style='x:y'><td style='color: red; text-align: Right'>a</td></tr></table>"
    let table = Table(rows: [Table.Row([Table.Cell([paragraph("a")], alignment: .right)])])
    #expect(blocks(html, .trac) == [Block(.table(table))])
  }

  @Test func inlines() {
    let result = HTMLFragment.inlines(
      "a<u>b</u><br>c <a href='x'>d</a><img src=e alt=f>", from: .trac)
    #expect(
      result.inlines == [
        .text("a"), .styled(.inserted, [.text("b")]), .lineBreak, .text("c "),
        link("x", .text("d")),
        .image(Image(.url("e"), alternative: "f")),
      ])
    #expect(result.dropped == [])
  }

  @Test func unclosedAndMisnestedMarkupIsMended() {
    #expect(blocks("<table><tr><td>a<td>b") == [Block(.table(Table(rows: [row("a", "b")])))])
    #expect(blocks("<b>a<i>b</b>c").plainText == "abc")
    #expect(blocks("a<b").plainText.hasPrefix("a"))
    #expect(blocks("</div></p>a</table>").plainText.contains("a"))
    #expect(blocks("").isEmpty)
  }

  @Test(arguments: [
    ("", "<div>", 10_000, "x"), ("", "<b>", 5_000, "x"), ("x", "</i>", 5_000, ""),
    ("", "<table><tr><td>", 5_000, "x"), ("", "<ul><li>", 10_000, "x"),
    ("<p title=\"", "y", 100_000, "\">x</p>"), ("x<p ", "a ", 30_000, ">x"),
    ("x", "<a ", 40_000, ""),
    ("x", "<!--", 40_000, ""), ("x", "&", 40_000, ""),
    ("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><p>", "x&b;", 1, "</p>"),
    ("", "x\u{0}\u{1}<p\u{0}>\u{FFFE}", 1, ""),
  ])
  func hostileHTMLEnds(start: String, piece: String, count: Int, end: String) {
    let html = start + String(repeating: piece, count: count) + end
    let effort = effort {
      let blocks = HTMLFragment.blocks(html).blocks
      _ = HTMLFragment.inlines(html)
      _ = MarkdownReader.read(Array(html.utf8))
      #expect("\(blocks)".contains("x"))
    }
    #expect(effort < .seconds(10))
  }

  @Test func depthKeepsAllText() {
    let html = (0..<1_000).map { "<div>\($0) " }.joined()
    let texts = HTMLFragment.blocks(html).blocks.plainText.split(separator: "\n")
    #expect(texts.first == "0" && texts.last?.hasSuffix("999") == true)
    #expect(HTMLFragment.blocks(html).dropped == ["<div>"])
  }
}
