import FolderFixture
import FoundationEssentials
import GitFixture
import Testing

@testable import Files
@testable import Git

@Suite struct FolderTreeTests {
  private func list(_ test: TestRepository, _ folder: String = "") throws -> [String] {
    let path = Path(folder.isEmpty ? test.path : test[folder])
    let repository = try #require(try GitRepository.discover(path))
    return try FolderTree(path, workingTree: try WorkingTree(repository, folder: path)).files
      .map(\.path)
  }

  @Test func ignoredFiles() throws {
    let test = try TestRepository(
      [
        ".gitignore": "*.log\n/out/\nbuild/\n!keep.log\n", "a.md": "x", "docs/.gitignore": "gen\n",
        "docs/a.md": "x",
      ], date: "2024-03-01")
    for name in [
      "x.log", "keep.log", "out/a.md", "docs/out/a.md", "docs/build/b.md", "docs/gen/c.md", "gen",
      "docs/x.log", "excluded.txt", "new/untracked.md",
    ] {
      try test.write(name, "x")
    }
    try test.write(".git/info/exclude", "excluded.txt\n")
    let all = [
      ".gitignore", "a.md", "docs/.gitignore", "docs/a.md", "docs/out/a.md", "gen", "keep.log",
      "new/untracked.md",
    ]
    #expect(try list(test) == all)
    #expect(try list(test, "docs") == [".gitignore", "a.md", "out/a.md"])
    // No rule at all where git is not asked.
    #expect(try FolderTree(Path(test.path)).files.count == 14)
  }

  @Test func aRunAtWorkIsNotSeen() throws {
    let folder = try TestFolder(["A.md": "old"])
    let staged = try StagedFolder(OutputFolder(folder.path))
    try staged.write(Array("new".utf8), to: "B.md")
    #expect(try FolderTree(Path(folder.path)).files.map(\.path) == ["A.md"])
  }

  @Test func trackedFilesAreNotIgnored() throws {
    let test = try TestRepository(["gen/a.md": "x", "x.log": "x"], date: "2024-03-01")
    try test.write(".gitignore", "gen/\n*.log\n")
    try test.write("gen/b.md", "x")
    try test.write("y.log", "x")
    #expect(try list(test) == [".gitignore", "gen/a.md", "x.log"])
  }

  @Test func aFolderThatIsIgnoredItselfIsListedWhole() throws {
    let test = try TestRepository([".gitignore": "/demo/\n*.log\n"], date: "2024-03-01")
    try test.write("demo/docs/a.md", "x")
    try test.write("demo/a.log", "x")
    #expect(try list(test) == [".gitignore"])
    #expect(try list(test, "demo") == ["a.log", "docs/a.md"])
    #expect(try list(test, "demo/docs") == ["a.md"])
  }

  @Test func modulesAreNamedButNotEntered() throws {
    let test = try TestRepository(["lib/inner.md": "x"], date: "2024-03-01")
    try test.git(["clone", "--quiet", test.path, test["clone"]])
    let id = try test.git(["rev-parse", "HEAD"])
    try test.git(["update-index", "--add", "--cacheinfo", "160000,\(id),empty"])
    try FileManager.default.createDirectory(
      atPath: test["empty"], withIntermediateDirectories: true)
    let path = Path(test.path)
    let repository = try #require(try GitRepository.discover(path))
    let files = try FolderTree(path, workingTree: try WorkingTree(repository, folder: path)).files
    #expect(files.map(\.path) == ["clone", "empty", "lib/inner.md"])
    #expect(files.map(\.kind) == [.module, .module, .file])
  }

  @Test func linksAreReadOnlyWithinTheFolder() throws {
    let outside = try TestFolder(["secret.md": "secret"])
    let folder = try TestFolder(["a.md": "text"])
    try folder.link("b.md", to: "a.md")
    try folder.link("c.md", to: outside["secret.md"])
    try folder.link("d.md", to: "/dev/zero")
    try folder.link("e.md", to: "gone")
    let tree = try FolderTree(Path(folder.path))
    #expect(tree.files.map(\.kind) == [.file, .link, .link, .link, .link])
    #expect(try tree.contents(of: tree.files[1]) == Array("text".utf8))
    for file in tree.files[2...] {
      #expect(throws: SystemError.self) { try tree.contents(of: file) }
    }
  }

  @Test func namesThatAreNoUTF8() throws {
    let test = try TestRepository([".gitignore": "*.log\n"], date: "2024-03-01")
    let script = "printf x > \"$(printf 'r\\351.md')\"; printf x > \"$(printf 'r\\351.log')\""
    try test.git(["-c", "alias.make=!\(script)", "make"])
    let path = Path(test.path)
    let repository = try #require(try GitRepository.discover(path))
    let tree = try FolderTree(path, workingTree: try WorkingTree(repository, folder: path))
    #expect(tree.files.map(\.path) == [".gitignore", "r\u{FFFD}.md"])
    #expect(try tree.contents(of: tree.files[1]) == [0x78])
  }
}
