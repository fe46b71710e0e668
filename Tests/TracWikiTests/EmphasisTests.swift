import Testing

@Suite("Emphasis")
struct EmphasisTests {
  @Test(arguments: [
    ("'''a''' ''b''", "strong(a) em(b)"),
    ("**a** //b//", "strong(a) em(b)"),
    ("__a__ ~~b~~ ^c^ ,,d,,", "ins(a) del(b) sup(c) sub(d)"),
    ("'''''a'''''", "strong(em(a))"),
    ("'''''a''' b''", "strong(em(a))em( b)"),
    ("'''a '''''b''", "strong(a )em(b)"),
    ("''a '''b'' c'''", "em(a strong(b))strong( c)"),
    ("'''a", "strong(a)"),
    ("'''a\nb''' c", "strong(a⏎b) c"),
    ("'''a**b'''c", "strong(astrong(b))strong(c)"),
    ("''''a''''", "strong('a)'"),
    ("`a` {{{b}}} {{{`c`}}} `{{{d}}}`", "`a` `b` ``c`` `{{{d}}}`"),
    ("`'''a'''`", "`'''a'''`"),
    ("``a", "a"),
    ("{{{a}}}}", "`a`}"),
    ("`a", "`a"),
  ])
  func marks(_ text: String, _ expected: String) {
    #expect(inline(text) == expected)
  }

  @Test func endsWithTheParagraph() {
    #expect(brief("'''a\n\nb") == "p(strong(a)) p(b)")
    #expect(brief("'''[[div(a)]]") == "box.div(p(strong(a)))")
    #expect(brief("|----\n~~a\nb") == "table(tr()) p(del(a⏎b))")
  }
}
