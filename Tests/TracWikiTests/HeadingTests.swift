import Testing

@Suite("Headings")
struct HeadingTests {
  @Test(arguments: [
    ("= A =", "h1#A(A)"),
    ("=== A b ===", "h3#Ab(A b)"),
    ("== A", "h2#A(A)"),
    ("== A ===", "h2#A(A =)"),
    ("  == A ==", "h2#A(A)"),
    ("====== A ======", "h6#A(A)"),
    ("======= A", "p(======= A)"),
    ("==A==", "p(==A==)"),
    ("= A = #id", "h1#id!(A)"),
    ("= A #id", "h1#id!(A)"),
    ("= A = #1x", "h1#A1x(A = [#1](ticket/ticket/1)x)"),
    ("= A # b =", "h1#Ab(A # b)"),
    ("= ''A'' `b` =", "h1#Ab(em(A) `b`)"),
    ("= =", "h1#a()"),
  ])
  func parts(_ text: String, _ expected: String) {
    #expect(brief(text) == expected)
  }

  @Test(arguments: [
    ("= 1. Step =", "a1.Step"),
    ("= -x =", "a-x"),
    ("= Ärger: für #2 =", "Ärger:für2"),
    ("= [wiki:Page label] =", "label"),
    ("= ''' =", "a"),
  ])
  func ids(_ text: String, _ id: String) {
    #expect(brief(text).hasPrefix("h1#\(id)("))
  }

  @Test func equalIDsAreCounted() {
    #expect(brief("= A =\n= A =\n= A1 =\n= A =") == "h1#A(A) h1#A1(A) h1#A11(A1) h1#A2(A)")
  }

  @Test func blocksAreTextInHeadings() {
    #expect(brief("= a || b \\\\ c =") == "h1#abc(a || b   c)")
    #expect(
      brief("= [[PageOutline]] [[Image()]] =") == "h1#PageOutlineImage([[PageOutline]] [[Image]])")
    #expect(brief("= [[PageOutline(2)]] =") == "h1#PageOutline...([[PageOutline(...)]])")
    #expect(brief("= {{{ =") == "h1#a([…])")
  }

  @Test func headingEndsWhatIsOpen() {
    #expect(brief(" * a\n= B =\nc") == "ul(li(p(a))) h1#B(B) p(c)")
    #expect(brief("'''a\n= B =\nc") == "p(strong(a)) h1#B(B) p(c)")
  }
}
