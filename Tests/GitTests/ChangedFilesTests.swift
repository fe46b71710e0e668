import GitFixture
import Testing

@testable import Files
@testable import Git

@Suite struct ChangedFilesTests {
  private func open(_ test: TestRepository) throws -> GitRepository {
    try #require(try GitRepository.discover(Path(test.path)))
  }

  @Test func linesOfTheNewSide() throws {
    let test = try TestRepository(
      [
        "a.md": "1\n2\n3\n4\n5\n6\n7\n8\n", "gone.md": "x\n", "same.md": "x\n",
        "cut.md": "1\n2\n3\n",
        "pic.png": "\0\u{1}", "docs/d.md": "x\n",
      ], date: "2024-03-01")
    try test.git(["tag", "base"])
    // What main did since the branch left it does not count.
    try test.git(["switch", "--quiet", "-c", "topic"])
    try test.write("a.md", "1\n2\nthree\n4\n5\n6\n7\n8\n")
    try test.commit("2024-03-02")
    try test.git(["switch", "--quiet", "main"])
    try test.write("same.md", "y\n")
    try test.commit("2024-03-03")
    try test.git(["switch", "--quiet", "topic"])
    // Not committed, partly in the index, partly not even added.
    try test.write("a.md", "1\n2\nthree\n4\n5\n6\n7\nnew\nnew\n8\n")
    try test.write("staged.md", "x\n")
    try test.git(["add", "staged.md"])
    try test.write("docs/untracked.md", "x\n")
    try test.write("cut.md", "1\n3\n")
    try test.write("pic.png", "\0\u{2}")
    try test.remove("gone.md")

    let files = try open(test).changedFiles(since: "main")
    #expect(files.lines["a.md"] == [3...3, 8...9])
    #expect(files.lines["staged.md"] == [1...Int.max])
    #expect(files.lines["docs/untracked.md"] == [1...Int.max])
    #expect(files.lines["cut.md"] == [1...2])
    #expect(files.lines["pic.png"] == [])
    #expect(files.lines.count == 5)
    #expect(files.removed == ["gone.md"])
    #expect(files.contains("a.md", line: 9))
    #expect(!files.contains("a.md", line: 4))
    #expect(files.contains("pic.png", line: nil))
    #expect(!files.contains("same.md", line: nil))

    let docs = try open(test).changedFiles(since: "base", in: Array("docs/".utf8))
    #expect(docs.lines == ["untracked.md": [1...Int.max]])
    #expect(docs.removed.isEmpty)
  }

  @Test func betweenCommits() throws {
    let test = try TestRepository(["a.md": "1\n2\n"], date: "2024-03-01")
    try test.write("a.md", "1\n2\n3\n")
    try test.commit("2024-03-02")
    try test.write("a.md", "not committed\n")
    let repository = try open(test)
    let files = try repository.changedFiles(since: "HEAD~", to: repository.resolve("HEAD"))
    #expect(files.lines == ["a.md": [3...3]])
  }

  @Test func nothingInCommon() throws {
    let test = try TestRepository(["a.md": "1\n"], date: "2024-03-01")
    try test.git(["switch", "--quiet", "--orphan", "other"])
    try test.write("b.md", "1\n")
    try test.commit("2024-03-02")
    let repository = try open(test)
    #expect(throws: GitError.noMergeBase("main", isShallow: false)) {
      try repository.changedFiles(since: "main")
    }
    #expect(throws: GitError.unknownRevision("nowhere", isShallow: false)) {
      try repository.changedFiles(since: "nowhere")
    }
  }
}
