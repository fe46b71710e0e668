import Markup
import Testing

@testable import Facts
@testable import Files
@testable import Lint
@testable import Targets

/// What the trees in `Fixtures/sites` do not show.
@Suite struct SiteLinksTests {
  private static let pages = [
    "mkdocs.yml": "site_name: Harbour\n",
    "docs/index.md": "!!! note\n\n    [a](gone.md) [b](guide/)\n",
    "docs/guide.md": "",
  ]

  private func lines(_ files: [String: String], target: Target?) -> [String] {
    let tree = MemoryTree(files.mapValues { Array($0.utf8) })
    var project = LintTestProject(tree, reader: target)
    if let target { project.target = target }
    return project.lines()
  }

  @Test func theUsersTargetWins() {
    #expect(lines(Self.pages, target: nil) == ["docs/index.md:3 link-dead"])
    // There it is code.
    #expect(lines(Self.pages, target: .github) == [])
    let plain = ["docs/index.md": "[a](guide/) [b](gone/)\n", "docs/guide.md": ""]
    #expect(lines(plain, target: nil).count == 2)
    #expect(lines(plain, target: .mkDocs) == ["docs/index.md:1 link-dead"])
  }

  @Test func theNearestSettingsHold() {
    let project = LintTestProject([
      "mkdocs.yml": "", "docs/a.md": "{doc}`gone`\n", "docs/api/conf.py": "extensions = []\n",
      "docs/api/index.md": "{doc}`gone`\n",
    ])
    #expect(project.lines() == ["docs/api/index.md:1 link-dead"])
  }

  @Test func mystDecodesNoAddressesOfImages() {
    let pages = [
      "docs/a.md": "![a](a%20b.png)\n\n[b](a%20b.png) ![c](c.png)\n",
      "docs/a b.png": "x", "docs/c.png": "x",
    ]
    let lines = LintTestProject(
      pages.merging(["docs/conf.py": "extensions = []\n"]) { one, _ in one }
    ).lines()
    #expect(lines.filter { $0.contains("image-missing") } == ["docs/a.md:1 image-missing"])
    #expect(LintTestProject(pages).lines().filter { $0.contains(":1 image-missing") } == [])
  }

  @Test func whatIsMadeOfDocumentsIsNotMissed() {
    let files = [
      "README.md": "[a](docs/faq.html)\n",
      "docs/faq.txt": ".. _a: faq.html\n\nWords of a page, b_ and a_.\n\n.. _b: gone.html\n",
    ]
    #expect(
      lines(files, target: nil) == [
        "README.md:1 link-dead docs/faq.txt", "docs/faq.txt:3 link-dead",
      ])
    let gallery = [
      "doc/conf.py": "extensions = ['sphinx_gallery.gen_gallery']\ndirs = ['../galleries/plots']\n",
      "doc/index.rst": "`a <gone.html>`_\n",
      "galleries/plots/README.rst": "`a <../x/index.html>`_\n",
      "other/a.rst": "`a <../x/index.html>`_\n",
    ]
    #expect(
      lines(gallery, target: nil) == ["doc/index.rst:1 link-dead", "other/a.rst:1 link-dead"])
  }

  @Test func filesThatPluginsWriteAreNotMissed() {
    let files = [
      "docs/conf.py": "extensions = ['rst.linker']\n",
      "docs/index.rst": ".. include:: ../NEWS (links).rst\n\n.. include:: ../GONE.rst\n",
    ]
    #expect(lines(files, target: nil) == ["docs/index.rst:3 link-dead"])
  }

  @Test func tablesOfNumbersAreNoAsciiDoc() {
    let files = [
      "a.asc": "12 14\n", "b.asc": "-----BEGIN PGP\n", "c.asc": "Tide\n====\n\nlink:gone.adoc[x]\n",
    ]
    #expect(lines(files, target: nil).filter { !$0.contains("README") } == ["c.asc:4 link-dead"])
  }

  @Test func numbersThatAreToBeGivenAreNotJudged() {
    let files = ["README.md": "[a](docs/NNNN-tide.md) [b](XXXX) [c](docs/XXL.md) [d](XX-a.md)\n"]
    #expect(lines(files, target: nil) == ["README.md:1 link-dead", "README.md:1 link-dead"])
  }

  @Test func settingsOfTestsSayNothing() {
    let project = LintTestProject([
      "README.md": "# A\n", "tests/site/mkdocs.yml": "nav:\n  - gone.md\n",
      "tests/site/docs/a.md": "",
    ])
    #expect(project.lines() == [])
  }

  @Test func damagedSettingsAreNoReason() {
    let project = LintTestProject([
      "mkdocs.yml": "nav:\n\t- [\u{0}\n", "docs/a.md": "[a](b.md)\n", "antora.yml": "name: [\n",
      "hugo.toml": "\u{FF}", "content/a.md": "+++\n[a](/gone/)\n",
    ])
    #expect(project.lines() == ["content/a.md:2 link-dead", "docs/a.md:1 link-dead"])
  }

  @Test func pagesOfPluginsAreNotJudged() {
    let project = LintTestProject([
      "mkdocs.yml": "plugins:\n  - gen-files\n",
      "docs/index.md": "[made](reference/pier.md) [dead](guide/gone.md)\n", "docs/guide/a.md": "",
    ])
    #expect(project.lines() == ["docs/index.md:1 link-dead"])
    #expect(
      project.output(LinksCheck.self).notChecked == [
        "1 link made by MkDocs, its plugins, or its templates."
      ])
  }

  @Test func hugosTemplatesMayGiveNamesAMeaning() {
    var files = [
      "hugo.toml": "",
      "layouts/_markup/render-link.html": "{{ if eq .Destination \"g\" }}x{{ end }}\n",
    ]
    for page in 1...6 { files["content/p\(page).md"] = "[tide](g)\n" }
    files["content/p6.md"] = "[tide](g) [surf](h)\n"
    let project = LintTestProject(files)
    #expect(project.lines() == ["content/p6.md:1 link-dead"])
  }

  @Test func placesThatCodeMakesAreNotJudged() {
    let project = LintTestProject([
      "mkdocs.yml": "", "docs/a.md": "# A\n\n::: pier.crane\n\n[x](#pier.crane.lift) [y](#lift)\n",
    ])
    #expect(project.lines() == ["docs/a.md:5 fragment-dead"])
  }

  @Test func partsAreSeenFromTheirWhole() {
    let project = LintTestProject([
      "book.toml": "", "src/SUMMARY.md": "[a](a.md)\n",
      "src/a.md": "{{#include parts/x.md}}\n\n## Mine\n", "src/b.md": "",
      "src/parts/x.md": "[b](b.md) [mine](#mine) [gone](gone.md)\n",
    ])
    #expect(project.lines() == ["src/parts/x.md:1 link-dead"])
  }

  @Test func aBuildMakesWhatGitIsToIgnore() {
    let project = LintTestProject([
      "mkdocs.yml": "", ".gitignore": "# made\n/docs/api/\nplots\n*.tmp\n",
      "docs/a.md": "[a](api/pier.md) ![b](plots/ebb.png) [dead](x.tmp) [dead](apis/pier.md)\n",
      "README.md": "[dead](docs/api/pier.md)\n",
    ])
    #expect(
      project.lines() == [
        "README.md:1 link-dead", "docs/a.md:1 link-dead", "docs/a.md:1 link-dead",
      ])
    #expect(
      project.output(LinksCheck.self).notChecked == [
        "2 links to files that `.gitignore` excludes: a build creates them."
      ])
  }

  @Test func documentsThatMySTNamesByScheme() {
    let project = LintTestProject([
      "conf.py": "extensions = []\n", "a.md": "[a](project:b.md#c) [b](path:gone.csv)\n",
      "b.md": "# C\n",
    ])
    #expect(project.lines() == ["a.md:1 link-dead"])
  }

  @Test func referencesThatNothingDefines() {
    let project = LintTestProject([
      "README.md":
        "[a][tide plan] [b][the-plan] [c][x y] a[i][the-plam]\n\n[the plan]: a.md\n[other]: a.md\n",
      "a.md": "",
    ])
    #expect(project.lines() == ["README.md:1 link-malformed the plan"])
    #expect(project.links().map(\.severity) == [.info])
  }

  @Test func headingsWithoutABlank() {
    let project = LintTestProject([
      "README.md": "#Harbour\n\n##Tides\n\nText\n###Überall\n\n`##x`\n\n####### Seven\n\n##!\n"
    ])
    let found = project.output(HeadingMarksCheck.self).findings
    #expect(found.map(\.source.start.line) == [3, 6])
    #expect(found.map(\.fix?.range) == [10..<12, nil])
    let site = LintTestProject(["mkdocs.yml": "", "docs/a.md": "##Tides\n"])
    #expect(site.output(HeadingMarksCheck.self).findings.isEmpty)
  }
}
