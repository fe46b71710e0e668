import GitFixture
import Links
import Migration
import Stores
import Testing

@testable import Repair

/// Full addresses that mean the tree itself.
@Suite struct HomeAddressTests {
  private static let trac = "= T =\n\nA.[[BR]]\nB.\n"
  private static let files = [
    "Guide.wiki": trac, "Ships/Anna.md": "# Anna\n\n**A** ship.\n",
    "Crew.md": "# Crew\n\n**All.**\n",
    "attachments/Guide/plan.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
  ]

  private func mended(
    _ text: String, _ change: (inout RepairRequest) -> Void = { _ in }
  ) throws -> String? {
    let tree = try TestTree(Self.files.merging(["Page.md": "# Page\n\n" + text + "\n"]) { $1 })
    return try tree.repair(change).texts["Page.md"].map { String($0.dropFirst(8).dropLast()) }
  }

  @Test(arguments: [
    ("https://trac.example/wiki/Guide", "Guide.md"),
    ("http://trac.example/wiki/Guide", "Guide.md"),
    ("https://trac.example/wiki/Ships/Anna", "Ships/Anna.md"),
    ("https://trac.example/wiki/Ships%2FAnna", "Ships/Anna.md"),
    ("https://trac.example/attachment/wiki/Guide/plan.svg", "attachments/Guide/plan.svg"),
    ("https://trac.example/raw-attachment/wiki/Guide/plan.svg", "attachments/Guide/plan.svg"),
  ])
  func addressesOfTheOldTracLeadIntoTheTree(_ address: String, _ path: String) throws {
    #expect(
      try mended("[a](\(address))") { $0.trac.tracURLs = ["https://trac.example"] }
        == "[a](\(path))")
  }

  @Test(arguments: [
    "https://trac.example/ticket/12", "https://trac.example/wiki/Nowhere", "https://trac.example/",
    "https://trac.example.org/wiki/Guide", "https://other.example/wiki/Guide",
    "https://trac.example/wiki/Guide?action=diff&version=3",
  ])
  func otherAddressesStay(_ address: String) throws {
    #expect(try mended("[a](\(address))") { $0.trac.tracURLs = ["https://trac.example"] } == nil)
  }

  @Test(arguments: [
    ("https://trac.example/ticket/12#comment:3", "https://github.com/team/harbour/issues/7"),
    ("https://old.example/changeset/4", "https://github.com/team/harbour/commit/abc1234"),
    (
      "https://trac.example/browser/trunk/a.c?rev=5#L3",
      "https://github.com/team/harbour/blob/abc1234/a.c#L3"
    ),
    ("https://trac.example/ticket/13", nil), ("https://old.example/changeset/3", nil),
    ("https://trac.example/report/1", nil),
  ])
  func ticketsAndRevisionsLeadWhereTheMapsSay(_ address: String, _ new: String?) throws {
    let made = try mended("[a](\(address))") {
      $0.trac.tracURLs = ["https://trac.example"]
      $0.trac.tracAliases = ["https://old.example"]
      $0.trac.resources["ticket"] = .table(["12": "https://github.com/team/harbour/issues/7"])
      $0.trac.code.repositories = [
        RepositoryMap(
          host: CodeHost("https://github.com/team/harbour"), table: RevisionTable(["4": "abc1234"]))
      ]
    }
    #expect(made == new.map { "[a](\($0))" })
  }

  /// Nobody named it, but two of its pages are in the tree.
  @Test func theOldTracIsLearnedFromTheLinks() throws {
    let start = "https://trac.example/proj/wiki/"
    #expect(
      try mended("[a](\(start)Guide) [b](\(start)Ships/Anna) [c](\(start)Nowhere)")
        == "[a](Guide.md) [b](Ships/Anna.md) [c](\(start)Nowhere)")
    #expect(try mended("[a](\(start)Guide)") == nil)
    #expect(
      try mended(
        "[a](\(start)Guide) [b](\(start)Crew) [c](\(start)X) [d](\(start)Y) [e](\(start)Z)")
        == nil)
  }

  @Test func encyclopediasAreNoTracs() throws {
    let start = "https://en.wikipedia.org/wiki/"
    #expect(try mended("[a](\(start)Guide) [b](\(start)Crew)") == nil)
  }

  private static let home = "https://github.com/team/docs/blob/main/"

  @Test(arguments: [
    ("Guide.wiki", "Guide.md"), ("Anna.md", "Ships/Anna.md"), ("Crew.md", nil), ("Ships", nil),
    ("Nowhere.md", nil),
  ])
  func addressesOfTheRepositoryLeadIntoTheTree(_ path: String, _ expected: String?) throws {
    // Two that are in the tree make it the tree's own.
    let known = "[x](\(Self.home)Crew.md) [y](\(Self.home)Ships/Anna.md) "
    #expect(
      try mended(known + "[a](\(Self.home)\(path))") == expected.map { known + "[a](\($0))" })
  }

  @Test(arguments: [
    "https://github.com/team/docs/blob/0123456789abcdef0123456789abcdef01234567/Guide.wiki",
    "https://github.com/team/docs/blob/0123456/Guide.wiki",
    "https://github.com/team/other/blob/main/Guide.wiki",
    "https://github.com/team/docs/issues/1", "https://github.com/team/docs",
    "https://github.com/team/docs/commit/0123456",
  ])
  func permalinksAndOtherPlacesStay(_ address: String) throws {
    let known = "[x](\(Self.home)Crew.md) [y](\(Self.home)Ships/Anna.md) "
    #expect(try mended(known + "[a](\(address))") == nil)
  }

  @Test func lettersOfTheRepositoryDoNotCount() throws {
    let known = "[x](\(Self.home)Crew.md) [y](\(Self.home)Ships/Anna.md) "
    #expect(
      try mended(known + "[a](https://github.com/Team/Docs/blob/main/Guide.wiki#x)")
        == known + "[a](Guide.md#x)")
  }

  /// Where only a folder of the repository is repaired, addresses still have its whole paths.
  @Test func addressesHaveTheFolderInTheRepository() throws {
    let known = "[x](\(Self.home)docs/Crew.md) [y](\(Self.home)docs/Ships/Anna.md) "
    let other = " [z](\(Self.home)Guide.wiki)"
    var files = ["README.md": "# All\n"]
    for (path, text) in Self.files { files["docs/" + path] = text }
    files["docs/Page.md"] =
      "# Page\n\n" + known + "[a](\(Self.home)docs/Guide.wiki)" + other + "\n"
    let git = try TestRepository(files, date: "2024-03-01")
    let outcome = try TestTree.repair(git["docs"])
    #expect(outcome.texts["Page.md"] == "# Page\n\n" + known + "[a](Guide.md)" + other + "\n")
  }
}
