import Markup
import Reports
import Testing
import Verify

/// Links of a migration that found pages whose names an export changed: Trac shows them as missing.
@Suite struct LooseNameTests {
  @Test(arguments: [
    ("/proj/wiki/guides/set%20up", "Guides_Set-up.md", true, true),
    // Trac names a missing page next to the page with the link; the one that fits may be above.
    ("/proj/wiki/Sub/Folder/guides/set%20up", "Guides_Set-up.md", true, true),
    ("/proj/wiki/guides/set%20up", "Other.md", true, false),
    ("/proj/wiki/Setup", "Guides_Set-up.md", true, false),
    ("/proj/wiki/guides/set%20up", "Guides_Set-up.md", false, false),
  ])
  func saysTheSame(old: String, new: String, takesLooseNames: Bool, isSame: Bool) throws {
    let wiki = try SampleWiki(
      pages: ["Page": "[a](\(new))\n", "Guides_Set-up": "x\n", "Other": "x\n"],
      saved: [
        "Page.html": "<p><a class=\"missing wiki\" href=\"\(old)\" rel=\"nofollow\">a</a></p>"
      ], takesLooseNames: takesLooseNames)
    let page = try wiki.verify { $0.tracURLs = ["https://trac.example.org/proj"] }
      .pages.first { $0.page == "Page" }
    #expect(page?.findings.isEmpty == isSame, "\(page?.findings.map(\.message) ?? [])")
  }
}
