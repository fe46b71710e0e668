import Links
import Markup
import Testing

@testable import Basics

@Suite struct AddressLinkTests {
  let ticket = LinkTarget.resource(
    TracResource(realm: "ticket", id: "12", address: "/ticket/12#comment:3"))

  @Test func resources() {
    #expect(
      SmallWiki.withTrac().address(ticket) == "http://trac.example.org/proj/ticket/12#comment:3")
    var options = LinkOptions()
    options.templates = [
      "ticket": "https://github.com/o/r/issues/{id}", "source": "https://x.org/{id}",
    ]
    options.addresses = ["ticket": ["13": "https://other.org/13"]]
    let links = SmallWiki.resolver(options)
    #expect(links.address(ticket) == "https://github.com/o/r/issues/12")
    #expect(
      links.address(.resource(TracResource(realm: "ticket", id: "13", address: "/ticket/13")))
        == "https://other.org/13")
    #expect(
      links.address(
        .resource(TracResource(realm: "comment", id: "3", address: "/ticket/12#comment:3")))
        == "https://github.com/o/r/issues/12")
    #expect(
      links.address(.resource(TracResource(realm: "source", id: "a b/c#", address: "/browser/x")))
        == "https://x.org/a%20b/c%23")
  }

  @Test(arguments: ["trac.example.org", "", "http://", "https:///", "ftp://x.org/", "http:x"])
  func addressesThatAreNoTrac(url: String) {
    #expect(TracAddress(url) == nil)
  }

  @Test func partsOfTheAddress() {
    let trac = TracAddress("http://x.org/a b/?q#f")
    #expect(
      trac?.url == "http://x.org/a%20b" && trac?.origin == "http://x.org" && trac?.path == "/a%20b")
  }

  @Test func oneFindingARealm() {
    let link = Inline.link(Link(ticket, content: [.text("#12")]))
    let report = Inline.link(
      Link(.resource(TracResource(realm: "report", id: "1", address: "/report/1")), content: []))
    let result = SmallWiki.resolver().resolve(
      Document([Block(.paragraph([link, link, report]))]), page: "Guide")
    #expect(result.findings.map(\.id) == ["link-unmapped", "link-unmapped"])
    #expect(result.document.blocks.first?.content == .paragraph([.text("#12#12")]))
    #expect(result.counts.dead == 3)
  }

  @Test(arguments: [
    ("http://trac.example.org/proj/wiki/Guide/Use", "Guide/Use.md"),
    ("https://Trac.Example.org:443/proj/wiki/Team%20Page", "Team-Page.md"),
    ("http://trac.example.org/proj/wiki", "README.md"),
    ("http://trac.example.org/proj/wiki/Guide#SetUp", "#set-up"),
    ("http://trac.example.org/proj/attachment/wiki/Guide/a%20b.txt", "attachments/Guide/a-b.txt"),
    (
      "http://trac.example.org/proj/raw-attachment/wiki/Guide/Use/twice.png",
      "attachments/Guide/Use/twice.png"
    ),
    ("http://trac.example.org/proj/wiki/None", "label"),
    ("http://old.example.org/wiki/Notes", "Notes.md"),
    (
      "http://trac.example.org/proj/wiki/Notes?version=1",
      "http://trac.example.org/proj/wiki/Notes?version=1"
    ),
    ("http://trac.example.org/project/wiki/Notes", "http://trac.example.org/project/wiki/Notes"),
    ("http://trac.example.org/proj/report/1", "http://trac.example.org/proj/report/1"),
    ("http://trac.example.org/proj/ticket/9", "https://github.com/o/r/issues/9"),
    ("//cdn.example.org/x", "http://cdn.example.org/x"),
    ("/other/x", "http://trac.example.org/other/x"),
    ("http://exämple.org/ä b?<\"", "http://exämple.org/%C3%A4%20b?%3C%22"),
    ("http://example.org/100%/a%20b(c)", "http://example.org/100%/a%20b(c)"),
    ("mailto:a@example.org", "mailto:a@example.org"), ("", "label"),
  ])
  func addresses(url: String, address: String) {
    let links = SmallWiki.withTrac {
      $0.templates = ["ticket": "https://github.com/o/r/issues/{id}"]
      $0.formerTracs = [TracAddress("http://old.example.org")].compactMap { $0 }
    }
    #expect(links.address(.url(url)) == address)
  }

  @Test(arguments: ["ftp://example.org/x", "FILE:///x", "svn+ssh://x/y", "ssh://x", "git://x/y"])
  func addressesThatGitHubDoesNotLinkBecomeCode(url: String) {
    func resolved(_ label: String) -> Block.Content? {
      let link = Inline.link(Link(.url(url), content: [.text(label)]))
      let page = Document([Block(.paragraph([link]))])
      return SmallWiki.resolver().resolve(page, page: "Guide").document.blocks.first?.content
    }
    #expect(resolved("label") == .paragraph([.text("label ("), .code(url), .text(")")]))
    #expect(resolved(url) == .paragraph([.code(url)]))
  }

  /// What a label ends with is not said twice, however it looks there.
  @Test func addressesInLabelsAreNotDoubled() {
    let url = "ftp://example.org/x"
    func resolved(_ label: [Inline], _ address: String? = nil) -> Block.Content? {
      let page = Document([Block(.paragraph([.link(Link(.url(address ?? url), content: label))]))])
      return SmallWiki.resolver().resolve(page, page: "Guide").document.blocks.first?.content
    }
    #expect(
      resolved([.styled(.strong, [.text("at " + url)])])
        == .paragraph([.styled(.strong, [.text("at "), .code(url)])]))
    #expect(
      resolved([.styled(.emphasis, [.text("see")]), .text(" " + url)])
        == .paragraph([.styled(.emphasis, [.text("see")]), .text(" "), .code(url)]))
    #expect(resolved([.code(url)]) == .paragraph([.code(url)]))
    #expect(
      resolved([.text("s" + url)]) == .paragraph([.text("s\(url) ("), .code(url), .text(")")]))
    // A scheme alone is not an address.
    #expect(resolved([.text("svn://")], "svn://") == .paragraph([.text("svn://")]))
    #expect(
      resolved([.text("x")], "svn://") == .paragraph([.text("x ("), .code("svn://"), .text(")")]))
    #expect(resolved([.text("file:///")], "file:///") == .paragraph([.code("file:///")]))
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/plain,x"])
  func addressesThatAreTheContentGo(url: String) {
    #expect(SmallWiki.resolver().one(.url(url), on: "Guide") == ("label", ["link-scheme"]))
  }

  @Test func projectAddressesThatArePages() {
    func address(_ below: String) -> String {
      SmallWiki.resolver().address(
        .resource(TracResource(realm: "server", id: below, address: below)), on: "Guide/Use")
    }
    #expect(address("/wiki/Notes") == "../Notes.md")
    #expect(address("/wiki/Guide#SetUp") == "../Guide.md#set-up")
    #expect(address("/wiki/None") == "label")
    #expect(address("/raw-attachment/wiki/Guide/plan.png") == "../attachments/Guide/plan.png")
    #expect(address("/about") == "label")
  }

  @Test func addressesNeverBeginWithASlash() {
    let links = SmallWiki.withTrac { $0.resolvesRelativeAddresses = true }
    for url in [
      "/\u{301}", "//\u{301}", "/", "//", "///", "/..", "/proj", "/proj/", "\u{301}/", " /x",
    ] {
      #expect(!links.address(.url(url)).utf8.starts(with: "/".utf8), "\(url)")
    }
  }

  @Test func serverAddressWithoutTracIsText() {
    #expect(SmallWiki.resolver().one(.url("/x"), on: "Guide") == ("label", ["link-unmapped"]))
  }

  @Test(arguments: [
    ("Install", "Guide/Use", "Install.md"), ("../Notes", "Guide/Use", "../Notes.md"),
    ("/proj/wiki/Notes", "Guide/Use", "../Notes.md"),
    ("/proj/ticket/1", "Guide", "http://trac.example.org/proj/ticket/1"),
    ("/proj/raw-attachment/wiki/Guide/plan.png", "Guide", "attachments/Guide/plan.png"),
    ("?action=diff", "Guide", "http://trac.example.org/proj/wiki/Guide?action=diff"),
    ("/static/x.css", "Guide", "http://trac.example.org/static/x.css"),
    ("#SetUp", "Guide", "#set-up"),
    ("Missing", "Guide", "label"),
  ])
  func rawAddresses(address: String, page: String, expected: String) {
    let links = SmallWiki.withTrac { $0.resolvesRelativeAddresses = true }
    #expect(links.one(.url(address), on: page).0 == expected)
  }

  @Test(arguments: [
    ("A.md", "B.md", "B.md"), ("A/B/C.md", "A/D.md", "../D.md"), ("A.md", "A/B.md", "A/B.md"),
    ("A/B.md", "A.md", "../A.md"), ("A/B.md", "A/B.md", "B.md"),
    ("A.md", "x (1)[2]é#.md", "x%20%281%29%5B2%5D%C3%A9%23.md"), ("A.md", "a:b.md", "a%3Ab.md"),
  ])
  func relative(from: String, to: String, url: String) {
    #expect(RelativeURL.from(from, to: to) == url)
  }
}
