import Effort
import Markup
import Testing

@testable import Links

@Suite struct LooseNamesTests {
  @Test(arguments: [
    // Letter case.
    ("guide", "Guide"), ("GUIDE/install", "Guide/Install"), ("ÉTÉ", "été"), ("ΟΔΟΣ", "οδος"),
    ("e\u{301}te", "Éte"),
    // Words against CamelCase.
    ("Set up mail", "SetUpMail"), ("SetUpMail", "set-up-mail"), ("SetUpMail", "setupmail"),
    ("HTTP Server", "HTTPServer"), ("HTTPServer", "http_server"), ("Web2 notes", "Web2Notes"),
    ("SetUp mail", "SetupMail"), ("ÉtéPlan", "été plan"),
    // What is between the parts.
    ("Guides/Set up", "Guides_Set-up"), ("a_b", "A/B"), ("Set%20up", "Set up"), ("A%2FB", "A-B"),
    ("a - b", "A_-_B"), ("Release 1.1", "Release-1.1"),
  ])
  func fit(name: String, page: String) {
    #expect(LooseNames(["Other", page]).pages(fitting: name) == [page])
    #expect(LooseNames(["Other", name]).pages(fitting: page) == [name])
  }

  @Test(arguments: [
    ("Release1.1", "Release11"), ("Release1.1", "Release1-1"), ("C++", "C"), ("C++", "C--"),
    ("Set up", "Setup"), ("setup", "Set-up"), ("Plugins/--dump", "Plugins/dump"), ("a - b", "a-b"),
    ("A/B", "A//B"), ("Guide", "Guides"), ("Step 1", "Step1"), ("Release 1", "Release 2"),
    ("café", "cafe"), ("a:b", "a-b"), ("A%2BB", "A B"), ("--", "__"), ("", "-"), ("B", "A/B"),
    ("straße", "strasse"), ("a.b", "a b"),
  ])
  func doNotFit(name: String, page: String) {
    #expect(LooseNames([page]).pages(fitting: name) == [])
    #expect(LooseNames([name]).pages(fitting: page) == [])
  }

  /// Names of ASCII are spelled by their bytes: as the same names are next to other letters.
  @Test(arguments: [
    "SetUpHTTPServer2", "ABc", "AbC", "aBC d_e-f/g", "Web2Notes", "a", "A", "9", "A.B+c", "--",
    "x%2fY", "A\u{7F}b",
  ])
  func spellingOfASCII(_ name: String) {
    let spellings = LooseSpelling.all(of: name)
    #expect(spellings.isEmpty == (name == "--"))
    guard !spellings.isEmpty else { return }
    #expect(LooseSpelling.all(of: "é/" + name) == Set(spellings.map { "é/" + $0 }))
  }

  @Test func severalThatFitAreAllNamed() {
    let names = LooseNames(["A/B", "A_B", "Ab", "a b"])
    #expect(names.pages(fitting: "A-b") == ["A/B", "A_B", "a b"])
    // One word, or two.
    #expect(LooseNames(["set-up", "setup"]).pages(fitting: "SetUp") == ["set-up", "setup"])
  }

  @Test func effortGrowsWithTheNames() {
    expectLinear(upTo: 16_000) { count in
      let names = LooseNames((0..<count).map { "Folder \($0 % 7)/PageName \($0)" })
      for number in 0..<count {
        _ = names.pages(fitting: "folder-\(number % 7)_page name-\(number)")
      }
    }
  }
}

@Suite struct LooseLinkTests {
  private func resolver(
    _ pages: [String], isTaken: Bool = true, _ change: (inout LinkOptions) -> Void = { _ in }
  ) -> LinkResolver {
    var options = LinkOptions()
    options.takesLooseNames = isTaken
    change(&options)
    return LinkResolver(PageIndex(pages: pages), options: options) { page in
      pages.contains(page)
        ? PageAnchors(headings: [.init(id: "SetUp", text: "Set up")]) : nil
    }
  }

  @Test(arguments: [
    ("Guides/Set up", "WikiStart", "Guides_Set-up.md"), ("guides", "Guides/Use", "../Guides.md"),
    // Each of the scopes: next to the page, in the folders above, at the root.
    ("Deep Page", "A/B/C", "deep-page.md"), ("Upper Page", "A/B/C", "../upper_page.md"),
    ("Root Page", "A/B/C", "../../RootPage.md"), ("./own part", "A/B/C", "C/OwnPart.md"),
    ("../deep page", "A/B/C", "deep-page.md"), ("/a/b/Deep_Page", "Guides", "A/B/deep-page.md"),
    // The nearest folder decides.
    ("twice here", "A/B/C", "Twice-Here.md"),
    // Exact names win, wherever they are.
    ("exact name", "A/B/C", "../../exact-name.md"),
    ("own", "Own", "Own.md"),
  ])
  func lead(name: String, page: String, address: String) {
    let pages = [
      "Guides_Set-up", "Guides", "Guides/Use", "A/B/C", "A/B/deep-page", "A/upper_page", "RootPage",
      "A/B/C/OwnPart", "A/B/Twice-Here", "TwiceHere", "A/B/Exact-Name", "exact name", "Own",
    ]
    let (url, kinds) = resolver(pages).one(.page(PageReference(name)), on: page)
    #expect(url == address)
    #expect(kinds == (name == "exact name" ? [] : ["link-loose"]))
  }

  /// An export wrote all pages to one folder: `Guides/Set up/Mail` is `Guides_Set-up_Mail`.
  @Test(arguments: [
    ("Guides/Set up", "WikiStart", "Guides_Set-up.md"),
    ("use", "Guides_Set-up", "Guides_Use.md"), ("../Use", "Guides_Set-up", "Guides_Use.md"),
    ("./Mail", "Guides_Set-up", "Guides_Set-up_Mail.md"),
    ("Print", "Guides_Set-up_Mail", "Guides_Set-up_Print.md"),
    ("use", "Guides_Set-up_Mail", "Guides_Use.md"),
    ("../../use", "Guides_Set-up_Mail", "Guides_Use.md"),
    // Only of what is a page itself others are parts.
    ("log", "Crew_List", "label"), ("/use", "Guides_Set-up", "label"),
    ("../../../../use", "Guides_Set-up", "label"),
  ])
  func leadInOneFolder(name: String, page: String, address: String) {
    let pages = [
      "Guides", "Guides_Set-up", "Guides_Set-up_Mail", "Guides_Set-up_Print", "Guides_Use",
      "Crew_List", "Crew_Log", "WikiStart",
    ]
    #expect(resolver(pages).address(.page(PageReference(name)), on: page) == address)
  }

  @Test func foldersAreFoldersWhereThereAreSome() {
    let pages = ["Guides", "Guides_Set-up", "Guides_Use", "A/B"]
    #expect(
      resolver(pages).address(.page(PageReference("Use")), on: "Guides_Set-up") == "label")
  }

  @Test func bothNamesAreInTheFinding() {
    let links = resolver(["Guides_Set-up", "WikiStart"])
    let document = Document([
      Block(
        .paragraph([.link(Link(.page(PageReference("Guides/Set up")), content: [.text("x")]))]),
        at: SourceRange(lines: 3, 3))
    ])
    let result = links.resolve(document, page: "WikiStart")
    #expect(result.counts.resolved == 1 && result.counts.loose == 1 && result.counts.dead == 0)
    let finding = result.findings.first
    #expect(finding?.severity == .info && finding?.source.start.line == 3)
    #expect(
      finding?.message
        == "No page is called “Guides/Set up”: the link now points to “Guides_Set-up”.")
  }

  @Test func ofTwoThatFitNoneIsTaken() {
    let links = resolver(["A/B", "A_B"])
    #expect(links.one(.page(PageReference("a b")), on: "X") == ("label", ["link-dead"]))
    #expect(links.address(.page(PageReference("A_B")), on: "X") == "A_B.md")
    let document = Document([
      Block(.paragraph([.link(Link(.page(PageReference("a b")), content: [.text("x")]))]))
    ])
    #expect(links.resolve(document, page: "X").findings.first?.candidates == ["A/B", "A_B"])
  }

  @Test func placesAndViewsAreThoseOfThePageThatIsFound() {
    let pages = ["Guides_Set-up"]
    let section = LinkTarget.page(PageReference("guides/set up", fragment: "SetUp"))
    #expect(resolver(pages).address(section, on: "X") == "Guides_Set-up.md#set-up")
    let old = LinkTarget.page(PageReference("Guides/Set up", version: "3"))
    let running = resolver(pages) {
      $0.trac = TracAddress("https://trac.example.org/p")
      $0.linksVersionsToTrac = true
    }
    // The old Trac knows the page by the name in the link.
    #expect(
      running.address(old, on: "X") == "https://trac.example.org/p/wiki/Guides/Set%20up?version=3")
  }

  @Test func bareWordsStayWords() {
    let link = Link(
      .page(PageReference("GuidesSetUp")), content: [.text("GuidesSetUp")], isImplicit: true)
    let result = resolver(["Guides_Set-up"]).resolve(
      Document([Block(.paragraph([.link(link)]))]), page: "X")
    #expect(result.findings.isEmpty)
    #expect(result.document.blocks.first?.content == .paragraph([.text("GuidesSetUp")]))
  }

  @Test func namesOfADatabaseAreExact() {
    let links = resolver(["SetUp"], isTaken: false)
    let document = Document([
      Block(.paragraph([.link(Link(.page(PageReference("setup")), content: [.text("x")]))]))
    ])
    let finding = links.resolve(document, page: "X").findings.first
    #expect(finding?.id == "link-dead" && finding?.candidates == ["SetUp"])
  }
}

@Suite struct SlugNamesTests {
  @Test(arguments: [
    (["a", "b-c", "d", "e/f-g", "h1"], true), (["a", "b-c", "d", "e/f-g", "été-2"], true),
    (["a", "b", "c", "d", "e"], false), (["a-b", "c", "d"], false),
    (["a-b", "c", "d", "e", "WikiStart"], false), (["a-b", "c", "d", "e", "f g"], false),
    (["a-b", "c", "d", "e", "f_g"], false),
  ])
  func areKnown(names: [String], areSlugs: Bool) {
    #expect(SlugNames.areAll(names) == areSlugs)
  }
}
