import FolderFixture
import FoundationEssentials
import GitFixture
import Testing

@testable import Files
@testable import Git

@Suite struct GitRepositoryTests {
  private func open(_ path: String) throws -> GitRepository {
    try #require(try GitRepository.discover(Path(path)))
  }

  @Test func aFolderInNoRepository() throws {
    let folder = try TestFolder(["README.md": "x"])
    #expect(try GitRepository.discover(Path(folder.path)) == nil)
  }

  @Test func foundFromAFolderInIt() throws {
    let test = try TestRepository(["docs/ü/a.md": "x"], date: "2024-03-01")
    let repository = try open(test["docs/ü"])
    #expect(repository.prefix(of: Path(test["docs/ü"])) == Array("docs/ü/".utf8))
    #expect(repository.prefix(of: Path(test.path)) == [])
    #expect(repository.prefix(of: Path("/")) == nil)
    #expect(!repository.isShallow)
  }

  @Test func revisions() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let first = try test.git(["rev-parse", "HEAD"])
    try test.git(["tag", "v1", "-m", "one"], date: "2024-03-02")
    try test.write("a.md", "y")
    let second = try test.commit("2024-05-01", authored: "2024-04-01")
    try test.git(["tag", "v2"])
    let repository = try open(test.path)
    #expect(try repository.resolve("HEAD").description == second)
    #expect(try repository.resolve("HEAD~").description == first)
    #expect(try repository.resolve("v1").description == first)
    #expect(try repository.resolve(String(second.prefix(8))).description == second)
    #expect(ObjectID(second)?.abbreviated == String(second.prefix(10)))
    let commit = try repository.commit(try repository.resolve("v2"))
    #expect(commit.parents.map(\.description) == [first])
    #expect(commit.authorTime == 1_711_972_800)
    #expect(commit.committerTime == 1_714_564_800)
    let tags = try repository.tags()
    #expect(tags.map(\.name) == ["v2", "v1"])
    #expect(tags.map(\.time) == [1_714_564_800, 1_709_294_400])
    for name in ["nowhere", "v1:a.md", "@{-1}", "..", "", "HEAD~7"] {
      #expect(throws: GitError.unknownRevision(name, isShallow: false)) {
        try repository.resolve(name)
      }
    }
  }

  @Test func withoutCommits() throws {
    let test = try TestRepository()
    let repository = try open(test.path)
    #expect(throws: GitError.noCommits(repository: test.path)) { try repository.resolve("HEAD") }
    #expect(try repository.tags().isEmpty)
    #expect(try repository.origin() == nil)
    try test.write("a.md", "x")
    let tree = try WorkingTree(repository, folder: Path(test.path))
    #expect(try FolderTree(Path(test.path), workingTree: tree).files.map(\.path) == ["a.md"])
  }

  @Test func aBareOne() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    try test.git(["clone", "--quiet", "--bare", test.path, test.beside("bare.git")])
    let repository = try open(test.beside("bare.git"))
    #expect(repository.workingFolder == nil)
    #expect(repository.prefix(of: Path(test.beside("bare.git"))) == nil)
    let tree = try CommitTree(repository, at: try repository.resolve("HEAD"))
    #expect(tree.files == [TreeFile(path: "a.md", size: 1)])
    #expect(throws: GitError.bare(repository: test.beside("bare.git"))) {
      try repository.changedFiles(since: "HEAD")
    }
    #expect(try repository.changedFiles(since: "HEAD", to: repository.resolve("main")) == .init())
  }

  @Test func aShallowOne() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    try test.write("a.md", "y")
    try test.commit("2024-04-01")
    let clone = test.beside("shallow")
    try test.git(["clone", "--quiet", "--depth", "1", "file://\(test.path)", clone])
    let repository = try open(clone)
    #expect(repository.isShallow)
    #expect(try repository.origin() == "file://\(test.path)")
    #expect(throws: GitError.unknownRevision("HEAD~", isShallow: true)) {
      try repository.resolve("HEAD~")
    }
  }

  @Test func aWorktree() throws {
    let test = try TestRepository([".gitignore": "*.log\n", "a.md": "x"], date: "2024-03-01")
    try test.git(["worktree", "add", "--quiet", test.beside("other")])
    let path = Path(test.beside("other"))
    let repository = try open(path.text)
    try Data("y".utf8).write(to: URL(filePath: path.text + "/b.log"))
    let tree = try FolderTree(path, workingTree: WorkingTree(repository, folder: path))
    #expect(tree.files.map(\.path) == [".gitignore", "a.md"])
  }

  @Test(arguments: [
    ("https://me:secret@host.example/x.git", "https://host.example/x.git"),
    ("https://token@host.example/x.git", "https://host.example/x.git"),
    ("https://a@b@host.example/x", "https://host.example/x"),
    ("https://host.example/@x", "https://host.example/@x"),
    ("ssh://git@host.example/x", "ssh://git@host.example/x"),
    ("ssh://me:secret@host.example/x", "ssh://host.example/x"),
    ("git@host.example:x/y.git", "git@host.example:x/y.git"),
  ])
  func addressesWithoutCredentials(_ address: String, _ shown: String) {
    #expect(GitRepository.withoutCredentials(address) == shown)
  }

  @Test func damagedObjects() throws {
    let test = try TestRepository(["a.md": "x", "b.md": "y"], date: "2024-03-01")
    let blob = try test.git(["rev-parse", "HEAD:a.md"])
    let file = test[".git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))"]
    try FileManager.default.removeItem(atPath: file)
    try Data("no zlib".utf8).write(to: URL(filePath: file))
    let repository = try open(test.path)
    let tree = try CommitTree(repository, at: try repository.resolve("HEAD"))
    #expect(tree.files.map(\.path) == ["a.md", "b.md"])
    #expect(throws: SystemError.self) { try tree.contents(of: tree.files[0]) }
    #expect(try tree.contents(of: tree.files[1]) == Array("y".utf8))

    let root = try test.git(["rev-parse", "HEAD^{tree}"])
    try FileManager.default.removeItem(
      atPath: test[".git/objects/\(root.prefix(2))/\(root.dropFirst(2))"])
    let error = #expect(throws: GitError.self) {
      try CommitTree(try self.open(test.path), at: try repository.resolve("HEAD"))
    }
    #expect("\(try #require(error))".contains("cannot be read"))
  }

  @Test func damagedIndex() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    try Data("DIRC no index".utf8).write(to: URL(filePath: test[".git/index"]))
    #expect(throws: GitError.self) {
      try WorkingTree(try self.open(test.path), folder: Path(test.path))
    }
  }

  @Test func headThatLeadsNowhere() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    try Data(String(repeating: "1", count: 40).utf8).write(to: URL(filePath: test[".git/HEAD"]))
    let repository = try open(test.path)
    #expect(throws: GitError.self) { try repository.resolve("HEAD") }
  }

  @Test func aFormatOfTheFuture() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    try test.git(["config", "core.repositoryformatversion", "1"])
    try test.git(["config", "extensions.worktreeConfig", "true"])
    #expect(try GitRepository.discover(Path(test.path)) != nil)
    try Data("[core]\nrepositoryformatversion = 1\n[extensions]\nnewthing = x\n".utf8)
      .write(to: URL(filePath: test[".git/config"]))
    #expect(throws: GitError.self) { try GitRepository.discover(Path(test.path)) }
  }
}
