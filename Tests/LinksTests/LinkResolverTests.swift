import Markup
import Testing

@testable import Links

/// A small wiki whose pages and files the tests link to.
struct SmallWiki {
  static let pages = [
    "WikiStart", "Guide", "Guide/Install", "Guide/Install/Linux", "Guide/Use", "Notes", "Team Page",
    "README",
  ]
  static let files = [
    AttachmentName(owner: "Guide", file: "plan.png"),
    AttachmentName(owner: "Guide", file: "a b.txt"),
    AttachmentName(owner: "Notes", file: "photo.jpg"),
    AttachmentName(owner: "Notes", file: "twice.png"),
    AttachmentName(owner: "Guide/Use", file: "twice.png"),
  ]

  static func resolver(
    _ options: LinkOptions = .init(), files: [AttachmentName] = SmallWiki.files
  ) -> LinkResolver {
    let guide = PageAnchors(
      headings: [
        .init(id: "SetUp", text: "Set up"), .init(id: "SetUp1", text: "Set up"),
        .init(id: "own", text: "With its own", isExplicit: true), .init(id: "Größe", text: "Größe"),
      ], anchors: ["here"])
    return LinkResolver(PageIndex(pages: pages, attachments: files), options: options) {
      pages.contains($0) ? $0 == "Guide" ? guide : PageAnchors(headings: []) : nil
    }
  }

  static func withTrac(_ change: (inout LinkOptions) -> Void = { _ in }) -> LinkResolver {
    var options = LinkOptions()
    options.trac = TracAddress("http://trac.example.org/proj/")
    change(&options)
    return resolver(options)
  }
}

extension LinkResolver {
  /// The address of one link on `page`, or its label where it is dead; and the findings' kinds.
  func one(_ target: LinkTarget, on page: String) -> (String, [String]) {
    let result = resolve(
      Document([Block(.paragraph([.link(Link(target, content: [.text("label")]))]))]), page: page)
    let kinds = result.findings.map(\.id)
    guard case .paragraph(let content) = result.document.blocks.first?.content else {
      return ("", kinds)
    }
    switch content.first {
    case .link(let link):
      if case .url(let url) = link.target { return (url, kinds) }
      return ("unresolved", kinds)
    case .text(let text): return (text, kinds)
    default: return ("?", kinds)
    }
  }

  func address(_ target: LinkTarget, on page: String = "Guide") -> String {
    one(target, on: page).0
  }
}

@Suite struct PageLinkTests {
  let links = SmallWiki.resolver()

  @Test(arguments: [
    ("Notes", "Guide", "Notes.md"), ("/Notes", "Guide/Install/Linux", "../../Notes.md"),
    ("WikiStart", "Guide/Use", "../README.md"), ("", "Guide/Use", "../README.md"),
    ("./Install", "Guide", "Guide/Install.md"), ("../Use", "Guide/Install", "Use.md"),
    ("..", "Guide/Install", "../Guide.md"), (".", "Guide/Install", "Install.md"),
    ("../../Notes", "Guide/Install", "../Notes.md"), ("Use", "Guide/Install", "Use.md"),
    ("Use", "Guide/Install/Linux", "../Use.md"), ("Linux", "Guide/Install/Linux", "Linux.md"),
    ("Install/Linux", "Guide/Use", "Install/Linux.md"), ("Notes/", "Guide", "Notes.md"),
    ("Team Page", "Guide", "Team-Page.md"), ("README", "Guide", "README-2.md"),
    ("Guide", "Guide", "Guide.md"),
  ])
  func names(name: String, page: String, address: String) {
    #expect(links.one(.page(PageReference(name)), on: page) == (address, []))
  }

  @Test(arguments: ["Install", "Guide/Missing", "..", "Team page", "/", "//x"])
  func deadNames(name: String) {
    // "/" alone is the start page, which is there.
    let (text, kinds) = links.one(.page(PageReference(name)), on: "Guide")
    #expect(name == "/" ? text == "README.md" : text == "label" && kinds == ["link-dead"])
  }

  @Test func nearMissesStandInTheFinding() {
    let document = Document([
      Block(
        .paragraph([.link(Link(.page(PageReference("TeamPage")), content: [.text("x")]))]),
        at: SourceRange(lines: 7, 7))
    ])
    let finding = links.resolve(document, page: "Guide").findings.first
    #expect(finding?.candidates == ["Team Page"])
    #expect(finding?.source.start.line == 7)
    #expect(finding?.page == "Guide")
  }

  @Test func bareWordsAreNoLoss() {
    let link = Link(.page(PageReference("NoPage")), content: [.text("NoPage")], isImplicit: true)
    let document = Document([Block(.paragraph([.text("a "), .link(link), .text(" b")]))])
    let result = links.resolve(document, page: "Guide")
    #expect(result.findings.isEmpty && result.counts == LinkCounts())
    #expect(result.document.blocks.first?.content == .paragraph([.text("a NoPage b")]))
  }

  @Test(arguments: [
    ("Guide", "SetUp", "../Guide.md#set-up", 0), ("Guide", "SetUp1", "../Guide.md#set-up-1", 0),
    ("Guide", "own", "../Guide.md#own", 0), ("Guide", "here", "../Guide.md#here", 0),
    ("Guide", "Gr%C3%B6%C3%9Fe", "../Guide.md#gr%C3%B6%C3%9Fe", 0),
    ("Guide", "setup", "../Guide.md", 1),
    ("Guide", "top", "../Guide.md", 0), ("", "x", "Use.md", 1),
  ])
  func fragments(name: String, fragment: String, address: String, findings: Int) {
    let (url, kinds) = links.one(.page(PageReference(name, fragment: fragment)), on: "Guide/Use")
    #expect(url == address)
    #expect(kinds == Array(repeating: "fragment-dead", count: findings))
  }

  @Test func fragmentOfTheSamePage() {
    #expect(links.address(.page(PageReference("", fragment: "SetUp"))) == "#set-up")
    #expect(links.address(.page(PageReference("Guide", fragment: "here"))) == "#here")
  }

  @Test func oldVersions() {
    let old = LinkTarget.page(PageReference("Notes", version: "3"))
    let history = LinkTarget.page(PageReference("Notes", query: "?action=history"))
    let query = LinkTarget.page(PageReference("Notes", query: "?x=y"))
    #expect(links.one(old, on: "Guide") == ("Notes.md", ["link-version"]))
    #expect(links.one(history, on: "Guide") == ("Notes.md", []))
    #expect(links.one(query, on: "Guide") == ("Notes.md", ["link-version"]))
    let trac = SmallWiki.withTrac { $0.linksVersionsToTrac = true }
    #expect(trac.one(old, on: "Guide") == ("http://trac.example.org/proj/wiki/Notes?version=3", []))
    #expect(trac.address(history) == "http://trac.example.org/proj/wiki/Notes?action=history")
    #expect(trac.address(.page(PageReference("None", version: "3"))) == "label")
  }

  @Test func onePageOfAWiki() {
    var options = LinkOptions()
    options.knowsPages = false
    let links = LinkResolver(PageIndex(pages: []), options: options)
    #expect(links.one(.page(PageReference("Other Page")), on: "Guide/Use") == ("Other-Page.md", []))
    #expect(links.address(.page(PageReference("/WikiStart")), on: "Guide/Use") == "../README.md")
    #expect(
      links.address(.page(PageReference("./Sub", fragment: "x")), on: "Guide") == "Guide/Sub.md#x")
    let word = Link(
      .page(PageReference("SomeWord")), content: [.text("SomeWord")], isImplicit: true)
    let document = Document([Block(.paragraph([.link(word)]))])
    #expect(
      links.resolve(document, page: "A").document.blocks[0].content
        == .paragraph([.text("SomeWord")]))
  }

  @Test func includedTextIsSeenFromItsOwnPage() {
    let link = Link(.page(PageReference("./Install")), content: [.text("x")])
    let result = links.resolve(
      Document([Block(.paragraph([.link(link)]))]), page: "Guide", path: "Deep/er/Page.md")
    #expect(
      result.document.blocks.first?.content
        == .paragraph([.link(Link(.url("../../Guide/Install.md"), content: [.text("x")]))]))
  }

  @Test func linksInEveryKindOfBlock() {
    let link = [Inline.link(Link(.page(PageReference("Notes")), content: [.text("x")]))]
    let paragraph = Block(.paragraph(link))
    let document = Document([
      Block(.heading(Heading(level: 1, content: link))), Block(.quote([paragraph])),
      Block(.list(List(.bullet, items: [List.Item([paragraph])]))),
      Block(.definitionList([.term(link), .description([paragraph])])),
      Block(.table(Table(rows: [Table.Row([Table.Cell([paragraph])])]))),
      Block(.box(Box(name: "div", blocks: [paragraph]))),
      Block(
        .paragraph([
          .styled(.strong, link), .footnote(link), .span(Span(name: "span", content: link)),
        ])),
    ])
    #expect(links.resolve(document, page: "Guide").counts.resolved == 10)
  }
}
