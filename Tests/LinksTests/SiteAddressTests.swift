import Links
import Testing

@testable import Targets

@Suite struct SiteAddressTests {
  @Test(arguments: [
    (Target.github, "https://site.example/docs/Guide/Set%20up.md#top"),
    (.githubWiki, "https://site.example/docs/Guide/Set%20up#top"),
    (.gollum, "https://site.example/docs/Guide/Set%20up#top"),
    (.mdwiki, "https://site.example/docs/#!Guide/Set%20up.md#top"),
  ])
  func aPageIsServedAsTheReaderDoesIt(target: Target, expected: String) throws {
    let site = try #require(SiteAddress("https://site.example/docs/", target: target))
    #expect(site.address(ofFile: "Guide/Set up.md", fragment: "top") == expected)
    #expect(
      site.address(ofFile: "attachments/a.png") == "https://site.example/docs/attachments/a.png")
  }

  @Test func onlyAddressesOfTheWebAreSites() {
    #expect(SiteAddress("docs", target: .github) == nil)
    #expect(SiteAddress("file:///docs", target: .github) == nil)
  }
}
