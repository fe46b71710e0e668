import Testing

@testable import ReStructuredText

@Suite("Titles of reStructuredText")
struct RSTTitleTests {
  @Test(arguments: [
    ("x\n\nA\n=\n\nB\n-\n\nC\n=", "p(x) h1#a(A) h2#b(B) h1#c(C)"),
    ("A\n=\n\nx\n\nB\n-\n\nC\n-", "h1#a(A) p(x) h1#b(B) h1#c(C)"),
    ("A\n=\n\nB\n-\n\nC\n~", "h1#a(A) h2#b(B) h1#c(C)"),
    ("A\n=\n\n.. no:: a\n\nB\n-\n\nC\n~", "h1#a(A) code.rst|.. no:: a| h2#b(B) h1#c(C)"),
    (".. a\n\nA\n=", "comment|a| h1#a(A)"),
    ("===\n A\n===\n\nB\n===", "h1#a(A) h2#b(B)"),
    ("x\n\nA\n=\n\nA\n=", "p(x) h1#a(A) h1#a-1(A)"),
    ("x\n\nÉté à 3\n========", "p(x) h1#t-3(Été à 3)"),
    ("x\n\n日本\n====", "p(x) h1#section-1(日本)"),
    ("x\n\n*a* b\n=====", "p(x) h1#a-b(em(a) b)"),
    ("x\n\nLong title\n====", "p(x) h1#long-title(Long title)"),
    ("x\n\nLong title\n===", "p(x) p(Long title⏎===)"),
    ("- A\n  =====", "ul(li(p(A⏎=====)))"),
    ("A\n=\n\nB\n-\n\nx\n\nC\n=\n\nD\n~", "h1#a(A) h2#b(B) p(x) h1#c(C) h3#d(D)"),
  ])
  func levels(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test func contentsAreAnOutline() {
    #expect(rst(".. contents:: All\n\nA\n=") == "outline|1-6 All| h1#a(A)")
  }
}
