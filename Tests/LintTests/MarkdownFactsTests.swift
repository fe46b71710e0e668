import Testing

@testable import Lint

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
    #expect(facts.comments == [DocumentComment("h", line: 3, lastLine: 3)])
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
