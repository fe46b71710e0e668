import Testing

@Suite("Indented quotes")
struct QuoteTests {
  @Test(arguments: [
    (" a", "quote(p(a))"),
    ("x\n a\ny", "p(x) quote(p(a)) p(y)"),
    ("  a\n    b\n  c", "quote(p(a) quote(p(b)) p(c))"),
    ("    a\n  b", "quote(p(a)) quote(p(b))"),
    (" a\n\n b", "quote(p(a)) quote(p(b))"),
    ("\ta", "quote(p(a))"),
    ("\u{A0}a", "quote(p(a))"),
    ("x\n  a\n  * b", "p(x) quote(p(a)) ul(li(p(b)))"),
  ])
  func structure(_ text: String, _ expected: String) {
    #expect(brief(text) == expected)
  }
}
