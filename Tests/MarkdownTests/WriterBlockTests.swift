import Markdown
import Markup
import Testing

@Suite("Blocks in Markdown")
struct WriterBlockTests {
  @Test("An empty page has no bytes, others one line end")
  func ends() {
    #expect(written() == "")
    #expect(written(.paragraph([])) == "")
    #expect(written(.paragraph([.text("a")]), .paragraph([.text(" ")])) == "a\n")
  }

  @Test(
    "Headings",
    arguments: [
      ("a", "## a\n"), ("a #", "## a \\#\n"), ("a#", "## a#\n"), ("##", "## \\##\n"), ("", "##\n"),
      ("- a", "## - a\n"), ("a\\", "## a\\\n"),
    ])
  func headings(_ text: String, _ expected: String) {
    #expect(written(.heading(Heading(level: 2, content: [.text(text)]))) == expected)
  }

  @Test(
    "Code to the byte",
    arguments: [
      ("a", "```\na\n```\n"), ("", "```\n```\n"), ("\n", "```\n\n\n```\n"),
      ("a\n\n\tb\n", "```\na\n\n\tb\n\n```\n"), ("```", "````\n```\n````\n"),
      ("a ````` b", "``````\na ````` b\n``````\n"),
    ])
  func code(_ text: String, _ expected: String) {
    #expect(written(.code(CodeBlock(text: text))) == expected)
  }

  @Test("Code in lists and quotes")
  func nestedCode() {
    let code = Block(.code(CodeBlock(language: "sh", text: "a\n\n  b")))
    #expect(
      written(bullets(item("x", code)).content) == "- x\n  ```sh\n  a\n\n    b\n  ```\n")
    #expect(written(.quote([code])) == "> ```sh\n> a\n>\n>   b\n> ```\n")
  }

  @Test("Rules never look like front matter or an item's bullets")
  func rules() {
    #expect(written(.thematicBreak, .thematicBreak) == "***\n\n---\n")
    #expect(
      written(.paragraph([.text("a")]), bullets(List.Item([Block(.thematicBreak)])).content)
        == "a\n\n- ***\n")
  }

  @Test("Quotes")
  func quotes() {
    #expect(
      written(.quote([paragraph("a"), Block(.quote([paragraph("b")]))]), .quote([paragraph("c")]))
        == "> a\n>\n> > b\n\n> c\n")
  }

  @Test("Comments")
  func comments() {
    #expect(written(.comment("a")) == "<!-- a -->\n")
    #expect(written(.comment("a --> b \n \n  c")) == "<!--\na - -> b\n\n  c\n-->\n")
  }

  @Test("What should have been lowered is kept")
  func leftovers() {
    #expect(written(.box(Box(name: "div", blocks: [paragraph("a")]))) == "a\n")
    #expect(written(.rawHTML("<b>")) == "<!-- <b> -->\n")
    let call = MacroCall(name: "M", arguments: "", kind: .unknown, written: "[[M]]")
    #expect(written(.macro(call)) == "<!-- [[M]] -->\n")
    #expect(writtenText(.text("a "), .macro(call, .unknown)) == "a <!-- [[M]] -->")
  }
}

@Suite("Lists in Markdown")
struct WriterListTests {
  @Test("Tight lists, nested by the marker's width")
  func tight() {
    #expect(
      written(bullets(item("a", numbers(item("b", bullets(item("c"))))), item("d")).content)
        == "- a\n  1. b\n     - c\n- d\n")
  }

  @Test("Numbers count from the source's start")
  func numbering() {
    #expect(
      written(numbers(from: 9, item("a"), item("b", bullets(item("c")))).content)
        == "9. a\n10. b\n    - c\n")
  }

  @Test("A list that cannot stand right below a text makes its list loose")
  func loose() {
    #expect(
      written(bullets(item("a", numbers(from: 3, item("b"))), item("c")).content)
        == "- a\n\n  3. b\n\n- c\n")
    #expect(
      written(bullets(item("a", paragraph("b")), item("c")).content) == "- a\n\n  b\n\n- c\n")
    #expect(written(bullets(item("a", bullets(List.Item([])))).content) == "- a\n\n  -\n")
  }

  @Test("Lists of one kind are kept apart")
  func neighbors() {
    #expect(
      written(bullets(item("a")).content, bullets(item("b")).content, numbers(item("c")).content)
        == "- a\n\n+ b\n\n1. c\n")
  }

  @Test("Items that begin with other blocks")
  func firstBlocks() {
    #expect(
      written(bullets(List.Item([]), List.Item([Block(.code(CodeBlock(text: "x")))])).content)
        == "-\n- ```\n  x\n  ```\n")
    #expect(
      written(bullets(List.Item([bullets(List.Item([bullets(List.Item([]))]))])).content)
        == "- * -\n")
    #expect(
      written(bullets(List.Item([Block(.quote([paragraph("a")]))])).content) == "- > a\n")
  }

  @Test("Check boxes")
  func tasks() {
    let list = List(
      .bullet,
      items: [
        List.Item([paragraph("a")], isChecked: false), List.Item([paragraph("b")], isChecked: true),
      ])
    #expect(written(.list(list)) == "- [ ] a\n- [x] b\n")
  }

  @Test("Deep nesting ends")
  func depth() {
    var block = bullets(item("x"))
    for _ in 0..<100 { block = bullets(item("x", block)) }
    #expect(written(block.content).utf8.count == 101 * 4 + 100 * 101)
  }
}
