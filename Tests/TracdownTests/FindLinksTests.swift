import Foundation
import Testing

/// `tracdown find-links` as a user runs it.
@Suite struct FindLinksTests {
  private static let trac = "https://trac.example.org/harbour"

  /// The demo wiki, migrated, and a program that names it; all committed.
  private func project() throws -> Project {
    let project = try Project([
      "src/berth.c": """
      /*
       * See: \(Self.trac)/wiki/Runbooks/Disk%20Full#Diskfull.
       */
      void help(const char *page) {
        printf("More: \(Self.trac)/wiki/%s\\n", page);
        // \(Self.trac)/wiki/OldPier
      }

      """,
      "CHANGES": "1.2\n\n- Fixed \(Self.trac)/ticket/27.\n", "notes.txt": "Nothing.\n",
      ".gitignore": "build\n", "build/out.txt": "\(Self.trac)/wiki/VPN\n",
    ])
    try Data([0, 1, 2] + Array("\(Self.trac)/wiki/VPN".utf8))
      .write(to: project.folder.appendingPathComponent("logo.bin"))
    let wiki = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/wikis/harbour").path
    let result = try Tool.run([
      "migrate", wiki, project.path + "/docs", "--trac-url", Self.trac, "--quiet", "--fail-on",
      "never",
    ])
    try #require(result.code == 0, "\(result.messages)")
    try project.commit("all", on: "2024-01-01")
    return project
  }

  private func run(_ project: Project, _ options: String...) throws -> Tool.Result {
    var result = try Tool.run(
      [
        "find-links", project.path, "--trac-url", Self.trac, "--docs", project.path + "/docs",
        "--site-url", "https://github.com/quay/harbour/blob/main/docs",
        "--tickets", "https://github.com/quay/harbour/issues/{id}",
      ] + options)
    result.output = result.output.replacingOccurrences(of: project.path + "/", with: "")
    return result
  }

  @Test func listsWhatTheDocumentShows() throws {
    let result = try run(try project())
    #expect(result.code == 0)
    let document = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/find-links.md"), encoding: .utf8)
    #expect(
      document.contains("<!-- list of find-links -->\n```text\n\(result.output)```"),
      "\(result.output)")
    #expect(result.messages.hasPrefix("4 addresses in 2 files: 2 with a new address, 2 without.\n"))
  }

  @Test func theDifferenceIsWhatGitAppliesAndWriteWrites() throws {
    let project = try project()
    let diff = try run(project, "--diff")
    #expect(diff.code == 0)
    #expect(try project.git(["status", "--porcelain"]).isEmpty)
    let written = try run(project, "--write")
    #expect(written.code == 0, "\(written.messages)")
    #expect(written.messages.contains("2 files were changed."))
    #expect(
      try project.read("CHANGES") == "1.2\n\n- Fixed https://github.com/quay/harbour/issues/27.\n")
    #expect(try project.git(["status", "--porcelain"]) == " M CHANGES\n M src/berth.c\n")
    let bytes = try project.git(["diff"])
    try project.git(["checkout", "-q", "."])
    try project.write(
      diff.output.replacingOccurrences(of: project.path + "/", with: ""), to: "d.patch")
    try project.git(["apply", "d.patch"])
    try FileManager.default.removeItem(atPath: project.path + "/d.patch")
    #expect(try project.git(["diff"]) == bytes)
    // A second run has nothing more to write.
    try project.commit("new", on: "2024-01-02")
    #expect(try run(project, "--write").messages.contains("0 files were changed."))
  }

  @Test func whatCouldNotBeTakenBackIsNotWritten() throws {
    let project = try project()
    try project.write("changed\n", to: "notes.txt")
    let result = try run(project, "--write")
    #expect(result.code == 2)
    #expect(result.messages.contains("notes.txt is not committed"))
    #expect(try project.git(["status", "--porcelain"]) == " M notes.txt\n")
    #expect(try run(project, "--write", "--force").code == 0)
    let plain = try Project(["a.txt": "\(Self.trac)/ticket/1\n"])
    let arguments = [
      "find-links", plain.path + "/a.txt", "--trac-url", Self.trac, "--write", "--tickets",
      "https://t.example/{id}",
    ]
    #expect(try Tool.run(arguments).code == 2)
    #expect(try Tool.run(arguments + ["--force"]).code == 0)
    #expect(try plain.read("a.txt") == "https://t.example/1\n")
  }

  /// Nothing of the first place is written where the second is not clean; a file named twice is listed once.
  @Test func allPlacesAreLookedAtBeforeTheFirstIsWritten() throws {
    let project = try Project([
      "a/x.txt": "\(Self.trac)/ticket/1\n", "b/y.txt": "\(Self.trac)/ticket/2\n",
    ])
    try project.commit("all", on: "2024-01-01")
    let places = [project.path + "/a", project.path + "/a/x.txt", project.path + "/b"]
    let options = ["--trac-url", Self.trac, "--tickets", "https://t.example/{id}"]
    #expect(
      try Tool.run(["find-links"] + places + options).messages.hasPrefix(
        "2 addresses in 2 files"))
    try project.write("changed", to: "b/z.txt")
    #expect(try Tool.run(["find-links"] + places + options + ["--write"]).code == 2)
    #expect(try project.read("a/x.txt").hasPrefix(Self.trac))
    try project.commit("z", on: "2024-01-02")
    #expect(try Tool.run(["find-links"] + places + options + ["--write"]).code == 0)
    #expect(
      try project.read("a/x.txt") + project.read("b/y.txt")
        == "https://t.example/1\nhttps://t.example/2\n")
  }

  @Test func aReadOnlyFileIsNamedAndTheOthersAreWritten() throws {
    let project = try Project([
      "a.txt": "\(Self.trac)/ticket/1\n", "b.sh": "# \(Self.trac)/ticket/2\r\n",
    ])
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: project.path + "/a.txt")
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: project.path + "/b.sh")
    let result = try Tool.run([
      "find-links", project.path, "--trac-url", Self.trac, "--tickets", "https://t.example/{id}",
      "--write", "--force",
    ])
    #expect(result.code == 2)
    #expect(result.messages.contains("a.txt' is read-only"), "\(result.messages)")
    #expect(try project.read("a.txt").hasPrefix(Self.trac))
    #expect(try project.read("b.sh") == "# https://t.example/2\r\n")
    let mode = try manager.attributesOfItem(atPath: project.path + "/b.sh")[.posixPermissions]
    #expect(mode as? Int == 0o755)
  }

  /// Named by an absolute path, too: git takes patches of relative ones only.
  @Test func theDifferenceOfAnAbsolutePathIsApplied() throws {
    let project = try Project(["src/a.txt": "\(Self.trac)/ticket/1\n"])
    try project.commit("all", on: "2024-01-01")
    let result = try Tool.run([
      "find-links", project.path + "/src", "--trac-url", Self.trac, "--tickets",
      "https://t.example/{id}", "--diff",
    ])
    try project.write(result.output, to: "d.patch")
    try project.git(["apply", "d.patch"])
    #expect(try project.read("src/a.txt") == "https://t.example/1\n")
  }

  /// Where the docs are the tree itself, only what the migration wrote is left out.
  @Test func filesBesideThoseOfTheMigrationAreLookedAt() throws {
    let project = try project()
    try project.write("\(Self.trac)/ticket/1\n", to: "docs/own.txt")
    let result = try Tool.run([
      "find-links", project.path + "/docs", "--trac-url", Self.trac, "--docs",
      project.path + "/docs", "--site-url", "https://github.com/quay/harbour/blob/main/docs",
    ])
    #expect(result.messages.hasPrefix("1 address in 1 file"), "\(result.output)")
  }

  @Test func aFileThatGitIgnoresIsLookedAtWhenNamed() throws {
    let project = try project()
    let result = try Tool.run([
      "find-links", project.path + "/build/out.txt", "--trac-url", Self.trac,
    ])
    #expect(result.messages.hasPrefix("1 address in 1 file"), "\(result.messages)")
  }

  @Test func checkFailsWhileThereIsAnAddress() throws {
    let project = try project()
    #expect(try run(project, "--check").code == 1)
    let clean = try run(project, "--check", "--exclude", "*.c", "--exclude", "CHANGES")
    #expect(clean.code == 0)
    #expect(clean.messages == "No links to the old Trac were found.\n")
  }

  @Test func tables() throws {
    let project = try project()
    let json = try run(project, "--format", "json", "--only", "CHANGES")
    let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(rows?.count == 1)
    #expect(rows?.first?["line"] as? Int == 3)
    #expect(rows?.first?["new"] as? String == "https://github.com/quay/harbour/issues/27")
    _ = try run(project, "--format", "csv:\(project.path)/links.csv", "--format", "text")
    #expect(try project.read("links.csv").split(separator: "\n").count == 5)
  }

  @Test func wrongUseSaysWhatIsMissing() throws {
    let project = try Project(["a.txt": "x\n"])
    for (arguments, word) in [
      (["find-links", project.path], "--trac-url"),
      (
        ["find-links", project.path, "--trac-url", Self.trac, "--docs", project.path], "--site-url"
      ),
      (["find-links", project.path + "/none", "--trac-url", Self.trac], "does not exist"),
      (
        [
          "find-links", project.path, "--trac-url", Self.trac, "--docs", project.path, "--site-url",
          "https://x.example",
        ], "manifest.json"
      ),
    ] {
      let result = try Tool.run(arguments)
      #expect(result.code == 2, "\(arguments)")
      #expect(result.messages.contains(word), "\(result.messages)")
      #expect(result.output.isEmpty)
    }
  }
}
