import Effort
import Testing

@testable import Facts

@Suite struct MarkdownFactsTests {
  private func read(_ text: String) -> DocumentFacts {
    MarkdownFacts.read(Array(text.utf8), path: "README.md")
  }

  @Test func headingsAndSections() {
    let facts = read(
      "intro\n\n# One `two`\n\ntext\n\n## Sub\n\n- a\n- [x] b\n\nThree\n=====\n\nend\n")
    #expect(facts.headings.map(\.text) == ["One two", "Sub", "Three"])
    #expect(facts.headings.map(\.level) == [1, 2, 1])
    #expect(facts.headings.map(\.line) == [3, 7, 12])
    let sections = facts.sections
    #expect(sections.count == 4)
    #expect(sections[1].blocks.map { facts.blocks[$0].text } == ["text", "Sub", "a", "b"])
    #expect(sections[1].ownBlocks.map { facts.blocks[$0].text } == ["text"])
    #expect(facts.blocks[5].kind == .item(isOrdered: false, depth: 1, isDone: true))
  }

  @Test func linesStayInTheText() {
    let facts = read("a `b` [c](d.md)\n![e](f.png) **g**\nhttps://x.org <!-- h -->\n")
    let block = facts.blocks[0]
    #expect(block.text == "a b c\n g\nhttps://x.org ")
    #expect(block.prose == "a \u{FFFC} c\n\u{FFFC} g\n\u{FFFC} ")
    #expect(facts.links.map(\.destination) == ["d.md", "f.png", "https://x.org"])
    #expect(facts.links.map(\.line) == [1, 2, 3])
    #expect(facts.links.map(\.kind) == [.link, .image, .address])
    #expect(facts.links.map(\.text) == ["c", "e", "https://x.org"])
    #expect(facts.comments == [DocumentComment(text: "h", line: 3, lastLine: 3)])
  }

  @Test func leadAndCode() {
    let facts = read(
      "- **Term**: what\n\n```Swift\nlet x\n```\n\n| a | b |\n| - | - |\n| c | d |\n")
    #expect(facts.blocks[0].lead == "Term")
    #expect(facts.blocks[1].kind == .code(language: "swift"))
    #expect(facts.blocks[1].text == "let x\n")
    #expect(facts.blocks[2].kind == .row(isHeader: true))
    #expect(facts.blocks[3].text == "c\td")
  }

  @Test func rawHTML() {
    let facts = read(
      "<p align=\"center\">\n<img src=\"a.png\" alt=\"A\">\n</p>\n\n<h1 id=\"x\">Big &amp; bold</h1>\n\n<a name=\"y\"></a>z\n"
    )
    #expect(facts.headings.map(\.text) == ["Big & bold"])
    #expect(facts.headings[0].line == 5)
    #expect(facts.links.map(\.destination) == ["a.png"])
    #expect(facts.links[0].line == 2)
    #expect(Set(facts.anchors.map(\.name)) == ["x", "y"])
  }

  @Test func partsOfHTML() {
    let facts = read(
      "<dl>\n<dt>CPU</dt>\n<dd>The <b>brain</b>.</dd>\n</dl>\n\n<details><summary>More</summary>\n\n- [a](b.md)\n\n</details>\n\n<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>c</td><td><a href=\"d.md\">d</a></td></tr>\n</table>\n\n<pre>x\ny</pre>\n<ul><li>one <code>two</code><li>three</ul>\n"
    )
    #expect(
      facts.blocks.map(\.text) == [
        "CPU", "The brain.", "More", "a", "A\tB", "c\td", "x\ny", "one two", "three",
      ])
    #expect(facts.blocks.map(\.line) == [2, 3, 6, 8, 13, 14, 17, 19, 19])
    #expect(facts.blocks[0].kind == .term)
    #expect(facts.blocks[4].kind == .row(isHeader: true))
    #expect(facts.blocks[6].kind == .code(language: ""))
    #expect(facts.blocks[7].prose == "one \u{FFFC}")
    #expect(facts.links.map(\.text) == ["a", "d"])
    #expect(facts.links.map(\.line) == [8, 14])
    #expect(facts.links[1].block == 5)
  }

  @Test func commentsOfManyLines() {
    let facts = read("a\n\n<!-- one\n\ntwo -->\n\nb <!-- three\nfour --> c\n[d](e)\n")
    #expect(
      facts.comments == [
        DocumentComment(text: "one\n\ntwo", line: 3, lastLine: 5),
        DocumentComment(text: "three\nfour", line: 7, lastLine: 8),
      ])
    #expect(facts.links[0].line == 9)
    #expect(facts.blocks.count == 2)
  }

  @Test func linesWhereCmarkMiscounts() {
    let facts = read(
      "[r]: x.md\n[s]: y.md\ntext [r] `a\nb` [c\nd](e.md)\n  and [s]\n\n- item [f](g.md)\nlazy <https://h.org>\n"
    )
    #expect(facts.links.map(\.destination) == ["x.md", "e.md", "y.md", "g.md", "https://h.org"])
    #expect(facts.links.map(\.line) == [3, 4, 6, 8, 9])
    #expect(facts.blocks[0].line == 3)
    #expect(facts.blocks[0].lastLine == 6)
  }

  @Test func itemsWithoutTextOfTheirOwn() {
    let facts = read("- - deep\n- # Head [a](b)\n- ```\n  code\n  ```\n")
    #expect(facts.blocks.map(\.line) == [1, 1, 2, 2, 3, 3])
    #expect(facts.blocks[1].kind == .item(isOrdered: false, depth: 2, isDone: nil))
    #expect(facts.links[0].block == 3)
    #expect(facts.headings[0].block == 3)
  }

  @Test(arguments: [">", "- ", "[", "![", "<a>", "<!--", "<details>\n", "| a ", "`"])
  func deepNestingIsRead(part: String) {
    expectLinear(upTo: 40_000) {
      #expect(read(String(repeating: part, count: $0) + " x\n").lineCount > 0)
    }
  }

  @Test func frontMatterIsNoText() {
    let facts = read("---\ntitle: \"T\"\n---\n\n# H\n")
    #expect(facts.frontTitle == "T")
    #expect(facts.headings.map(\.line) == [5])
    #expect(facts.blocks.count == 1)
  }

  @Test func words() {
    #expect(WordCount.count("two words, don't") == 3)
    #expect(WordCount.count("用語集です") == 3)
    #expect(WordCount.count("déjà vu \u{FFFC}") == 2)
  }
}
