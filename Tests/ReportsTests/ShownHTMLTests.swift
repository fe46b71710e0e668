import Markup
import Testing

@testable import Reports

/// What the sheets of the HTML report show of the Markdown.
@Suite struct ShownHTMLTests {
  private func html(_ content: Block.Content, limit: Int = 6_000) -> String {
    ShownHTML([Block(content)], limit: limit).html
  }

  @Test func blocksAndInlinesHaveTheirElements() {
    #expect(
      html(.heading(Heading(level: 2, content: [.text("Tides")])))
        == "<div class=\"h h2\">Tides</div>")
    #expect(
      html(.paragraph([.styled(.strong, [.text("a")]), .lineBreak, .code("x<y")]))
        == "<p><strong>a</strong><br><code>x&lt;y</code></p>")
    #expect(
      html(
        .list(
          List(
            .ordered(.decimal, start: 3),
            items: [List.Item([Block(.paragraph([.text("b")]))], isChecked: true)])))
        == "<ol start=\"3\"><li>☑ b</li></ol>")
    #expect(html(.comment("x")).isEmpty)
  }

  /// Nothing of a page can be followed, loaded, or run.
  @Test func nothingOfAPageIsAlive() {
    let evil = "\"><script>a()</script>"
    let link = Link(.url("javascript:a()\(evil)"), content: [.text(evil)])
    let image = Image(.url("https://example.org/a.png\(evil)"), alternative: evil)
    let html = ShownHTML(
      [
        Block(.paragraph([.link(link), .image(image), .rawHTML(evil, .unknown)])),
        Block(.rawHTML(evil)), Block(.code(CodeBlock(language: evil, text: evil))),
      ], limit: 6_000
    ).html
    for part in ["<script", "<img", "href=", "src=", "\"\">"] {
      #expect(!html.contains(part), "\(html)")
    }
    #expect(html.contains("title=\"javascript:a()&quot;&gt;&lt;script&gt;"))
  }

  @Test func longAndDeepContentEnds() {
    let many = (0..<10_000).map { Block(.paragraph([.text("line \($0)")])) }
    #expect(ShownHTML(many, limit: 1_000).html.utf8.count < 1_200)
    var deep = Block(.paragraph([.text("bottom")]))
    for _ in 0..<50 { deep = Block(.quote([deep])) }
    #expect(!ShownHTML([deep], limit: 6_000).html.contains("bottom"))
  }

  @Test func onlyTheLinesOfARowAreShown() {
    let items = (1...4).map { line in
      List.Item([Block(.paragraph([.text("item \(line)")]), at: SourceRange(lines: line, line))])
    }
    let list = Block(
      .list(List(.ordered(.decimal, start: 1), items: items)), at: SourceRange(lines: 1, 4))
    let code = Block(
      .code(CodeBlock(language: "sh", text: "a\nb\nc")), at: SourceRange(lines: 6, 10))
    func shown(_ lines: Range<Int>) -> String {
      var blocks = ShownBlocks([list, code])
      return ShownHTML(blocks.next(lines) ?? [], limit: 6_000).html
    }
    #expect(shown(3..<4) == "<ol start=\"3\"><li>item 3</li></ol>")
    #expect(shown(8..<9) == "<pre>b</pre>")
    #expect(shown(5..<6).isEmpty)
    #expect(shown(1..<11).contains("item 4") && shown(1..<11).contains("<pre>a\nb\nc</pre>"))
  }

  /// Blocks that are read from HTML have no lines; they are shown once, between their neighbors.
  @Test func htmlIsShownOnce() {
    let first = Block(.paragraph([.text("first")]), at: SourceRange(lines: 1, 1))
    let table = Block(.definitionList([.term([.text("term")])]))
    let last = Block(.paragraph([.text("last")]), at: SourceRange(lines: 9, 9))
    var blocks = ShownBlocks([first, table, last])
    #expect(blocks.next(1..<2) == [first])
    #expect(blocks.next(3..<5) == [table])
    #expect(blocks.next(5..<8) == nil)
    #expect(blocks.next(8..<10) == [last])
    #expect(blocks.next(20..<30) == [])
  }
}
