import Effort
import Testing

@testable import Facts

@Suite struct AsciiDocFactsTests {
  private func read(_ text: String) -> DocumentFacts {
    AsciiDocFacts.read(Array(text.utf8), path: "a.adoc")
  }

  @Test func headings() {
    let facts = read(
      "= Title\n:toc:\n\n== One `x`\n\ntext\n\n[[two]]\n=== Two\n\nThree\n-----\n\nmore\n")
    #expect(facts.headings.map(\.text) == ["Title", "One x", "Two", "Three"])
    #expect(facts.headings.map(\.level) == [1, 2, 3, 2])
    #expect(facts.headings[2].ids == ["two"])
    #expect(facts.blocks.map(\.text) == ["Title", "One x", "text", "Two", "Three", "more"])
  }

  @Test func blocks() {
    let facts = read(
      "[source,ruby]\n----\nputs 1\n----\n\n....\nplain\n....\n\n indented\n\n// note\n\n====\nInside\n====\n\n|===\n|a |b\n\n|c |https://x.org[d]\n|===\n\nend\n"
    )
    #expect(
      facts.blocks.map(\.text) == [
        "puts 1\n", "plain\n", "indented\n", "Inside", "a\tb", "c\td", "end",
      ])
    #expect(facts.blocks[0].kind == .code(language: "ruby"))
    #expect(facts.blocks[4].kind == .row(isHeader: true))
    #expect(facts.blocks[5].kind == .row(isHeader: false))
    #expect(facts.comments == [DocumentComment(text: "note", line: 12, lastLine: 12)])
  }

  @Test func links() {
    let facts = read(
      "See link:b.adoc[the b], xref:c.adoc#x[c], <<here,there>>,\nhttps://x.org[X^], https://y.org and image:i.png[I].\n\nimage::j.png[J]\n\ninclude::k.adoc[]\n"
    )
    #expect(
      facts.links.map(\.destination) == [
        "b.adoc", "c.adoc#x", "here", "https://x.org", "https://y.org", "i.png", "j.png", "k.adoc",
      ])
    #expect(
      facts.links.map(\.kind) == [
        .link, .reference, .label, .link, .address, .image, .image, .include,
      ])
    #expect(facts.links.map(\.line) == [1, 1, 1, 2, 2, 2, 4, 6])
    #expect(facts.blocks[0].text == "See the b, c, there,\nX, https://y.org and .")
  }

  @Test func lists() {
    let facts = read(
      "* one\n** two\n* [x] three\n\n. first\n. second\n\nCPU:: The *brain*.\nRAM::\n  Memory.\n\n*Bold* lead\n"
    )
    #expect(
      facts.blocks.map(\.text) == [
        "one", "two", "three", "first", "second", "CPU", "The brain.", "RAM", "Memory.",
        "Bold lead",
      ])
    #expect(facts.blocks[1].kind == .item(isOrdered: false, depth: 2, isDone: nil))
    #expect(facts.blocks[2].kind == .item(isOrdered: false, depth: 1, isDone: true))
    #expect(facts.blocks[4].kind == .item(isOrdered: true, depth: 2, isDone: nil))
    #expect(facts.blocks[5].kind == .term)
    #expect(facts.blocks[9].lead == "Bold")
  }

  @Test(arguments: [
    "`", "<<", "link:a[", "*", "[[", "{a", "|===\n", "----\n", "a::\n", "* ", "+\n",
  ])
  func anyBytesAreReadInTime(part: String) {
    expectLinear(upTo: 10_000) {
      #expect(read(String(repeating: part, count: $0)).lineCount > 0)
    }
  }
}
