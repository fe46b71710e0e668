import GitFixture
import Testing

@testable import Files
@testable import Git

@Suite struct UncommittedTests {
  private func uncommitted(_ test: TestRepository, in folder: String = "") throws -> [String] {
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    return try repository.uncommitted(in: Array(folder.utf8))
  }

  @Test func clean() throws {
    let test = try TestRepository(
      [".gitignore": "*.log\n", "a.md": "x", "docs/b.md": "x"], date: "2024-03-01")
    try test.write("docs/ignored.log", "x")
    // Written again, but not another text.
    try test.write("a.md", "x")
    #expect(try uncommitted(test) == [])
  }

  @Test func everyKindOfChange() throws {
    let test = try TestRepository(
      [
        "a.md": "x", "docs/changed.md": "x", "docs/gone.md": "x", "docs/staged.md": "x",
        "docs/unstaged.md": "x", "docs-old/b.md": "x", "docs/back.md": "x", "docs/same.md": "x",
      ], date: "2024-03-01")
    try test.write("a.md", "y")
    try test.write("docs-old/b.md", "y")
    try test.write("docs/changed.md", "y")
    try test.remove("docs/gone.md")
    try test.write("docs/staged.md", "y")
    try test.write("docs/back.md", "y")
    try test.git(["add", "docs/staged.md", "docs/back.md"])
    // As in the commit again, but the index is not.
    try test.write("docs/back.md", "x")
    try test.git(["rm", "--quiet", "--cached", "docs/unstaged.md"])
    try test.write("docs/new/ü.md", "x")
    try test.write("docs/[a]*.md", "x")
    try test.write("new.md", "x")
    let docs = [
      "docs/[a]*.md", "docs/back.md", "docs/changed.md", "docs/gone.md", "docs/new/ü.md",
      "docs/staged.md", "docs/unstaged.md",
    ]
    #expect(try uncommitted(test) == ["a.md", "docs-old/b.md"] + docs + ["new.md"])
    #expect(try uncommitted(test, in: "docs/") == docs)
    #expect(try uncommitted(test, in: "docs/new/") == ["docs/new/ü.md"])
    #expect(try uncommitted(test, in: "[d]ocs/") == [])
    #expect(try uncommitted(test, in: "nowhere/") == [])
    #expect(try test.git(["diff", "--cached", "--name-only"]).split(separator: "\n").count == 3)
  }

  @Test func modesAndLinks() throws {
    let test = try TestRepository(["run.sh": "x", "b.md": "x"], date: "2024-03-01")
    try test.git(["update-index", "--chmod=+x", "run.sh"])
    #expect(try uncommitted(test) == ["run.sh"])
  }

  @Test func conflicts() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    try test.git(["switch", "--quiet", "-c", "topic"])
    try test.write("a.md", "topic")
    try test.commit("2024-03-02")
    try test.git(["switch", "--quiet", "main"])
    try test.write("a.md", "main")
    try test.commit("2024-03-03")
    #expect(throws: TestRepository.Failure.self) { try test.git(["merge", "--quiet", "topic"]) }
    #expect(try uncommitted(test) == ["a.md"])
  }

  @Test func withoutCommits() throws {
    let test = try TestRepository()
    #expect(try uncommitted(test) == [])
    try test.write("a.md", "x")
    try test.write("b.md", "x")
    try test.git(["add", "b.md"])
    #expect(try uncommitted(test) == ["a.md", "b.md"])
  }

  @Test func otherRepositoriesAreNotEntered() throws {
    let inner = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    try test.git(["submodule", "--quiet", "add", inner.path, "sub"])
    #expect(try uncommitted(test) == [".gitmodules", "sub"])
    try test.commit("2024-03-02")
    try test.write("sub/a.md", "y")
    try test.write("sub/new.md", "y")
    #expect(try uncommitted(test) == [])
    try test.git(["clone", "--quiet", inner.path, test["vendor/copy"]])
    #expect(try uncommitted(test) == ["vendor/copy/"])
    #expect(try uncommitted(test, in: "sub/") == [])
  }

  @Test func ofABareOne() throws {
    let test = try TestRepository("--bare")
    #expect(throws: GitError.bare(repository: test.path)) { try uncommitted(test) }
  }
}
