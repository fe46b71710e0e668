import Markup
import Reports
import Testing
import Verify

@testable import Basics

/// Which saved file is which page, and where in it the text is.
@Suite struct SavedFolderTests {
  @Test(arguments: [
    // wget, with and without --adjust-extension
    ("wiki/A/B.html", "A/B"), ("wiki/A/B", "A/B"), ("trac.example.org/proj/wiki/A/B.html", "A/B"),
    ("trac.example.org/wiki/A%2FB.html", "A/B"), ("A%2FB.html", "A/B"), ("A/B.HTM", "A/B"),
    ("trac.example.org/proj/wiki/A/B/index.html", "A/B"), ("mirror/A/B.html", "A/B"),
    // start pages
    ("WikiStart.html", "WikiStart"), ("trac.example.org/proj/wiki.html", "WikiStart"),
    ("wiki/index.html", "WikiStart"), ("index.html", "WikiStart"),
    // what a browser or a person made of the name
    ("A_B.html", "A/B"), ("a_b.html", "A/B"), ("a-b.html", "A/B"), ("Mixed case.html", "MixedCase"),
    ("mixedcase.html", "MixedCase"), ("Caf%C3%A9.html", "Café"), ("Café.html", "Café"),
    ("v1.0.html", "v1.0"), ("wiki/v1.0", "v1.0"),
  ])
  func aFileIsFoundForItsPage(file: String, page: String) throws {
    var name = page
    if file == "Mixed case.html" { name = "Mixed_Case" }
    let wiki = try SampleWiki(pages: [name: "text\n"], saved: [file: "<p>text</p>"])
    let result = try wiki.verify()
    #expect(result.pages.map(\.status) == [.same])
    #expect(result.pages.first?.file == file)
  }

  @Test func theClosestNameWins() throws {
    let wiki = try SampleWiki(
      pages: ["A/B": "one\n", "A_B": "two\n", "a_b": "three\n"],
      saved: ["A/B.html": "<p>one</p>", "A_B.html": "<p>two</p>", "a_b.html": "<p>three</p>"])
    #expect(try wiki.verify().pages.map(\.status) == [.same, .same, .same])
  }

  @Test func otherViewsOfAPageAreNotTaken() throws {
    let wiki = try SampleWiki(
      pages: ["A": "text\n"],
      saved: [
        "wiki/A.html": "<p>text</p>", "wiki/A?action=history.html": "<p>other</p>",
        "wiki/A@version=3.html": "<p>other</p>", "attachment/wiki/A/pic.png.html": "<p>other</p>",
        "ticket/1.html": "<p>other</p>", "chrome/common/style.css": "a { }",
      ])
    let result = try wiki.verify()
    #expect(result.pages.map(\.status) == [.same])
    #expect(result.counts.filesWithoutPage == 0)
    #expect(result.others.isEmpty, "\(result.others.map(\.message))")
  }

  @Test func whatTheHeadSaysCountsMoreThanTheName() throws {
    let page = WholePage.trac16(name: "A/B", content: "<p>text</p>")
    let wiki = try SampleWiki(pages: ["A/B": "text\n"], saved: ["Wiki – My Project.html": page])
    #expect(try wiki.verify().pages.map(\.status) == [.same])
  }

  @Test func pagesAndFilesWithoutEachOtherAreNamed() throws {
    let wiki = try SampleWiki(
      pages: ["A": "a\n", "B": "b\n"], saved: ["A.html": "<p>a</p>", "C.html": "<p>c</p>"])
    let result = try wiki.verify()
    #expect(result.pages.map(\.status) == [.same, .notCompared])
    #expect(result.pages[1].findings.map(\.id) == ["saved-missing"])
    #expect(result.counts.filesWithoutPage == 1)
    #expect(result.others.map(\.id) == ["saved-unmatched"])
  }

  @Test func onlyThePagesAskedForAreCompared() throws {
    let wiki = try SampleWiki(
      pages: ["A": "a\n", "B": "b\n", "C": "c\n"], saved: ["A.html": "<p>a</p>"])
    let result = try wiki.verify {
      $0.pages = PageChoice(only: ["[AB]"], exclude: ["B"])
    }
    #expect(result.pages.map(\.page) == ["A"])
  }

  @Test(arguments: WholePage.allCases)
  func theTextIsFoundInAWholePage(version: WholePage) throws {
    let content = "<h1 id=\"T\">T</h1><p>text <a class=\"wiki\" href=\"/proj/wiki/B\">B</a></p>"
    let wiki = try SampleWiki(
      pages: ["A": "# T\n\ntext [B](B.md)\n", "B": "b\n"],
      saved: ["A.html": version.page(name: "A", content: content), "B.html": "<p>b</p>"])
    let page = try #require(try wiki.verify().pages.first)
    #expect(page.status == .same, "\(page.findings.map(\.message))")
  }

  @Test func aPageOfAnotherPartOfTracIsNotCompared() throws {
    let page =
      "<html><body><div id=\"banner\">x</div><div id=\"content\" class=\"error\">No</div></body></html>"
    let wiki = try SampleWiki(pages: ["A": "a\n"], saved: ["A.html": page])
    let report = try wiki.verify().pages[0]
    #expect(report.status == .notCompared)
    #expect(report.findings.map(\.id) == ["saved-unreadable"])
  }

  @Test func linksOfAMirrorAreFollowed() throws {
    let wiki = try SampleWiki(
      pages: [
        "A/B": "[x](../C.md) [y](https://trac.example.org/ticket/1) [z](#t)\n\n# T\n", "C": "c\n",
      ],
      saved: [
        "wiki/A/B.html":
          "<p><a class=\"wiki\" href=\"../C.html\">x</a> <a href=\"../../ticket/1.html\">y</a> <a href=\"B.html#T\">z</a></p><h1 id=\"T\">T</h1>",
        "wiki/C.html": "<p>c</p>",
      ])
    let page = try wiki.verify().pages[0]
    #expect(page.status == .same, "\(page.findings.map(\.message))")
  }

  @Test func picturesThatABrowserSavedAreKnownByTheirNames() throws {
    let findings = try SampleWiki.findings(
      html: "<p><img src=\"Page_files/pic.png\" alt=\"\"></p>",
      markdown: "![](attachments/Page/pic.png)\n")
    #expect(findings.isEmpty, "\(findings.map(\.message))")
  }
}

/// Pages as Tracs of several ages send them: the text among banner, navigation and footer. Written for these
/// tests; only the ids and classes are Trac's.
enum WholePage: String, CaseIterable, Sendable {
  case trac010 = "0.10"
  case trac011 = "0.11"
  case trac012 = "0.12"
  case trac16 = "1.6"

  static func trac16(name: String, content: String) -> String {
    WholePage.trac16.page(name: name, content: content)
  }

  func page(name: String, content: String) -> String {
    let head = """
      <!DOCTYPE html>
      <html><head><title>\(name) – Project</title>
      <link rel="search" href="/proj/search" /><link rel="start" href="/proj/wiki" />
      <link rel="alternate" href="/proj/wiki/\(name)?format=txt" type="text/x-trac-wiki" title="Plain Text" />
      <script type="text/javascript">if (1 < 2) document.write("<p>no</p>");</script></head>
      <body><div id="banner"><div id="header"><h1>Project</h1></div>
      <form id="search" action="/proj/search" method="get"><input name="q" /></form>
      <div id="metanav" class="nav"><ul><li><a href="/proj/login">Login</a></li></ul></div></div>
      <div id="mainnav" class="nav"><ul><li><a href="/proj/wiki">Wiki</a></li></ul></div>
      <div id="main"><div id="ctxtnav" class="nav"><h2>Context Navigation</h2><ul><li>History</li></ul></div>
      """
    let modified =
      "<div class=\"trac-modifiedby\"><span>Last modified <a href=\"/x\">ago</a></span></div>"
    let text =
      switch self {
      case .trac010:
        "<div id=\"content\" class=\"wiki\"><div class=\"wikipage\"><div id=\"searchable\">\(content)</div></div>"
      case .trac011:
        "<div id=\"content\" class=\"wiki\"><div class=\"wikipage searchable\">\(content)</div>"
      case .trac012:
        "<div id=\"content\" class=\"wiki\"><div class=\"wikipage searchable\">\(modified)<div id=\"wikipage\">\(content)</div></div>"
      case .trac16:
        "<div id=\"content\" class=\"wiki\"><div class=\"wikipage searchable\"><div id=\"wikipage\" class=\"trac-content\">\(content)</div>\(modified)</div>"
      }
    return head + text + """
      <div id="attachments"><h3>Attachments</h3><ul><li>pic.png</li></ul></div>
      <div class="buttons"><form method="get" action="/proj/wiki/\(name)"><input type="submit" value="Edit" /></form></div>
      <div class="trac-help">Note: see TracWiki</div></div></div>
      <div id="footer"><hr /><p class="left">Powered by Trac</p></div></body></html>
      """
  }
}
