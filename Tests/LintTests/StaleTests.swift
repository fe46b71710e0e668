import GitFixture
import Markup
import Stores
import Testing

@testable import Facts
@testable import Files
@testable import Git
@testable import Lint

@Suite struct StaleTests {
  /// The findings of `stale`, by page, at a commit or in the working tree.
  private func findings(
    _ test: TestRepository, folder: String = "", isWorkingTree: Bool = false
  ) throws -> [String: String] {
    let history = try history(test, folder: folder, isWorkingTree: isWorkingTree)
    var facts = history.facts
    facts.history = history.history
    let rule = try Rule(Array(Self.rule.utf8), file: Path("rules/stale.yml"))
    let found = StaleCheck.findings(
      in: CheckContext(
        project: facts, rules: ["stale": rule], itemDocuments: ["docs/INSTALL.md", "CHANGELOG.md"]))
    #expect(found.allSatisfy { $0.severity == .info && $0.id == "stale" })
    return Dictionary(uniqueKeysWithValues: found.map { ($0.page, $0.message) })
  }

  private static let rule =
    "what: a\nwhy: b\nhow: c\nseverity: note\nwords:\n  en: [changelog, release notes, meetings]\n"

  private func history(
    _ test: TestRepository, folder: String = "", isWorkingTree: Bool = false, limit: Int = 1000
  ) throws -> (facts: ProjectFacts, history: ProjectHistory) {
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    let id = try repository.resolve("HEAD")
    let folder = Array(folder.utf8)
    let tree = try CommitTree(repository, at: id, folder: folder)
    let documents = try tree.files.filter { $0.path.hasSuffix(".md") }.map {
      MarkdownFacts.read(try tree.contents(of: $0), path: $0.path)
    }
    let facts = ProjectFacts(name: "x", files: ProjectFiles(tree), documents: documents)
    var reader = try HistoryReader(repository, at: id, folder: folder)
    reader.limit = limit
    let histories = try reader.changes(facts, isWorkingTree: isWorkingTree)
    return (facts, try #require(histories[""]))
  }

  /// Commits of code, one a month from `2023-01` on.
  private func work(_ test: TestRepository, months: Int, _ path: String = "src/net/wire.c") throws {
    for month in 0..<months {
      try test.write(path, "int x = \(month);\n")
      let number = month % 12 + 1
      try test.commit("\(2023 + month / 12)-\(number < 10 ? "0" : "")\(number)-10")
    }
  }

  @Test func pagesThatWereLeftBehind() throws {
    let test = try TestRepository(
      [
        "README.md": "# Harbour\n", "docs/wire.md": "See [it](../src/net/wire.c).\n",
        "docs/span.md": "Look into `src/net/`.\n", "docs/other.md": "Nothing of code.\n",
        "docs/gone.md": "See `src/old.c`.\n", "CHANGELOG.md": "# 1.0\n",
        "docs/meetings/wire.md": "`src/net/wire.c`\n",
        "docs/2022-12-01.md": "`src/net/wire.c`\n", "docs/adr/0007-wire.md": "`src/net/wire.c`\n",
        "docs/release-notes-1.md": "`src/net/wire.c`\n", "docs/INSTALL.md": "# Install\n",
        "docs/deep/readme.md": "# Deep\n", "src/net/wire.c": "int x;\n", "src/old.c": "int x;\n",
      ], date: "2022-12-01")
    try work(test, months: 24)
    let found = try findings(test)
    #expect(
      found.keys.sorted() == ["README.md", "docs/INSTALL.md", "docs/span.md", "docs/wire.md"])
    #expect(found["README.md"]?.contains("2022-12") == true)
    #expect(found["README.md"]?.contains("until 2024-12") == true)
    #expect(found["docs/wire.md"]?.contains("'src/net/wire.c', which it mentions") == true)
    #expect(found["docs/wire.md"]?.contains("in 24 commits") == true)
    #expect(found["docs/span.md"]?.contains("'src/net/'") == true)
  }

  @Test func aProjectAtRestHasNoStalePages() throws {
    let test = try TestRepository(["README.md": "# Harbour\n"], date: "2012-12-01")
    #expect(try findings(test).isEmpty)
    try test.write("src/x.c", "int x;\n")
    // Eighteen months later, to the month.
    try test.commit("2014-06-30")
    #expect(try findings(test).isEmpty)
    try test.write("src/x.c", "int y;\n")
    try test.commit("2014-07-01")
    #expect(try findings(test).count == 1)
  }

  @Test func whatIsNoChangeOfWords() throws {
    var files = ["README.md": "# Harbour\n\nOne two\n"]
    for number in 0..<30 { files["docs/\(number).md"] = "# Page\n" }
    let test = try TestRepository(files, date: "2020-01-01")
    // Only blanks.
    try test.write("README.md", "# Harbour\n\nOne\ntwo  \n")
    try test.commit("2021-01-01")
    // All documents at once.
    try test.write("README.md", "# Harbour!\n\nOne two\n")
    for number in 0..<30 { try test.write("docs/\(number).md", "# Page!\n") }
    try test.commit("2022-01-01")
    // Said to be only looks.
    try test.write("README.md", "# HARBOUR\n\nOne two\n")
    let looks = try test.commit("2023-01-01")
    // Only moved.
    try test.git(["mv", "docs/1.md", "docs/one.md"])
    try test.commit("2023-02-01")
    try test.write(".git-blame-ignore-revs", "# Looks\n\(looks)\n")
    try test.commit("2024-01-01")
    let history = try history(test).history
    func year(_ path: String) -> String? {
      history.lastChanges[path].map { "\(Month(of: $0.time))" }
    }
    #expect(year("README.md") == "2020-01")
    #expect(year("docs/2.md") == "2020-01")
    #expect(year("docs/one.md") == "2020-01")
    #expect(history.lastActivity.map { "\(Month(of: $0.time))" } == "2024-01")
    // A word, and the same words committed later than they were written.
    try test.write("README.md", "# Harbour\n\nThree\n")
    try test.commit("2024-03-01", authored: "2024-02-01")
    let now = try self.history(test).history
    #expect(now.lastChanges["README.md"].map { "\(Month(of: $0.time))" } == "2024-02")
  }

  @Test func changesOnBranchesCount() throws {
    let test = try TestRepository(["a.md": "1\n", "b.md": "1\n"], date: "2020-01-01")
    try test.git(["switch", "--quiet", "-c", "topic"])
    try test.write("a.md", "2\n")
    let change = try test.commit("2021-01-01")
    try test.git(["switch", "--quiet", "main"])
    try test.write("b.md", "2\n")
    try test.commit("2021-02-01")
    try test.git(["merge", "--quiet", "--no-edit", "topic"], date: "2022-01-01")
    let history = try history(test).history
    #expect(history.lastChanges["a.md"]?.commit == String(change.prefix(10)))
    #expect(history.lastChanges["b.md"].map { "\(Month(of: $0.time))" } == "2021-02")
  }

  @Test func aPageThatIsBeingEditedIsNotStale() throws {
    let test = try TestRepository(["README.md": "# Harbour\n"], date: "2020-01-01")
    try work(test, months: 3)
    #expect(try findings(test, isWorkingTree: true).count == 1)
    try test.write("README.md", "# New\n")
    #expect(try findings(test, isWorkingTree: true).isEmpty)
  }

  @Test func aFolderOfARepository() throws {
    let test = try TestRepository(
      ["tools/radar/README.md": "# Radar\n", "tools/sonar/README.md": "# Sonar\n"],
      date: "2020-01-01")
    try work(test, months: 2, "tools/radar/radar.c")
    let id = try test.git(["rev-parse", "HEAD"])
    let radar = try history(test, folder: "tools/radar/").history
    #expect(radar.lastActivity?.commit == String(id.prefix(10)))
    #expect(radar.lastChanges["README.md"].map { "\(Month(of: $0.time))" } == "2020-01")
    #expect(try findings(test, folder: "tools/radar/").count == 1)
    #expect(try findings(test, folder: "tools/sonar/").isEmpty)

    let repository = try #require(try GitRepository.discover(Path(test.path)))
    let facts = try history(test).facts
    let histories = try HistoryReader(repository, at: try repository.resolve("HEAD")).changes(
      facts, projects: ["tools/radar/", "tools/sonar/", "tools/none/"], isWorkingTree: false)
    func month(_ folder: String) -> String? {
      histories[folder]?.lastActivity.map { "\(Month(of: $0.time))" }
    }
    #expect(month("tools/radar/") == "2023-02")
    #expect(month("tools/sonar/") == "2020-01")
    #expect(month("tools/none/") == nil)
  }

  @Test func shallowClonesKnowNothing() throws {
    let test = try TestRepository(["README.md": "# Harbour\n"], date: "2020-01-01")
    try test.git(["tag", "v1"])
    try work(test, months: 2)
    let clone = test.beside("shallow")
    try test.git(["clone", "--quiet", "--depth", "1", "file://\(test.path)", clone])
    let repository = try #require(try GitRepository.discover(Path(clone)))
    let id = try repository.resolve("HEAD")
    let tree = try CommitTree(repository, at: id)
    let facts = ProjectFacts(
      name: "x", files: ProjectFiles(tree),
      documents: [MarkdownFacts.read(Array("# Harbour\n".utf8), path: "README.md")])
    let reader = try HistoryReader(repository, at: id)
    let history = try #require(try reader.changes(facts, isWorkingTree: true)[""])
    #expect(history.isShallow)
    #expect(history.lastChanges.isEmpty)
    #expect(history.limits.count == 1)
    #expect(history.lastActivity != nil)
    #expect(try MonthlyCommits(repository, from: id, months: 5).all.count == 1)
  }

  @Test func theWalkIsBounded() throws {
    let test = try TestRepository(["README.md": "# Harbour\n"], date: "2020-01-01")
    try work(test, months: 4)
    let history = try history(test, limit: 3).history
    #expect(history.lastChanges.isEmpty)
    #expect(
      history.limits == [
        "The last change of 1 document is unknown: it was more than 3 commits ago."
      ])
  }

  @Test func aFolderThatIsNotCommitted() throws {
    let test = try TestRepository(["README.md": "# Harbour\n"], date: "2020-01-01")
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    let facts = ProjectFacts(
      name: "x", files: ProjectFiles(MemoryTree([:])),
      documents: [MarkdownFacts.read([], path: "a.md")])
    let reader = try HistoryReader(
      repository, at: try repository.resolve("HEAD"), folder: Array("new/".utf8))
    let history = try #require(try reader.changes(facts, isWorkingTree: true)[""])
    #expect(history == ProjectHistory())
  }

  @Test func tagsAndOrigin() throws {
    let test = try TestRepository(["README.md": "# Harbour\n"], date: "2020-01-01")
    try test.git(["tag", "v1"])
    try test.git(["remote", "add", "origin", "https://me:secret@host.example/x.git"])
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    let facts = try HistoryReader(repository, at: try repository.resolve("HEAD")).facts()
    #expect(facts.tags == ["v1"])
    #expect(facts.lastTag == 1_577_880_000)
    #expect(facts.remote == "https://host.example/x.git")
  }
}
