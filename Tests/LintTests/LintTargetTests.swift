import Foundation
import Markup
import Testing

@testable import Facts
@testable import Lint
@testable import Targets

@Suite struct LintTargetTests {
  private static let pages = [
    "Home.md": "[a](Set-Up.md) [b](Set-Up) [c](docs/) [d](/Set-Up.md) [e](Set-Up.md#Two-Words)\n",
    "Set-Up.md": "# Two.Words\n", "docs/Guide.md": "[f](../Set-Up.md)\n",
  ]

  private func lines(_ target: Target) -> [String] {
    var project = LintTestProject(Self.pages)
    project.target = target
    return project.lines()
  }

  @Test func names() {
    #expect(
      Target.names == [
        "github", "github-wiki", "gitlab", "gitlab-wiki", "forgejo", "gitea", "forgejo-wiki",
        "gitea-wiki", "gollum", "mdwiki", "portable", "mkdocs",
      ])
    #expect(Target(named: "gitea")?.name == "forgejo")
    #expect(Target(named: "bitbucket") == nil)
  }

  @Test func github() {
    #expect(
      lines(.github) == [
        "Home.md:1 link-dead Set-Up.md", "Home.md:1 fragment-dead Set-Up.md#twowords",
      ])
  }

  @Test func gitHubWikiNamesPagesOnly() {
    #expect(
      lines(.githubWiki) == [
        "Home.md:1 link-dead Set-Up", "Home.md:1 link-dead", "Home.md:1 link-dead Set-Up",
        "Home.md:1 link-dead Set-Up#Two-Words", "docs/Guide.md:1 link-outside Set-Up",
      ])
  }

  @Test func gitLabsWikiSeesBareNamesFromItsRoot() {
    let pages = [
      "home.md": "[a](Set-Up) [b](Set-Up.md) [c](docs/Guide#x) [d](docs)\n",
      "Set-Up.md": "# X\n", "docs/Guide.md": "[e](./Other) [f](Other) [g](../Set-Up#x)\n",
      "docs/Other.md": "# A\n",
    ]
    var project = LintTestProject(pages)
    project.target = .gitLabWiki
    #expect(
      project.lines() == [
        "docs/Guide.md:1 link-dead ./Other", "home.md:1 link-dead Set-Up",
        "home.md:1 fragment-dead", "home.md:1 link-dead",
      ])
  }

  @Test func forgejosWikiEscapesNames() {
    let pages = [
      "Home.md": "[a](A/B) [b](A%2FB#x) [c](A-b.-) [d](A-b) [e](A%2FB.md) [f](Gone)\n",
      "A%2FB.md": "# X\n", "A-b.-.md": "# Y\n", "Ü.md": "x\n",
    ]
    var project = LintTestProject(pages)
    project.target = .forgejoWiki
    #expect(
      project.lines() == [
        "Home.md:1 link-dead A-b.-", "Home.md:1 link-dead A%2FB", "Home.md:1 link-dead",
      ])
  }

  @Test(
    arguments: [
      ("A/B", "A%2FB"), ("A b", "A-b"), ("A-b c", "A-b c.-"), ("100% Ü", "100%25-%C3%9C"),
      ("a.md", "a.md.-"), ("x.-", "x.-.-"), ("~_.", "~_."),
    ])
  func wikiNamesLeadBack(title: String, file: String) {
    #expect(WikiName.file(title: title) == file)
    let address = WikiName.address(file: file)
    #expect(WikiName.file(path: address.removingPercentEncoding ?? "") == file)
  }

  @Test func gollumFindsPagesWithoutSuffix() {
    #expect(
      lines(.gollum) == ["Home.md:1 link-dead", "Home.md:1 fragment-case Set-Up.md#two-words"])
  }

  @Test func mdwikiNeedsTheSuffix() {
    #expect(
      lines(.mdwiki) == [
        "Home.md:1 link-dead Set-Up.md", "Home.md:1 link-dead", "Home.md:1 link-outside Set-Up.md",
      ])
  }

  @Test func wikiLinks() {
    let pages = [
      "Home.md":
        "[[Set-Up]] [[the guide|docs/Guide]] [[Gone]] `[[Lost]]` [[_TOC_]] [[a.png|alt=x]]\n",
      "Set-Up.md": "# A\n", "docs/Guide.md": "[[Set-Up]] [[/Set-Up#a]] [[/Set-Up#b]]\n",
      "a.png": "",
    ]
    func lines(_ target: Target) -> [String] {
      var project = LintTestProject(pages)
      project.target = target
      return project.lines()
    }
    #expect(lines(.github) == [])
    #expect(
      lines(.gollum) == [
        "Home.md:1 link-dead", "docs/Guide.md:1 link-dead", "docs/Guide.md:1 fragment-dead",
      ])
    #expect(lines(.githubWiki) == ["Home.md:1 link-dead", "docs/Guide.md:1 fragment-dead"])
  }

  @Test func gollumsAnchors() {
    var slugs = HeadingSlugs(.gollum)
    #expect(slugs.slug("Dots 1.2.3, a/b_c - d") == "dots-1-2-3-a-b_c-d")
    #expect(slugs.slug("Über uns!") == "über-uns")
    #expect(slugs.slug("Über uns") == "über-uns-1")
  }
}
