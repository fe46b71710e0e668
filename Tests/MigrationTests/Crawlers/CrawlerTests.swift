import Markup
import Migration
import Stores
import Targets
import Testing

/// The crawlers on small made trees: a crawler that finds nothing proves nothing.
@Suite struct CrawlerTests {
  @Test func aTreeWithoutFaultHasNone() {
    let files = OutputFiles(texts: [
      "README.md": "[a](A/B.md#two-words) ![p](p.png) <https://example.org>",
      "A/README.md": "<!-- Generated -->\n\n- [B](B.md)",
      "A/B.md": "## Two words\n\n[up](../README.md)",
      "p.png": "",
    ])
    for rules in [RepositoryRules(), RepositoryRules(isPortable: true)] {
      let crawl = Crawl(files, rules)
      #expect(crawl.faults == [])
      #expect(crawl.unreached == [])
    }
  }

  @Test func aRepositoryWantsThePathAndTheHeading() {
    let crawl = Crawl(
      OutputFiles(texts: [
        "README.md": "[a](b.md) [h](#none) [out](../x.md) ![i](i.png)", "B.md": "",
        "C/D.md": "",
      ]), RepositoryRules())
    #expect(
      crawl.faults == [
        "C/: no README.md", "README.md: [b.md] no such file", "README.md: [#none] no such heading",
        "README.md: [../x.md] outside", "README.md: [i.png] no such file",
      ])
    #expect(crawl.unreached == ["C/D.md"])
  }

  @Test func anIndexMustListItsFolder() {
    let crawl = Crawl(
      OutputFiles(texts: ["README.md": "<!-- Generated -->\n\n- [A](A.md)", "A.md": "", "B.md": ""]
      ),
      RepositoryRules())
    #expect(crawl.unreached == ["B.md"])
  }

  @Test func whatOnlyGitHubOpensIsNotPortable() {
    let files = OutputFiles(texts: [
      "README.md": "[f](A) [r](/A/README.md)", "A/README.md": "",
    ])
    #expect(Crawl(files, RepositoryRules()).faults == [])
    #expect(
      Crawl(files, RepositoryRules(isPortable: true)).faults == [
        "README.md: [A] a folder", "README.md: [/A/README.md] begins with a slash",
      ])
  }

  @Test func aGitHubWikiKnowsPagesByTheirNamesAlone() {
    let crawl = Crawl(
      OutputFiles(texts: [
        "Home.md":
          "[a](A-B) [b](A%20B) [[Label|A B]] [raw](A-B.md) [c](A/B) ![p](attachments/p.png)",
        "A-B.md": "`[[code]]` \\[[Gone]]", "Alone.md": "", "_Sidebar.md": "[Home](Home)",
        "attachments/p.png": "",
      ]), GitHubWikiRules())
    #expect(
      crawl.faults == [
        "A-B.md: [Gone] no such page", "Home.md: [A-B.md] opens the raw file",
        "Home.md: [A/B] no such file",
      ])
    #expect(crawl.unreached == ["Alone.md"])
  }

  @Test func aGitHubWikiIsFlat() {
    let crawl = Crawl(
      OutputFiles(texts: ["Home.md": "[a](a-b)", "a-b.md": "", "X/A b.md": ""]), GitHubWikiRules())
    #expect(crawl.faults == ["X/A b.md: in a folder", "[\"X/A b.md\", \"a-b.md\"]: one name"])
  }

  @Test func gollumShowsASidebarAtEveryPage() {
    let files = OutputFiles(texts: [
      "Home.md": "", "A/B.md": "", "_Sidebar.md": "[b](A/B.md) [[Start|/Home]] [[b|/A/B]]",
    ])
    #expect(
      Crawl(files, GollumRules(hasBasePath: false)).faults == [
        "_Sidebar.md: [A/B.md] no such page"
      ])
  }

  @Test func aBasePathBreaksSlashes() {
    let files = OutputFiles(texts: [
      "Home.md": "[b](/A/B) [s](A/B) [f](A/) [[b|A/B#two-words]]",
      "A/B.md": "# Two ... words\n\n[[Home]]",
    ])
    let faults = ["A/B.md: [Home] no such page", "Home.md: [A/] a folder"]
    #expect(Crawl(files, GollumRules(hasBasePath: false)).faults == faults)
    #expect(
      Crawl(files, GollumRules(hasBasePath: true)).faults
        == [faults[0], "Home.md: [/A/B] leaves the wiki", faults[1]])
  }

  @Test func redirectsLeadToPages() {
    let crawl = Crawl(
      OutputFiles(texts: [
        "Home.md": "",
        ".redirects.gollum":
          "---\n\"WikiStart\": \"Home.md\"\n\"X\": \"Gone.md\"\n\"Home\": \"Home.md\"\n",
      ]), GollumRules(hasBasePath: false))
    #expect(
      crawl.faults == [".redirects.gollum: no Gone.md", ".redirects.gollum: Home is a page"])
  }

  @Test func mdwikiOpensMarkdownAlone() {
    let crawl = Crawl(
      OutputFiles(texts: [
        "index.md": "[b](A/B.md#x) [n](A/B) [e]() ![p](A/p.png) [q](C%3F.md)",
        "A/B.md": "[up](../index.md) [f](p.png) [gone](Gone.md) [s](/index.md)",
        "navigation.md": "# Wiki\n\n[Menu]()\n\n  * [B](A/B.md)\n", "config.json": "{}",
        "A/p.png": "", "C?.md": "",
      ]), MDwikiRules())
    #expect(
      crawl.faults == [
        "C?.md: the name", "A/B.md: [Gone.md] no such page",
        "A/B.md: [/index.md] begins with a slash", "index.md: [A/B] leaves MDwiki",
        "index.md: [] empty", "index.md: [C%3F.md] MDwiki cannot open the name",
      ])
    #expect(crawl.unreached == ["C?.md"])
  }

  @Test func mdwikiWantsItsFiles() {
    let crawl = Crawl(OutputFiles(texts: ["index.md": "", "config.json": "{"]), MDwikiRules())
    #expect(crawl.faults == ["no navigation.md", "config.json is no JSON"])
  }

  @Test func tagsAreFoundWhereverGollumFindsThem() {
    let text = """
      [[A]] `[[B]]` ``[[`C]]`` \\[[D|E]] <b>[[F|/G#h]]</b> [[_TOC_]] a[[1]] ` [[H]]
      <!-- [[M]] --> <code>[[N]]</code>

      ```
      [[I]]
      ```
      - ~~~x
        [[J]]
        ~~~
      [x [K]] [[L]
      """
    #expect(WikiTags.targets(in: text) == ["A", "E", "/G#h", "1", "H"])
  }

  /// Gollum takes tags out before it reads Markdown, and leaves those in code alone.
  @Test(arguments: [Target.gollum.name, Target.githubWiki.name, Target.portable.name])
  func macrosThatAreKeptAsCodeAreNoLinks(target: String) throws {
    let page =
      "See [[Tides(north)]], [[Tides(a<b & c, `x`)]] and [[Gone(1|2)]].\n\n * [[Tides(x)]]\n|| [[Tides(a|b)]] ||\n"
    var request = ConvertRequest(
      page: Page(name: "A", file: "A", text: Array(page.utf8), isMarkdown: false))
    request.writing = WritingRequest(target: try #require(Target(named: target)))
    let (markdown, findings) = try PageConversion.run(request)
    let text = String(decoding: markdown, as: UTF8.self)
    #expect(WikiTags.targets(in: text) == [], "\(text)")
    #expect(text.contains("Tides(north)"))
    #expect(!findings.contains { $0.id == "not-proved" || $0.id == "reader-fault" }, "\(text)")
  }
}
