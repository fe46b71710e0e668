import Effort
import Links
import Testing

@testable import FindLinks

/// Where addresses end, in texts of every kind. `T` stands for the Trac's address.
@Suite struct URLScanTests {
  private static let trac = "https://trac.example.org/p"

  private func found(_ text: String, isDocument: Bool = true) throws -> [FoundURL] {
    let text = text.replacing("T", with: Self.trac)
    return URLScan([try #require(TracAddress(Self.trac))])
      .addresses(in: Array(text.utf8), isDocument: isDocument)
  }

  @Test(arguments: [
    ("see T/wiki/A.", "T/wiki/A"),
    ("see (T/wiki/A), or", "T/wiki/A"),
    ("T/wiki/A_(b) T/wiki/A(b)c)", "T/wiki/A_(b)|T/wiki/A(b)c"),
    ("[x](T/wiki/A) [T/wiki/B text] <T/wiki/C>", "T/wiki/A|T/wiki/B|T/wiki/C"),
    ("`x <T/wiki/A>`_ `T/wiki/B`", "T/wiki/A|T/wiki/B"),
    ("\"T/wiki/A\", 'T/wiki/B';", "T/wiki/A|T/wiki/B"),
    ("'x T/wiki/A','y' T/wiki/O'Brien's.", "T/wiki/A|T/wiki/O'Brien's"),
    ("\\url{T/wiki/A} {T/wiki/B}", "T/wiki/A|T/wiki/B"),
    ("**T/wiki/A** _T/wiki/B_ ~~T/wiki/C~~", "T/wiki/A|T/wiki/B|T/wiki/C"),
    ("<a href=T/wiki/A>T/wiki/B</a>", "T/wiki/A|T/wiki/B"),
    ("<a href='T/query?a=1&amp;b=2'>", "T/query?a=1&b=2"),
    ("&quot;T/wiki/A&quot; &lt;T/wiki/B&gt; T/wiki/C&nbsp;", "T/wiki/A|T/wiki/B|T/wiki/C"),
    ("“T/wiki/A” «T/wiki/B» T/wiki/C… T/wiki/日本。", "T/wiki/A|T/wiki/B|T/wiki/C|T/wiki/日本"),
    ("T/wiki/Café?x#y!", "T/wiki/Café?x#y"),
    ("\"T/wiki/A\\n\" \"T/wiki/B\\\"\"", "T/wiki/A|T/wiki/B"),
    ("{\"u\":\"T/query?a\\u0026b\"}", "T/query?a&b"),
    ("T/wiki/A|T/wiki/B||T/wiki/C", "T/wiki/A|T/wiki/B|T/wiki/C"),
    ("T", "T"), ("T/.", "T/"), ("Tx T-x T.x", ""),
    ("git+T/x svn://trac.example.org/p xT/wiki/A", ""),
    ("T/wiki/Caf%C3%A9 %20T/wiki/A", "T/wiki/Caf%C3%A9"),
    ("T/wiki/A,T/wiki/B;T/wiki/C", "T/wiki/A|T/wiki/B|T/wiki/C"),
    ("/*T/wiki/A*/ T/browser/*/a.c <!--T/wiki/B-->", "T/wiki/A|T/browser/*/a.c|T/wiki/B"),
    ("\\fBT/wiki/A\\fP T/wiki/B\\&.", "T/wiki/A|T/wiki/B"), (" \\fBsee T/wiki/A\\fP", "T/wiki/A"),
    ("\"see:\\nT/wiki/A\\nT/wiki/B\\n\"", "T/wiki/A|T/wiki/B"), ("#T/wiki/A#", "T/wiki/A"),
    ("T/wiki/A&rdquo; T/wiki/B&mdash;x", "T/wiki/A|T/wiki/B"),
    ("T/wiki/A&#x2F;B T/query?a&#38;b T/wiki/C&#8221;", "T/wiki/A/B|T/query?a&b|T/wiki/C"),
    ("\"T/wiki/Caf\\u00e9\" \"T/wiki/A\\u201d\"", "T/wiki/Café|T/wiki/A"),
    ("\"T/wiki/\\ud83d\\ude00\"", "T/wiki/😀"),
    ("s,T/wiki/A,https://x.example/,", "T/wiki/A"),
  ])
  func ends(_ text: String, _ expected: String) throws {
    let urls = try found(text).map { $0.url.replacing(Self.trac, with: "T") }
    #expect(urls.joined(separator: "|") == expected)
  }

  @Test(arguments: [
    "HTTPS://TRAC.Example.ORG:443/p/wiki/A", "http://trac.example.org:80/p/wiki/A",
    "\"//trac.example.org/p/wiki/A\"", "https:\\/\\/trac.example.org\\/p\\/wiki\\/A",
    "https\\://trac.example.org/p/wiki/A", "src=//trac.example.org/p/wiki/A",
  ])
  func formsOfOneAddress(_ text: String) throws {
    let scan = URLScan([try #require(TracAddress(Self.trac))])
    let found = scan.addresses(in: Array(text.utf8), isDocument: true)
    #expect(found.map { scan.pathBelow($0.url) } == ["/wiki/A"])
    #expect(found.map(\.obstacle) == [nil])
  }

  @Test(arguments: [
    "x//trac.example.org/p/wiki/A", "ftp://trac.example.org/p", "https://trac.example.org.uk/p",
    "https://trac.example.org/pq/wiki/A", "https://joe@trac.example.org/p",
    "http:/trac.example.org/p",
  ])
  func otherAddresses(_ text: String) throws { #expect(try found(text).isEmpty) }

  @Test(arguments: [
    "f(\"T/wiki/%s\", a)", "\"T/wiki/$name\"", "T/wiki/${name}", "`T/wiki/${name}`",
    "$(T/wiki/$(NAME))", "f\"T/wiki/{name}\"", "T/wiki/{{ page }}", "\"T/wiki/#{name}\"",
    "T/wiki/<page>", "\"T/wiki/\" + name", "'T/wiki/' . $name", "'T/wiki/A' ~ x",
    "\"T/wiki/\" \"%s\" T/wiki/%(name)s",
    "\"T/wiki/{}\".format(x)", "T/wiki/@NAME@", "cout << \"T/wiki/\" << name",
    "\"see T/wiki/\\(name)\"", "f(\"T/ticket/%02d\", a)", "T/query?id=$1",
    "sed 's#T/wiki/A#x#'", "allow T/wiki/*", "T/ticket/... T/wiki/…",
  ])
  func whatAProgramFillsInIsLeft(_ text: String) throws {
    let obstacles = try found(text).map(\.obstacle)
    #expect(obstacles.last == .built, "\(obstacles)")
  }

  @Test(arguments: [
    "x = \"T/wiki/A\"\n      + name;", "x = \"T/wiki/A/\"\n  \"B\";", "see(\"x T/wiki/\" \"A\")",
    "x=\"T/wiki/A\"$y", "x='T/wiki/A'y", "x = `T/wiki/A` + name", "'T/wiki/O''Brien'",
  ])
  func stringsThatGoOnAreLeftInPrograms(_ text: String) throws {
    #expect(try found(text, isDocument: false).map(\.obstacle) == [.built])
  }

  @Test(arguments: [
    "\"\"\"T/wiki/A\"\"\"", "'''T/wiki/A'''", "'see \"T/wiki/A\"'", "[\"T/wiki/A\",\n \"B\"]",
    "curl \"T/wiki/A\" &\nwait", "\"T/wiki/A\"\n+\"x\"", "x \"T/wiki/A\" && y",
    "a = \"T/wiki/A\"\nb = \"B\"", "puts(\"T/wiki/A\"\n  \" is the page\")", "x(\"T/wiki/A\")",
    "\"T/wiki/A\"\n\"http://other.example\"",
  ])
  func stringsThatEndAreNot(_ text: String) throws {
    #expect(try found(text, isDocument: false).map(\.obstacle) == [nil])
  }

  @Test func slashesThatMayBeginACommentAreLeft() throws {
    let address = "//trac.example.org/p/wiki/A"
    for text in [
      "x();\n\(address) says", "x(); \(address)", "x();\(address)", "\(address)", "f(\(address)",
    ] {
      #expect(try found(text, isDocument: false).map(\.obstacle) == [.comment], "\(text)")
    }
    for text in ["x = \"\(address)\"", "a { background: url(\(address)) }"] {
      #expect(try found(text, isDocument: false).map(\.obstacle) == [nil], "\(text)")
    }
    for text in ["[x](\(address))", "<a href=\(address)>"] {
      #expect(try found(text).map(\.obstacle) == [nil], "\(text)")
    }
  }

  @Test func lettersOfOtherEncodingsAreNotCutOff() throws {
    let scan = URLScan([try #require(TracAddress(Self.trac))])
    let latin = Array("\(Self.trac)/wiki/Caf".utf8) + [0xE9, 0x20]
    #expect(scan.addresses(in: latin, isDocument: true).map(\.obstacle) == [.encoding])
    let quoted = [0x93] + Array("\(Self.trac)/wiki/A".utf8) + [0x94]
    #expect(scan.addresses(in: quoted, isDocument: true).map(\.obstacle) == [nil])
  }

  @Test func whatNoServerTakesIsLeft() throws {
    let text = "T/ticket/1?" + String(repeating: "a", count: 9000)
    #expect(try found(text).map(\.obstacle) == [.tooLong])
  }

  @Test func aBaseIsLeftInProgramsOnly() throws {
    for text in ["u = 'T'", "u = \"T/wiki/\"", "u = 'T/ticket'", "u = 'T/query?id='"] {
      #expect(try found(text, isDocument: false).map(\.obstacle) == [.base], "\(text)")
      #expect(try found(text, isDocument: true).map(\.obstacle) == [nil], "\(text)")
    }
    #expect(try found("u = 'T/wiki/A'", isDocument: false).map(\.obstacle) == [nil])
    #expect(try found("// see T", isDocument: false).map(\.obstacle) == [nil])
    for text in ["TRAC=T", "trac_url: T", "links:\n  - wiki: T/wiki/"] {
      #expect(try found(text, isDocument: false).map(\.obstacle) == [.base], "\(text)")
    }
    #expect(try found(" * Home: T", isDocument: false).map(\.obstacle) == [nil])
    #expect(try found("# Home: T", isDocument: false).map(\.obstacle) == [nil])
  }

  @Test func partsOfOtherAddressesAreLeft() throws {
    for text in [
      "https://web.archive.org/web/2010/T/wiki/A", "https://example.org/?url=T/wiki/A",
      "https://example.org/?a=b&to_url=T/wiki/A", "https://example.org/?a=b&amp;url=T/wiki/A",
    ] {
      #expect(try found(text).map(\.obstacle) == [.embedded], "\(text)")
    }
    for text in ["x; //T/wiki/A", "//T/wiki/A", "x\n///T/wiki/A", "}//!T/wiki/A"] {
      #expect(try found(text).map(\.obstacle) == [nil], "\(text)")
    }
    #expect(try found("URL=T/wiki/A href=T/wiki/B").map(\.obstacle) == [nil, nil])
  }

  @Test func whatGoesOnInTheNextLineIsLeft() throws {
    #expect(try found("T/wiki/Long-\n  Name").map(\.obstacle) == [.broken])
    #expect(try found("T/query?a=\\\n  b").map(\.obstacle) == [.broken])
    #expect(try found("T/wiki/A\nB").map(\.obstacle) == [nil])
    #expect(try found(" * T/wiki/\n * Runbooks").map(\.obstacle) == [.broken])
    #expect(try found("T/\nRunbooks").map(\.obstacle) == [nil])
    #expect(try found("See T/wiki/A/\nor ask.").map(\.obstacle) == [nil])
  }

  @Test func longTextsTakeLinearTime() throws {
    try expectLinear(upTo: 100_000) { (count: Int) throws in
      #expect(try found(String(repeating: "/", count: count)).isEmpty)
    }
    try expectLinear(upTo: 10_000) { (count: Int) throws in
      #expect(try found(String(repeating: "T/wiki/(", count: count)).count == count)
    }
    try expectLinear(upTo: 10_000) { (count: Int) throws in
      #expect(try found(String(repeating: "https://trac.example.org/q(", count: count)).isEmpty)
    }
  }
}
