import Testing

@testable import Facts
@testable import Files

@Suite struct ExclusionsTests {
  private func verdict(
    _ path: String, paths: [String] = [], projects: String? = nil, among others: [String] = []
  ) -> String {
    var exclusions = Exclusions(paths: paths, projects: projects)
    exclusions.look(at: (others + [path]).map { TreeFile(path: $0, size: 1) })
    return switch exclusions.verdict(on: TreeFile(path: path, size: 1)) {
    case .judged: "judged"
    case .onlyListed(.folder(let name)): name
    case .onlyListed(let reason): "\(reason)"
    case .leftOut: "left out"
    }
  }

  @Test(arguments: [
    "README.md", "docs/a.md", ".github/CONTRIBUTING.md", "docs/testing/a.md", "docs/build/a.md",
    "build/README.md", "spec/README.md", "target/a.md", "contest/a.md", "Vendor/a.md", "dist/a.md",
    "docs/node_modules.md",
  ])
  func judged(_ path: String) {
    #expect(verdict(path) == "judged")
  }

  @Test(arguments: [
    ("vendor/x/README.md", "vendor"), ("a/third_party/b.md", "third_party"),
    ("Tests/a.md", "Tests"), ("src/test/data/a.md", "test"), ("HarbourTests/a.md", "HarbourTests"),
    ("docs/_build/a.md", "_build"), (".vscode/a.md", ".vscode"), ("Pods/x/README.md", "Pods"),
    (".github/ISSUE_TEMPLATE/bug.md", "judged"), (".github/pull_request_template.md", "judged"),
    (".gitlab/issue_templates/bug.md", "judged"), ("web/node_modules/x/README.md", "left out"),
    ("vendor/node_modules/x.md", "left out"), (".venv/lib/x.md", "left out"),
  ])
  func notJudged(_ path: String, _ why: String) {
    #expect(verdict(path) == why)
  }

  @Test func foldersThatTheirContentsTell() {
    #expect(verdict("app/target/doc/a.md", among: ["app/Cargo.toml"]) == "target")
    #expect(verdict("other/target/a.md", among: ["app/Cargo.toml"]) == "judged")
    #expect(verdict("out/a.md", among: ["out/CMakeCache.txt"]) == "out")
    #expect(verdict("CMakeCache.txt") == "judged")
    #expect(verdict("dist/README.md", among: ["package.json"]) == "dist")
    #expect(verdict("spec/fix/a.md", among: ["spec/models/user_spec.rb"]) == "spec")
    #expect(verdict("spec/a.md", among: ["spec/list.spec.ts"]) == "spec")
    #expect(verdict("spec/a.md", among: ["spec/special.md", "spec/inspect.c"]) == "judged")
  }

  @Test func settingsChooseWhatIsJudged() {
    let paths = ["docs/*", "README.md", "!docs/old/*"]
    #expect(verdict("README.md", paths: paths) == "judged")
    #expect(verdict("docs/en/a.md", paths: paths) == "judged")
    #expect(verdict("docs/old/a.md", paths: paths) == "settings")
    #expect(verdict("src/README.md", paths: paths) == "settings")
    #expect(verdict("a.md", paths: ["!docs"]) == "judged")
    #expect(verdict("docs/a.md", paths: ["!./docs/"]) == "settings")
    #expect(verdict("docs/x/old/a.md", paths: ["!docs/**/old"]) == "settings")
    #expect(verdict("docs/old/a.md", paths: ["!docs/**/old"]) == "settings")
    #expect(verdict("docs/old/a.md", paths: ["docs", "!docs/old", "docs/old/a.md"]) == "judged")
  }

  @Test func settingsThatNameAFolderJudgeIt() {
    #expect(verdict("tests/guide/a.md", paths: ["*"]) == "tests")
    #expect(verdict("tests/guide/a.md", paths: ["*", "tests/guide"]) == "judged")
    #expect(verdict("tests/other/a.md", paths: ["*", "tests/guide"]) == "tests")
    #expect(verdict("tests/guide/vendor/a.md", paths: ["*", "tests/guide"]) == "vendor")
    #expect(verdict("Fixtures/docs/a/b.md", projects: "Fixtures/docs/*") == "judged")
    #expect(verdict("Fixtures/docs/a/Tests/b.md", projects: "Fixtures/docs/*") == "Tests")
  }

  @Test func foldersThatAreNotEntered() {
    let exclusions = Exclusions()
    #expect(exclusions.leavesOut("web/node_modules/"))
    #expect(!exclusions.leavesOut("vendor/"))
    #expect(!exclusions.leavesOut("web/node_modules"))
    #expect(!Exclusions(paths: ["*", "site-packages/x"]).leavesOut("site-packages/"))
  }

  @Test func linksAndModules() {
    let exclusions = Exclusions()
    #expect(
      exclusions.verdicts(on: [
        TreeFile(path: "README.md", size: 1, kind: .link),
        TreeFile(path: "lib", size: 0, kind: .module),
        TreeFile(path: "vendor/a.md", size: 0, kind: .link), TreeFile(path: "a.md", size: 0),
      ]) == [
        .onlyListed(.link), .onlyListed(.module), .onlyListed(.folder("vendor")), .judged,
      ])
  }

  @Test func whatWasLeftOutIsSaid() {
    let paths =
      (0..<1200).map { "node_modules/\($0).js" } + (0..<12).map { "tests/\($0).md" }
      + ["a/vendor/b.md", "vendor/c.md", "vendor/d.c", "README.md", "x/ISSUE_TEMPLATE/a.md"]
    var files = paths.map { TreeFile(path: $0, size: 1) }
    files.append(TreeFile(path: "lib", size: 0, kind: .module))
    let verdicts = Exclusions().verdicts(on: files)
    let summary = LeftOutSummary(
      Array(zip(files, verdicts)), notEntered: ["web/.venv/"], isDocument: { $0.hasSuffix(".md") })
    #expect(
      summary.sentences == [
        "Skipped: 12 documents in tests/, 2 documents in vendor/, 1,200 files in node_modules/, "
          + ".venv/.",
        "1 submodule was not read. Check its repository separately.",
      ])
    #expect(LeftOutSummary([], isDocument: { _ in true }).sentences.isEmpty)
  }
}
