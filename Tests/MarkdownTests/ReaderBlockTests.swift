import Fuzz
import Markdown
import Markup
import Testing

@Suite("Reading blocks of GitHub Markdown")
struct ReaderBlockTests {
  @Test func headingsOfBothKinds() {
    #expect(
      read("# One\n\nTwo *x*\n---\n") == [
        Block(.heading(Heading(level: 1, content: [.text("One")]))),
        Block(
          .heading(
            Heading(level: 2, content: [.text("Two "), .styled(.emphasis, [.text("x")])]))),
      ])
  }

  @Test func paragraphWithBothKindsOfBreaks() {
    #expect(
      read("a\nb  \nc\\\nd") == [
        paragraph(
          .text("a"), .softBreak, .text("b"), .lineBreak, .text("c"), .lineBreak, .text("d"))
      ])
  }

  @Test func bulletListWithTasks() {
    #expect(
      read("- [x] done\n- [ ] open\n- plain\n") == [
        Block(
          .list(
            List(
              .bullet,
              items: [
                List.Item([paragraph("done")], isChecked: true),
                List.Item([paragraph("open")], isChecked: false),
                List.Item([paragraph("plain")]),
              ])))
      ])
  }

  @Test func orderedListKeepsItsStart() {
    let list = read("3. a\n4. b\n   - c\n")
    #expect(
      list == [
        Block(
          .list(
            List(
              .ordered(.decimal, start: 3),
              items: [
                List.Item([paragraph("a")]),
                List.Item([
                  paragraph("b"),
                  Block(.list(List(.bullet, items: [List.Item([paragraph("c")])]))),
                ]),
              ])))
      ])
  }

  @Test func quotesNest() {
    #expect(
      read("> a\n>\n> > b\n") == [
        Block(.quote([paragraph("a"), Block(.quote([paragraph("b")]))]))
      ])
  }

  @Test(arguments: [
    ("```sh -e\nls\n\n```\n", CodeBlock(language: "sh", text: "ls\n")),
    ("~~~\n~ `x`\n~~~\n", CodeBlock(text: "~ `x`")),
    ("    a\n\n    b\n", CodeBlock(text: "a\n\nb")),
    ("```\n```\n", CodeBlock(text: "")),
    (
      "<pre lang=\"c\"><code>a &lt; b\n  c\n</code></pre>\n",
      CodeBlock(language: "c", text: "a < b\n  c")
    ),
  ])
  func codeKeepsItsBytes(markdown: String, code: CodeBlock) {
    #expect(read(markdown) == [Block(.code(code))])
  }

  @Test func rules() {
    #expect(
      read("a\n\n---\n\n<hr>\n") == [paragraph("a"), Block(.thematicBreak), Block(.thematicBreak)])
  }

  @Test func pipeTableWithHeaderAndSides() {
    let tables = read("| a | b |\n| :-- | --: |\n| 1 | x \\| y |\n")
    #expect(
      tables == [
        Block(
          .table(
            Table(rows: [
              Table.Row([
                Table.Cell([paragraph("a")], isHeader: true, alignment: .left),
                Table.Cell([paragraph("b")], isHeader: true, alignment: .right),
              ]),
              Table.Row([
                Table.Cell([paragraph("1")], alignment: .left),
                Table.Cell([paragraph("x | y")], alignment: .right),
              ]),
            ])))
      ])
  }

  @Test func emptyHeaderRowIsNone() {
    #expect(read("| | |\n|-|-|\n| 1 | |\n") == [Block(.table(Table(rows: [row("1", "")])))])
  }

  @Test func htmlTableWithSpansAndBlocks() {
    let tables = read(
      "<table>\n<tr><th colspan=\"2\">a</th></tr>\n<tr><td rowspan=2 align=right><p>b</p><ul><li>c</li></ul></td><td>d</td></tr>\n</table>\n"
    )
    #expect(
      tables == [
        Block(
          .table(
            Table(rows: [
              Table.Row([Table.Cell([paragraph("a")], isHeader: true, columnSpan: 2)]),
              Table.Row([
                Table.Cell(
                  [
                    paragraph("b"),
                    Block(.list(List(.bullet, items: [List.Item([paragraph("c")])]))),
                  ], rowSpan: 2, alignment: .right),
                Table.Cell([paragraph("d")]),
              ]),
            ])))
      ])
  }

  @Test func markdownInsideHTML() {
    let blocks = read("<dl>\n<dt>T</dt>\n<dd>\n\nsome **bold**\n\n- x\n\n</dd>\n</dl>\n\nafter\n")
    #expect(
      blocks == [
        Block(
          .definitionList([
            .term([.text("T")]),
            .description([
              paragraph(.text("some "), .styled(.strong, [.text("bold")])),
              Block(.list(List(.bullet, items: [List.Item([paragraph("x")])]))),
            ]),
          ])),
        paragraph("after"),
      ])
  }

  @Test func transparentElementsLeaveTheirContent() {
    #expect(
      read(
        "<section>\n<p>More</p>\n\nText\n\n</section>\n\n<div align=\"center\">\n\nx\n\n</div>\n"
      )
        == [paragraph("More"), paragraph("Text"), paragraph("x")])
  }

  @Test func foldedTextAndAlerts() {
    #expect(
      read("<details>\n<summary>More</summary>\n\nText\n\n- x\n\n</details>\n\nafter\n") == [
        Block(
          .details(
            Details(
              summary: [.text("More")],
              blocks: [
                paragraph("Text"),
                Block(.list(List(.bullet, items: [List.Item([paragraph("x")])]))),
              ]))),
        paragraph("after"),
      ])
    #expect(
      read("> [!TIP]\n> a\n>\n> b\n") == [
        Block(.alert(Alert(.tip, blocks: [paragraph("a"), paragraph("b")])))
      ])
    for quote in ["> [!TIP]\n", "> [!TIP] a\n", "> [!OTHER]\n> a\n", "> > [!TIP]\n> > a\n"] {
      let isQuote = if case .quote? = read(quote).first?.content { true } else { false }
      #expect(isQuote, "\(quote)")
    }
  }

  @Test func comments() {
    #expect(
      read("<!-- a -->\n\nb <!-- c --> d\n") == [
        Block(.comment("a")),
        paragraph(.text("b "), .comment("c"), .text(" d")),
      ])
  }

  @Test func blocksKnowTheirLines() {
    let document = MarkdownReader.read(Array("# a\n\nb\nc\n\n| x |\n|-|\n| y |\n".utf8))
    #expect(document.blocks.map(\.source.start.line) == [1, 3, 6])
    #expect(document.blocks.map(\.source.end.line) == [1, 4, 8])
  }

  @Test func depthIsBounded() {
    let quotes = read(String(repeating: "> ", count: 5_000) + "x")
    #expect(NestedDepth.of(quotes) <= 250)
    let stars = read(String(repeating: "*a **b ", count: 5_000))
    #expect(stars.count == 1)
    _ = read(String(repeating: "<ins>", count: 20_000) + "x")
    _ = read(String(repeating: "[", count: 20_000) + "x" + String(repeating: "](y)", count: 20_000))
    _ = read(String(repeating: "- ", count: 3_000) + "x")
  }

  @Test func nothingIsLostInTheDepth() {
    let quotes = String(repeating: "> ", count: 300)
    let blocks = read(quotes + "<p>a</p>\n" + quotes + "\n" + quotes + "- b\n" + quotes + "  # c")
    let text = "\(blocks)"
    #expect(text.contains("\"a\"") && text.contains("\"b\"") && text.contains("\"c\""))
  }

  @Test func notesStayOutOfUnclosedHTML() {
    let blocks = read("<table><tr><td>\n\na[^1]\n\n[^1]: b\n")
    #expect(
      blocks == [
        Block(
          .table(
            Table(rows: [
              Table.Row([Table.Cell([paragraph(.text("a"), .footnote([.text("b")]))])])
            ])))
      ])
  }

  @Test(.fuzz) func anyBytesMakeATree() {
    for seed in Fuzz.seeds(fixed: 200) {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = MarkdownReader.read(bytes)
    }
  }
}

enum NestedDepth {
  static func of(_ blocks: [Block]) -> Int {
    blocks.map { if case .quote(let inner) = $0.content { 1 + of(inner) } else { 1 } }.max() ?? 0
  }
}
