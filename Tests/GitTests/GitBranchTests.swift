import FoundationEssentials
import GitFixture
import Testing

@testable import Files
@testable import Git

/// Branches made and moved, never forced.
@Suite struct GitBranchTests {
  private func open(_ path: String) throws -> GitRepository {
    try #require(try GitRepository.discover(Path(path)))
  }

  private func write(_ text: String, onto base: ObjectID, in repository: GitRepository) throws
    -> ObjectID
  {
    let ada = Signature(name: "Ada", email: "ada@example.org", seconds: 1_700_000_000)
    return try repository.write(
      [TreeChange(path: Array("a.md".utf8), contents: Array(text.utf8))], onto: base, author: ada,
      committer: ada, message: text)
  }

  @Test func madeAndMovedOn() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let repository = try open(test.path)
    let head = try repository.resolve("HEAD")
    let one = try write("one", onto: head, in: repository)
    let two = try write("two", onto: one, in: repository)
    let three = try write("three", onto: two, in: repository)
    try repository.move(branch: "docs/ü", to: one)
    #expect(try test.git(["rev-parse", "docs/ü"]) == one.description)
    try repository.move(branch: "docs/ü", to: three)
    try repository.move(branch: "docs/ü", to: three)
    #expect(try test.git(["log", "--format=%s", "docs/ü"]) == "three\ntwo\none\nchange")
    #expect(
      try test.git(["reflog", "--format=%gn <%ge> %gs", "docs/ü"])
        == "Ada <ada@example.org> tracdown: new commits\n"
        + "Ada <ada@example.org> branch: created by tracdown")
    #expect(try test.git(["status", "--porcelain", "--branch"]) == "## main")
    #expect(try test.git(["fsck", "--strict"]) == "")
  }

  @Test func neverForced() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let repository = try open(test.path)
    let head = try repository.resolve("HEAD")
    let one = try write("one", onto: head, in: repository)
    let other = try write("other", onto: head, in: repository)
    try repository.move(branch: "wiki", to: one)
    for commit in [other, head] {
      #expect(throws: GitError.notForward(branch: "wiki", to: commit.abbreviated)) {
        try repository.move(branch: "wiki", to: commit)
      }
    }
    #expect(try test.git(["rev-parse", "wiki"]) == one.description)
  }

  @Test func mergedIsForward() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    try test.git(["branch", "side"])
    try test.write("b.md", "x")
    try test.commit("2024-03-02")
    try test.git(["branch", "topic"])
    try test.git(["switch", "--quiet", "side"])
    try test.write("c.md", "x")
    try test.commit("2024-03-03")
    try test.git(["merge", "--quiet", "--no-edit", "topic"])
    try open(test.path).move(branch: "topic", to: open(test.path).resolve("side"))
    #expect(try test.git(["rev-parse", "topic"]) == test.git(["rev-parse", "side"]))
  }

  /// Somebody moves the branch between the look at it and the move.
  @Test func neverOverSomebodyElsesCommit() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let repository = try open(test.path)
    let head = try repository.resolve("HEAD")
    let mine = try write("mine", onto: head, in: repository)
    let theirs = try write("theirs", onto: head, in: repository)
    try test.git(["update-ref", "refs/heads/wiki", theirs.description])
    for old in [head, nil] {
      #expect(throws: GitError.branchMoved("wiki")) {
        try repository.ask { (handle) throws(GitError) in
          try handle.move("refs/heads/wiki", branch: "wiki", from: old, to: mine)
        }
      }
    }
    #expect(try test.git(["rev-parse", "wiki"]) == theirs.description)
    try test.git(["update-ref", "-d", "refs/heads/wiki"])
    #expect(throws: GitError.branchMoved("wiki")) {
      try repository.ask { (handle) throws(GitError) in
        try handle.move("refs/heads/wiki", branch: "wiki", from: theirs, to: mine)
      }
    }
  }

  @Test(arguments: [
    "", "-x", "a b", "a..b", "HEAD", "x.lock", "/x", "x/", "a~1", "a^", "a:b", "a\0b", "@{", "a\\b",
  ])
  func namesOfNoBranch(_ name: String) throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let repository = try open(test.path)
    #expect(throws: GitError.badBranchName(name)) {
      try repository.move(branch: name, to: repository.resolve("HEAD"))
    }
    #expect(try test.git(["branch", "--format=%(refname)"]) == "refs/heads/main")
  }

  @Test func namesThatAreTaken() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let repository = try open(test.path)
    let head = try repository.resolve("HEAD")
    try test.git(["branch", "docs"])
    try test.git(["symbolic-ref", "refs/heads/alias", "refs/heads/docs"])
    for name in ["docs/new", "alias"] {
      let error = #expect(throws: GitError.self) { try repository.move(branch: name, to: head) }
      guard case .branchRefused(name, _) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    #expect(try test.git(["symbolic-ref", "refs/heads/alias"]) == "refs/heads/docs")
    // Only commits are branched from.
    let blob = try #require(ObjectID(test.git(["rev-parse", "HEAD:a.md"])))
    #expect(throws: GitError.self) { try repository.move(branch: "blob", to: blob) }
  }

  @Test func checkedOut() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    try test.git(["worktree", "add", "--quiet", test.beside("other")])
    try test.git(["branch", "free"])
    for path in [test.path, test.beside("other")] {
      let repository = try open(path)
      let new = try write("new", onto: repository.resolve("HEAD"), in: repository)
      for branch in ["main", "other"] {
        #expect(throws: GitError.branchCheckedOut(branch)) {
          try repository.move(branch: branch, to: new)
        }
      }
      try repository.move(branch: "free", to: new)
    }
    // A working tree that is away for now keeps its branch, as for git.
    try FileManager.default.removeItem(atPath: test.beside("other"))
    #expect(throws: GitError.branchCheckedOut("other")) {
      try open(test.path).move(branch: "other", to: open(test.path).resolve("free"))
    }
    try test.git(["worktree", "prune"])
    try open(test.path).move(branch: "other", to: open(test.path).resolve("free"))
    try test.git(["switch", "--quiet", "--detach"])
    try open(test.path).move(branch: "main", to: open(test.path).resolve("free"))
  }

  @Test func rebased() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    try test.git(["switch", "--quiet", "-c", "topic"])
    try test.write("a.md", "topic")
    try test.commit("2024-03-02")
    try test.git(["switch", "--quiet", "main"])
    try test.write("a.md", "main")
    try test.commit("2024-03-03")
    #expect(throws: TestRepository.Failure.self) {
      try test.git(["rebase", "--quiet", "main", "topic"])
    }
    let repository = try open(test.path)
    let new = try write("new", onto: repository.resolve("topic"), in: repository)
    #expect(throws: GitError.branchCheckedOut("topic")) {
      try repository.move(branch: "topic", to: new)
    }
  }

  @Test func withoutCommits() throws {
    let test = try TestRepository()
    let ada = Signature(name: "Ada", email: "", seconds: 0)
    let repository = try open(test.path)
    let first = try repository.write([], onto: nil, author: ada, committer: ada, message: "first")
    // `main` is checked out although it has no commit yet.
    #expect(throws: GitError.branchCheckedOut("main")) {
      try repository.move(branch: "main", to: first)
    }
    try repository.move(branch: "other", to: first)
    #expect(try test.git(["rev-parse", "other"]) == first.description)
  }

  @Test func ofABareOne() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let bare = test.beside("bare.git")
    try test.git(["clone", "--quiet", "--bare", test.path, bare])
    try test.git(["-C", bare, "worktree", "add", "--quiet", test.beside("linked")])
    let new = try write("new", onto: open(bare).resolve("main"), in: open(bare))
    // Nobody sees files of its own branch; those of the linked working tree are seen.
    #expect(throws: GitError.branchCheckedOut("linked")) {
      try open(bare).move(branch: "linked", to: new)
    }
    try open(test.beside("linked")).move(branch: "main", to: new)
    let newer = try write("newer", onto: new, in: open(bare))
    try open(bare).move(branch: "main", to: newer)
    #expect(try test.git(["-C", bare, "rev-parse", "main"]) == newer.description)
  }

  @Test func ofAShallowOne() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    try test.write("a.md", "y")
    try test.commit("2024-04-01")
    let clone = test.beside("shallow")
    try test.git(["clone", "--quiet", "--depth", "1", "file://\(test.path)", clone])
    let repository = try open(clone)
    let head = try repository.resolve("HEAD")
    try repository.move(branch: "wiki", to: head)
    let new = try write("new", onto: write("z", onto: head, in: repository), in: repository)
    try repository.move(branch: "wiki", to: new)
    #expect(throws: GitError.notForward(branch: "wiki", to: head.abbreviated)) {
      try repository.move(branch: "wiki", to: head)
    }
  }
}
