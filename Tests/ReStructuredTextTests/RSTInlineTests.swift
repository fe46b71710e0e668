import Testing
import TracWiki

@testable import ReStructuredText

@Suite("Running text of reStructuredText")
struct RSTInlineTests {
  @Test(arguments: [
    ("*a* **b** ``c`` `d`", "em(a) strong(b) `c` em(d)"),
    ("*a\nb*", "em(a⏎b)"),
    ("``a\\b``", "`a\\b`"),
    ("``a`b``", "`a`b`"),
    ("2 * 3 * 4", "2 * 3 * 4"),
    ("a*b*c", "a*b*c"),
    ("\"*\" (*) <*> '*'", "\"*\" (*) <*> '*'"),
    ("(*a*) \"**b**\" -``c``-", "(em(a)) \"strong(b)\" -`c`-"),
    ("«*a*»", "«em(a)»"),
    ("***a***", "strong(*a*)"),
    ("*a *b*", "em(a *b)"),
    ("*a*b*", "em(a*b)"),
    ("snake_case __init__", "snake_case __init__"),
    ("x *", "x *"),
    ("x **", "x **"),
  ])
  func marks(_ text: String, _ expected: String) { #expect(rstInline(text) == expected) }

  @Test(arguments: [
    ("\\*a\\*", "*a*"),
    ("a\\ *b*\\ c", "aem(b)c"),
    ("\\\\", "\\"),
    ("a\\\nb", "ab"),
    ("*a\\* b*", "em(a* b)"),
    ("\\_a_", "_a_"),
    ("a\\_", "a_"),
  ])
  func escapes(_ text: String, _ expected: String) { #expect(rstInline(text) == expected) }

  @Test(arguments: [
    ("H\\ :sub:`2`\\ O", "Hsub(2)O"),
    ("x\\ :sup:`2`", "xsup(2)"),
    (":strong:`a` :emphasis:`b` :literal:`c` :title:`d`", "strong(a) em(b) `c` em(d)"),
    ("`a`:strong:", "strong(a)"),
    (":code:`a\\b`", "`a\\b`"),
    (":ab:`a`", "a"),
    (":math:`x^2`", "`x^2`"),
    (":pep:`8`", "[PEP 8](https://peps.python.org/pep-0008)"),
    (":rfc:`822`", "[RFC 822](https://tools.ietf.org/html/rfc822.html)"),
    (":pep:`a`", ":pep:`a`"),
    (":no:`a`", ":no:`a`"),
    (":raw:`a`", ":raw:`a`"),
  ])
  func roles(_ text: String, _ expected: String) {
    #expect(rstInline("x " + text) == "x " + expected)
  }

  @Test(arguments: [
    ("http://example.org/a.", "[http://example.org/a](http://example.org/a)."),
    ("(http://example.org/a_b)", "([http://example.org/a_b](http://example.org/a_b))"),
    ("<http://example.org/>", "<[http://example.org/](http://example.org/)>"),
    ("http://a.org/?b=c#d!", "[http://a.org/?b=c#d](http://a.org/?b=c#d)!"),
    ("xhttp:b", "xhttp:b"),
    ("no:scheme http://example.org", "no:scheme [http://example.org](http://example.org)"),
    ("a@example.org", "a@example.org"),
    ("javascript:a", "javascript:a"),
  ])
  func addresses(_ text: String, _ expected: String) { #expect(rstInline(text) == expected) }

  @Test func mailLinksWhereTracLinksThem() {
    var options = ReaderOptions()
    options.processors = [RSTProcessor.processor]
    options.safeSchemes.insert("mailto")
    #expect(
      inline("{{{#!rst\na@example.org\n}}}", options)
        == "[a@example.org](mailto:a@example.org)")
  }

  @Test(arguments: ["*a", "**a", "``a", "`a", "|a", "_`a"])
  func whatHasNoEndIsText(_ text: String) {
    #expect(rstInline("x " + text) == "x " + text)
    #expect(rstFindings("x " + text) == ["rst-invalid"])
  }
}
