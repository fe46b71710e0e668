import Links
import Testing

@testable import Targets

@Suite struct SiteAddressTests {
  @Test(arguments: [
    (Target.github, "https://site.example/docs/Guide/Set%20up.md#top"),
    (.githubWiki, "https://site.example/docs/Guide/Set%20up#top"),
    (.gitLabWiki, "https://site.example/docs/Guide/Set%20up#top"),
    (.gollum, "https://site.example/docs/Guide/Set%20up#top"),
    (.mdwiki, "https://site.example/docs/#!Guide/Set%20up.md#top"),
  ])
  func aPageIsServedAsTheReaderDoesIt(target: Target, expected: String) throws {
    let site = try #require(SiteAddress("https://site.example/docs/", target: target))
    #expect(site.address(ofFile: "Guide/Set up.md", fragment: "top") == expected)
    #expect(
      site.address(ofFile: "attachments/a.png") == "https://site.example/docs/attachments/a.png")
  }

  @Test func aWikiOfForgejoServesTheNameOfTheFile() throws {
    let site = try #require(SiteAddress("https://site.example/wiki", target: .forgejoWiki))
    #expect(
      site.address(ofFile: "A%2FB-c d.-.md", fragment: "top")
        == "https://site.example/wiki/A%2FB-c%20d.-#top")
  }

  @Test(arguments: [
    ("home.md", "A/B.md", "A/B"), ("A/B.md", "A/C.md", "./C"), ("A/B.md", "D.md", "../D"),
    ("A/B.md", "attachments/A/x.png", "../attachments/A/x.png"),
  ])
  func gitLabsWikiNamesPagesFromTheFolder(source: String, file: String, expected: String) {
    #expect(Target.gitLabWiki.address(from: source, to: file) == expected)
  }

  @Test func onlyAddressesOfTheWebAreSites() {
    #expect(SiteAddress("docs", target: .github) == nil)
    #expect(SiteAddress("file:///docs", target: .github) == nil)
  }
}
