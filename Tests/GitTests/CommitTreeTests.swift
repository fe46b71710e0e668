import FoundationEssentials
import GitFixture
import Testing

@testable import Files
@testable import Git

@Suite struct CommitTreeTests {
  private func tree(_ test: TestRepository, _ revision: String = "HEAD", folder: String = "")
    throws -> CommitTree
  {
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    return try CommitTree(
      repository, at: try repository.resolve(revision), folder: Array(folder.utf8))
  }

  @Test func filesOfARevision() throws {
    let test = try TestRepository(
      ["a.md": "old", "a/b.md": "x", "a.b": "x", "docs/Über.md": "# Ü\n"], date: "2024-03-01")
    try test.write("a.md", "newer")
    try test.write("c.md", "y")
    try test.commit("2024-04-01")
    try test.remove("c.md")
    let now = try tree(test)
    #expect(now.files.map(\.path) == ["a.b", "a.md", "a/b.md", "c.md", "docs/Über.md"])
    #expect(now.files[1].size == 5)
    let before = try tree(test, "HEAD~")
    #expect(before.files.map(\.path) == ["a.b", "a.md", "a/b.md", "docs/Über.md"])
    #expect(try before.contents(of: before.files[1]) == Array("old".utf8))
  }

  @Test func aFolderOfIt() throws {
    let test = try TestRepository(["docs/en/a.md": "x", "b.md": "y"], date: "2024-03-01")
    #expect(try tree(test, folder: "docs/").files.map(\.path) == ["en/a.md"])
    #expect(throws: GitError.self) { try tree(test, folder: "nodocs/") }
    #expect(throws: GitError.self) { try tree(test, folder: "b.md/") }
  }

  @Test func linksAndModules() throws {
    let test = try TestRepository(["docs/a.md": "text"], date: "2024-03-01")
    for (name, target) in [
      ("README.md", "docs/a.md"), ("docs/up", "../README.md"), ("out", "/etc/passwd"),
      ("loop", "loop"), ("folder", "docs"), ("above", "../x"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: test[name], withDestinationPath: target)
    }
    let id = try test.git(["rev-parse", "HEAD"])
    try test.git(["update-index", "--add", "--cacheinfo", "160000,\(id),lib/other"])
    try test.git(["add", "--all"])
    try test.git(["update-index", "--add", "--cacheinfo", "160000,\(id),lib/other"])
    try test.git(["commit", "--quiet", "-m", "links"])
    let tree = try tree(test)
    let kinds = Dictionary(uniqueKeysWithValues: tree.files.map { ($0.path, $0.kind) })
    #expect(kinds["lib/other"] == .module)
    #expect(kinds["README.md"] == .link)
    #expect(kinds["docs/a.md"] == .file)
    func contents(_ path: String) throws -> [UInt8] {
      try tree.contents(of: try #require(tree.files.first { $0.path == path }))
    }
    #expect(try contents("README.md") == Array("text".utf8))
    #expect(try contents("docs/up") == Array("text".utf8))
    for path in ["out", "loop", "folder", "above", "lib/other"] {
      #expect(throws: SystemError.self) { try contents(path) }
    }
  }

  @Test func hostileNames() throws {
    let test = try TestRepository()
    let blob = try test.git(["hash-object", "-w", "--stdin"], input: Array("text".utf8))
    let line = Array("100644 blob \(blob)\t".utf8)
    let names: [[UInt8]] = [
      Array("a\nb.md".utf8), Array("q\"'.md".utf8), [0x72, 0xE9, 0x2E, 0x6D, 0x64],
    ]
    let root = try test.git(
      ["mktree", "-z"], input: names.flatMap { line + $0 + [0] })
    let id = try test.git(["commit-tree", root, "-m", "hostile"])
    let tree = try tree(test, id)
    #expect(tree.files.map(\.path) == ["a\nb.md", "q\"'.md", "r\u{FFFD}.md"])
    for file in tree.files { #expect(try tree.contents(of: file) == Array("text".utf8)) }
  }

  @Test func aCommitThatClaimsBillionsOfFiles() throws {
    let test = try TestRepository()
    let blob = try test.git(["hash-object", "-w", "--stdin"], input: [0x78])
    var tree = try test.git(["mktree"], input: Array("100644 blob \(blob)\tf\n".utf8))
    for _ in 0..<10 {
      let lines = (0..<10).map { "040000 tree \(tree)\td\($0)\n" }.joined()
      tree = try test.git(["mktree"], input: Array(lines.utf8))
    }
    let id = try test.git(["commit-tree", tree, "-m", "bomb"])
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    let commit = try repository.commit(try repository.resolve(id))
    #expect(throws: GitError.self) {
      try repository.ask { (handle) throws(GitError) in
        try handle.files(of: commit.tree, limit: 1000)
      }
    }
  }

  @Test func readFromManyThreads() async throws {
    let texts = (0..<64).map { (String(repeating: "a", count: $0 % 7) + "\($0).md", "text \($0)") }
    let test = try TestRepository(
      Dictionary(uniqueKeysWithValues: texts), date: "2024-03-01")
    let tree = try tree(test)
    let same = await withTaskGroup(of: Bool.self) { group in
      for (name, text) in texts {
        group.addTask {
          (try? tree.contents(of: TreeFile(path: name, size: 0))) == Array(text.utf8)
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(same == 64)
  }
}
