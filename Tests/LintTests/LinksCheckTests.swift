import Markup
import Testing

@testable import Lint

@Suite struct LinksCheckTests {
  @Test func pathsAsGitHubSeesThem() {
    let project = LintTestProject([
      "README.md":
        "[a](docs/a.md) [b](./docs/) [c](docs) [d](/docs/a.md) [e](docs/a%20b.md) [f](<docs/a b.md>)\n",
      "docs/a.md": "[up](../README.md) [root](/) [self](a.md) [script](../run.sh#L10-L20)\n",
      "docs/a b.md": "",
      "run.sh": "",
    ])
    #expect(project.lines() == [])
    #expect(project.output(LinksCheck.self).links == 10)
  }

  @Test func deadLinksNameWhatIsNear() {
    let project = LintTestProject([
      "README.md": "[a](docs/instal.md)\n[b](docs/install)\n[c](setup.md)\n[d](nowhere.md)\n",
      "docs/install.md": "",
      "docs/setup.md": "",
    ])
    #expect(
      project.lines() == [
        "README.md:1 link-dead docs/install.md", "README.md:2 link-dead docs/install.md",
        "README.md:3 link-dead docs/setup.md", "README.md:4 link-dead",
      ])
    #expect(
      project.links()[0].fix
        == Fix(range: 4..<18, replacement: "docs/install.md", original: "docs/instal.md"))
    #expect(project.links()[0].source.start == SourcePosition(line: 1, column: 5))
    #expect(project.links()[3].fix == nil)
  }

  /// The Markdown reader tells them apart: neither is looked for in code, and escapes are seen through.
  @Test func eachOfTwoLinksIsFoundWhereItStands() {
    let project = LintTestProject([
      "README.md": "`(a_b.md)` [x](a_b.md) [y](a_b.md)\n\n[z](a\\_b.md)\n", "docs/a_b.md": "",
    ])
    let found = project.links()
    #expect(found.map(\.fix?.range) == [15..<21, 27..<33, 40..<47])
    #expect(found.map(\.source.start.column) == [16, 28, 5])
    #expect(found[2].fix?.original == "a\\_b.md")
  }

  @Test func namesThatManyFoldersHaveTellNothing() {
    let project = LintTestProject([
      "README.md": "[a](docs/start/README.md) [b](img/v1.png) [c](notes2.md)\n",
      "tools/README.md": "", "notes1.md": "",
    ])
    #expect(
      project.lines() == [
        "README.md:1 link-dead", "README.md:1 link-dead", "README.md:1 link-dead",
      ])
  }

  @Test func twoCandidatesAreNoFix() {
    let project = LintTestProject([
      "README.md": "[a](plan.md)\n", "a/plan.md": "", "b/plan.md": "",
    ])
    #expect(project.lines() == ["README.md:1 link-dead a/plan.md b/plan.md"])
    #expect(project.links()[0].fix == nil)
  }

  @Test func letterCase() {
    let project = LintTestProject([
      "README.md": "# Set Up\n\n[a](Docs/a.md#x) ![b](B.PNG) [c](#Set-Up)\n", "docs/a.md": "",
      "b.png": "",
    ])
    #expect(
      project.lines() == [
        "README.md:3 link-case docs/a.md#x", "README.md:3 link-case b.png",
        "README.md:3 fragment-case #set-up",
      ])
    #expect(project.links()[2].severity == .info)
  }

  @Test func waysOutOfTheRepository() {
    let project = LintTestProject([
      "README.md":
        "[a](../../issues) [b](../../wiki/Home) [c](../main/docs/a.md) [d](../../tree/main/docs)\n"
        + "[e](../plan.md)\n[f](../../blob/main/gone.md)\n[g](file:///home/ann/x)\n[h](C:\\docs\\x.md)\n",
      "docs/a.md": "[i](../../../releases) [j](../../../../tides)\n",
    ])
    #expect(
      project.lines() == [
        "README.md:2 link-outside", "README.md:3 link-dead", "README.md:4 link-outside",
        "README.md:5 link-outside",
      ])
    #expect(
      project.output(LinksCheck.self).notChecked == [
        "1 link to other repositories of the same server."
      ])
  }

  @Test func addressesThatAreNone() {
    let project = LintTestProject([
      "README.md":
        "[https://x.org/talk](Talk)\n[b](www.example.org/a)\n[c](ann@example.org)\n[d]()\n"
        + "[e](http://https://x.org)\n[f](the plan.md)\n[g](example.com)\n[h](docs\\a.md)\n",
      "the plan.md": "", "docs/a.md": "",
    ])
    #expect(
      project.lines() == [
        "README.md:1 link-dead", "README.md:2 link-malformed https://www.example.org/a",
        "README.md:3 link-malformed mailto:ann@example.org", "README.md:4 link-malformed",
        "README.md:5 link-malformed https://x.org",
        "README.md:7 link-malformed https://example.com",
        "README.md:8 link-malformed docs/a.md", "README.md:6 link-malformed <the plan.md>",
      ])
  }

  @Test func bracketsAndParenthesesOfProseAreNoLinks() {
    let project = LintTestProject([
      "README.md": "call f[0](x, y) and [see](the note below) or [a](b \"c d\")\n", "b": "",
    ])
    #expect(project.lines() == [])
  }

  @Test func places() {
    let project = LintTestProject([
      "README.md": """
      # Set up (Linux)
      ## ![logo](l.svg) Tides
      ## 🛠️ Tools
      ## ПРИВЕТ
      <a name="old"></a><h2 id="new">x</h2>

      [1](#set-up-linux) [2](#old) [3](#new) [4](#top) [5](#) [6](#L3) [7](#user-content-old)
      [8](#️-tools) [9](#-tools) [10](#%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82) [11](#ПРИВЕТ) [12](#-tides)
      [13](docs/#why) [14](docs#why) [15](run.sh#L3) [16](paper.pdf#page=3)

      [dead](#set-up-linx)
      [dead](docs/README.md#how)
      """,
      "docs/README.md": "# Why\n", "run.sh": "", "l.svg": "", "paper.pdf": "",
    ])
    #expect(
      project.lines() == [
        "README.md:8 fragment-dead #%EF%B8%8F-tools",
        "README.md:11 fragment-dead #set-up-linux", "README.md:12 fragment-dead",
      ])
    #expect(
      project.output(LinksCheck.self).notChecked == [
        "1 link to anchors (`#…`) in files that were not read for anchors."
      ])
  }

  @Test func includedTextMayHoldThePlace() {
    let project = LintTestProject([
      "README.md": "[a](a.md#x) [b](b.md#x)\n", "a.md": "{% include x.md %}\n", "b.md": "# Y\n",
    ])
    #expect(project.lines() == ["README.md:1 fragment-dead"])
  }

  @Test func templatesAndNamesAreNotJudged() {
    let project = LintTestProject([
      "README.md":
        "[a]({{page.url}}) [b](<{{ site.baseurl }}/x>) [c](crate::name) [d](@ref) [e](${URL}/x)\n"
    ])
    #expect(project.lines() == [])
    #expect(
      project.output(LinksCheck.self).notChecked == [
        "3 links that a template fills in, such as `{{page.url}}`.",
        "2 links that a tool for code resolves by name, such as `crate::Name`.",
      ])
  }

  @Test func sitesHaveOtherAddresses() {
    let pages = [
      "index.md":
        "[a](license.html) [b](guide/) [c](/guide/start) [d](/img/pier.png) [e](tags/) [f](gone.md)\n",
      "guide/start.md": "[g](../../license/) [h](../end/)\n", "guide/end.md": "",
      "license.md": "", "static/img/pier.png": "",
    ]
    let site = LintTestProject(pages.merging(["_config.yml": ""]) { $1 })
    #expect(site.lines() == ["index.md:1 link-dead"])
    #expect(
      site.output(LinksCheck.self).notChecked == [
        "1 link made by Jekyll, its plugins, or its templates."
      ])
    #expect(LintTestProject(pages).lines().count == 7)
  }

  @Test func aSitesReadmeIsReadOnGitHub() {
    let project = LintTestProject([
      "README.md": "[a](docs/guide)\n", "mkdocs.yml": "", "docs/guide.md": "[b](../other/)\n",
      "docs/other.md": "",
    ])
    #expect(project.lines() == ["README.md:1 link-dead docs/guide.md"])
  }

  @Test func ownAddressesOnGitHub() {
    let project = LintTestProject(
      [
        "README.md":
          "[a](https://github.com/Harbour/tides/blob/main/docs/a.md)\n"
          + "[b](https://github.com/harbour/tides/blob/main/docs/b.md)\n"
          + "[c](https://github.com/harbour/tides/blob/v1/docs/b.md)\n"
          + "![d](https://raw.githubusercontent.com/harbour/tides/master/d.png)\n",
        "docs/a.md": "",
      ], remote: "git@github.com:harbour/tides.git")
    #expect(project.lines() == ["README.md:2 link-dead", "README.md:4 image-missing"])
    #expect(project.links().map(\.severity) == [.info, .info])
  }

  @Test func templatesOfPullRequestsAreSeenFromThese() {
    let project = LintTestProject([
      ".github/PULL_REQUEST_TEMPLATE.md":
        "[a](../blob/main/GUIDE.md) [b](../../blob/main/GUIDE.md) [c](../GUIDE.md)\n[d](GUIDE.md)\n",
      "GUIDE.md": "",
    ])
    #expect(project.lines() == [".github/PULL_REQUEST_TEMPLATE.md:2 link-dead ../GUIDE.md"])
  }

  @Test func formsMayHoldExamples() {
    let project = LintTestProject([
      ".github/ISSUE_TEMPLATE.md":
        "Fixes [#12](url), see [https://example.org/talk](Talk).\n\n[The guide](docs/gone.md)\n"
    ])
    #expect(
      project.lines() == [
        ".github/ISSUE_TEMPLATE.md:1 link-dead", ".github/ISSUE_TEMPLATE.md:3 link-dead",
      ])
  }

  @Test func foldersThatAreOnlyListedAreThere() {
    let project = LintTestProject([
      "README.md": "[a](vendor/a.md) [b](tests/) [c](node_modules/x/y.md) [d](vendor/gone.md)\n",
      "vendor/a.md": "[e](gone.md)\n", "tests/b.md": "", "node_modules/x/z.md": "",
    ])
    #expect(project.lines() == ["README.md:1 link-dead"])
    #expect(
      project.output(LinksCheck.self).notChecked == [
        "1 link into skipped folders, such as `node_modules/`."
      ])
  }

  @Test func namesThatSphinxFinds() {
    let files = [
      "docs/conf.py": "",
      "docs/index.rst":
        "Ports\n=====\n\n:doc:`install` :doc:`/guide/start` :doc:`gone` :ref:`tides` :ref:`moon`\n",
      "docs/install.md": "# A\n", "docs/guide/start.rst": ".. _tides:\n\nStart\n=====\n",
    ]
    let project = LintTestProject(files)
    #expect(
      project.lines() == ["docs/index.rst:4 link-dead", "docs/index.rst:4 link-dead"])
    let borrowing = LintTestProject(
      files.merging(["docs/conf.py": "intersphinx_mapping = {'moon': 0}\n"]) { $1 })
    #expect(borrowing.lines() == ["docs/index.rst:4 link-dead"])
    #expect(
      borrowing.output(LinksCheck.self).notChecked == [
        "1 link by labels that the documentation generator knows."
      ])
  }

  @Test func referencesAreMendedWhereTheyAreDefined() {
    let text = "See [the plan] and [it][the plan].\n\nMore.\n\n[the plan]: tidepln.md\n"
    let project = LintTestProject(["README.md": text, "tideplan.md": ""])
    let fixes = project.links().compactMap(\.fix)
    #expect(fixes.count == 1)
    #expect(
      fixes.first.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        == "tidepln.md")
  }

  @Test func imagesThatAreMissing() {
    let project = LintTestProject([
      "docs/a.md": "![x](pier.png)\n<img src=\"gone.png\">\n", "img/pier.png": "",
    ])
    #expect(
      project.lines() == [
        "docs/a.md:1 image-missing ../img/pier.png", "docs/a.md:2 image-missing",
      ])
  }
}
