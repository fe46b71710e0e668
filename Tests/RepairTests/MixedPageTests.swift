import Markup
import Reports
import Testing

@testable import Repair

/// Pages of Trac with Markdown in them: what is Markdown's stays to the byte, all else becomes Markdown.
@Suite struct MixedPageTests {
  private static let trac =
    "= Crew =\n\n'''Ada'''[[BR]]\nand [wiki:Guide x]\n\n||a||b||\n||c||d||\n\n"
  private static let made =
    "# Crew\n\n**Ada**\\\nand [x](Guide.md)\n\n|     |     |\n| --- | --- |\n| a   | b   |\n| c   | d   |\n"

  private func repaired(_ text: String, path: String = "Crew.wiki") throws -> String? {
    let folder = try RepairFolder([path: text])
    let texts = try folder.repaired().texts
    return texts["Crew.md"]
  }

  /// After a page that is plainly Trac's.
  @Test(arguments: [
    ("# Set up", "# Set up"), ("## Set ''up'' `x` ##", "## Set *up* `x` ##"),
    // HTML: what Trac would show as it is typed.
    ("see <!-- a_b '''c''' --> '''d'''", "see <!-- a_b '''c''' --> **d**"),
    ("a<br>b", "a<br>b"), ("<kbd>Ctrl</kbd> '''d'''", "<kbd>Ctrl</kbd> **d**"),
    ("H<sub>2</sub>O and x^2^", "H<sub>2</sub>O and x<sup>2</sup>"),
    ("a <a name=\"top\"></a>b", "a <a name=\"top\"></a>b"),
    ("<img src=\"img/plan.png\" width=\"9\"> ''a''", "<img src=\"img/plan.png\" width=\"9\"> *a*"),
    ("||<b>a</b>||b||", "|     |     |\n| --- | --- |\n| <b>a</b> | b   |"),
    ("between <b> and </b>", "between \\<b> and \\</b>"),
    ("an open <b> and <here> ''i''", "an open \\<b> and \\<here> *i*"),
    ("{{{<br>}}} and `<b>x</b>`", "`<br>` and `<b>x</b>`"),
    ("see [the guide](https://a.example)", "see [the guide](https://a.example)"),
    ("see [the guide](Guide.md) and [wiki:Guide x]", "see [the guide](Guide.md) and [x](Guide.md)"),
    ("a_b *c* \\_ [x](Guide.md) GuideBook '''d'''", "a_b *c* \\_ [x](Guide.md) GuideBook **d**"),
    ("![plan](img/plan.png)", "![plan](img/plan.png)"),
    ("[a][b] and [b]\n\n[b]: https://a.example", "[a][b] and [b]\n\n[b]: https://a.example"),
    ("a[^1]\n\n[^1]: note", "a[^1]\n\n[^1]: note"),
    ("```sh\n# a\n{{{\n'''b'''\n```", "```sh\n# a\n{{{\n'''b'''\n```"),
    ("~~~\na\n~~~\n'''b'''", "~~~\na\n~~~\n\n**b**"),
    (" * a\n   ```sh\n   b\n   ```\n * c", "- a\n  ```sh\n  b\n  ```\n- c"),
    (" * a\n# b", "- a\n\n# b"),
    ("| a | b |\n| - | - |\n| `c` | '''d''' |", "| a | b |\n| - | - |\n| `c` | **d** |"),
    ("* [ ] a\n* [x] '''b'''", "* [ ] a\n* [x] **b**"),
    (" * [ ] a\n * '''b'''", " * [ ] a\n * **b**"),
    (" * a\n   * [ ] b", " * a\n   * [ ] b"), (" * a\n\n   * [ ] ''b''", "- a\n- [ ] *b*"),
    // After up to three blanks, and in items; one `#` is root's prompt.
    ("  ## Set ''up''", "  ## Set *up*"), ("a\n   ### b", "a\n\n   ### b"),
    (" * a\n\n   ## b", "- a\n\n## b"), (" * a\n   ## b", "- a\n  ## b"),
    (" * ## a ''b''\n * c", "- ## a *b*\n- c"),
    ("  # make", "> \\# make"), (" * # make", "- \\# make"),
    ("    ## four", "> \\## four"),
    // A fence that nothing closes, unless it would make code of Trac.
    ("''a''\n\n```sh\nb *c*", "*a*\n\n```sh\nb *c*"),
    ("  ```\n  a '''b'''\n  ```", "  ```\n  a '''b'''\n  ```"),
    ("> # a\n> b", "> # a\n> b"), ("Title\n=====", "Title\n====="),
    ("||[x](Guide.md)||`a|b`||", "|     |     |\n| --- | --- |\n| [x](Guide.md) | `a\\|b` |"),
    ("== [x](Guide.md) ==", "## [x](Guide.md)"),
    (
      " quay:: see [x](Guide.md)",
      "<dl>\n  <dt>quay</dt>\n  <dd>see <a href=\"Guide.md\">x</a></dd>\n</dl>"
    ),
    ("[long\nlabel](Guide.md) '''b'''", "[long\nlabel](Guide.md) **b**"),
    // In Trac's code nothing is Markdown.
    ("{{{\n# a\n[b](c)\n}}}", "```\n# a\n[b](c)\n```"), ("{{{[a](b)}}}", "`[a](b)`"),
    ("`[a](b)`", "`[a](b)`"),
    // Trac reads those.
    ("#12 and #!sh", "#12 and #!sh"), ("[wiki:Guide](x)", "[Guide](Guide.md)(x)"),
    ("a\n----\nb", "a\n\n---\n\nb"),
  ])
  func staysWhereItIsMarkdown(_ text: String, _ expected: String) throws {
    // Something else in the tree is Markdown.
    let folder = try RepairFolder(["Crew.wiki": Self.trac + text + "\n", "Plan.md": "# Plan\n"])
    let made = try #require(try folder.repaired().texts["Crew.md"])
    let rest = made.hasPrefix(Self.made) ? String(made.dropFirst(Self.made.count + 1)) : made
    #expect(rest == expected + "\n")
  }

  /// A wiki that nobody began to move may be about HTML.
  @Test func elementsOfHTMLAreTextWhereNothingIsMarkdown() throws {
    let text = try repaired(Self.trac + "Write <kbd>x</kbd> or <br>\n")
    #expect(text == Self.made + "\nWrite \\<kbd>x\\</kbd> or \\<br>\n")
    let mixed = try repaired(Self.trac + "Write <kbd>x</kbd>\n\n# Keys\n")
    #expect(mixed == Self.made + "\nWrite <kbd>x</kbd>\n\n# Keys\n")
  }

  /// Lines that stay end as they did, new ones as the file's first one does.
  @Test func linesEndAsTheyDid() throws {
    let crlf = Self.trac.replacing("\n", with: "\r\n")
    let text = try repaired(crlf + "# a\n\r\n```\r\nb\nc\r\n```\r\n\r\n''d''\n")
    #expect(
      text == Self.made.replacing("\n", with: "\r\n")
        + "\r\n# a\n\r\n```\r\nb\nc\r\n```\r\n\r\n*d*\r\n")
    let lf = try repaired(Self.trac + "# a\r\n\n''d''\r\n")
    #expect(lf == Self.made + "\n# a\r\n\n*d*\n")
  }

  /// What is Markdown in an included page would be read as Trac.
  @Test(arguments: ["# Set up\n\n'''a'''[[BR]]\nb\n\n= c =\n", "# Set up\n\n[a](b.md)\n"])
  func aPageWithMarkdownIsNotIncluded(_ included: String) throws {
    let folder = try RepairFolder([
      "Crew.wiki": Self.trac + "[[Include(Part)]]\n", "Part.wiki": included,
    ])
    let (texts, result) = try folder.repaired()
    #expect(texts["Crew.md"] == Self.made + "\n[Part](Part.md)\n")
    #expect(result.pages.contains { $0.findings.contains { $0.id == "include-limit" } })
  }

  /// HTML shows a link and an image as well: the page is not a puzzle.
  @Test(arguments: [
    " quay:: [x](Guide.md?a&b) '''b'''\n", " quay:: ![plan](plan.png) c\n",
    " quay:: <https://a.example>\n",
  ])
  func whatBecomesHTMLIsKept(_ text: String) throws {
    let folder = try RepairFolder(["Crew.wiki": Self.trac + text])
    let (texts, result) = try folder.repaired()
    #expect(texts["Crew.md"]?.contains("<dl>") == true)
    #expect(!result.pages.contains { $0.findings.contains { $0.id == "repair-refused" } })
  }

  @Test func frontMatterStays() throws {
    let text = try repaired("---\ntitle: Crew\n---\n\n" + Self.trac)
    #expect(text == "---\ntitle: Crew\n---\n\n" + Self.made)
  }

  /// More of it is Markdown than Trac: only pieces change, whatever the suffix.
  @Test(arguments: ["Crew.wiki", "Crew.trac", "Crew.md"])
  func mostlyMarkdownIsMarkdown(_ path: String) throws {
    let text = "# Crew\n\n* [a](Guide.md)\n* b\n\nText\n----\n\n'''x'''[[BR]]\ny\n\n```\nz\n```\n"
    #expect(try repaired(text, path: path) == text.replacing("'''x'''[[BR]]", with: "**x**\\"))
  }

  @Test func whatNothingDecidesIsToldAndLeft() throws {
    let text = "# Crew\n\na[[BR]]\nb\n\nText\n----\n\n  two\n\n__x__\n"
    let tree = try TestTree(["Crew.wiki": text])
    let outcome = try tree.repair()
    #expect(outcome.texts["Crew.md"] == text.replacing("[[BR]]", with: "\\"))
    #expect(outcome.left == ["Crew.wiki:7 markup-left"])
  }

  /// Nothing else in the tree is Markdown, so what touches Trac's code is a comment.
  @Test func commentsBesideCodeAreNoHeadings() throws {
    let text = "= A =\n[[BR]]\n{{{\na\n}}}\n# so\n{{{\nb\n}}}\n"
    #expect(try repaired(text)?.contains("\n\\# so\n") == true)
    #expect(try repaired("# B\n\n" + text)?.contains("\n# so\n") == true)
  }

  @Test func linesInFindingsAreThoseOfThePage() throws {
    let tree = try TestTree([
      "Guide.md": "# Guide\n",
      "Crew.wiki": Self.trac + "# One\n\n```\na\n```\n\n[[Image(nowhere.png)]]\n",
    ])
    #expect(try tree.repair().left == ["Crew.wiki:15 image-missing"])
  }

  /// Headings of both languages are places that links point to.
  @Test func linksLeadToHeadingsOfMarkdown() throws {
    let folder = try RepairFolder([
      "Crew.wiki": Self.trac + "## Set it up ##\n\nUnder way\n=========\n",
      "Home.wiki": "= Home =\n\n[wiki:Crew#Setitup a] [[BR]]\n[wiki:Crew#Underway b]\n",
    ])
    let text = try folder.repaired().texts["Home.md"]
    #expect(text == "# Home\n\n[a](Crew.md#set-it-up)\\\n[b](Crew.md#under-way)\n")
  }
}
