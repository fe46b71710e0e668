import Testing

@testable import TracWiki

@Suite("Titles of reStructuredText")
struct RSTTitleTests {
  @Test(arguments: [
    ("x\n\nA\n=\n\nB\n-\n\nC\n=", "p(x) h1#a(A) h2#b(B) h1#c(C)"),
    ("A\n=\n\nx\n\nB\n-\n\nC\n-", "h1#a(A) p(x) h1#b(B) h1#c(C)"),
    ("A\n=\n\nB\n-\n\nC\n~", "h1#a(A) h2#b(B) h1#c(C)"),
    (".. a\n\nA\n=", "h1#a(A) comment|a|"),
    ("===\n A\n===\n\nB\n===", "h1#a(A) h2#b(B)"),
    ("x\n\nA\n=\n\nA\n=", "p(x) h1#a(A) h1#a-1(A)"),
    ("x\n\nÉté à 3\n========", "p(x) h1#ete-a-3(Été à 3)"),
    ("x\n\n日本\n====", "p(x) h1#section-1(日本)"),
    ("x\n\n*a* b\n=====", "p(x) h1#a-b(em(a) b)"),
    ("x\n\nLong title\n====", "p(x) h1#long-title(Long title)"),
    ("x\n\nLong title\n===", "p(x) p(Long title⏎===)"),
    ("- A\n  =====", "ul(li(code.-|A\n=====|))"),
    ("A\n=\n\nB\n-\n\nx\n\nC\n=\n\nD\n~", "h1#a(A) h2#b(B) p(x) h1#c(C) code.-|D\n~|"),
  ])
  func levels(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test func fieldsBelowATitleAreTheHead() {
    #expect(
      rst("A\n=\n\n.. c\n\n:Version: 1\n\nx")
        == "h1#a(A) table(tr(th(p(Version:)) td(p(1)))) comment|c| p(x)")
  }

  @Test func numbers() {
    #expect(
      rst(".. sectnum::\n\nx\n\nA\n=\n\nB\n-\n\nC\n=")
        == "p(x) h1#a(1\u{A0}\u{A0}\u{A0}A) h2#b(1.1\u{A0}\u{A0}\u{A0}B) h1#c(2\u{A0}\u{A0}\u{A0}C)"
    )
  }

  @Test func headerAndFooter() {
    #expect(rst(".. header:: a\n.. footer:: b\n\nx") == "p(a) hr p(x) hr p(b)")
  }

  @Test func contentsAreAnOutline() {
    #expect(rst(".. contents:: All\n\nA\n=") == "outline|1-6 All| h1#a(A)")
  }

  @Test(arguments: ["A\n=\n\nB\n-\n\nx\n\nC\n=\n\nD\n~", "x\n\nLong title\n====", "- A\n  ====="])
  func complaints(_ text: String) { #expect(rstFindings(text) == ["rst-invalid"]) }
}
