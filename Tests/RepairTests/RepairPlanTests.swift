import Markup
import Migration
import Testing

@testable import Repair

@Suite struct RepairPlanTests {
  private static let trac = "= Title =\n\n'''Trac''' it is.[[BR]]\nHere.\n"
  private static let markdown = "# Title\n\n**Markdown** it is, see [x](https://a.example).\n"

  /// Paths with nothing in them but what makes them Trac's or Markdown's by their suffix.
  private func tree(_ paths: [String]) throws -> TestTree {
    try TestTree(
      Dictionary(
        uniqueKeysWithValues: paths.map { ($0, $0.hasSuffix(".md") ? Self.markdown : Self.trac) }))
  }

  /// `Old.wiki → New.md` for each that moves.
  private func moves(_ paths: [String]) throws -> [String] {
    try tree(paths).plan().documents.filter { $0.path != $0.newPath }
      .map { "\($0.path) → \($0.newPath)" }
  }

  @Test(arguments: [
    (["Crew.wiki"], ["Crew.wiki → Crew.md"]),
    (
      ["Ships/Anna.wiki", "Ships.wiki"],
      ["Ships.wiki → Ships.md", "Ships/Anna.wiki → Ships/Anna.md"]
    ),
    (["Set Up.wiki"], ["Set Up.wiki → Set-Up.md"]),
    (
      ["Crew.trac", "Log.txt", "Fuel"],
      ["Crew.trac → Crew.md", "Fuel → Fuel.md", "Log.txt → Log.md"]
    ),
    (["Crew.md"], []),
    // GitHub shows README.md of each folder, and Trac its start page.
    (["README.wiki"], ["README.wiki → README.md"]),
    (["Readme.wiki"], ["Readme.wiki → README.md"]),
    (["WikiStart.wiki"], ["WikiStart.wiki → README.md"]),
    (["WikiStart.wiki", "README.md"], ["WikiStart.wiki → WikiStart.md"]),
    (["WikiStart.wiki", "Readme.md"], ["WikiStart.wiki → WikiStart.md"]),
    (
      ["WikiStart.wiki", "README.wiki"],
      ["README.wiki → README.md", "WikiStart.wiki → WikiStart.md"]
    ),
  ])
  func pagesBecomeMarkdownBesideThePresentOnes(_ paths: [String], _ expected: [String]) throws {
    let moves = try moves(paths)
    #expect(moves == expected)
  }

  @Test(arguments: [
    (["a-b.md", "c-d.md", "e-f.md", "Docs/SetUp.wiki"], "Docs/set-up.md"),
    (["Aa B.md", "Cc D.md", "Ee F.md", "Docs/SetUp.wiki"], "Docs/Set Up.md"),
    (["a_b.md", "c_d.md", "e_f.md", "Docs/SetUp.wiki"], "Docs/set_up.md"),
    (["Aa-B.md", "Cc-D.md", "Ee-F.md", "Docs/SetUp.wiki"], "Docs/Set-Up.md"),
    (["AxBy.md", "CxDy.md", "ExFy.md", "Docs/SetUp.wiki"], "Docs/SetUp.md"),
    (["a-b.md", "c-d.md", "Docs/SetUp.wiki"], "Docs/SetUp.md"),
    // The start page has its name in every style.
    (["a-b.md", "c-d.md", "e-f.md", "WikiStart.wiki"], "README.md"),
  ])
  func theNamingOfTheTreeIsKept(_ paths: [String], _ expected: String) throws {
    let moves = try moves(paths)
    #expect(moves == ["\(paths[paths.count - 1]) → \(expected)"])
  }

  /// Names that differ in the case of letters are one file on many systems.
  @Test func newNamesDoNotCollide() throws {
    for paths in [
      ["Crew.wiki", "crew.wiki"], ["Crew.wiki", "CREW.txt", "crew.trac"],
      ["a-b.md", "c-d.md", "e-f.md", "SetUp.wiki", "set_up.wiki", "Set-Up.wiki"],
      ["Crew.wiki", "crew.md"], ["A B.wiki", "A-B.wiki"],
    ] {
      let plan = try tree(paths).plan()
      let names = plan.documents.map { $0.newPath.lowercased() }
      #expect(Set(names).count == names.count, "\(plan.documents.map(\.newPath))")
      #expect(plan.documents.count == paths.count, "\(paths)")
      for document in plan.documents where document.path.hasSuffix(".md") {
        #expect(document.newPath == document.path)
      }
    }
  }

  @Test(arguments: [
    (["Crew.wiki", "Crew.md"], "Crew.wiki"), (["Crew.wiki", "Crew.txt"], "Crew.wiki"),
    (["A/Crew.wiki", "A/Crew.md"], "A/Crew.wiki"),
  ])
  func ofTwoFilesOfAPageOneIsLeft(_ paths: [String], _ left: String) throws {
    let plan = try tree(paths).plan()
    #expect(plan.documents.count == 1)
    #expect(plan.findings.map(\.id) == ["page-duplicate"])
    #expect(plan.findings.map(\.page) == [left])
    #expect(!plan.documents.contains { $0.path == left })
  }

  @Test(arguments: [
    ([String: String](), MoveState.none),
    (["A.md": markdown], .none),
    (["A.md": "No signs.\n"], .none),
    (["A.md": markdown, "B.wiki": trac], .open),
    (["A.md": markdown + "\n[wiki:A b]\n"], .open),
    (["A.md": markdown, ".tracdown/manifest.json": "{}"], .finished),
    (["A.md": markdown + "\n[wiki:A b]\n", ".tracdown/manifest.json": "{}"], .open),
  ])
  func howFarTheMoveHasCome(_ files: [String: String], _ state: MoveState) throws {
    #expect(try TestTree(files).plan().move == state)
  }

  @Test func statedMarkupAndAddressesOpenTheMove() throws {
    let tree = try TestTree(["A.md": Self.markdown])
    #expect(try tree.plan { $0.stated = [StatedMarkup(.trac, pattern: "x")] }.move == .open)
    #expect(try tree.plan { $0.trac.tracURLs = ["https://trac.example"] }.move == .open)
  }

  @Test(arguments: [(4, 0, false), (5, 0, true), (5, 2, false), (8, 2, true)])
  func bracesInNearlyAllFencesAreLeftOver(_ braced: Int, _ others: Int, _ areLeft: Bool) throws {
    let text =
      Self.markdown + String(repeating: "\n```\n{{{\na\n}}}\n```\n", count: braced)
      + String(repeating: "\n```\na\n```\n", count: others)
    #expect(try TestTree(["A.md": text]).plan().bracesAreLeft == areLeft)
  }

  @Test func aWikiThatNobodyBeganToMoveIsWhole() throws {
    #expect(try tree(["A.wiki", "B/C.wiki"]).plan().isWholeWiki)
    #expect(try !tree(["A.wiki", "B.md"]).plan().isWholeWiki)
  }

  @Test func includedPagesAreMarked() throws {
    let plan = try TestTree([
      "A.wiki": Self.trac + "[[Include(Ships/Anna)]]\n", "Ships/Anna.wiki": Self.trac,
      "Ships/Bella.wiki": Self.trac,
    ]).plan()
    #expect(plan.documents.filter(\.isIncluded).map(\.path) == ["Ships/Anna.wiki"])
  }

  /// Vendored and generated files, and those excluded by the settings, are nobody's to repair.
  @Test func onlyDocumentsOfTheProjectArePlanned() throws {
    let tree = try tree(["A.wiki", "node_modules/B.wiki", "docs/old/C.wiki"])
    #expect(try tree.plan().documents.map(\.path) == ["A.wiki", "docs/old/C.wiki"])
    #expect(
      try tree.plan { $0.paths = ["!docs/old"] }.documents.map(\.path) == ["A.wiki"])
  }
}
