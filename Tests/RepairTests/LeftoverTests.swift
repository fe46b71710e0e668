import Testing

@testable import Repair

/// Pieces of Trac in the text of a Markdown document, each alone in its paragraph.
@Suite struct LeftoverTests {
  @Test(arguments: [
    ("a '''b''' c", "a **b** c"),
    ("a ''b'' c", "a *b* c"),
    ("a '''''b''''' c", "a ***b*** c"),
    ("'''a''b'''c", "**a''b**c"),
    ("a'''b'''c", "a**b**c"),
    ("a'''(b)'''c", "a<strong>(b)</strong>c"),
    ("a''(b)''c", "a<em>(b)</em>c"),
    ("'''a [b](Guide.md) `c` d'''", "**a [b](Guide.md) `c` d**"),
    ("[a '''b''' c](Guide.md)", "[a **b** c](Guide.md)"),
    ("| '''a''' | ''b'' |\n| --- | --- |\n| c | d |", "| **a** | *b* |\n| --- | --- |\n| c | d |"),
    ("- '''a''': b\n  > ''c''", "- **a**: b\n  > *c*"),
    ("a^2^ and H,,2,,O", "a<sup>2</sup> and H<sub>2</sub>O"),
    (#"\'\'\'a\'\'\'"#, "**a**"),
  ])
  func emphasis(_ text: String, _ expected: String) throws { try expectMended(text, to: expected) }

  @Test(arguments: [
    ("== Set up ==", "## Set up"),
    ("= A =", "# A"),
    ("=== A", "### A"),
    ("== Stuck? == #help", "## <a id=\"help\" href=\"#help\"></a>Stuck?"),
    ("== C# ==", "## C#"),
    (#"\=\= A \=\="#, "## A"),
    ("== Color=#ff0000 ==", "## Color=#ff0000"),
    ("== `a` and ''b'' ==", "## `a` and *b*"),
    ("== A^2^ !CamelCase ==", "## A<sup>2</sup> CamelCase"),
    ("a\n\n== B ==\n\nc", "a\n\n## B\n\nc"),
    ("a\n== B ==\nc", "a\n## B\nc"),
    ("== [wiki:Guide a] ==", "## [a](Guide.md)"),
  ])
  func headings(_ text: String, _ expected: String) throws { try expectMended(text, to: expected) }

  @Test(arguments: [
    ("a[[BR]]\nb", "a\\\nb"),
    ("a [[br]]\nb", "a\\\nb"),
    ("a[[BR]]b", "a<br>b"),
    ("a[[BR]]", "a"),
    ("a\n[[BR]]\nb", "a\nb"),
    ("a\n\n[[BR]]\n\nb", "a\n\nb"),
    ("a (XXX macro: \"BR\")\nb", "a\\\nb"),
    ("a (XXX macro: \"BR\" and more)\nb", "a (XXX macro: \"BR\" and more)\nb"),
    ("a\\\\\nb", "a\\\nb"),
    ("a\\\\ b", "a<br> b"),
    ("a\\\\", "a"),
    ("| a[[BR]]b | c[[BR]] |\n| --- | --- |", "| a<br>b | c<br> |\n| --- | --- |"),
    ("## a[[BR]]", "## a<br>"),
    ("a<br>b", "a<br>b"),
    ("> a[[BR]]\n> b", "> a\\\n> b"),
  ])
  func lineBreaks(_ text: String, _ expected: String) throws {
    try expectMended(text, to: expected)
  }

  @Test(arguments: [
    ("see [wiki:Guide the guide]", "see [the guide](Guide.md)"),
    ("see [wiki:Guide]", "see [Guide](Guide.md)"),
    ("see [wiki: Guide]", "see [Guide](Guide.md)"),
    ("see [wiki: Guide the guide]", "see [the guide](Guide.md)"),
    ("see [wiki:Ships/LogBook#old log]", "see [log](Ships/LogBook.md#old)"),
    ("see [wiki:Guide#Setup set up]", "see [set up](Guide.md#set-up)"),
    ("see wiki:Guide", "see [wiki:Guide](Guide.md)"),
    ("see [[Ships/LogBook|log]]", "see [log](Ships/LogBook.md)"),
    (#"see \[wiki:Guide the guide\]"#, "see [the guide](Guide.md)"),
    ("see [https://a.example/x the site]", "see [the site](https://a.example/x)"),
    ("see [https://a.example/x `x` y]", "see [`x` y](https://a.example/x)"),
    ("see [https://a.example/x <b>x</b> y]", "see [<b>x</b> y](https://a.example/x)"),
    ("see [wiki: Guide `x` y]", "see [`x` y](Guide.md)"),
    ("see [attachment:plan.svg plan]", "see [plan](attachments/Page/plan.svg)"),
    ("see attachment:plan.svg", "see [attachment:plan.svg](attachments/Page/plan.svg)"),
    ("[[Image(plan.svg)]]", "![plan.svg](attachments/Page/plan.svg)"),
    ("see [#b c]\n\n## B", "see [c](#b)\n\n## B"),
    ("see [the guide](wiki:Guide)", "see [the guide](Guide.md)"),
    ("see [log](wiki:Ships/LogBook#old)", "see [log](Ships/LogBook.md#old)"),
    ("[=#here]Here", "<a id=\"here\" href=\"#here\"></a>Here"),
    ("| [wiki:Guide a] | b |\n| --- | --- |", "| [a](Guide.md) | b |\n| --- | --- |"),
  ])
  func links(_ text: String, _ expected: String) throws { try expectMended(text, to: expected) }

  @Test(arguments: [
    ("say !CamelCase", "say CamelCase"),
    (#"say \CamelCase"#, "say CamelCase"),
    (#"say \!CamelCase"#, "say CamelCase"),
    ("a &amp;lt;b&amp;gt;", "a &lt;b&gt;"),
    ("a {{{b|c}}} d", "a `b|c` d"),
    ("[[PageOutline]]\n\na", "a"),
    ("a\n\n[[TOC]]\n\nb", "a\n\nb"),
  ])
  func signs(_ text: String, _ expected: String) throws { try expectMended(text, to: expected) }

  private static let inText = [
    "'''b'''", "''b''", "[wiki:Guide b]", "wiki:Guide", "[https://a.example/x b]", "[[BR]]",
    "a^2^", "H,,2,,O", "{{{x}}}", "!CamelCase", #"\CamelCase"#, "&amp;lt;", "[[Image(plan.svg)]]",
    "(XXX macro: \"BR\")", #"a \\ b"#, "[x](wiki:Guide)", "[x](/nowhere.md)", "[x]()",
    "[=#here]", "[#a b]",
  ]

  /// Text in code shows what it is, whatever it is.
  @Test(arguments: inText) func codeIsNotTouched(_ text: String) throws {
    for code in [
      "a `\(text)` b", "a ``` \(text) ``` b", "```\n\(text)\n```", "~~~ sh\n\(text)\n~~~",
      "- a\n\n  ```\n  \(text)\n  ```", "> ```\n> \(text)\n> ```", "a\n\n    \(text)",
      "<!-- \(text) -->", "a <!-- \(text) --> b", "| a `\(text)` | b |\n| --- | --- |",
    ] where !(text.contains("|") && code.hasPrefix("|")) {
      try expectMended(code, to: code)
    }
  }

  /// Blocks of Trac, too, are text in a fence.
  @Test(arguments: [
    "== A ==", "|| a || b ||\n|| c || d ||", " a:: b", "{{{\na\n}}}", "'''a'''\n[[BR]]\n",
    "| a | b |\n| c | d |", "<br>\na",
  ])
  func blocksInFencesAreNotTouched(_ text: String) throws {
    for fence in ["```", "~~~~", "````text"] {
      let code = "\(fence)\nfirst\n\(text)\nlast\n\(fence.prefix { $0 == "`" || $0 == "~" })"
      try expectMended(code, to: code)
    }
  }

  /// A document with CRLF keeps it in every line, changed or not.
  @Test(arguments: [
    "a '''b'''\nc\n", "a[[BR]]\nb\n", "a\n[[BR]]\nb\n", "== A ==\n\nb\n",
    "|| a || b ||\n|| c || d ||\n",
    "{{{\na\n}}}\n", "a\n\n a:: b\n", "| a | b |\n| c | d |\n\n'''a'''\n",
    "see [a](Guide)\n'''b'''\n",
    "```\n#!sh\na\nb\n```\n'''c'''\n", "<br>\n'''a'''\n", "[[PageOutline]]\n\n'''a'''\n",
  ])
  func lineEndsStay(_ text: String) throws {
    // Enough Markdown not to be taken for a page of Trac.
    let text = "# Page\n\n## The **page**\n\n" + text + "\n'''Trac''' it was.\n"
    let dos = text.replacing("\n", with: "\r\n")
    let outcome = try TestTree(DocumentSample.beside.merging(["Page.md": dos]) { $1 }).repair()
    let unix = try TestTree(DocumentSample.beside.merging(["Page.md": text]) { $1 }).repair()
    let mended = try #require(outcome.texts["Page.md"])
    #expect(mended == unix.texts["Page.md"]?.replacing("\n", with: "\r\n"))
  }

  /// It still counts when that piece has been repaired.
  @Test(arguments: [
    ("a^2^\n\n||= b =||= c =||\n||d||e||", "a<sup>2</sup>\n\n"),
    ("a^2^\n\n{{{\nb\n}}}", "a<sup>2</sup>\n\n"),
    ("a\n\n b:: c\n\n{{{\nb\n}}}", "a\n\n<dl>"),
  ])
  func onePieceThatIsSurelyTracsIsEnough(_ text: String, _ start: String) throws {
    let mended = try DocumentSample.repaired(text, isTrac: false)
    #expect(mended.text.hasPrefix(start), "\(mended)")
  }

  /// What may be on purpose is named and left where nothing else is Trac's.
  @Test(arguments: [
    ("a^2^ b", "a^2^ b", ["1 markup-left"]),
    ("say !CamelCase", "say !CamelCase", ["1 markup-left"]),
    ("a &amp;lt; b", "a &amp;lt; b", ["1 markup-left"]),
    ("a ''b'' c", "a *b* c", []),
    ("s''x''y", "s''x''y", []),
    (#"a \CamelCase"#, #"a \CamelCase"#, []),
  ])
  func aloneInADocument(_ text: String, _ expected: String, _ left: [String]) throws {
    let mended = try DocumentSample.repaired(text, isTrac: false)
    #expect(mended.text == expected)
    #expect(mended.left == left)
  }
}
