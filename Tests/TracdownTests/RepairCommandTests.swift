import Foundation
import Testing

/// `tracdown repair` as a user runs it.
@Suite struct RepairCommandTests {
  private static let files = [
    "README.md": "# Docs\n\nSee [the guide](Guide.wiki) and [wiki:Help help].\n",
    "Guide.wiki": """
    = Guide =

    A page of some length, which tells how things are done here.

    '''Read''' this, then wiki:Help again.[[BR]]
    Now.

    """,
    "Help.md": "# Help\n\nAll is well: *really*.\n",
  ]

  private func project(inGit: Bool = true) throws -> Project {
    let project = try Project(Self.files)
    if inGit { try project.commit("before", on: "2024-01-01") }
    return project
  }

  private let readme = "# Docs\n\nSee [the guide](Guide.md) and [help](Help.md).\n"
  private let guide = #"""
    # Guide

    A page of some length, which tells how things are done here.

    **Read** this, then [wiki:Help](Help.md) again.\
    Now.

    """#

  @Test func withoutAFlagItOnlyReports() throws {
    let project = try project()
    let result = try Tool.run(["repair", project.path])
    #expect(result.code == 0)
    #expect(result.output.isEmpty)
    #expect(result.messages.contains("2: 1 would be changed, 1 would be changed and renamed"))
    #expect(result.messages.contains("to make them, use --write"))
    #expect(try project.git(["status", "--short"]).isEmpty)
  }

  @Test func whatNeedsAPersonStaysUntilItsDocumentIsEdited() throws {
    let project = try Project()
    try project.write("= Watch =\n\nSee [wiki:Gone the log] for '''more'''.\n", to: "Watch.wiki")
    let first = try Tool.run(["repair", project.path, "--write", "--force"])
    #expect(first.messages.contains("1  link-dead"), "\(first.messages)")
    #expect(first.messages.contains(".tracdown/repair.json: `repair` and `lint` list it"))
    #expect(first.messages.contains("Broken links  1: 1 to a page that does not exist"))
    #expect(first.messages.contains("run: tracdown lint \(project.path)"))
    for _ in 0..<2 {
      let next = try Tool.run(["repair", project.path, "--write", "--force"])
      #expect(next.messages.contains("1  link-dead"), "\(next.messages)")
      #expect(next.messages.contains("1: 1 needs a person, 0 need a look"), "\(next.messages)")
    }
    try project.write("# Watch\n\nSee the log.\n", to: "Watch.md")
    let last = try Tool.run(["repair", project.path, "--write", "--force"])
    #expect(!last.messages.contains("link-dead"))
    #expect(!FileManager.default.fileExists(atPath: project.path + "/.tracdown/repair.json"))
  }

  /// The text of a broken link no longer says where it pointed, so no rule of the linter finds it.
  @Test func lintListsWhatARepairLeftByTheSameNamesAndCounts() throws {
    let project = try Project()
    let page =
      "= Watch =\n\nSee [wiki:Gone the log], [wiki:Lost it], [[Image(a.png)]] for '''more'''.\n"
    try project.write(page, to: "notes/Watch.wiki")
    let repair = try Tool.run(["repair", project.path + "/notes", "--write", "--force"])
    #expect(repair.messages.contains("2  link-dead"), "\(repair.messages)")
    #expect(repair.messages.contains("1  image-missing"))
    let lint = try Tool.run(["lint", project.path])
    #expect(
      lint.output.contains(
        "  3 findings that `tracdown repair \(project.path)/notes` lists: 2 link-dead, 1 image-missing.\n"
      ), "\(lint.output)")
    try project.write("# Watch\n\nSee the log.\n", to: "notes/Watch.md")
    #expect(!(try Tool.run(["lint", project.path]).output.contains("tracdown repair")))
  }

  @Test func checkSaysWhetherThereIsAnythingToDo() throws {
    let project = try project()
    #expect(try Tool.run(["repair", project.path, "--check", "--quiet"]).code == 1)
    #expect(try Tool.run(["repair", project.path, "--write", "--quiet"]).code == 0)
    let second = try Tool.run(["repair", project.path, "--check", "--quiet"])
    #expect(second.code == 0)
    #expect(second.messages.isEmpty)
  }

  @Test func writeChangesOnlyWhatIsWrong() throws {
    let project = try project()
    let result = try Tool.run(["repair", project.path, "--write"])
    #expect(result.code == 0)
    #expect(try project.read("README.md") == readme)
    #expect(try project.read("Guide.md") == guide)
    #expect(try project.read("Help.md") == Self.files["Help.md"])
    #expect(!FileManager.default.fileExists(atPath: project.path + "/Guide.wiki"))
    #expect(
      try project.git(["status", "--short"])
        == " M README.md\n D Guide.wiki\n?? Guide.md\n".sortedLines)
  }

  @Test func writeWantsACleanRepository() throws {
    let project = try project()
    try project.write("new", to: "New.md")
    let result = try Tool.run(["repair", project.path, "--write"])
    #expect(result.code == 2)
    #expect(result.messages.contains("New.md is not committed"))
    #expect(try project.read("README.md") == Self.files["README.md"])
    #expect(try Tool.run(["repair", project.path, "--write", "--force", "--quiet"]).code == 0)
    #expect(try project.read("README.md") == readme)
  }

  @Test func aPlainFolderNeedsForce() throws {
    let project = try project(inGit: false)
    let result = try Tool.run(["repair", project.path, "--write"])
    #expect(result.code == 2)
    #expect(result.messages.contains("--force"))
    #expect(try project.read("README.md") == Self.files["README.md"])
    #expect(try Tool.run(["repair", project.path, "--write", "--force", "--quiet"]).code == 0)
    #expect(try project.read("Guide.md") == guide)
  }

  @Test func theDifferenceIsWhatGitApplies() throws {
    let project = try project()
    let result = try Tool.run(["repair", project.path, "--diff", "--quiet"])
    #expect(result.code == 0)
    #expect(result.output.contains("rename from Guide.wiki\nrename to Guide.md\n"))
    try project.write(result.output, to: "repair.diff")
    try project.git(["apply", "repair.diff"])
    #expect(try project.read("README.md") == readme)
    #expect(try project.read("Guide.md") == guide)
  }

  @Test func aBranchGetsOneCommit() throws {
    let project = try project()
    try project.git(["config", "user.name", "Bo"])
    try project.git(["config", "user.email", "bo@example.org"])
    let result = try Tool.run(["repair", project.path, "--git-branch", "repaired"])
    #expect(result.code == 0)
    #expect(result.messages.contains("Committed to the branch repaired"))
    #expect(try project.git(["status", "--short"]).isEmpty)
    #expect(try project.git(["show", "repaired:Guide.md"]) == guide)
    #expect(try project.git(["show", "repaired:README.md"]) == readme)
    #expect(
      try project.git(["log", "--format=%an <%ae> %s", "main..repaired"])
        == "Bo <bo@example.org> Finish the move from Trac to Markdown\n")
    let renames = try project.git(["show", "--format=", "--name-status", "-M20%", "repaired"])
    #expect(renames.contains("Guide.wiki\tGuide.md"))
    #expect(try project.git(["fsck", "--strict"]).contains("error") == false)
  }

  @Test func aBranchNeedsARepository() throws {
    let project = try project(inGit: false)
    let result = try Tool.run(["repair", project.path, "--git-branch", "repaired"])
    #expect(result.code == 2)
    #expect(result.messages.contains("is not in a git repository"))
  }

  @Test func theUserKnowsBetter() throws {
    let project = try Project([
      "notes.md": "no marks at all, but WikiPage\n", "WikiPage.md": "# A page\n",
    ])
    try project.commit("before", on: "2024-01-01")
    let result = try Tool.run([
      "repair", "--as", "trac", "notes.md", project.path, "--diff", "--quiet",
    ])
    #expect(result.output.contains("+no marks at all, but [WikiPage](WikiPage.md)"))
    #expect(try Tool.run(["repair", "--as", "perl", "*.md", project.path]).code == 2)
  }

  @Test func healthyDocumentsStayAsTheyAre() throws {
    let text =
      "# Tool\n\nUse `[[BR]]` or ''two quotes'', see [x](missing.md).\n\n```\n{{{\ncode\n}}}\n```\n"
    let project = try Project(["README.md": text, "docs/other.md": "# Other\n\n[up](../README)\n"])
    try project.commit("before", on: "2024-01-01")
    let result = try Tool.run(["repair", project.path, "--check"])
    #expect(result.code == 0)
    #expect(result.messages.contains("0 would be changed"))
  }

  @Test func formerNamesAreFoundInHistory() throws {
    let project = try Project([
      "README.md": "# Docs\n\n[old](Zebra.wiki), [[BR]] [wiki:Zebra stripes]\n",
      "Zebra.wiki": "= Stripes =\n\nA long text about '''stripes''', which stays as it is.\n",
    ])
    try project.commit("before", on: "2024-01-01")
    try FileManager.default.removeItem(atPath: project.path + "/Zebra.wiki")
    try project.write(
      "= Stripes =\n\nA long text about '''stripes''', which stays as it is.\n",
      to: "animals/horse-like.wiki")
    try project.commit("moved", on: "2024-01-02")
    _ = try Tool.run(["repair", project.path, "--write", "--quiet"])
    #expect(try project.read("README.md").contains("[old](animals/horse-like.md)"))
    #expect(try project.read("README.md").contains("[stripes](animals/horse-like.md)"))
  }

  @Test func aReportNamesWhatWasDoneAndWhatIsLeft() throws {
    let project = try project()
    let report = FileManager.default.temporaryDirectory.appendingPathComponent(
      "repair-\(UUID().uuidString).md")
    defer { try? FileManager.default.removeItem(at: report) }
    #expect(try Tool.run(["repair", project.path, "--report", report.path, "--quiet"]).code == 0)
    let text = try String(contentsOf: report, encoding: .utf8)
    #expect(text.hasPrefix("# Repair report\n"))
    #expect(text.contains("`page-converted`"))
    #expect(text.contains("`link-repaired`"))
  }

  @Test(arguments: [
    ["repair"], ["repair", "no-such-folder"], ["repair", ".", "--write", "--check"],
    ["repair", ".", "--force"], ["repair", ".", "--report", "x.pdf"],
    ["repair", ".", "--as", "trac"],
  ])
  func wrongUseIsNamed(_ arguments: [String]) throws {
    let result = try Tool.run(arguments)
    #expect(result.code == 2)
    #expect(!result.messages.isEmpty)
    #expect(result.output.isEmpty)
  }
}

extension String {
  /// As git lists changes: what it tracks first.
  fileprivate var sortedLines: String {
    let lines = split(separator: "\n").map(String.init)
    let tracked = lines.filter { !$0.hasPrefix("??") }.sorted { $0.dropFirst(3) < $1.dropFirst(3) }
    return (tracked + lines.filter { $0.hasPrefix("??") }).joined(separator: "\n") + "\n"
  }
}
