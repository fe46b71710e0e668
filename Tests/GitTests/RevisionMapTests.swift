import GitFixture
import Testing

@testable import Files
@testable import Git

/// A repository as `git svn` makes it: `trunk` is `main`, a branch and a tag next to it.
///
///     r1 trunk, r2 trunk, r3 branches/pier, r5 trunk, r5 branches/pier, r7 tags/1.0, r9 trunk
private final class Converted {
  let test: TestRepository
  private(set) var commits: [String: String] = [:]

  init() throws {
    test = try TestRepository()
    try change("a", "trunk", 1, ["crane.c": "1", "src/quay.c": "1"])
    try change("b", "trunk", 2, ["crane.c": "2"])
    try test.git(["checkout", "-q", "-b", "pier"])
    try change("c", "branches/pier", 3, ["pier.c": "3"])
    try change("d", "branches/pier", 5, ["pier.c": "5"])
    try test.git(["checkout", "-q", "-b", "release"])
    try change("g", "tags/1.0", 7, ["VERSION": "1.0"])
    try test.git(["checkout", "-q", "main"])
    try change("e", "trunk", 5, ["crane.c": "5"])
    try change("f", "trunk", 9, ["crane.c": "9"])
    try test.write("README.md", "x")
    commits["new"] = try test.commit("2024-03-09")
  }

  private func change(_ name: String, _ branch: String, _ revision: Int, _ files: [String: String])
    throws
  {
    for (path, text) in files { try test.write(path, text) }
    try test.git(["add", "--all"])
    let message =
      "Change \(name)\n\ngit-svn-id: https://svn.example.org/svn/harbour/\(branch)@\(revision) 6b1f"
    try test.git(["commit", "-q", "-m", message], date: "2024-03-0\(revision)")
    commits[name] = try test.git(["rev-parse", "HEAD"])
  }

  func map() throws -> RevisionMap {
    try RevisionMap(try #require(try GitRepository.discover(Path(test.path))))
  }

  func name(_ commit: ObjectID?) -> String? {
    commit.flatMap { id in commits.first { $0.value == id.description }?.key }
  }
}

@Suite struct RevisionMapTests {
  @Test func exactRevisions() throws {
    let converted = try Converted()
    let map = try converted.map()
    func commit(_ revision: Int, _ path: String = "") -> String? {
      converted.name(map.commit(of: revision, path: path))
    }
    #expect([1, 2, 3, 7, 9].map { commit($0) } == ["a", "b", "c", "g", "f"])
    // Trunk is on the default branch; a path chooses the other.
    #expect(commit(5) == "e")
    #expect(commit(5, "branches/pier/pier.c") == "d")
    #expect(commit(5, "harbour/branches/pier") == "d")
    #expect(commit(5, "trunk/crane.c") == "e")
    #expect(commit(5, "elsewhere") == "e")
    #expect([0, 4, 6, 8, 10].map { commit($0) } == [nil, nil, nil, nil, nil])
    #expect(!map.isEmpty && map.hasNumbers)
  }

  @Test func revisionsBetweenCommits() throws {
    let converted = try Converted()
    let map = try converted.map()
    func newest(_ revision: Int, _ path: String) -> String? {
      converted.name(map.commit(atOrBefore: revision, path: path))
    }
    #expect(newest(4, "trunk/crane.c") == "b")
    #expect(newest(8, "trunk") == "e")
    #expect(newest(100, "trunk") == "f")
    #expect(newest(8, "branches/pier/pier.c") == "d")
    #expect(newest(4, "branches/pier") == "c")
    #expect(newest(2, "branches/pier") == nil)
    #expect(newest(8, "tags/1.0/VERSION") == "g")
    // No branch: what the default branch had then.
    #expect(newest(8, "crane.c") == "e")
    #expect(newest(0, "trunk") == nil)
    #expect(map.newestCommit(of: "trunk/crane.c") == nil)
    #expect(converted.name(map.newestCommit(of: "branches/pier/x")) == "d")
  }

  @Test(arguments: [
    (1, 9, "", "a", "f"), (2, 6, "trunk", "b", "e"), (2, 6, "branches/pier", "c", "d"),
    (0, 100, "crane.c", "a", "f"), (3, 4, "", "c", "c"), (6, 8, "trunk", "g", "g"),
  ])
  func ranges(first: Int, last: Int, path: String, oldest: String, newest: String) throws {
    let converted = try Converted()
    let found = try converted.map().commits(from: first, to: last, path: path)
    #expect(converted.name(found?.oldest) == oldest)
    #expect(converted.name(found?.newest) == newest)
  }

  @Test func theFingerprintIsThatOfTheHistory() throws {
    let converted = try Converted()
    let first = try converted.map().fingerprint
    #expect(try converted.map().fingerprint == first)
    try converted.test.git(["notes", "add", "-m", "r77 trunk"])
    #expect(try converted.map().fingerprint != first)
  }

  @Test func rangesWithoutCommits() throws {
    let map = try Converted().map()
    #expect(map.commits(from: 10, to: 20, path: "") == nil)
    #expect(map.commits(from: 5, to: 1, path: "") == nil)
  }

  @Test(arguments: [
    ("trunk/src/quay.c", "src/quay.c", false), ("trunk/src", "src", true), ("trunk", "", true),
    ("/trunk/", "", true), ("harbour/trunk/crane.c", "crane.c", false),
    ("crane.c", "crane.c", false), ("", "", true), ("branches/pier/crane.c", "crane.c", false),
    ("branches/unknown/crane.c", "crane.c", false),
  ])
  func places(path: String, place: String, isFolder: Bool) throws {
    let converted = try Converted()
    let map = try converted.map()
    let commit = map.commit(of: 9)
    #expect(map.place(of: path, in: commit) == RevisionMap.Place(path: place, isFolder: isFolder))
  }

  @Test func placesThatAreNotThere() throws {
    let converted = try Converted()
    let map = try converted.map()
    for path in ["trunk/pier.c", "branches", "none", "trunk/crane.c/x", "tags", "a\0b"] {
      #expect(map.place(of: path, in: map.commit(of: 9)) == nil, "\(path)")
    }
    #expect(map.place(of: "branches/pier/pier.c", in: map.commit(of: 3)) != nil)
    #expect(map.place(of: "README.md", in: nil)?.path == "README.md")
    let deep = String(repeating: "a/", count: 30_000)
    #expect(map.place(of: deep, in: nil) == nil)
  }

  @Test func aFolderNamedTrunkInTheTreeStays() throws {
    let test = try TestRepository(["trunk/a.c": "1", "b.c": "2"], date: "2024-03-01")
    let map = try RevisionMap(try #require(try GitRepository.discover(Path(test.path))))
    #expect(map.isEmpty)
    #expect(map.place(of: "trunk/a.c", in: nil)?.path == "trunk/a.c")
    #expect(map.place(of: "trunk/b.c", in: nil)?.path == "b.c")
    let own = try test.git(["rev-parse", "HEAD"])
    #expect(map.commit(named: String(own.prefix(9)))?.description == own)
    #expect(map.commit(named: "main")?.description == own)
    #expect(map.commit(named: "none") == nil && map.commit(named: "") == nil)
  }

  @Test func notesCountMoreThanMessages() throws {
    let test = try TestRepository()
    try test.git(["commit", "-q", "--allow-empty", "-m", "One\n\nLegacy-ID: 4"])
    let one = try test.git(["rev-parse", "HEAD"])
    try test.git(["notes", "add", "-m", "svn path=/trunk/; revision=12", one])
    try test.git(["commit", "-q", "--allow-empty", "-m", "Two"])
    let two = try test.git(["rev-parse", "HEAD"])
    let hash = "8f3ac1e08f3ac1e08f3ac1e08f3ac1e08f3ac1e0"
    try test.git(["notes", "--ref", "hg", "add", "-m", hash, two])
    try test.git(["notes", "--ref", "talk", "add", "-m", "well done", two])
    let map = try RevisionMap(try #require(try GitRepository.discover(Path(test.path))))
    #expect(map.commit(of: 12)?.description == one)
    #expect(map.commit(of: 4) == nil)
    #expect(map.commit(ofHash: hash)?.description == two)
    #expect(map.commit(ofHash: "8F3AC1E0")?.description == two)
    #expect(map.commit(ofHash: "8f3") == nil && map.commit(ofHash: "8f3ac1e1") == nil)
    #expect(map.commit(ofHash: hash + "0")?.description == two)
  }

  @Test func namesThatLeadNowhereDoNoHarm() throws {
    let test = try TestRepository(["a.c": "1"], date: "2024-03-01")
    try test.git(["tag", "blob", try test.git(["rev-parse", "HEAD:a.c"])])
    try test.write(".git/refs/remotes/origin/HEAD", "ref: refs/remotes/origin/gone\n")
    try test.write(".git/refs/notes/odd", try test.git(["rev-parse", "HEAD"]) + "\n")
    let map = try RevisionMap(try #require(try GitRepository.discover(Path(test.path))))
    #expect(map.head.description == (try test.git(["rev-parse", "HEAD"])))
  }

  @Test func historiesThatCannotBeRead() throws {
    let empty = try TestRepository()
    let repository = try #require(try GitRepository.discover(Path(empty.path)))
    #expect(throws: GitError.noCommits(repository: empty.path)) { try RevisionMap(repository) }
    let test = try TestRepository(["a.c": "1"], date: "2024-03-01")
    try test.write("a.c", "2")
    try test.commit("2024-03-02")
    let clone = test.beside("shallow")
    try test.git(["clone", "--quiet", "--depth", "1", "file://\(test.path)", clone])
    let shallow = try #require(try GitRepository.discover(Path(clone)))
    #expect(throws: GitError.shallow(repository: clone)) { try RevisionMap(shallow) }
  }

  @Test func whereHeadLeadsNowhereMainCounts() throws {
    let test = try TestRepository(["a.c": "1"], date: "2024-03-01")
    try test.git(["symbolic-ref", "HEAD", "refs/heads/gone"])
    let map = try RevisionMap(try #require(try GitRepository.discover(Path(test.path))))
    #expect(map.head.description == (try test.git(["rev-parse", "main"])))
  }
}
