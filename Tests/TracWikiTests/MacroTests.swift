import Markup
import Testing

@testable import TracWiki

@Suite("Macros")
struct MacroTests {
  @Test(
    arguments: [
      ("[[Image(x.png, border=2)]] [[Image(y.png, class=z)]]", .imageLook("border=2")),
      ("{{{#!python lineno marks=1\na\n}}}", .codeLook(["lineno", "marks"])),
      ("[[Graphviz(digraph { a })]]", .drawing("Graphviz")),
      ("{{{#!mermaid\na\n}}}", .drawing("mermaid")),
      ("{{{#!Workflow\na\n}}}", .drawing("Workflow")),
      ("[[math(x^2)]]", .formula("x^2")),
      ("[[Iframe(https://example.org/x)]]", .embedded("https://example.org/x")),
      ("[[TracNav(A|B)]] [[TracNav]]", .menu(macro: "TracNav", pages: ["A", "B"])),
    ] as [(String, Loss.Kind)])
  func whatTheTreeHasNoPlaceForIsALoss(text: String, loss: Loss.Kind) {
    let (document, findings) = TracReader().read(Array(text.utf8), page: "Page")
    #expect(document.losses.map(\.kind) == [loss])
    #expect(findings.isEmpty)
  }

  @Test(arguments: [
    ("[[span(a, class=b)]]", "span(a)"),
    ("[[span(''a'', id=x)]]", "{#x}span(em(a))"),
    ("[[html(<b>x</b>)]]", "html|<b>x</b>|"),
    ("[[comment(a)]]", "comment|a|"),
    ("[[Color(red, ''a'')]]", "span(em(a))"),
    ("[[Color(''a'', b, red/#ff0)]]", "span(em(a), b)"),
    ("[[Color(a, b)]]", "span(b)"),
    ("[[Color(a b, c)]]", "span(a b, c)"),
    ("[[Color(#f00, darkblue, a, b)]]", "span(a, b)"),
    ("[[Color(red: a: b)]]", "span(a: b)"),
    ("[[Color(red, blue)]]", "span(blue)"),
    ("[[Color]]", "[Color](page:Color)"),
    ("[[Status(a, b)]]", "span(a, b)"),
    ("[[FootNote(a)]]", "note(a)"),
    ("[[FootNote(a)]][[FootNote(1)]][[FootNote(2)]]", "note(a)note(a)sup(2)"),
    ("[[FootNote]]", ""),
    ("[[Anchor(a, ''b'')]]", "{#a}em(b)"),
    ("[[checkbox(x, a)]]", "☑ a"),
    ("[[TracNav]]", "[TOC](page:/TOC)"),
    ("[[math(x^2^)]]", "`x^2^`"),
    ("[[ticketquery(a)]]", "dynamic|[[ticketquery(a)]]|"),
    ("[[Note]]", "[Note](page:Note)"),
    ("[[RecentChanges]]", "dynamic|[[RecentChanges]]|"),
    ("[[BackLinks]]", "dynamic|[[BackLinks]]|"),
    ("[[AddComment]]", "dropped|[[AddComment]]|"),
    ("[[TracGuideToc]]", "dropped|[[TracGuideToc]]|"),
    ("[[Timestamp]]", "passing|[[Timestamp]]|"),
    ("[[MenuTrace(A, B c)]]", "strong(A) → strong(B c)"),
    ("[[TextIcon(''a'', color=red)]]", "span(em(a))"),
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
    ("[[TOC(A, Page)]]", "ul(li(p([A](page:/A))))"),
    ("[[TOC(Page, depth=2)]]", "outline|1-2 |"),
    ("[[TOC(notitle)]]", "outline|2-6 |"),
    ("[[TOC(A/B, titleindex)]]", "pages|A|"),
    ("[[SubWiki]]", "pages|./|"),
    ("[[ListSubPages(A)]]", "pages|A/|"),
    ("[[NoteBox(tip, a, b, 300px)]]", "box.tip(p(a, b))"),
    ("[[AssignmentBox(a)]]", "box.assignment(p(a))"),
    ("[[Box(a)]]", "box.Box(p(a))"),
    ("[[Collapse(a, b, c)]]", "details|a|(p(b, c))"),
    ("[[Foldable(a)]]", "details||(p(a))"),
    (
      "[[CollapsibleStart(A ''b'')]]\nc\n[[CollapsibleEnd]]\nd",
      "details|A em(b)|(p(c)) p(d)"
    ),
    (
      "[[CollapsibleStart(A)]]\n[[CollapsibleStart(B)]]\nc\n[[CollapsibleEnd]]\nd\n[[CollapsibleEnd]]",
      "details|A|(details|B|(p(c)) p(d))"
    ),
    ("[[CollapsibleStart(A)]]\nb", "box.CollapsibleStart(p(strong(A))) p(b)"),
    ("a\n[[CollapsibleEnd]]", "p(a) box.CollapsibleEnd()"),
    ("[[Toggle(begin)]]", "p(dropped|[[Toggle(begin)]]|)"),
    ("[[redirect(A)]]", "p(strong(This page redirects to:) [A](page:A))"),
    ("[[Center(begin)]]", "p(dropped|[[Center(begin)]]|)"),
    ("[[Graphviz(a -> b)]]", "code.dot|a -> b|"),
    (
      "[[YouTube(a_B)]]",
      "p([https://www.youtube.com/watch?v=a_B](https://www.youtube.com/watch?v=a_B))"
    ),
    ("[[python(x = 1)]]", "code.python|x = 1|"),
    ("[[Center(a)]]", "box.Center(p(a))"),
  ])
  func blocks(_ text: String, _ expected: String) {
    #expect(brief(text) == expected)
  }

  @Test func foldsInFoldsEnd() {
    let text =
      String(repeating: "[[CollapsibleStart(A)]]\n", count: 1000) + "b\n"
      + String(repeating: "[[CollapsibleEnd]]\n", count: 1000)
    #expect(brief(text).hasPrefix("details|A|(details|A|("))
  }

  @Test func rawHTMLInHeadings() {
    #expect(brief("= [[html(<b class=\"x\">a</b>)]] =") == "h1#a(html|<b class=\"x\">a</b>|)")
    #expect(brief("= [[html(<b>a</b>)]] =") == "h1#html...([[html(...)]])")
  }

  @Test func whatAPluginMakesOfBlocksIsTextInHeadings() {
    #expect(brief("= [[Note(a ''b'')]] =") == "h1#ab(a em(b))")
  }

  @Test func arguments() {
    let arguments = MacroArguments("a, b\\, c, key=value, x!=y, status = z")
    #expect(arguments.values == ["a", " b, c", " x!=y", " status = z"])
    #expect(arguments.named.map(\.name) == ["key"])
  }
}
