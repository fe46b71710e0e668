import Markdown
import Markup
import Testing

@testable import Targets

/// What Python-Markdown reads otherwise than cmark is written so that both say the same.
@Suite struct PythonMarkdownTests {
  private func written(_ blocks: Block.Content...) -> String {
    let page = Document(blocks.map { Block($0) })
    let shown = TargetLowering(for: .mkDocs)?.lower(page).document ?? page
    let bytes = MarkdownWriter(dialect: Target.mkDocs.dialect).write(shown)
    #expect(RoundTrip(shown).judge(Admonitions.asAlerts(bytes)).0 == nil)
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  private func paragraph(_ text: String) -> Block.Content { .paragraph([.text(text)]) }

  @Test(
    arguments: [
      ("#12 is", "\\#12 is"), ("!!! note", "\\!!! note"), ("a<b> | c", "a&lt;b> &#124; c"),
      ("*a* b_c_d _e_", "\\*a\\* b_c_d \\_e\\_"), ("a`b", "a\\`b"), ("5 * 3", "5 * 3"),
      ("[a]: b", "[a]&#58; b"), ("Note: x", "Note&#58; x"), ("A note: x", "A note: x"),
    ])
  func text(_ source: String, _ expected: String) {
    #expect(written(paragraph(source)) == expected)
  }

  @Test func listsAreFourBlanksDeep() {
    let inner = Block(.list(List(.bullet, items: [List.Item([Block(paragraph("b"))])])))
    let code = Block(.code(CodeBlock(text: "x")))
    #expect(
      written(
        .list(
          List(
            .ordered(.decimal, start: 1),
            items: [List.Item([Block(paragraph("a")), inner]), List.Item([code])])))
          == """
          1.  a

              -   b

          2.  <span></span><!--  -->

              ```
              x
              ```
          """)
  }

  @Test func alertsAreAdmonitions() {
    let text = [Block(paragraph("High water.")), Block(.code(CodeBlock(text: "x\n\ny")))]
    #expect(
      written(.alert(Alert(.caution, blocks: text)), paragraph("Low.")) == """
        !!! danger "Caution"

            High water.

            ```
            x

            y
            ```

        Low.
        """)
  }

  @Test func quotesInARowStayTwo() {
    #expect(
      written(.quote([Block(paragraph("a"))]), .quote([Block(paragraph("b"))]))
        == "> a\n\n<!-- -->\n\n> b")
  }

  /// MkDocs changes no address in HTML, and reads no HTML in lists.
  @Test func htmlNamesPagesAsTheyAreServed() {
    let link = Inline.link(Link(.url("../A.md#b"), content: [.text("A")]))
    let parts: [DefinitionPart] = [
      .term([.text("t")]), .description([Block(.paragraph([link]))]),
    ]
    #expect(written(.definitionList(parts)).contains("<a href=\"../A.html#b\">A</a>"))
    let nested = written(
      .list(
        List(.bullet, items: [List.Item([Block(paragraph("a")), Block(.definitionList(parts))])])))
    #expect(!nested.contains("<dl>") && nested.contains("[A](../A.md#b)"))
  }

  /// Material shows the title of a page without a heading of the first level above it.
  @Test(arguments: [
    (false, [2, 3], "# h2\n\n### h3"), (true, [2], "t\n\n## h2"), (false, [2, 1], "## h2\n\n# h1"),
  ])
  func theHeadingThatBeginsAPageIsItsTitle(_ hasText: Bool, _ levels: [Int], _ expected: String) {
    let headings = levels.map { level in
      Block.Content.heading(Heading(level: level, content: [.text("h\(level)")]))
    }
    let page = Document(((hasText ? [paragraph("t")] : []) + headings).map { Block($0) })
    let shown = TargetLowering(for: .mkDocs)?.lower(page).document ?? page
    let bytes = MarkdownWriter(dialect: Target.mkDocs.dialect).write(shown)
    #expect(String(decoding: bytes.dropLast(), as: UTF8.self) == expected)
  }

  @Test func admonitionsAreReadBackLineForLine() {
    let text = "!!! note\n\n    a\n\n    > b\n\nc\n\n```\n!!! tip\n```\n"
    #expect(
      String(decoding: Admonitions.asAlerts(Array(text.utf8)), as: UTF8.self)
        == "> [!NOTE]\n>\n> a\n>\n> > b\n\nc\n\n```\n!!! tip\n```\n")
  }
}
