import Foundation
import Testing

@Suite struct LintCommandTests {
  private func lint(_ project: Project, _ arguments: [String] = []) throws -> Tool.Result {
    try Tool.run(["lint", project.path] + arguments)
  }

  @Test func aGoodProjectPasses() throws {
    let project = try Project(Project.good)
    let result = try lint(project, ["--fail-on", "warning"])
    #expect(result.code == 0, "\(result.output)")
    #expect(result.messages == "")
    for item in ["install", "ship", "roadmap", "changelog", "help", "contribute"] {
      #expect(result.output.contains(item), "\(result.output)")
    }
  }

  @Test func aDeadLinkFailsWithItsPlace() throws {
    let project = try Project(Project.good)
    try project.write("# Notes\n\nSee [changes](CHANGLOG.md).\n", to: "docs/Notes.md")
    let result = try lint(project)
    #expect(result.code == 1)
    #expect(result.output.contains("docs/Notes.md"), "\(result.output)")
    #expect(result.output.contains("link-dead"))
    #expect(result.output.contains("CHANGELOG.md"), "the near miss is named: \(result.output)")
    #expect(!result.output.contains("\u{1B}"), "no colours but on a terminal")
  }

  @Test func anEmptyFolderLacksEverything() throws {
    let project = try Project()
    let result = try lint(project)
    #expect(result.code == 1)
    #expect(result.output.contains("missing"))
  }

  @Test func settingsDecide() throws {
    let project = try Project(Project.good)
    try project.write("# Notes\n\nSee [changes](gone.md).\n", to: "docs/Notes.md")
    try project.write("ignore: [link-dead]\n", to: ".tracdown.yml")
    #expect(try lint(project).code == 0)
    try project.write("severities: {link-dead: note}\n", to: ".tracdown.yml")
    #expect(try lint(project).code == 0)
    try project.write("paths: [\"!docs/*\"]\n", to: ".tracdown.yml")
    #expect(try lint(project).code == 0)
    #expect(try lint(project, ["--select", "link-dead"]).code == 0)
  }

  @Test(arguments: [
    ("selct: [a]\n", "line 1, column 1: 'selct' is not a known setting. Did you mean 'select'?"),
    ("\nignore: [link-ded]\n", "Did you mean 'link-dead'?"),
    ("items:\n  roadmap: {is: not-applicable}\n", "line 2, column 12: the reason is missing"),
    ("items:\n  raodmap: {is: x, because: y}\n", "Did you mean 'roadmap'?"),
    ("target: githib\n", "Did you mean 'github'?"),
    ("kind: servise\n", "Did you mean 'service'?"),
  ])
  func wrongSettingsAreSaid(text: String, message: String) throws {
    let project = try Project(Project.good)
    try project.write(text, to: ".tracdown.yml")
    let result = try lint(project)
    #expect(result.code == 2)
    #expect(result.messages.contains(message), "\(result.messages)")
    #expect(result.output == "")
  }

  @Test func declaredItemsCountWithTheirReason() throws {
    var files = Project.good
    files["ROADMAP.md"] = nil
    files["README.md"] = files["README.md"]?.replacingOccurrences(
      of: ", [plans](ROADMAP.md)", with: "")
    let project = try Project(files)
    #expect(try lint(project, ["--select", "roadmap"]).output.contains("missing"))
    try project.write(
      "items:\n  roadmap: {is: https://plans.example.org, because: the board is there}\n",
      to: ".tracdown.yml")
    let result = try lint(project, ["--fail-on", "note", "--select", "roadmap"])
    #expect(result.code == 0, "\(result.output)")
    #expect(result.output.contains("the board is there"))
  }

  @Test func formatsGoToFiles() throws {
    let project = try Project(Project.good)
    let out = try Project()
    let result = try lint(
      project, ["--format", "json", "--format", "sarif:\(out.path)/out.sarif"])
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("{"))
    #expect(try out.read("out.sarif").contains("2.1.0"))
    let twice = try lint(project, ["--format", "json", "--format", "text"])
    #expect(twice.code == 2)
  }

  @Test func theBaselineHidesWhatIsKnown() throws {
    let project = try Project(Project.good)
    let known = "\(project.path)/.known.json"
    try project.write("# Notes\n\nSee [x](gone.md).\n", to: "docs/Notes.md")
    let first = try lint(project, ["--baseline", known, "--update-baseline"])
    #expect(first.code == 0)
    #expect(first.messages.contains("2 added"), "\(first.messages)")
    try project.write("# Notes\n\nA line more.\n\nSee [x](gone.md).\n", to: "docs/Notes.md")
    #expect(try lint(project, ["--baseline", known]).code == 0)
    try project.write(
      "# Notes\n\nSee [x](gone.md).\n\nSee [y](gone-too.md).\n", to: "docs/Notes.md")
    let result = try lint(project, ["--baseline", known])
    #expect(result.code == 1)
    #expect(result.output.contains("gone-too.md") && !result.output.contains("](gone.md)"))
    #expect(try lint(project, ["--baseline", "\(project.path)/none.json"]).code == 2)
  }

  @Test func commentsHideFindings() throws {
    let project = try Project(Project.good)
    try project.write(
      "# Notes\n\n<!-- tracdown-disable-next-line link-dead -- made by the build -->\nSee [x](gone.md).\n",
      to: "docs/Notes.md")
    #expect(try lint(project).code == 0)
  }

  @Test func fixMendsWhatIsClear() throws {
    let project = try Project(Project.good)
    try project.write(
      "# Notes\r\n\r\nSee [changes](../CHANGLOG.md) and [x](gone.md).\r\n", to: "docs/Notes.md")
    let result = try lint(project, ["--fix"])
    #expect(result.code == 1)
    #expect(
      try project.read("docs/Notes.md")
        == "# Notes\r\n\r\nSee [changes](../CHANGELOG.md) and [x](gone.md).\r\n")
    #expect(result.messages.contains("1"), "\(result.messages)")
  }

  @Test func scaffoldsCountAsPlaceholders() throws {
    let project = try Project(["README.md": "# Radar\n\nWatches.\n"])
    let result = try lint(project, ["--scaffold"])
    #expect(result.code == 1)
    let roadmap = try project.read("ROADMAP.md")
    #expect(roadmap.hasPrefix("# "))
    let again = try lint(project, ["--select", "roadmap,placeholder"])
    #expect(again.output.contains("placeholder"), "\(again.output)")
    #expect(!again.output.contains("✓"))
    // What is there is never written again.
    try project.write("mine\n", to: "ROADMAP.md")
    _ = try lint(project, ["--scaffold"])
    #expect(try project.read("ROADMAP.md") == "mine\n")
  }

  // MARK: Git

  @Test func anyCommitCanBeJudged() throws {
    let project = try Project(Project.good)
    try project.commit("Begin", on: "2024-01-10")
    try project.write("# Notes\n\nSee [x](gone.md).\n", to: "docs/Notes.md")
    try project.commit("Add notes", on: "2024-02-10")
    try FileManager.default.removeItem(at: project.folder.appendingPathComponent("docs"))
    #expect(try lint(project, ["--rev", "HEAD"]).code == 1)
    #expect(try lint(project, ["--rev", "HEAD~1"]).code == 0)
    #expect(try lint(project).code == 0)
    let unknown = try lint(project, ["--rev", "nowhere"])
    #expect(unknown.code == 2)
    #expect(unknown.messages.contains("nowhere"))
  }

  @Test func bareAndShallowRepositoriesAreRead() throws {
    let project = try Project(Project.good)
    try project.commit("Begin", on: "2024-01-10")
    try project.write("More.\n", to: "MORE.md")
    try project.commit("More", on: "2024-02-10")
    let clones = try Project()
    try clones.git(["clone", "-q", "--bare", project.path, "bare.git"])
    try clones.git(["clone", "-q", "--depth", "1", "file://\(project.path)", "shallow"])
    #expect(try Tool.run(["lint", clones.path + "/bare.git", "--rev", "main"]).code == 0)
    #expect(try Tool.run(["lint", clones.path + "/bare.git"]).code == 0)
    let shallow = try Tool.run(["lint", clones.path + "/shallow"])
    #expect(shallow.code == 0)
    #expect(shallow.output.contains("shallow"), "\(shallow.output)")
  }

  @Test func onlyWhatChangedIsTold() throws {
    var files = Project.good
    files["docs/Old.md"] = "# Old\n\nSee [x](gone.md).\n"
    let project = try Project(files)
    try project.commit("Begin", on: "2024-01-10")
    #expect(try lint(project).code == 1)
    #expect(try lint(project, ["--changed-since", "HEAD"]).code == 0)
    try project.write("# Old\n\nSee [x](gone.md).\n\nAnd [y](gone-too.md).\n", to: "docs/Old.md")
    let result = try lint(project, ["--changed-since", "HEAD"])
    #expect(result.code == 1)
    #expect(result.output.contains("gone-too.md"))
    #expect(!result.output.contains("'gone.md'"), "\(result.output)")
  }

  // MARK: Projects

  @Test func eachFolderMayBeAProject() throws {
    var files: [String: String] = [:]
    for (path, text) in Project.good { files["docs/tidetable/\(path)"] = text }
    files["docs/radar/README.md"] =
      "# Radar\n\nSee [the tides](../tidetable/README.md#getting-help).\n"
    files["README.md"] = "# Docs\n"
    let project = try Project(files)
    let result = try Tool.run([
      "lint", project.path, "--projects", "docs/*", "--format", "json", "--fail-on", "never",
    ])
    #expect(result.code == 0)
    #expect(result.output.contains("\"docs/radar\"") || result.output.contains("\"radar\""))
    for rule in ["link-dead", "fragment-dead"] {
      #expect(!result.output.contains("\"id\": \"\(rule)\", \"severity\": \"error\", \"file\""))
    }
  }

  @Test func aListNamesManyPlaces() throws {
    let (one, other) = (try Project(Project.good), try Project(["README.md": "# Radar\n"]))
    let list = try Project(["list.txt": "# places\n\(one.path)\n\n\(other.path)\n"])
    let result = try Tool.run(["lint", "--list", list.path + "/list.txt", "--format", "json"])
    #expect(result.code == 1)
    #expect(result.output.contains(one.folder.lastPathComponent))
    #expect(result.output.contains(other.folder.lastPathComponent))
  }

  @Test func aPlaceThatIsNotThereIsSaid() throws {
    let result = try Tool.run(["lint", "/nowhere/at/all"])
    #expect(result.code == 2)
    #expect(result.messages.contains("/nowhere/at/all"))
    #expect(result.output == "")
  }

  // MARK: Rules

  @Test func explainTellsARule() throws {
    let result = try Tool.run(["explain", "roadmap"])
    #expect(result.code == 0)
    #expect(result.output.contains("roadmap"))
    let wrong = try Tool.run(["explain", "raodmap"])
    #expect(wrong.code == 2)
    #expect(wrong.messages.contains("Did you mean 'roadmap'?"))
    let all = try Tool.run(["explain"])
    #expect(all.output.contains("link-dead") && all.output.contains("stale"))
  }
}
