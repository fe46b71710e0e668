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
        "github", "github-wiki", "gitlab", "forgejo", "gitea", "gollum", "mdwiki", "portable",
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
