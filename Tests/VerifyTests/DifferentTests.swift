import Links
import Markup
import Reports
import Stores
import Testing
import Verify

/// One thing changed on purpose: each is caught, and named for what it is.
@Suite struct DifferentTests {
  private static let html = """
    <h2 id="Start">Start</h2>
    <p>
    One <strong>bold</strong> word, a <a class="wiki" href="/proj/wiki/Other#Run">link</a>.
    </p>
    <pre class="wiki">make all
    ok
    </pre><p>
    <img src="/proj/raw-attachment/wiki/Page/pic.png" title="A plan" alt="Plan" />
    </p>
    <ul><li>first
    </li><li>second
    </li></ul><table class="wiki">
    <tr><th>Name</th><th>Age</th></tr>
    <tr><td>Ada</td><td>36</td></tr>
    <tr><td>Bo</td><td>7</td></tr>
    </table>
    <dl class="wiki"><dt>term</dt><dd>
    meaning
    </dd></dl>
    """

  private static let markdown = """
    ## Start

    One **bold** word, a [link](Other.md#run).

    ```sh
    make all
    ok
    ```

    ![Plan](attachments/Page/pic.png)

    - first
    - second

    | Name | Age |
    | ---- | --- |
    | Ada  | 36  |
    | Bo   | 7   |

    <dl>
      <dt>term</dt>
      <dd>meaning</dd>
    </dl>
    """

  @Test func nothingIsFoundWhereNothingIsChanged() throws {
    let findings = try SampleWiki.findings(html: Self.html, markdown: Self.markdown)
    #expect(findings.isEmpty, "\(findings.map(\.message))")
  }

  struct Change: CustomTestStringConvertible, Sendable {
    var old: String
    var new: String
    var kind: FindingKind
    var line: Int

    var testDescription: String {
      "\(kind.rawValue): \(old.debugDescription) to \(new.debugDescription)"
    }
  }

  @Test(arguments: [
    Change(old: "One ", new: "Two ", kind: .differsText, line: 3),
    Change(old: " word", new: "", kind: .differsText, line: 3),
    Change(old: " word", new: " word word", kind: .differsText, line: 3),
    Change(old: "## Start", new: "### Start", kind: .differsHeading, line: 1),
    Change(old: "## Start", new: "## Stort", kind: .differsHeading, line: 1),
    Change(old: "## Start\n", new: "", kind: .differsHeading, line: 1),
    Change(old: "**bold**", new: "bold", kind: .differsStyle, line: 3),
    Change(old: "**bold**", new: "*bold*", kind: .differsStyle, line: 3),
    Change(old: "Other.md#run", new: "Other.md#set-up", kind: .differsLink, line: 3),
    Change(old: "Other.md#run", new: "Other.md", kind: .differsLink, line: 3),
    Change(old: "Other.md#run", new: "Sub/Deep.md", kind: .differsLink, line: 3),
    Change(old: "Other.md#run", new: "Gone.md", kind: .differsLink, line: 3),
    Change(old: "[link](Other.md#run)", new: "link", kind: .differsLink, line: 3),
    Change(old: "One ", new: "[One](Other.md) ", kind: .differsLink, line: 3),
    Change(old: "make all", new: "make  all", kind: .differsCode, line: 6),
    Change(old: "make all", new: "make All", kind: .differsCode, line: 6),
    Change(old: "ok\n", new: "ok \n", kind: .differsCode, line: 7),
    Change(old: "ok\n", new: "", kind: .differsCode, line: 6),
    Change(old: "Page/pic.png", new: "Other/pic.png", kind: .differsImage, line: 10),
    Change(old: "Page/pic.png", new: "Page/other.png", kind: .differsImage, line: 10),
    Change(old: "![Plan]", new: "![Map]", kind: .differsImage, line: 10),
    Change(old: "![Plan](attachments/Page/pic.png)\n", new: "", kind: .differsImage, line: 7),
    Change(old: "- second", new: "  - second", kind: .differsLayout, line: 13),
    Change(old: "- first\n- second", new: "1. first\n2. second", kind: .differsLayout, line: 12),
    Change(old: "- second", new: "\nsecond", kind: .differsLayout, line: 14),
    Change(old: "| Ada  |", new: "| Eda  |", kind: .differsTable, line: 17),
    Change(old: "| Bo   | 7   |", new: "| Bo   |     |", kind: .differsTable, line: 18),
    Change(old: "| Bo   | 7   |\n", new: "", kind: .differsTable, line: 17),
    Change(old: "| Ada  | 36  |", new: "| 36   | Ada |", kind: .differsTable, line: 17),
    Change(old: "meaning", new: "sense", kind: .differsText, line: 22),
  ])
  func aChangeIsCaught(change: Change) throws {
    let changed = Self.markdown.replacing(change.old, with: change.new)
    #expect(changed != Self.markdown)
    let findings = try SampleWiki.findings(html: Self.html, markdown: changed)
    let found = try #require(findings.first { $0.id == change.kind.rawValue }, "\(findings)")
    #expect(found.outputLine == change.line, "\(found.message)")
  }

  @Test func aMovedParagraphIsNotTheSame() throws {
    let findings = try SampleWiki.findings(html: "<p>a</p><p>b</p>", markdown: "b\n\na\n")
    #expect(findings.contains { $0.id == "differs-text" })
  }

  @Test(arguments: ["x\n", "x (`ftp://example.org/z`)\n", "x (ftp://example.org/y)\n"])
  func anAddressThatGitHubDoesNotLinkIsNotLost(markdown: String) throws {
    let html = "<p><a class=\"ext-link\" href=\"ftp://example.org/y\">x</a></p>"
    #expect(try !SampleWiki.findings(html: html, markdown: markdown).isEmpty)
  }

  @Test func wordsBesideAMacroAreComparedStill() throws {
    let html = "<p>before</p><div class=\"system-message\">x</div><p>after all</p>"
    let findings = try SampleWiki.findings(
      html: html, markdown: "before\n\n<!-- [[X]] -->\n\nafter\n")
    #expect(findings.contains { $0.id == "differs-text" })
  }

  @Test func manyDifferencesOfAKindAreCounted() throws {
    let html = (1...60).map { "<p>same</p><p>word\($0)</p>" }.joined()
    let markdown = (1...60).map { "same\n\nother\($0)\n\n" }.joined()
    let findings = try SampleWiki.findings(html: html, markdown: markdown)
      .filter { $0.id == "differs-text" }
    #expect(findings.count == 21)
    #expect(findings.contains { $0.message.contains("40 more") })
  }

  @Test func ticketsMayBeTextWhereNoAddressWasGiven() throws {
    let html = "<p>See <a class=\"new ticket\" href=\"/proj/ticket/12\">#12</a>.</p>"
    let wiki = try SampleWiki(pages: ["Page": "See #12.\n"], saved: ["Page.html": html])
    let without = try wiki.verify()
    #expect(without.pages[0].status == .same)
    #expect(without.others.contains { $0.id == "link-unmapped" })
    let with = try wiki.verify { $0.tracURLs = ["https://trac.example.org/proj"] }
    #expect(with.pages[0].findings.map(\.id) == ["differs-link"])
  }

  @Test(arguments: [
    ("[[4]](https://github.com/team/project/commit/abc1234)", "changeset/4", true),
    ("[[4]](https://github.com/team/project/commit/abc1235)", "changeset/4", false),
    ("[[4]](https://trac.example.org/proj/changeset/4)", "changeset/4", false),
    ("[4]", "changeset/4", false), ("[4]", "changeset/3", true),
    (
      "[[4]](https://github.com/team/project/blob/abc1234/a%20b.c#L5-L8)",
      "browser/trunk/a%20b.c?rev=5&marks=5-8#L5", true
    ),
  ])
  func revisionsAreCheckedByTheirMap(markdown: String, below: String, isRight: Bool) throws {
    let html = "<p>See <a class=\"changeset\" href=\"/proj/\(below)\">[4]</a>.</p>"
    let findings = try SampleWiki.findings(html: html, markdown: "See \(markdown).\n") {
      $0.code.repositories = [
        RepositoryMap(
          host: CodeHost("https://github.com/team/project"), table: RevisionTable(["4": "abc1234"]))
      ]
    }
    #expect(findings.contains { $0.id == "differs-link" } != isRight)
  }

  @Test(arguments: [
    ("https://github.com/team/project/issues/12", true),
    ("https://github.com/team/project/issues/13", false),
    ("https://trac.example.org/proj/ticket/12", false),
  ])
  func ticketsAreCheckedByTheirTemplate(address: String, isRight: Bool) throws {
    let findings = try SampleWiki.findings(
      html: "<p><a class=\"new ticket\" href=\"/proj/ticket/12\">#12</a></p>",
      markdown: "[#12](\(address))\n"
    ) { $0.resources["ticket"] = .template("https://github.com/team/project/issues/{id}") }
    #expect(findings.isEmpty == isRight, "\(findings.map(\.message))")
  }

  @Test func aPageAndAnAttachmentOfOneNameAreTwoThings() throws {
    let html =
      "<p>\n<a class=\"wiki\" href=\"/p/wiki/Sub/Deep\">page</a> "
      + "<a class=\"attachment\" href=\"/p/attachment/wiki/Sub/Deep\">file</a>\n</p>\n"
    let page = "Sub/Deep.md"
    let file = "attachments/Sub/Deep"
    func findings(_ one: String, _ other: String) throws -> [Finding] {
      try SampleWiki.findings(
        html: html, markdown: "[page](\(one)) [file](\(other))\n", attachments: ["Sub/Deep"])
    }
    #expect(try findings(page, file).isEmpty)
    #expect(try findings(file, page).count == 2)
  }
}
