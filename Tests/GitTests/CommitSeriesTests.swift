import Fuzz
import GitFixture
import Testing

@testable import Files
@testable import Git

/// A series makes the very commits that `git fast-import` makes of the same changes, to the last bit.
@Suite struct CommitSeriesTests {
  private struct Commit {
    var changes: [TreeChange]
    var author: Signature
    var message: String
  }

  @Test(.fuzz) func commitsAreThoseOfFastImport() throws {
    for seed in Fuzz.seeds(fixed: 4) { try expectFastImports(seed) }
  }

  private func expectFastImports(_ seed: UInt64) throws {
    let commits = Self.commits(seed)
    let test = try TestRepository()
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    let series = try CommitSeries(repository, onto: nil)
    for (number, commit) in commits.enumerated() {
      try series.add(
        commit.changes, author: commit.author, committer: commit.author, message: commit.message)
      // Later packs go on from folders of earlier ones.
      if number % 37 == 36 { try series.flush() }
    }
    try series.flush()
    try repository.move(branch: "main", to: try #require(series.tip), evenIfCheckedOut: true)
    try test.git(["fast-import", "--quiet"], input: commits.flatMap(Self.stream))
    #expect(
      try test.git(["rev-list", "main"]) == test.git(["rev-list", "theirs"]))
    #expect(try test.git(["fsck", "--strict", "--no-dangling"]) == "")
  }

  @Test func nothingIsThereBeforeItIsFlushed() throws {
    let test = try TestRepository()
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    let series = try CommitSeries(repository, onto: nil)
    let ada = Signature(name: "Ada", email: "ada@example.org", seconds: 1_700_000_000)
    try series.add(
      [TreeChange(path: Array("a.md".utf8), contents: Array("a".utf8))], author: ada,
      committer: ada, message: "a")
    #expect(try test.git(["count-objects", "-v"]).contains("in-pack: 0"))
    try series.flush()
    #expect(try test.git(["count-objects", "-v"]).contains("in-pack: 3"))
    try series.flush()
    #expect(try test.git(["count-objects", "-v"]).contains("packs: 1\n"))
  }

  @Test func aRefusedCommitLeavesTheSeriesAsItWas() throws {
    let test = try TestRepository()
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    let series = try CommitSeries(repository, onto: nil)
    let ada = Signature(name: "Ada", email: "ada@example.org", seconds: 1_700_000_000)
    func add(_ paths: String...) throws {
      try series.add(
        paths.map { TreeChange(path: Array($0.utf8), contents: Array($0.utf8)) }, author: ada,
        committer: ada, message: "change")
    }
    try add("a/b/c.md")
    let tip = series.tip
    #expect(throws: GitError.self) { try add("a/b/d.md", "a/.git/config") }
    #expect(throws: GitError.self) { try add("a/b/d.md", "z", "z/y") }
    #expect(series.tip == tip)
    try add("a/b/e.md")
    try series.flush()
    try repository.move(branch: "main", to: try #require(series.tip), evenIfCheckedOut: true)
    #expect(
      try test.git(["ls-tree", "-r", "--name-only", "main"]) == "a/b/c.md\na/b/e.md")
  }

  /// Some hundred commits of files that come, change and go; a file takes a folder's place, and a folder a file's.
  private static func commits(_ seed: UInt64) -> [Commit] {
    var random = SplitMix64(seed: seed)
    func next(_ bound: Int) -> Int { .random(in: 0..<bound, using: &random) }
    var files: Set<String> = []
    let names = ["a", "a.b", "a-b", "ü", "Ab", "z z", "0", "long name of a page"]
    return (0..<next(200) + 50).map { number in
      var changes: [TreeChange] = []
      var taken: [String] = []
      for _ in 0...next(4) {
        let parts = (0...next(4)).map { _ in random.pick(names) }
        var path = parts.joined(separator: "/")
        let removes = next(4) == 0
        if removes, let some = files.sorted().dropFirst(next(files.count + 1)).first {
          path = some
        }
        func meets(_ other: String) -> Bool {
          path == other || path.hasPrefix(other + "/") || other.hasPrefix(path + "/")
        }
        if taken.contains(where: meets) || removes && !files.contains(path) { continue }
        taken.append(path)
        files = files.filter { !meets($0) }
        if !removes { files.insert(path) }
        let bytes = (0..<next(3000)).map { _ in UInt8(next(256)) }
        changes.append(TreeChange(path: Array(path.utf8), contents: removes ? nil : bytes))
      }
      return Commit(
        changes: changes,
        author: Signature(
          name: "Ada \(next(3))", email: "ada@example.org",
          seconds: 1_300_000_000 + number * next(900), offset: next(1200) - 600),
        message: "change \(number)\n\nbecause\n")
    }
  }

  /// A commit as `git fast-import` reads it.
  private static func stream(_ commit: Commit) -> [UInt8] {
    let author = commit.author
    let zone = abs(author.offset) / 60 * 100 + abs(author.offset) % 60
    let who =
      "\(author.name) <\(author.email)> \(author.seconds) \(author.offset < 0 ? "-" : "+")"
      + String(repeating: "0", count: 4 - "\(zone)".count) + "\(zone)"
    var bytes = Array("commit refs/heads/theirs\nauthor \(who)\ncommitter \(who)\n".utf8)
    bytes += data(Array(commit.message.utf8))
    for change in commit.changes {
      let path = String(decoding: change.path, as: UTF8.self)
      if let contents = change.contents {
        bytes += "M 100644 inline \"\(path)\"\n".utf8
        bytes += data(contents)
      } else {
        bytes += "D \"\(path)\"\n".utf8
      }
    }
    return bytes
  }

  private static func data(_ bytes: [UInt8]) -> [UInt8] {
    Array("data \(bytes.count)\n".utf8) + bytes + [0x0A]
  }
}
