import Testing

@Suite("Paragraphs")
struct ParagraphTests {
  @Test(arguments: [
    ("a\nb\n\nc", "p(a⏎b) p(c)"),
    ("a \n  \nb", "p(a⏎b)"),
    ("a[[BR]]b\\\\c", "p(a↵b↵c)"),
    ("a [[br]] b", "p(a ↵b)"),
    ("a[[BR(clear=left)]]b", "p(a↵b)"),
    ("a\n----\nb", "p(a) hr p(b)"),
    ("----- x", "hr"),
    (" ----", "quote(p(----))"),
    ("---", "p(---)"),
    ("a\tb", "p(a b)"),
    ("", ""),
    ("\n\n", ""),
    ("a\r\nb\rc", "p(a⏎b⏎c)"),
    ("a\u{2028}b", "p(a⏎b)"),
    ("a\u{C}b", "p(a b)"),
    ("<b>&amp;</b>", "p(<b>&amp;</b>)"),
  ])
  func lines(_ text: String, _ expected: String) {
    #expect(brief(text) == expected)
  }
}
