import Links
import Testing

@testable import Repair

@Suite struct PageLookupTests {
  private static let trac = "= T =\n\nA.[[BR]]\nB.\n"

  private func lookup(_ texts: [String: String]) throws -> PageLookup {
    PageLookup(try TestTree(texts).plan())
  }

  private func lookup(_ pages: [String]) throws -> PageLookup {
    try lookup(Dictionary(uniqueKeysWithValues: pages.map { ("\($0).wiki", Self.trac) }))
  }

  @Test(arguments: [
    ("/wiki/Guide.wiki", "Guide"), ("../../Ships/Anna.md", "Ships/Anna"), ("./Guide", "Guide"),
    ("Set%20Up.html", "Set Up"), ("Guide/", "Guide"), ("wiki/Guide", "Guide"), ("Guide", "Guide"),
    ("a.b/C.d", "a.b/C.d"), ("/", ""), ("", ""), ("Wiki.wiki.md", "Wiki.wiki"),
  ])
  func whatStandsAroundANameIsTakenOff(_ name: String, _ bare: String) {
    #expect(PageLookup.bare(name) == bare)
  }

  @Test func namesAndFoldersOwnPagesAreExact() throws {
    let pages = try lookup(["Guide", "Ships/README", "Crew/Index", "Crew", "WikiStart"])
    #expect(pages.exact("Guide") == .found("Guide"))
    #expect(pages.exact("Ships") == .found("Ships/README"))
    // A page of that name goes before the folder's own.
    #expect(pages.exact("Crew") == .found("Crew"))
    #expect(pages.exact("guide") == .nothing)
    #expect(pages.exact("") == .nothing)
  }

  @Test(arguments: [
    ("Release1.1", MovedPage.several(["Release11"])), ("Set-Up Mail", .found("SetUpMail")),
    ("release 11", .found("Release11")),
  ])
  func numbersMustBeTheSame(_ name: String, _ expected: MovedPage) throws {
    let pages = try lookup(["Release11", "SetUpMail"])
    let folded = pages.folded(name)
    #expect((folded == .nothing ? pages.near(name) : folded) == expected)
  }

  @Test func theReadmeOfTheTreeIsTheStartPage() throws {
    let pages = try lookup(["README", "Guide"])
    #expect(pages.exact("WikiStart") == .found("README"))
  }

  @Test(arguments: [
    ("Lib/Time", MovedPage.found("Old/Lib/Time")), ("d/Lib/Time", .nothing),
    ("Time", .nothing), ("b/Time", .nothing),
    ("Lib/Space", .several(["A/Lib/Space", "Bb/Lib/Space"])),
  ])
  func theEndOfAPathIsEnough(_ name: String, _ expected: MovedPage) throws {
    let pages = try lookup(["Old/Lib/Time", "A/Lib/Space", "Bb/Lib/Space"])
    #expect(pages.ending(name) == expected)
  }

  @Test(arguments: [
    ("Anna", MovedPage.found("Ships/Anna")), ("Old/Anna", .found("Ships/Anna")),
    ("Log", .several(["A/Log", "Bb/Log"])), ("anna", .nothing),
    // Pages of such names are in many folders.
    ("Old/Usage", .nothing), ("Usage", .found("Ships/Usage")),
  ])
  func theLastPartIsFoundInAnyFolder(_ name: String, _ expected: MovedPage) throws {
    let pages = try lookup(["Ships/Anna", "A/Log", "Bb/Log", "Ships/Usage"])
    #expect(pages.named(name) == expected)
  }

  @Test(arguments: [
    ("set-up mail", MovedPage.found("SetUpMail")), ("SETUPMAIL", .found("SetUpMail")),
    ("Old/set_up_mail", .found("SetUpMail")), ("ships/anna", .found("Ships/Anna")),
    ("ShipsAnna", .found("Ships/Anna")), ("Set", .nothing), ("!?", .nothing),
  ])
  func lettersAndDigitsDecide(_ name: String, _ expected: MovedPage) throws {
    #expect(try lookup(["SetUpMail", "Ships/Anna"]).folded(name) == expected)
  }

  @Test(arguments: [
    ("ClearinghouseInstallation", MovedPage.found("Clearinghouse/Installation")),
    ("ClearingInstallation", .found("Clearinghouse/Installation")),
    ("HouseInstallation", .nothing), ("Installation", .nothing), ("ClearinghouseX", .nothing),
  ])
  func folderAndNameWereOneWord(_ name: String, _ expected: MovedPage) throws {
    #expect(try lookup(["Clearinghouse/Installation", "Clearinghouse/X"]).joined(name) == expected)
  }

  @Test func titlesAreNames() throws {
    let pages = try lookup([
      "a.md": "# Set up mail\n\n**It** is.\n", "b.md": "# Fuel log\n\n**It** is.\n",
      "c.md": "# Fuel log\n\n**It** is.\n", "d.md": "# Abc\n\n**It** is.\n",
    ])
    #expect(pages.titled("SetUpMail") == .found("a"))
    #expect(pages.titled("FuelLog") == .several(["b", "c"]))
    #expect(pages.titled("Abc") == .nothing)
  }

  @Test(arguments: [
    ("InstalationGuide", MovedPage.found("InstallationGuide")),
    ("InstallationGuides", .found("InstallationGuide")),
    // Another number is another page.
    ("RepyTutorial1", .several(["RepyTutorial2"])),
    ("Crow", .several(["Crew"])),
    ("Nowhere", .nothing),
  ])
  func onlyWhatIsNearlySureIsFoundByItsSpelling(_ name: String, _ expected: MovedPage) throws {
    #expect(try lookup(["InstallationGuide", "RepyTutorial2", "Crew"]).near(name) == expected)
  }

  @Test func pagesAreKnownByBothPaths() throws {
    let pages = try lookup(["Guide"])
    #expect(pages.page(at: "Guide.wiki") == "Guide")
    #expect(pages.page(at: "Guide.md") == "Guide")
    #expect(pages.page(at: "Guide") == nil)
  }
}
