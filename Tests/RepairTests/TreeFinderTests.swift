import GitFixture
import Links
import Stores
import Testing

@testable import Repair

@Suite struct TreeFinderTests {
  private static let trac = "= T =\n\nA.[[BR]]\nB.\n"

  private func finder(_ path: String) throws -> TreeFinder {
    let tree = try DocsTree(path, paths: [])
    return TreeFinder(
      RepairPlan(tree, RepairRequest(place: path)), files: FileLookup(tree),
      former: FormerPlaces(tree))
  }

  @Test(arguments: [
    ("Guide", MovedPage.found("Guide")),
    ("/wiki/Ships/Anna.wiki", .found("Ships/Anna")),
    ("Old/Anna", .found("Ships/Anna")),
    ("Log", .several(["A/Log", "Bb/Log"])),
    ("A/Log", .found("A/Log")),
    // Several of that name: the title of another page does not decide between them.
    ("set up", .found("SetUp")),
    ("Handbook", .found("Titled")),
    ("Giude", .several(["Guide"])),
    ("", .nothing),
    ("Nowhere", .nothing),
  ])
  func theFirstStepThatFindsOnePageDecides(_ name: String, _ expected: MovedPage) throws {
    let texts = ["Guide", "Ships/Anna", "A/Log", "Bb/Log", "SetUp"].map {
      ("\($0).wiki", Self.trac)
    }
    let tree = try TestTree(
      Dictionary(uniqueKeysWithValues: texts + [("Titled.wiki", "= Handbook =\n\nA.[[BR]]\nB.\n")]))
    let finder = try finder(tree.path)
    #expect(finder.page(name, isWord: false) == expected)
    // What is known is the same.
    #expect(finder.page(name, isWord: false) == expected)
  }

  /// Nobody made a link of a word but Trac: it must be that very name.
  @Test(arguments: [
    ("ShipLog", MovedPage.found("Old/ShipLog")), ("ShipsLog", .nothing), ("Shiplog", .nothing),
  ])
  func wordsMeanPagesOfThatVeryName(_ name: String, _ expected: MovedPage) throws {
    let tree = try TestTree(["Old/ShipLog.wiki": Self.trac])
    #expect(try finder(tree.path).page(name, isWord: true) == expected)
  }

  /// A long text, so that git knows the file again.
  private static let long = trac + (1...40).map { "Line \($0) of the log.\n" }.joined()

  @Test func gitKnowsWhereAPageWent() throws {
    let git = try TestRepository(
      ["Tutorial.wiki": Self.long, "A.wiki": Self.trac], date: "2024-03-01")
    try git.git(["mv", "Tutorial.wiki", "Lessons.wiki"])
    try git.commit("2024-03-02")
    #expect(try finder(git.path).page("Tutorial", isWord: false) == .found("Lessons"))
    let former = FormerPlaces(try DocsTree(git.path, paths: []))
    #expect(former.file("Tutorial.wiki") == "Lessons.wiki")
    #expect(former.file("A.wiki") == nil)
    #expect(former.file("Nobody.wiki") == nil)
  }

  @Test func gitKnowsWhichOfSeveralPagesItWas() throws {
    let git = try TestRepository(
      ["Old/Log.wiki": Self.long, "Ships/Log.wiki": Self.trac], date: "2024-03-01")
    try git.write("Crew/place.txt", "x")
    try git.git(["mv", "Old/Log.wiki", "Crew/Log.wiki"])
    try git.commit("2024-03-02")
    let finder = try finder(git.path)
    #expect(finder.page("Old/Log", isWord: false) == .found("Crew/Log"))
    #expect(finder.page("Else/Log", isWord: false) == .several(["Crew/Log", "Ships/Log"]))
  }

  /// Paths of git are those of the repository, links those of the folder that is repaired.
  @Test func aFolderOfARepositoryHasItsOwnPaths() throws {
    let git = try TestRepository(
      ["docs/Tutorial.wiki": Self.long, "Else.wiki": Self.long + "x"], date: "2024-03-01")
    try git.git(["mv", "docs/Tutorial.wiki", "docs/Lessons.wiki"])
    try git.git(["mv", "Else.wiki", "Other.wiki"])
    try git.commit("2024-03-02")
    let former = FormerPlaces(try DocsTree(git["docs"], paths: []))
    #expect(former.file("Tutorial.wiki") == "Lessons.wiki")
    #expect(former.file("docs/Tutorial.wiki") == nil)
    #expect(former.file("Else.wiki") == nil)
  }

  @Test func withoutGitNothingIsKnownOfThePast() throws {
    let tree = try TestTree(["A.wiki": Self.trac])
    #expect(FormerPlaces(try DocsTree(tree.path, paths: [])).file("B.wiki") == nil)
  }
}
