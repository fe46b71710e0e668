import GitFixture
import Testing

@testable import Files
@testable import Git

@Suite struct MovedFilesTests {
  private func moved(_ test: TestRepository, limit: Int = 20_000) throws -> [String: String] {
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    return try repository.movedFiles(at: repository.resolve("HEAD"), limit: limit)
  }

  /// A text of twenty lines that is like no other.
  private func text(_ seed: String, lines: ClosedRange<Int> = 1...20) -> String {
    lines.map { "\(seed) says in line \($0): \($0 * $0) boats are in the harbour.\n" }.joined()
  }

  @Test func sameContents() throws {
    let test = try TestRepository(
      ["Old.wiki": "a", "Ä/ö.wiki": "b", "stays.md": "c"], date: "2024-03-01")
    try test.git(["mv", "Old.wiki", "New.md"])
    try test.write("docs/x.md", "x")
    try test.git(["mv", "Ä/ö.wiki", "docs/ö.md"])
    try test.commit("2024-03-02")
    #expect(try moved(test) == ["Old.wiki": "New.md", "Ä/ö.wiki": "docs/ö.md"])
  }

  @Test func halfAlike() throws {
    let test = try TestRepository(
      [
        "60.wiki": text("Ada"), "20.wiki": text("Eve"), "[a]*.wiki": text("Joe"),
      ], date: "2024-03-01")
    for name in ["60.wiki", "20.wiki", "[a]*.wiki"] { try test.remove(name) }
    try test.write("docs/sixty.md", text("Ada", lines: 1...12) + text("New", lines: 13...20))
    try test.write("docs/twenty.md", text("Eve", lines: 1...4) + text("Now", lines: 5...20))
    try test.write("docs/globs.md", text("Joe", lines: 1...19))
    try test.commit("2024-03-02")
    #expect(
      try moved(test) == ["60.wiki": "docs/sixty.md", "[a]*.wiki": "docs/globs.md"])
  }

  @Test func chains() throws {
    let test = try TestRepository(
      ["A.wiki": text("Ada"), "B.wiki": text("Eve")], date: "2024-03-01")
    try test.git(["mv", "A.wiki", "A.md"])
    try test.commit("2024-03-02")
    try test.write("A.md", text("Ada", lines: 1...18) + "more\n")
    try test.commit("2024-03-03")
    try test.write("docs/a/A.md", text("Ada", lines: 2...18) + "still more\n")
    try test.remove("A.md")
    // Another file comes by the first one's name, and moves too.
    try test.git(["mv", "B.wiki", "A.wiki"])
    try test.commit("2024-03-04")
    try test.git(["mv", "A.wiki", "C.md"])
    try test.commit("2024-03-05")
    #expect(
      try moved(test) == ["A.md": "docs/a/A.md", "A.wiki": "C.md", "B.wiki": "C.md"])
    #expect(try moved(test, limit: 1) == ["A.wiki": "C.md"])
    #expect(try moved(test, limit: 0) == [:])
  }

  @Test func removedLater() throws {
    let test = try TestRepository(
      ["A.wiki": text("Ada"), "B.wiki": text("Eve")], date: "2024-03-01")
    try test.git(["mv", "A.wiki", "A.md"])
    try test.git(["mv", "B.wiki", "B.md"])
    try test.commit("2024-03-02")
    try test.remove("A.md")
    try test.commit("2024-03-03")
    // What comes by that name afterwards is another file.
    try test.write("A.md", "something else\n")
    try test.commit("2024-03-04")
    #expect(try moved(test) == ["B.wiki": "B.md"])
  }

  @Test func whatIsThereIsNotMoved() throws {
    let test = try TestRepository(["A.md": text("Ada"), "B.md": text("Eve")], date: "2024-03-01")
    try test.git(["mv", "A.md", "docs.md"])
    try test.git(["mv", "B.md", "B2.md"])
    try test.commit("2024-03-02")
    try test.write("A.md", "See docs.md.\n")
    try test.commit("2024-03-03")
    #expect(try moved(test) == ["B.md": "B2.md"])
    // A stub that went again does not hide where the page is.
    try test.remove("A.md")
    try test.commit("2024-03-04")
    #expect(try moved(test) == ["A.md": "docs.md", "B.md": "B2.md"])
  }

  @Test func namesTellSameContentsApart() throws {
    let test = try TestRepository(
      [
        "a/one.txt": "same", "a/one.wiki": "same", "a/two.wiki": "same", "a/x": "same", "e1": "",
        "f": "same2",
      ],
      date: "2024-03-01")
    try test.remove("a")
    try test.remove("e1")
    try test.write("b/a.md", "same")
    try test.write("b/one.wiki", "same")
    try test.write("b/two.md", "same")
    try test.write("c/one.txt", "same")
    try test.write("e2", "")
    try test.commit("2024-03-02")
    #expect(
      try moved(test) == [
        "a/one.txt": "c/one.txt", "a/one.wiki": "b/one.wiki", "a/two.wiki": "b/two.md",
        "a/x": "b/a.md",
      ])
  }

  @Test func copiesAndEditsAreNoMoves() throws {
    let test = try TestRepository(["A.md": text("Ada"), "gone.md": "x"], date: "2024-03-01")
    try test.write("copy.md", text("Ada"))
    try test.write("A.md", text("New"))
    try test.remove("gone.md")
    try test.commit("2024-03-02")
    #expect(try moved(test) == [:])
  }

  @Test func onlyFirstParents() throws {
    let test = try TestRepository(["A.md": text("Ada"), "B.md": text("Eve")], date: "2024-03-01")
    try test.git(["switch", "--quiet", "-c", "topic"])
    try test.git(["mv", "A.md", "interim.md"])
    try test.commit("2024-03-02")
    try test.git(["mv", "interim.md", "docs.md"])
    try test.commit("2024-03-03")
    try test.git(["switch", "--quiet", "main"])
    try test.write("c.md", "x")
    try test.commit("2024-03-04")
    try test.git(["merge", "--quiet", "--no-edit", "topic"])
    // The merge itself moves A.md; what the branch did on its way is not looked at.
    #expect(try moved(test) == ["A.md": "docs.md"])
  }

  @Test func ofAShallowOneAndABareOne() throws {
    let test = try TestRepository(["A.wiki": "a", "B.wiki": "b"], date: "2024-03-01")
    try test.git(["mv", "A.wiki", "A.md"])
    try test.commit("2024-03-02")
    try test.git(["mv", "B.wiki", "B.md"])
    try test.commit("2024-03-03")
    for (name, options, expected) in [
      ("shallow", ["--depth", "2"], ["B.wiki": "B.md"]),
      ("bare", ["--bare"], ["A.wiki": "A.md", "B.wiki": "B.md"]),
    ] {
      let path = test.beside(name)
      try test.git(["clone", "--quiet"] + options + ["file://\(test.path)", path])
      let repository = try #require(try GitRepository.discover(Path(path)))
      #expect(try repository.movedFiles(at: repository.resolve("HEAD")) == expected)
    }
  }

  /// What is beyond the bounds is compared by its contents as a whole only.
  @Test(arguments: [(3, ["same.wiki"]), (4, ["a", "b", "same.wiki"])])
  func effortIsBounded(_ pairs: Int, _ found: [String]) throws {
    let test = try TestRepository(
      ["a": text("Ada"), "b": text("Eve"), "same.wiki": "same"], date: "2024-03-01")
    try test.git(["mv", "same.wiki", "same.md"])
    try test.git(["rm", "--quiet", "a", "b"])
    try test.write("docs/a", text("Ada", lines: 1...19))
    try test.write("docs/b", text("Eve", lines: 1...19))
    try test.commit("2024-03-02")
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    let new = try repository.commit(repository.resolve("HEAD"))
    let old = try repository.commit(new.parents[0])
    let changes = try repository.changes(from: old.tree, to: new.tree)
    var detection = RenameDetection(repository, pairs: pairs)
    let first = try detection.renames(among: changes, from: old.id, to: new.id)
    #expect(first.map(\.old).sorted() == found)
    // The bounds are those of all commits together.
    let second = try detection.renames(among: changes, from: old.id, to: new.id)
    #expect(second.map(\.old) == ["same.wiki"])
  }
}
