import Markup
import Testing

/// Options of the section `[wiki]` in `trac.ini` that change what pages show.
@Suite struct WikiOptionTests {
  private let page =
    "GoodPage, BadPage, [BadPage a label], [GoodPage a label], [wiki:BadPage x], !BadPage\n"

  private func migrated(_ options: String) throws -> (text: String?, dead: Int) {
    let wiki = try SampleWiki([
      "pages/WikiStart": page, "pages/GoodPage": "Good.\n", "trac.ini": "[wiki]\n\(options)\n",
    ])
    let result = try wiki.migrate()
    return (wiki.output("README.md"), result.findings(.linkDead).count)
  }

  @Test func missingPagesAreTextOnceTheyAreIgnored() throws {
    let usual = try migrated("")
    #expect(
      usual.text
        == "[GoodPage](GoodPage.md), BadPage, a label, [a label](GoodPage.md), x, BadPage\n")
    #expect(usual.dead == 2)
    let ignoring = try migrated("ignore_missing_pages = true")
    #expect(
      ignoring.text
        == "[GoodPage](GoodPage.md), BadPage, [BadPage a label], [a label](GoodPage.md), x, BadPage\n"
    )
    #expect(ignoring.dead == 1)
  }

  @Test func namesAreSplitUnlessTheirPagesAreIgnored() throws {
    #expect(
      try migrated("split_page_names = true").text
        == "[Good Page](GoodPage.md), Bad Page, a label, [a label](GoodPage.md), x, BadPage\n")
    #expect(
      try migrated("split_page_names = true\nignore_missing_pages = true").text
        == "[Good Page](GoodPage.md), BadPage, [BadPage a label], [a label](GoodPage.md), x, BadPage\n"
    )
  }
}
