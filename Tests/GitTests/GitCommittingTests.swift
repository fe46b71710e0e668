import GitFixture
import Testing

@testable import Files
@testable import Git

/// Commits written into the object database, looked at with git itself.
@Suite struct GitCommittingTests {
  private let ada = Signature(name: "Ada", email: "ada@example.org", seconds: 1_700_000_000)

  private func open(_ path: String) throws -> GitRepository {
    try #require(try GitRepository.discover(Path(path)))
  }

  /// Writes onto `HEAD` and returns the commit's id.
  private func write(
    _ changes: KeyValuePairs<String, String?>, in test: TestRepository, message: String = "change",
    author: Signature? = nil
  ) throws -> String {
    let repository = try open(test.path)
    return try repository.write(
      changes.map { TreeChange(path: Array($0.utf8), contents: $1.map { Array($0.utf8) }) },
      onto: repository.resolve("HEAD"), author: author ?? ada, committer: ada, message: message
    ).description
  }

  /// The files of a commit: `100644 a.md`.
  private func files(_ commit: String, in test: TestRepository) throws -> [String] {
    try test.git(["-c", "core.quotePath=false", "ls-tree", "-r", commit])
      .split(separator: "\n")
      .map { "\($0.prefix(6)) \($0.split(separator: "\t")[1])" }
  }

  private func fsck(_ test: TestRepository) throws {
    #expect(try test.git(["fsck", "--strict", "--no-dangling"]) == "")
  }

  @Test func changesNewFilesAndRemovedOnes() throws {
    let test = try TestRepository(
      ["a.md": "a", "a.b": "x", "a/b.md": "b", "a0": "x", "gone.md": "x", "deep/er/only.md": "x"],
      date: "2024-03-01")
    let head = try test.git(["rev-parse", "HEAD"])
    let commit = try write(
      [
        "a.md": "A", "a/ü/ñ.md": "n", "gone.md": nil, "deep/er/only.md": nil, "z/é.md": "z",
        "never/was.md": nil,
      ], in: test)
    #expect(
      try files(commit, in: test) == [
        "100644 a.b", "100644 a.md", "100644 a/b.md", "100644 a/ü/ñ.md", "100644 a0",
        "100644 z/é.md",
      ])
    #expect(try test.git(["show", "\(commit):a.md"]) == "A")
    #expect(try test.git(["show", "\(commit):a/ü/ñ.md"]) == "n")
    #expect(try test.git(["rev-parse", "\(commit)^@"]) == head)
    // No branch, index or file changed.
    #expect(try test.git(["rev-parse", "HEAD"]) == head)
    #expect(try test.git(["status", "--porcelain"]) == "")
    try test.git(["branch", "result", commit])
    try fsck(test)
  }

  @Test func modesAreKept() throws {
    let test = try TestRepository(["run.sh": "x", "a.md": "x"], date: "2024-03-01")
    try test.git(["update-index", "--chmod=+x", "run.sh"])
    let target = try test.git(["hash-object", "-w", "--stdin"], input: Array("a.md".utf8))
    try test.git(["update-index", "--add", "--cacheinfo", "120000,\(target),link"])
    try test.git(["update-index", "--add", "--cacheinfo", "120000,\(target),other"])
    try test.git(["commit", "--quiet", "-m", "modes"])
    let commit = try write(["run.sh": "y", "a.md": "y", "link": "no link any more"], in: test)
    #expect(
      try files(commit, in: test)
        == ["100644 a.md", "100644 link", "120000 other", "100755 run.sh"])
  }

  @Test func filesAndFoldersTakeEachOthersPlace() throws {
    let test = try TestRepository(
      ["a": "file", "b/c/d.md": "x", "b/e.md": "x", "k/x": "x"], date: "2024-03-01")
    // In either order of the changes.
    let one = try write(["a": nil, "a/b/c.md": "c", "b": "file"], in: test)
    let other = try write(["b": "file", "a/b/c.md": "c", "a": nil], in: test)
    for commit in [one, other] {
      #expect(
        try files(commit, in: test) == ["100644 a/b/c.md", "100644 b", "100644 k/x"])
    }
    // Without being told that the file goes.
    #expect(
      try files(write(["a/n.md": "n", "b/c": "c"], in: test), in: test)
        == ["100644 a/n.md", "100644 b/c", "100644 b/e.md", "100644 k/x"])
    // What goes but is a folder, or below a file, changes nothing.
    let head = try test.git(["rev-parse", "HEAD^{tree}"])
    let same = try write(["b": nil, "a/b": nil, "k/x/y": nil], in: test)
    #expect(try test.git(["rev-parse", "\(same)^{tree}"]) == head)
    try test.git(["branch", "one", one])
    try test.git(["branch", "same", same])
    try fsck(test)
  }

  @Test func nothingIsLeft() throws {
    let test = try TestRepository(["a/b/c.md": "x"], date: "2024-03-01")
    let commit = try write(["a/b/c.md": nil], in: test)
    #expect(
      try test.git(["rev-parse", "\(commit)^{tree}"]) == "4b825dc642cb6eb9a060e54bf8d69288fbee4904")
    try test.git(["branch", "empty", commit])
    try fsck(test)
  }

  @Test func theLastOfSeveralChangesCounts() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let commit = try write(["a.md": "1", "b.md": "1", "a.md": "2", "b.md": nil], in: test)
    #expect(try files(commit, in: test) == ["100644 a.md"])
    #expect(try test.git(["show", "\(commit):a.md"]) == "2")
  }

  @Test(arguments: [[], ["--bare"]])
  func anEmptyRepository(_ options: [String]) throws {
    let test = try TestRepository()
    let path = test.beside("new")
    try test.git(["init", "--quiet", "--initial-branch=main"] + options + [path])
    let repository = try open(path)
    let first = try repository.write(
      [TreeChange(path: Array("docs/README.md".utf8), contents: [0, 0xFF, 0x0A])], onto: nil,
      author: ada, committer: ada, message: "first")
    let second = try repository.write(
      [TreeChange(path: Array("a.md".utf8), contents: [])], onto: first, author: ada,
      committer: ada, message: "second")
    try repository.move(branch: "wiki", to: second)
    #expect(try test.git(["-C", path, "log", "--format=%s", "wiki"]) == "second\nfirst")
    #expect(try test.git(["-C", path, "cat-file", "-s", "wiki:docs/README.md"]) == "3")
    #expect(try test.git(["-C", path, "fsck", "--strict"]) == "")
  }

  @Test(arguments: [
    "", "/a", "a/", "a//b", ".", "..", "a/../b", "./a", ".git", ".git/hooks/pre-commit", "a/.GIT/x",
    "GIT~1/x", ".git /x", ".git./x", ".git::$INDEX_ALLOCATION/x", ".g\u{200C}it/x", "\u{FEFF}.git",
    "x\\.git\\config", "a\0b", String(repeating: "a/", count: 200) + "b",
    String(repeating: "x", count: 5000),
  ])
  func unsafePaths(_ path: String) throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    #expect(throws: GitError.unsafePath(path)) { try write([path: "x"], in: test) }
  }

  @Test func namesThatOnlyLookUnsafe() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let names = ["...", ".gi", ".gitx", "a.git", "git~10", "-rf", "a b", "*?", "C:", "~", "\u{1}"]
    var changes: [TreeChange] = names.map { TreeChange(path: Array($0.utf8), contents: [1]) }
    changes.append(TreeChange(path: [0xFF, 0x2F, 0xFE], contents: [1]))
    let repository = try open(test.path)
    let commit = try repository.write(
      changes, onto: nil, author: ada, committer: ada, message: "names")
    try repository.move(branch: "names", to: commit)
    let listed = try test.git(["ls-tree", "-r", "--name-only", "-z", "names"]).utf8
    #expect(listed.split(separator: 0).count == names.count + 1)
    try fsck(test)
  }

  @Test func aFileBelowAFile() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    #expect(throws: GitError.fileAndFolder("d/a")) {
      try write(["d/a": "x", "d/a/b/c": "y"], in: test)
    }
  }

  @Test(arguments: [
    ("Ada", "ada@example.org", "Ada <ada@example.org>"),
    ("Jörg Müller", "j@ü.example", "Jörg Müller <j@ü.example>"),
    ("A\n\0<b> d>", "<x@y>\n", "Ab d <x@y>"),
    (
      "Eve <eve@example.org> 0 +0000\ncommitter Mallory", "",
      "Eve eve@example.org 0 +0000committer Mallory <>"
    ),
    (" .Ada. ", "", "Ada <>"),
    ("\n", "who@host", "who@host <who@host>"),
    ("", "", "unknown <>"),
    ("--author", "-x", "--author <-x>"),
  ])
  func hostileNames(_ name: String, _ email: String, _ written: String) throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let author = Signature(name: name, email: email, seconds: 1_000_000_000, offset: -90)
    let commit = try write(["a.md": "y"], in: test, author: author)
    let lines = try test.git(["cat-file", "commit", commit]).split(separator: "\n")
    #expect(lines[2] == "author \(written) 1000000000 -0130")
    #expect(lines[3] == "committer Ada <ada@example.org> 1700000000 +0000")
    #expect(lines.count == 5)
    try test.git(["branch", "names", commit])
    try fsck(test)
  }

  @Test(arguments: [
    (-5, 0, "0 +0000"), (Int.max, 0, "4294967295 +0000"), (0, 100_000, "0 +9959"),
    (1_700_000_000, Int.min, "1700000000 -9959"), (1_700_000_000, 345, "1700000000 +0545"),
  ])
  func timesOutOfReach(_ seconds: Int, _ offset: Int, _ written: String) throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let author = Signature(name: "Ada", email: "a", seconds: seconds, offset: offset)
    let commit = try write(["a.md": "y"], in: test, author: author)
    #expect(try test.git(["cat-file", "commit", commit]).contains("author Ada <a> \(written)\n"))
    try test.git(["branch", "times", commit])
    try fsck(test)
  }

  @Test(arguments: [
    ("Moved", "Moved\n"), ("Moved\n\n\n", "Moved\n"), ("", "\n"), (" \n ", "\n"),
    ("\n\nMoved\r\n\r\nby hand \r\n", "Moved\n\nby hand\n"), ("a\0b", "ab\n"),
    ("tree 0\nparent 0\n\n# no comment\n-----END", "tree 0\nparent 0\n\n# no comment\n-----END\n"),
  ])
  func messages(_ message: String, _ written: String) throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let commit = try write(["a.md": "y"], in: test, message: message)
    // What git prints has no line ends at its end here: the size tells how many there are.
    let text = try test.git(["cat-file", "commit", commit])
    let who = "Ada <ada@example.org> 1700000000 +0000\n"
    let header = 46 + 48 + "author \(who)committer \(who)\n".utf8.count
    #expect(try test.git(["cat-file", "-s", commit]) == "\(header + written.utf8.count)")
    #expect(Array(text.utf8.dropFirst(header)) == Array(written.utf8.dropLast()))
    try test.git(["branch", "messages", commit])
    try fsck(test)
  }

  @Test func aDamagedTreeAndAnAbsentCommit() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let repository = try open(test.path)
    let blob = try #require(ObjectID(test.git(["rev-parse", "HEAD:a.md"])))
    let absent = try #require(ObjectID(String(repeating: "1", count: 40)))
    for id in [blob, absent] {
      #expect(throws: GitError.self) {
        try repository.write([], onto: id, author: ada, committer: ada, message: "x")
      }
    }
    let tree = TreeLevel(Array("100644 a.md".utf8))
    #expect(try tree.replacing([Array("b".utf8)[...]]) { _, _ throws(GitError) in nil } == nil)
  }
}
