import Markup
import Testing

@testable import TracWiki

@Suite("Macros")
struct MacroTests {
  @Test(arguments: [
    ("[[span(a, class=b)]]", "span(a)"),
    ("[[span(''a'', id=x)]]", "{#x}span(em(a))"),
    ("[[html(<b>x</b>)]]", "html|<b>x</b>|"),
    ("[[comment(a)]]", "comment|a|"),
    ("[[Color(red, ''a'')]]", "span(em(a))"),
    ("[[FootNote(a)]]", "note(a)"),
    ("[[RecentChanges]]", "dynamic|[[RecentChanges]]|"),
    ("[[BackLinks]]", "dropped|[[BackLinks]]|"),
    ("[[Unknown(a)]]", "unknown|[[Unknown(a)]]|"),
    ("[[Unknown]]", "[Unknown](page:Unknown)"),
    ("[[Image?]]", "dynamic|[[Image?]]|"),
    ("[[?]]", "dynamic|[[?]]|"),
    ("[[TitleIndex(A, format=compact)]]", "pages|A|"),
  ])
  func inlines(_ text: String, _ expected: String) {
    #expect(inline(text) == expected)
  }

  @Test(arguments: [
    ("a [[div(b)]] c", "p(a) box.div(p(b)) p(c)"),
    ("[[TitleIndex(A)]]", "pages|A|"),
    ("[[PageOutline(2-3, Title)]]", "outline|2-3 Title|"),
    ("[[PageOutline]]", "outline|1-6 |"),
    ("[[TOC(depth=2)]]", "outline|1-2 |"),
    ("[[Include(wiki:A)]]", "include|A|"),
    ("[[python(x = 1)]]", "code.python|x = 1|"),
    ("[[Center(a)]]", "box.Center(p(a))"),
  ])
  func blocks(_ text: String, _ expected: String) {
    #expect(brief(text) == expected)
  }

  @Test func rawHTMLInHeadings() {
    #expect(brief("= [[html(<b class=\"x\">a</b>)]] =") == "h1#a(html|<b class=\"x\">a</b>|)")
    #expect(brief("= [[html(<b>a</b>)]] =") == "h1#html...([[html(...)]])")
  }

  @Test func arguments() {
    let arguments = MacroArguments("a, b\\, c, key=value, x!=y, status = z")
    #expect(arguments.values == ["a", " b, c", " x!=y", " status = z"])
    #expect(arguments.named.map(\.name) == ["key"])
  }
}
