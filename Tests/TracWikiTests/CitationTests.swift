import Testing

@Suite("Citations")
struct CitationTests {
  @Test(arguments: [
    ("> a\n> b\nc", "quote(p(a⏎b)) p(c)"),
    (">> a\n> b", "quote(quote(p(a)) p(b))"),
    ("> > a", "quote(quote(p(a)))"),
    (">a\n> b", "quote(p(a) quote(p(b)))"),
    ("> * a\n>\n> b", "quote(ul(li(p(a))) p(b))"),
    ("> {{{\n> a\n> }}}", "quote(code.-|a|)"),
    ("> = A =", "quote(h1#A(A))"),
    (" * a\n   > b", "ul(li(p(a) quote(p(b))))"),
    (" * a\n> b", "ul(li(p(a))) quote(p(b))"),
    ("      * a\n\t> b", "ul(li(p(a))) quote(p(b))"),
  ])
  func structure(_ text: String, _ expected: String) {
    #expect(brief(text) == expected)
  }
}
