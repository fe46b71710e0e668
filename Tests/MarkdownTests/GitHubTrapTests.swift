import Markdown
import Markup
import Testing

/// Each text in each place: cmark-gfm must show its characters and nothing else, and what GitHub does with
/// that HTML afterwards must find nothing to do.
@Suite("Texts that GitHub could take for markup")
struct GitHubTrapTests {
  @Test(arguments: GitHubTraps.texts) func staysText(_ text: String) {
    for (place, document) in GitHubTraps.documents(text) {
      let lowered = Lowering().lower(document).document
      let markdown = MarkdownWriter().write(lowered)
      let source = String(decoding: markdown, as: UTF8.self)
      let html = ShownHTML(markdown)
      let difference = RoundTrip.verify(lowered, markdown: markdown)
      #expect(difference == nil, "\(place): \(source)")
      #expect(html.text.contains(ShownHTML.tidy(text)), "\(place): \(source)\(html.source)")
      #expect(html.laterMarkup == nil, "\(place): \(source)")
    }
  }

  @Test("The first line is no front matter", arguments: ["---", "--- ", "- - -", "-----"])
  func frontMatter(_ text: String) {
    for first in [Block(.thematicBreak), paragraph(text)] {
      let page = [first, paragraph("title: x"), Block(.thematicBreak), paragraph("a")]
      let markdown = MarkdownWriter().write(Document(page))
      #expect(!markdown.starts(with: "---".utf8))
      #expect(RoundTrip.verify(Document(page), markdown: markdown) == nil)
    }
  }

  @Test(
    "Code that GitHub would draw is shown",
    arguments: [
      ("geojson", "json"), ("TopoJSON", "json"), ("stl", nil), ("json", "json"),
      // With a plugin, Trac draws these too.
      ("mermaid", "mermaid"), ("math", "math"),
    ])
  func drawnCode(language: String, expected: String?) {
    let page = Document([Block(.code(CodeBlock(language: language, text: "{}")))])
    let lowered = Lowering().lower(page).document
    #expect(lowered.blocks.map(\.content) == [.code(CodeBlock(language: expected, text: "{}"))])
  }

  @Test(
    "Code is shown to the byte",
    arguments: [
      "$x$ :smile: <b> &amp; [a](b) *c*", "`", "``", "```", "~~~", "a ````` b", " `` ` ", "\\",
      "\\`", "|", "\\|",
      "<!-- -->", "</code>", "\u{A0}", "a\u{200B}b", "\ta  b", "[^1]", "www.example.com a@b.cd",
    ])
  func code(_ code: String) {
    for (place, document) in [
      ("line", Document([Block(.paragraph([.text("a "), .code(code), .text(" z")]))])),
      (
        "cell",
        Document([
          Block(
            .table(
              Table(rows: [
                Table.Row([cell("a", header: true)]),
                Table.Row([Table.Cell([Block(.paragraph([.code(code)]))])]),
              ])))
        ])
      ),
      ("fence", Document([Block(.code(CodeBlock(text: code)))])),
      (
        "item",
        Document([
          bullets(List.Item([paragraph("a"), Block(.code(CodeBlock(text: code + "\n\n" + code)))]))
        ])
      ),
      (
        "HTML cell",
        Document([
          Block(
            .table(
              Table(rows: [
                Table.Row([Table.Cell([Block(.paragraph([.code(code)]))], columnSpan: 2)])
              ])))
        ])
      ),
      (
        "block in a cell",
        Document([
          Block(
            .table(
              Table(rows: [
                Table.Row([
                  Table.Cell([paragraph("a"), Block(.code(CodeBlock(text: code + "\n\n" + code)))])
                ])
              ])))
        ])
      ),
    ] {
      let lowered = Lowering().lower(document).document
      let markdown = MarkdownWriter().write(lowered)
      let source = String(decoding: markdown, as: UTF8.self)
      #expect(RoundTrip.verify(lowered, markdown: markdown) == nil, "\(place): \(source)")
      #expect(ShownHTML(markdown).text.contains(ShownHTML.tidy(code)), "\(place): \(source)")
    }
  }
}
