import Markdown
import Markup
import Testing

@testable import Targets

/// What kramdown reads otherwise than cmark is written so that both say the same.
@Suite struct KramdownTests {
  private func written(_ blocks: Block.Content..., for target: Target = .gollum) -> String {
    let page = Document(blocks.map { Block($0) })
    let shown = TargetLowering(for: target)?.lower(page).document ?? page
    let bytes = MarkdownWriter(dialect: target.dialect).write(shown)
    #expect(RoundTrip(shown).judge(bytes).0 == nil)
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  private func paragraph(_ text: String) -> Block.Content { .paragraph([.text(text)]) }

  @Test(
    arguments: [
      ("--debug and - x", "\\--debug and - x"), ("a --- b", "a \\-\\-- b"),
      ("and so on... or ..", "and so on\\... or .."), ("5....", "5\\.\\..."),
      ("a << b >> c", "a &lt;&lt; b >&gt; c"), ("{: .a} {x}", "\\{: .a} {x}"),
      ("$$a$$ $5", "&#36;&#36;a&#36;&#36; $5"), ("10_000_000 a_b", "10\\_000\\_000 a_b"),
      ("operator *(x", "operator \\*(x"), ("5 * 3", "5 * 3"), ("[a]: b c", "[a]&#58; b c"),
      (": x", "&#58; x"),
    ])
  func text(_ source: String, _ expected: String) {
    #expect(written(paragraph(source)) == expected)
  }

  @Test(arguments: [Target.portable.name, Target.mdwiki.name])
  func otherSitesReadTheSame(_ name: String) throws {
    let target = try #require(Target(named: name))
    #expect(written(paragraph("--debug"), for: target) == "\\--debug")
  }

  @Test func anyNumberStartsAList() {
    let lines: [Inline] = [.text("born in"), .softBreak, .text("1986. Then")]
    #expect(written(.paragraph(lines)) == "born in\n1986\\. Then")
  }

  @Test func headingsHaveNoAttributes() {
    #expect(
      written(.heading(Heading(level: 2, content: [.text("A {#b} -- c")]))) == "## A \\{#b} \\-- c")
  }

  @Test func codeIsLeftAlone() {
    let code = Block.Content.paragraph([.code("--x... {:a} [[y]]")])
    for target in [Target.gollum, .githubWiki] {
      #expect(written(code, for: target) == "`--x... {:a} [[y]]`")
    }
  }

  @Test(arguments: [("x y", "^(x y)"), ("(really)", "^(really)"), ("(a)(b)", "^((a)(b))")])
  func raisedTextIsInOnePairOfParentheses(_ text: String, _ expected: String) {
    #expect(written(.paragraph([.styled(.superscript, [.text(text)])])) == expected)
  }

  /// Gollum finds a fence only where it begins a line.
  @Test func codeThatBeginsAnItemIsOnItsOwnLines() {
    let code = List.Item([Block(.code(CodeBlock(text: "x")))])
    #expect(
      written(.list(List(.bullet, items: [code])))
        == "- <!-- -->\n\n  ```\n  x\n  ```")
  }

  @Test func emptyItemsAreItems() {
    let items = [List.Item([]), List.Item([Block(paragraph("a"))])]
    #expect(written(.list(List(.bullet, items: items))) == "- <!-- -->\n- a")
  }
}
