import Markup
import Testing

@testable import TracWiki

/// Rare forms that each version of Trac read in its own way: its `trac/ticket`, `trac/versioncontrol`, `trac/wiki` and
/// `trac/attachment.py`.
@Suite("Rare forms of old Tracs")
struct VersionFormTests {
  private func brief(_ text: String, _ version: TracVersion) -> String {
    var options = ReaderOptions()
    options.syntax = TracSyntax(version)
    return TracWikiTests.brief(text, page: "Page", options)
  }

  /// In which versions the text is not a plain text.
  @Test(
    arguments: [
      // 0.10 knew only the last form; 1.0 asked for the realm, and 1.2 took its other names, too.
      ("comment:3:ticket:12", [.v011, .v012, .v100, .v120, .v140, .v160]),
      ("comment:ticket:12:3", TracVersion.allCases),
      ("comment:3:bug:12", [.v011, .v012, .v120, .v140, .v160]),
      ("comment:3:wiki:12", [.v011, .v012]),
      ("comment:3:wiki:Page", []),
      ("attachment:ticket:12:a.txt", TracVersion.allCases),
      ("Trac:ticket:1", [.v100, .v120, .v140, .v160]),
      ("trac:ticket:1", [.v011, .v012, .v100, .v120, .v140, .v160]),
      ("[1:3]", TracVersion.allCases),
      ("[1,3]", [.v011, .v012, .v100, .v120, .v140, .v160]),
      ("[12?order=x]", [.v011, .v012, .v100, .v120, .v140, .v160]),
      ("[12345678:9abcdef0]", [.v010, .v100, .v120, .v140, .v160]),
      ("rbeef12", [.v010]),
      ("[beef12]", [.v010]),
      ("[...]", [.v010]),
    ] as [(String, [TracVersion])])
  func links(_ text: String, _ versions: [TracVersion]) {
    for version in TracVersion.allCases {
      #expect((brief(text, version) != "p(\(text))") == versions.contains(version), "\(version)")
    }
  }

  /// Below the project, in 0.10 and in 0.11.
  @Test(arguments: [
    ("[1:3]", "/log?rev=3&stop_rev=1", "/log?revs=1-3"),
    ("[12-15/a b]", "/log/a%20b?rev=15&stop_rev=12", "/log/a%20b?revs=12-15"),
    ("r1:3", "/log?rev=3&stop_rev=1", "/log?revs=1-3"),
    ("log:a@12", "/log/a?rev=12", "/log/a?rev=12"),
    ("source:a#12", "/browser/a?rev=12", "/browser/a#12"),
    ("source:a@12#L3", "/browser/a?rev=12#L3", "/browser/a?rev=12#L3"),
    ("search:a?b=1", "/search?b=1", "/search?b=1"),
  ])
  func addresses(_ text: String, _ first: String, _ second: String) {
    #expect(address(text, .v010) == first)
    #expect(address(text, .v011) == second)
  }

  @Test func searchesKeepTheirWordsSince012() {
    #expect(address("search:a?b=1", .v012) == "/search?q=a&b=1")
  }

  private func address(_ text: String, _ version: TracVersion) -> String? {
    guard case .resource(let resource)? = target(text, version) else { return nil }
    return resource.address
  }

  private func target(_ text: String, _ version: TracVersion) -> LinkTarget? {
    var options = ReaderOptions()
    options.syntax = TracSyntax(version)
    let blocks = TracReader(options: options).read(Array(text.utf8), page: "Page").document.blocks
    guard case .paragraph(let content)? = blocks.first?.content else { return nil }
    switch content.first {
    case .link(let link): return link.target
    case .image(let image): return image.target
    default: return nil
    }
  }

  @Test func attachmentsOf010NameTheirRealmFirst() {
    let page = AttachmentReference(.page("Berth"), file: "a.txt")
    #expect(target("attachment:wiki:Berth:a.txt", .v010) == .attachment(page))
    #expect(target("attachment:a.txt:wiki:Berth", .v011) == .attachment(page))
    #expect(target("attachment:a.txt:wiki:Berth", .v010) == nil)
  }

  @Test func blanksBelongedToTheNamesOfImages() {
    func image(_ file: String) -> LinkTarget {
      .attachment(AttachmentReference(.thisPage, file: file))
    }
    for version in [TracVersion.v010, .v011, .v012] {
      #expect(target("[[Image( a.png )]]", version) == image(" a.png "))
      #expect(target("[[Image('a.png')]]", version) == image("'a.png'"))
    }
    for version in [TracVersion.v100, .v160] {
      #expect(target("[[Image( a.png )]]", version) == image("a.png"))
      #expect(target("[[Image('a.png')]]", version) == image("a.png"))
    }
  }

  @Test func targetsEndedWithASCII() {
    #expect(brief("wiki:Zoé", .v010) == "p([wiki:Zo](page:Zo)é)")
    #expect(brief("wiki:Zoé", .v011) == "p([wiki:Zoé](page:Zoé))")
  }

  @Test func cellsEndTheirEmphasisSince143() {
    let text = "||'''a||\n||'''b'''c||"
    for release in ["0.10", "0.11", "0.12", "1.0", "1.2", "1.4.2"] {
      #expect(
        brief(text, TracVersion(release: release) ?? .v160)
          == "table(tr(td(p(strong(a)))) tr(td(p(bstrong(c)))))", "\(release)")
    }
    for release in ["1.4.3", "1.4", "1.6"] {
      #expect(
        brief(text, TracVersion(release: release) ?? .v010)
          == "table(tr(td(p(strong(a)))) tr(td(p(strong(b)c))))", "\(release)")
    }
  }

  @Test func numbersOfOtherScripts() {
    #expect(brief(" ٣. a", .v010) == "quote(p(٣. a))")
    #expect(brief(" ٣. a", .v011) == "ol(li(p(a)))")
    #expect(brief(" ٣. a", .v012) == "quote(p(٣. a))")
  }

  @Test func schemesOnceBeganWithAnySign() {
    #expect(brief("-wiki:Berth", .v011) == "p(-wiki:Berth)")
    #expect(brief("-wiki:Berth", .v012) == "p(-[wiki:Berth](page:Berth))")
  }

  @Test func prefixesOfOtherWikis() {
    func address(_ text: String, _ version: TracVersion) -> LinkTarget? {
      var options = ReaderOptions()
      options.syntax = TracSyntax(version)
      options.interWiki = InterWikiMap(
        page: "----\nWiki http://wiki.example.org/$1.html\nBad harbor://\n----\n")
      options.interWiki.add(option: "wiki", value: "http://other.example.org/$1")
      options.interWiki.add(option: "more", value: "http://more.example.org/")
      let blocks = TracReader(options: options).read(Array(text.utf8), page: "Page").document.blocks
      guard case .paragraph(let content)? = blocks.first?.content,
        case .link(let link)? = content.first
      else { return nil }
      return link.target
    }
    let page = InterWikiMap(page: "----\nElse http://else.example.org/$1.html\n----\n")
    #expect(page.address("Else", "A#b", TracSyntax(.v011)) == "http://else.example.org/A#b.html")
    #expect(page.address("Else", "A#b", TracSyntax(.v012)) == "http://else.example.org/A.html#b")
    #expect(address("[bad:A x]", .v011) == .url("harbor://A"))
    #expect(address("[bad:A x]", .v012) == nil)
    #expect(address("more:A", .v012) == nil)
    #expect(address("more:A", .v100) == .url("http://more.example.org/A"))
  }

  @Test func commasEndedTheArgumentsOfProcessors() {
    let text = "{{{#!td colspan=2, rowspan=3\na\n}}}"
    #expect(brief(text, .v100).contains("columns=2"))
    #expect(!brief(text, .v120).contains("columns=2"))
  }
}
