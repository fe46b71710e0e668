import Markup
import Migration
import Repair
import Reports
import Testing

/// Every leftover of other converters in a Markdown document: what is there, and what it becomes.
@Suite struct ConversionTests {
  /// After them is a line that is surely Trac's, so that nothing is left for its looks.
  @Test(arguments: [
    ("'''x''' and ''y''", "**x** and *y*"),
    ("'''''x'''''", "***x***"),
    ("a'''b'''c", "a**b**c"),
    ("x''\"y\"''z", "x<em>\"y\"</em>z"),
    ("x^2^ and H,,2,,O", "x<sup>2</sup> and H<sub>2</sub>O"),
    ("= H =", "# H"),
    ("=== H ===", "### H"),
    ("== H == #here", "## <a id=\"here\" href=\"#here\"></a>H"),
    ("{{{x}}} is code", "`x` is code"),
    ("[wiki:Guide the guide]", "[the guide](Guide.md)"),
    ("[wiki: Guide the guide]", "[the guide](Guide.md)"),
    ("[wiki:Guide#Setup set up]", "[set up](Guide.md#set-up)"),
    ("see wiki:Guide now", "see [wiki:Guide](Guide.md) now"),
    ("[[Guide|the guide]]", "[the guide](Guide.md)"),
    ("[x](wiki:Guide)", "[x](Guide.md)"),
    ("[x](wiki:Guide#Setup)", "[x](Guide.md#set-up)"),
    ("[Guide]()", "[Guide](Guide.md)"),
    ("[nothing]()", "nothing"),
    ("[https://example.org home]", "[home](https://example.org)"),
    ("[[Image(plan.png)]]", "![plan.png](img/plan.png)"),
    ("a[[BR]]", "a"),
    ("a[[br]]\nb", "a\\\nb"),
    ("a (XXX macro: \"BR\") b", "a <br> b"),
    ("a \\\\ b", "a <br> b"),
    ("a\\\\\nb", "a\\\nb"),
    ("never !GuideBook", "never GuideBook"),
    ("never \\GuideBook", "never GuideBook"),
    ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
    ("[=#here]x", "<a id=\"here\" href=\"#here\"></a>x"),
    ("[x](Guide)", "[x](Guide.md)"),
    ("[x](Guide.wiki)", "[x](Guide.md)"),
    ("[x](/Guide)", "[x](Guide.md)"),
    ("[x](/wiki/Guide#Setup)", "[x](Guide.md#set-up)"),
    ("[x](sub/Guide.md)", "[x](Guide.md)"),
    ("[x](guide.md)", "[x](Guide.md)"),
    ("[x](Guide.md#Setup)", "[x](Guide.md#set-up)"),
    ("![x](plan.png)", "![x](img/plan.png)"),
    ("![x](img/PLAN.PNG)", "![x](img/plan.png)"),
    ("![x](img/plan.gif)", "![x](img/plan.png)"),
    ("![x](old/pl%61n.png)", "![x](img/plan.png)"),
    ("<img src=\"plan.png\" width=\"5\">", "<img src=\"img/plan.png\" width=\"5\">"),
    ("[x]: Guide.wiki\n\n[x]", "[x]: Guide.md\n\n[x]"),
    ("|a|b|\n|c|d|", "|a|b|\n| --- | --- |\n|c|d|"),
    ("| a | b |\n\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| c | d |"),
    ("||=a=||=b=||\n||c||`x`||", "| a   | b   |\n| --- | --- |\n| c   | `x` |"),
    ("{{{\nmake\n}}}", "```\nmake\n```"),
    ("{{{\n#!python\nx = 1\n}}}", "```python\nx = 1\n```"),
    ("{{{\nmake\n```", "```\nmake\n```"),
    ("```\nmake\n}}}", "```\nmake\n```"),
    ("```\n#!python\nx\n```", "```python\nx\n```"),
    ("```make install\n```", "```\nmake install\n```"),
    (
      "x\n\n quay:: where ships lie",
      "x\n\n<dl>\n  <dt>quay</dt>\n  <dd>where ships lie</dd>\n</dl>"
    ),
    ("<br>\n**x**", "<br>\n\n**x**"),
  ])
  func becomesMarkdown(_ wrong: String, _ right: String) throws {
    let folder = try RepairFolder(["page.md": "# Page\n\n\(wrong)\n\n'''sure'''\n"])
    #expect(try folder.repaired().texts["page.md"] == "# Page\n\n\(right)\n\n**sure**\n")
  }

  @Test(arguments: [
    "`'''x'''`", "``[[BR]]``", "    '''x'''", "```\n[wiki:Guide x]\n```", "~~~\n{{{\n}}}\n~~~",
    "<!-- '''x''' -->", "[x](https://example.org/''a'')", "<https://example.org/wiki:Guide>",
    "C:\\Users and a\\b", "it''s", "list['x']['y']", "#12 and [12]", "5 ^ 2", "a == b",
    "[x](https://github.com/a/b/blob/main/c.md)", "**x** *y* `z`",
    "| a | b |\n| --- | --- |\n| c | d |",
  ])
  func staysAsItIs(_ text: String) throws {
    let folder = try RepairFolder(["page.md": "# Page\n\n\(text)\n"])
    #expect(try folder.repaired().texts["page.md"] == nil)
  }

  @Test func lineEndsOfWindowsStay() throws {
    let folder = try RepairFolder([
      "page.md": "# Page\r\n\r\n'''x'''\r\n\r\n{{{\r\nmake\r\n}}}\r\n\r\nend\r\n"
    ])
    let text = try folder.repaired().texts["page.md"]
    #expect(text == "# Page\r\n\r\n**x**\r\n\r\n```\r\nmake\r\n```\r\n\r\nend\r\n")
  }

  @Test func severalCandidatesAreNamedAndNotChosen() throws {
    let folder = try RepairFolder([
      "page.md": "# Page\n\n[x](Notes.md), [[BR]]\n", "a/Notes.md": "# A\n", "b/Notes.md": "# B\n",
    ])
    let (texts, result) = try folder.repaired()
    #expect(texts["page.md"]?.contains("[x](Notes.md)") == true)
    let finding = result.pages.flatMap(\.findings).first { $0.id == "link-dead" }
    #expect(finding?.candidates == ["a/Notes.md", "b/Notes.md"])
    #expect(finding?.source.start.line == 3)
  }

  @Test func aPictureMustBeOne() throws {
    let folder = try RepairFolder([
      "page.md": "# Page\n\n![x](page.png)\n\n[[BR]]\n", "old/page.png": "<html>404</html>",
    ])
    let (texts, result) = try folder.repaired()
    #expect(texts["page.md"]?.contains("![x](page.png)") == true)
    #expect(result.pages.flatMap(\.findings).contains { $0.message.contains("not an image") })
  }
}
