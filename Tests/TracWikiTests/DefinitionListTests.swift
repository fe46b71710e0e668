import Testing

@Suite("Definition lists")
struct DefinitionListTests {
  @Test(arguments: [
    (" a:: b", "dl(dt(a) dd(p(b)))"),
    (" a::\n   b\n   c", "dl(dt(a) dd(p(b⏎c)))"),
    (" a:: b\n c:: d", "dl(dt(a) dd(p(b)) dt(c) dd(p(d)))"),
    (" ''a'' `b`:: c", "dl(dt(em(a) `b`) dd(p(c)))"),
    (" `a::b`:: c", "dl(dt(`a) dd(p(c)))"),
    (" a::b", "quote(p(a::b))"),
    ("a:: b", "p(a:: b)"),
    ("  :: b", "dl(dt() dd(p(b)))"),
    (" :: b", "quote(p(:: b))"),
    (" a:: b\nc", "dl(dt(a) dd(p(b))) p(c)"),
    (" a:: b\n\n c:: d", "dl(dt(a) dd(p(b))) dl(dt(c) dd(p(d)))"),
    (" a::\n  * b", "dl(dt(a) dd(ul(li(p(b)))))"),
    (" a:: '''b\n c:: d", "dl(dt(a) dd(p(strong(b))) dt(strong(c)) dd(p(strong(d))))"),
    (" a:b:: c", "dl(dt(a:b) dd(p(c)))"),
    // Trac closes the table with the quote before it writes the cell: the rest of the page is in the description.
    (" q\n a:: b||c\nd\n\ne", "quote(p(q) table(tr())) dl(dt(a) dd(p(bc⏎d) p(e)))"),
    (" q\n a:: ||c||d||\n= e =", "quote(p(q) table(tr())) dl(dt(a) dd(p(cd) h1#e(e)))"),
  ])
  func structure(_ text: String, _ expected: String) {
    #expect(brief(text) == expected)
  }
}
