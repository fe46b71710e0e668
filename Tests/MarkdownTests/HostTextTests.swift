import Markdown
import Markup
import Testing

@testable import Targets

/// Text that a host would make something of its own of.
@Suite struct HostTextTests {
  private func written(_ target: Target, _ content: Block.Content) -> String {
    let page = Document([Block(content)])
    let shown = TargetLowering(for: target)?.lower(page).document ?? page
    let bytes = MarkdownWriter(dialect: target.dialect).write(shown)
    #expect(RoundTrip(shown).judge(bytes).0 == nil)
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  private func text(_ text: String, _ target: Target) -> String {
    written(target, .paragraph([.text(text)]))
  }

  @Test(
    arguments: [
      ("#12, C#1 and # 1", "\\#12, C\\#1 and # 1"), ("!12 x!", "\\!12 x!"), ("$5 $x", "\\$5 \\$x"),
      ("&1 & 2 &#12;", "\\&1 & 2 &amp;\\#12;"), ("50%, %1, %d", "50%, \\%1, \\%d"),
      ("~/bin ~anna ~\"a b\"", "~/bin \\~anna \\~\"a b\""),
      ("@anna a@b @ x", "\\@anna a@b @ x"), ("{+a+} {-b} [-v]", "<span>{</span>+a+} {-b} [-v]"),
      ("[issue:12] [a:b]", "<span>[</span>issue:12] [a:b]"), ("[[x]]", "&#91;[x]]"),
      (": x", "\\: x"), ("irc://x", "irc<span>:</span>//x"), ("100 {x}", "100 {x}"),
    ])
  func gitLabMakesNoReferences(_ source: String, _ expected: String) {
    #expect(text(source, .gitLab) == expected)
  }

  @Test(
    arguments: [
      ("#12 and !3", "<span>#</span>12 and <span>!</span>3"), ("$5 $x", "\\$5 \\$x"),
      ("@anna a@b", "<span>@</span>anna a@b"), ("~anna %1 &1", "~anna %1 &1"),
      ("[a](b) [^", "[a]&#40;b) &#91;^"), (": x", "\\: x"),
    ])
  func forgejoMakesNoReferences(_ source: String, _ expected: String) {
    #expect(text(source, .forgejo) == expected)
  }

  @Test(arguments: [Target.gitLab.name, Target.forgejo.name])
  func codeAndLinksAreLeftAlone(_ name: String) throws {
    let target = try #require(Target(named: name))
    let link = Inline.link(Link(.url("x.md"), content: [.text("#12 @a")]))
    #expect(
      written(target, .paragraph([.code("#12 @anna $x"), .text(" "), link]))
        == "`#12 @anna $x` [#12 @a](x.md)")
  }

  @Test func gitHubMakesNoneInFiles() {
    #expect(text("#12 @anna !3 : ~x", .github) == "#12 @anna !3 : ~x")
  }

  /// Tables as HTML have text, too.
  @Test func referencesInHTMLStandApart() {
    let cell = Table.Cell(
      [Block(.paragraph([.text("#12 & @anna")]))], columnSpan: 2)
    let table = Table(rows: [Table.Row([cell]), Table.Row([Table.Cell([]), Table.Cell([])])])
    #expect(
      written(.gitLab, .table(table)).contains("<span>#</span>12 & <span>@</span>anna"))
  }

  @Test(
    arguments: [
      ([.text("Set up")] as [Inline], "## Set up"),
      ([.text("a_b *c*")], "## a_b \\*c\\*"),
      (
        [.link(Link(.url("b.md"), content: [.text("A")]))],
        "## <a id=\"a\" href=\"#a\"></a>[A](b.md)"
      ),
      ([.text("#1 x")], "## <a id=\"1-x\" href=\"#1-x\"></a><span>#</span>1 x"),
      ([.text("A {#own}")], "## A \\{#own}"),
    ])
  func forgejosHeadingsKeepTheFragmentOfTheirText(_ content: [Inline], _ expected: String) {
    #expect(written(.forgejo, .heading(Heading(level: 2, content: content))) == expected)
  }
}
