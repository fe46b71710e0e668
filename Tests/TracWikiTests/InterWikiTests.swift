import Testing

@testable import TracWiki

@Suite("InterWiki and InterTrac")
struct InterWikiTests {
  private var options: ReaderOptions {
    var options = ReaderOptions()
    options.interWiki = InterWikiMap(
      page: """
        Words before.
        ----
        MeatBall http://meatball.example.org/wiki? # MeatBall $1
        Rfc      http://rfc.example.org/$1.html    # RFC $1
        Two      http://two.example.org/$2/x/$1
        Tsvn     tsvn:
        ----
        """)
    options.interTrac.add(option: "genshi.url", value: "http://genshi.example.org")
    options.interTrac.add(option: "g", value: "genshi")
    return options
  }

  @Test(arguments: [
    ("MeatBall:Foo", "http://meatball.example.org/wiki?Foo"),
    ("meatball:Foo", "http://meatball.example.org/wiki?Foo"),
    ("Rfc:12", "http://rfc.example.org/12.html"),
    ("Two:a:b", "http://two.example.org/b/x/a"),
    ("genshi:ticket:3", "http://genshi.example.org/intertrac/ticket%3A3"),
    ("g:ticket:3", "http://genshi.example.org/intertrac/ticket%3A3"),
    ("trac:wiki:A", "https://trac.edgewall.org/intertrac/wiki%3AA"),
    ("#g3", "http://genshi.example.org/intertrac/ticket%3A3"),
    ("{g3}", "http://genshi.example.org/intertrac/report%3A3"),
    ("[g3]", "http://genshi.example.org/intertrac/changeset%3A3"),
    ("[g 3]", "http://genshi.example.org/intertrac/changeset%3A3"),
  ])
  func addresses(_ text: String, _ target: String) {
    #expect(inline(text, options) == "[\(text)](\(target))")
  }

  @Test func unsafeSchemesAreNoLinks() {
    #expect(
      inline("[tsvn:http://a.example.org/b label]", options)
        == "[tsvn:http://a.example.org/b label]")
    var unsafe = options
    unsafe.rendersUnsafeContent = true
    #expect(
      inline("[tsvn:http://a.example.org/b label]", unsafe)
        == "[label](tsvn:http://a.example.org/b)")
  }

  @Test(arguments: ["#T3", "{T3}", "[T3]", "Nope:x"])
  func unknownPrefixes(_ text: String) {
    #expect(inline(text, options) == text)
  }
}
