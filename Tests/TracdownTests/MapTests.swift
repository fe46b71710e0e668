import Foundation
import Testing

/// `--revisions`, `--ticket-map` and their like as a user gives them.
@Suite struct MapTests {
  /// A wiki, a repository that `git svn` could have made of r4 and r6, and tables.
  private func project() throws -> (Project, commits: [Int: String]) {
    let repository = try Project(["crane.c": "1\n", "src/quay.c": "1\n"])
    var commits: [Int: String] = [:]
    for revision in [4, 6] {
      try repository.write("\(revision)\n", to: "crane.c")
      try repository.commit(
        "Change\n\ngit-svn-id: https://svn.example.org/svn/harbour/trunk@\(revision) 6b1f",
        on: "2024-01-0\(revision)")
      commits[revision] = try repository.git(["rev-parse", "HEAD"])
        .trimmingCharacters(in: .newlines)
    }
    let project = try Project([
      "wiki/WikiStart": """
      = Harbour =
      [4], [5], r5, [source:trunk/crane.c@5#L1 line 1], [source:trunk/src folder], #12, #13
      [http://old.example.org/browser/trunk/crane.c?rev=4 old address]
      """,
      "wiki/Notes": "[9], #13\n",
      "tickets.csv": "trac,github\n#12,7\n",
    ])
    try FileManager.default.moveItem(
      at: repository.folder, to: project.folder.appendingPathComponent("harbour"))
    return (project, commits)
  }

  private func expected(_ commits: [Int: String]) -> String {
    let url = "https://github.com/team/harbour"
    let four = commits[4] ?? ""
    return """
      # Harbour

      [[4]](\(url)/commit/\(four)), [5], r5, [line 1](\(url)/blob/\(four)/crane.c#L1), \
      [folder](\(url)/tree/HEAD/src), [#12](\(url)/issues/7), #13
      [old address](\(url)/blob/\(four)/crane.c)

      """
  }

  @Test func optionsOfMigrate() throws {
    let (project, commits) = try project()
    let result = try Tool.run([
      "migrate", project.path + "/wiki", project.path + "/out",
      "--revisions", project.path + "/harbour", "--ticket-map", project.path + "/tickets.csv",
      "--repository-url", "https://github.com/team/harbour", "--trac-alias",
      "http://old.example.org", "--report", project.path + "/report.md",
    ])
    #expect(result.code == 0, "\(result.messages)")
    #expect(try project.read("out/README.md") == expected(commits))
    let report = try project.read("report.md")
    #expect(report.components(separatedBy: "map-incomplete").count > 1)
    #expect(
      report.contains("2 changeset references are not in any map: r5 (WikiStart), r9 (Notes)"))
    #expect(report.contains("1 ticket reference is not in any map: 13 (Notes)."))
  }

  @Test func theSettingsFileSaysTheSame() throws {
    let (project, commits) = try project()
    try project.write(
      """
      revisions: ../harbour
      ticket-map: ../tickets.csv
      repository-url: https://github.com/team/harbour
      """, to: "wiki/.tracdown.yml")
    let result = try Tool.run(["migrate", project.path + "/wiki", project.path + "/out"])
    #expect(result.code == 0, "\(result.messages)")
    let text = try project.read("out/README.md")
    let line = "[old address](http://old.example.org/browser/trunk/crane.c?rev=4)"
    let mapped = expected(commits).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(text == (mapped.dropLast(2) + [line[...], ""]).joined(separator: "\n"))
  }

  @Test func originTellsTheAddress() throws {
    let (project, commits) = try project()
    let git = Project.existing(project.path + "/harbour")
    try git.git(["remote", "add", "origin", "git@github.com:team/harbour.git"])
    let result = try Tool.run(
      ["convert", "--revisions", project.path + "/harbour", "--quiet"], input: "[4]\n")
    #expect(
      result.output == "[[4]](https://github.com/team/harbour/commit/\(commits[4] ?? ""))\n")
  }

  @Test(arguments: [
    (["--revisions", "nowhere"], "there is no git repository at 'nowhere'"),
    (["--ticket-map", "nowhere.csv"], "nowhere.csv"),
    (["--ticket-map", "HERE/tickets.csv"], "Give the address of the tickets"),
    (["--repository-url", "github.com/x"], "must start with http"),
    (["--revisions", "HERE/harbour"], "The commits have no address"),
    (["--trac-alias", "old.example.org"], "must start with http"),
  ])
  func wrongUse(options: [String], message: String) throws {
    let (project, _) = try project()
    let options = options.map { $0.replacingOccurrences(of: "HERE", with: project.path) }
    let result = try Tool.run(["convert"] + options, input: "x\n")
    #expect(result.code == 2)
    #expect(result.messages.contains(message), "\(result.messages)")
  }
}
