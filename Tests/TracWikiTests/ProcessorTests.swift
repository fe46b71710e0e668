import Markup
import Testing

@testable import TracWiki

@Suite("Processors")
struct ProcessorTests {
  @Test(arguments: [
    ("{{{#!html\n<b>x</b>\n}}}", "html|<b>x</b>|"),
    ("{{{#!comment\na\nb\n}}}", "comment|a\nb|"),
    ("{{{#!htmlcomment\na\n}}}", "comment|a|"),
    ("{{{#!div\n = A =\n * b\n}}}", "box.div(h1#A(A) ul(li(p(b))))"),
    ("{{{#!div id=x\na\n}}}", "p({#x}) box.div(p(a))"),
    ("{{{#!div\n{{{#!div\na\n}}}\n}}}", "box.div(box.div(p(a)))"),
    ("{{{#!rtl\na\n}}}", "box.rtl(p(a))"),
    ("{{{#!span class=x\n''a''\nb\n}}}", "p(span(em(a) b))"),
    ("{{{#!CommentBox\na\n}}}", "box.CommentBox(p(a))"),
    ("{{{#!text/x-trac-wiki\n''a''\n}}}", "p(em(a))"),
    ("{{{#!Image\nx.png\n}}}", "p(![x.png](file:x.png))"),
    ("{{{#!TicketQuery\nstatus=new\n}}}", "p(dynamic|{{{#!TicketQuery\nstatus=new\n}}}|)"),
    ("{{{#!rst\na\n}}}", "code.rst|a|"),
    ("{{{#!box title=\"''t''\"\na\n}}}", "box.box(p(strong(em(t))) p(a))"),
    ("{{{#!quote\na\n}}}", "quote(p(a))"),
    ("{{{#!code python\na\n}}}", "code.python|a|"),
    ("{{{#!graphviz.neato\na\n}}}", "code.dot|a|"),
    ("{{{#!math\n$$a$$\n}}}", "code.math|a|"),
    (
      "{{{#!csv\na,b\n\"c\"\"d,\ne\",1\n}}}",
      "table(tr(th(p(a)) th(p(b))) tr(td(p(c\"d,↵e)) td(p(1))))"
    ),
    ("{{{#!csv\n\n}}}", ""),
  ])
  func blocks(_ text: String, _ expected: String) {
    #expect(brief(text) == expected)
  }

  @Test func spanReplacesBlocksByDots() {
    #expect(brief("{{{#!span\na\n{{{\nb\n}}}\nc\n}}}") == "p(span(a  […] c))")
    #expect(brief("{{{#!span\na\n{{{\n#!comment\nb\n}}}\nc\n}}}") == "p(span(a c))")
    #expect(brief("{{{#!span\n{{{#!diff\n}}}") == "p(span( […]))")
  }

  @Test func codeDoesNotReachOverLines() {
    #expect(brief("{{{#!span\na `b\nc` d\n}}}") == "p(span(a `b c` d))")
  }

  @Test(arguments: [
    ("", []),
    ("a=b c='d e' f=\"g\"", ["a=b", "c=d e", "f=g"]),
    ("a -b c", ["a=true", "b=false", "c=true"]),
    ("ab=c de -f gh=\"ij klmn\" p=q-r,s", ["ab=c", "de=true", "f=false", "gh=ij klmn", "p=q-r,s"]),
    ("-", []),
    ("data-a=b", ["data-a=b"]),
  ])
  func arguments(_ text: String, _ expected: [String]) {
    #expect(ProcessorArguments.read(TextView(text)).map { $0.name + "=" + $0.value } == expected)
  }
}
