import Foundation
import Markup
import Migration
import Reports
import Stores
import Targets
import Testing
import TracFixture

@testable import Basics

/// `--roadmap`: the milestones and versions of a Trac as documents.
@Suite struct RoadmapTests {
  private static let day = 86_400
  private static let open = ["MILESTONE_VIEW", "TICKET_VIEW", "WIKI_VIEW"].map {
    (name: "anonymous", action: $0)
  }

  private func environment(
    version: Int = 45, pages: [TestEnvironment.Page] = [.init("WikiStart", "See milestone:1.0.")],
    permissions: [(name: String, action: String)] = Self.open,
    milestones: [(name: String, due: Int, completed: Int, text: String)] = [],
    versions: [(name: String, time: Int, text: String)] = []
  ) throws -> TestEnvironment {
    let environment = try TestEnvironment(
      version: version, pages: pages, permissions: permissions)
    let unit = version < 25 ? 1 : 1_000_000
    for row in milestones {
      try environment.execute(
        "INSERT INTO milestone (name, due, completed, description) VALUES (?, ?, ?, ?)",
        [
          .text(row.name), .integer(Int64(row.due * Self.day * unit)),
          .integer(Int64(row.completed * Self.day * unit)), .text(row.text),
        ])
    }
    for row in versions {
      try environment.execute(
        "INSERT INTO version (name, time, description) VALUES (?, ?, ?)",
        [.text(row.name), .integer(Int64(row.time * Self.day * unit)), .text(row.text)])
    }
    return environment
  }

  private func migrate(
    _ environment: TestEnvironment, to output: String = "out",
    _ change: (inout MigrateRequest) -> Void = { _ in }
  ) throws -> (files: [String: String], result: MigrationResult) {
    let output = environment.beside(output)
    var request = MigrateRequest(source: environment.path, destination: output)
    request.roadmap = .automatic
    change(&request)
    let result = try Migration.run(request) { _ in }
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: output) {
      files[name] = FileManager.default.contents(atPath: "\(output)/\(name)").map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    return (files, result)
  }

  @Test(arguments: [21, 24, 25, 45])
  func milestonesAndVersionsAreWritten(version: Int) throws {
    let environment = try environment(
      version: version,
      pages: [
        .init(
          "WikiStart",
          "[milestone:1.0 first], milestone:\"2.0 pilots\", [/roadmap plan], milestone:gone"),
        .init("Guide/Use", "milestone:0.9 [wiki:Roadmap x]"),
      ],
      milestones: [
        ("2.0 pilots", 15_600, 0, "= Pilots =\n'''All''' of them.\n== More ==\nSee milestone:1.0."),
        ("2.1", 0, 0, ""), ("1.0", 14_600, 14_610, "Done, see [wiki:Guide/Use]."),
        ("0.9", 0, 14_000, ""),
      ],
      versions: [("1.0", 14_611, "The ''first'' one."), ("0.9", 14_001, ""), ("next", 0, "")])
    let (files, result) = try migrate(environment)
    #expect(
      files["ROADMAP.md"] == """
        # Roadmap

        ## 2.0 pilots

        Due 2012-09-17.

        ### Pilots

        **All** of them.

        #### More

        See [milestone:1.0](#10).

        ## 2.1

        No date is set.

        ## Completed milestones

        ### 1.0

        Completed 2010-01-01, due 2009-12-22.

        Done, see [Guide/Use](Guide/Use.md).

        ### 0.9

        Completed 2008-05-01.

        """)
    #expect(
      files["RELEASES.md"]?.hasPrefix(
        "# Releases\n\n## next\n\nNo date is set.\n\n## 1.0\n\nReleased 2010-01-02.\n\nThe *first* one."
      )
        == true)
    #expect(
      files["README.md"]
        == "[first](ROADMAP.md#10), [milestone:\"2.0 pilots\"](ROADMAP.md#20-pilots), "
        + "[plan](ROADMAP.md), milestone:gone\n")
    #expect(files["Guide/Use.md"] == "[milestone:0.9](../ROADMAP.md#09) x\n")
    #expect(result.pages.map(\.page) == ["Guide/Use", "Releases", "Roadmap", "WikiStart"])
    #expect(result.pages.allSatisfy { $0.status == .proved })
    #expect(
      result.counts.roadmap
        == Summary.RoadmapCount(
          milestones: 4, versions: 3, files: ["ROADMAP.md", "RELEASES.md"]))
    let manifest = files[Manifest.path] ?? ""
    #expect(manifest.contains("\"roadmap\": \"ROADMAP.md\""))
    #expect(manifest.contains("\"2.0 pilots\": \"ROADMAP.md#20-pilots\""))
  }

  @Test func withoutTheOptionTheSummarySaysThatTheyAreThere() throws {
    let environment = try environment(milestones: [("1.0", 0, 0, "")])
    let (files, result) = try migrate(environment) { $0.roadmap = nil }
    #expect(files["ROADMAP.md"] == nil)
    #expect(result.counts.roadmap == Summary.RoadmapCount(milestones: 1, versions: 0))
    let summary = Summary(result.pages, site: "GitHub", counts: result.counts)
    #expect(
      ConsoleSummary.write(summary, isColored: false)
        .contains("1 milestone in the database; to write them, use --roadmap"))
    // A Trac without any is not asked about.
    let (_, other) = try migrate(self.environment(), to: "other") { $0.roadmap = nil }
    #expect(other.counts.roadmap == nil)
  }

  /// What one row holds does not run into the next, and names mean nothing but themselves.
  @Test func rowsAreWhole() throws {
    let names = [
      "HarbourLights", "'''bold''' #12", "a [wiki:WikiStart b]", "= x =", "{{{c}}}", "`d`", "e #id",
      "[[BR]]", "r12", " two  blanks ", "1. f", "* g",
    ]
    let environment = try environment(
      milestones: names.map { ($0, 0, 0, "{{{\nopen\n {{{#!div\nx") } + [("last", 0, 0, "end")])
    let (files, result) = try migrate(environment)
    let text = try #require(files["ROADMAP.md"])
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings.count == names.count + 1)
    #expect(headings.contains("## HarbourLights") && headings.contains("## last"))
    #expect(text.contains("\nend\n"))
    #expect(result.pages.first { $0.page == "Roadmap" }?.status == .proved)
  }

  @Test func theDocumentsFindNamesThatAreFree() throws {
    let rows = [("1.0", 0, 0, "")]
    let taken = try environment(
      pages: [.init("Roadmap", "own milestone:1.0"), .init("releases", "own")],
      milestones: rows, versions: [("1.0", 0, "")])
    let (files, result) = try migrate(taken)
    #expect(files["Roadmap.md"] == "own [milestone:1.0](MILESTONES.md#10)\n")
    #expect(files["releases.md"] == "own\n" && files["VERSIONS.md"]?.contains("# Releases") == true)
    #expect(result.counts.roadmap?.files == ["MILESTONES.md", "VERSIONS.md"])
    for (file, isTaken) in [
      ("roadmap.md", true), ("../x.md", true), ("plan.txt", true), ("README.md", true),
      ("plan/Milestones.md", false),
    ] {
      let request: (inout MigrateRequest) -> Void = { $0.roadmap = .file(file) }
      if isTaken {
        #expect(throws: Failure.self) { try migrate(taken, to: "none", request) }
      } else {
        let (files, _) = try migrate(taken, to: "other", request)
        #expect(files["plan/Milestones.md"]?.contains("## 1.0") == true)
        #expect(files["plan/RELEASES.md"] != nil)
        #expect(files["Roadmap.md"] == "own [milestone:1.0](plan/Milestones.md#10)\n")
      }
    }
  }

  @Test(arguments: Target.all.map(\.name))
  func everyTargetHasThem(name: String) throws {
    let environment = try environment(
      milestones: [("1.0", 0, 0, "||a||b||\n[wiki:WikiStart]")], versions: [("1.0", 100, "")])
    let (files, result) = try migrate(environment) {
      $0.writing.target = Target(named: name) ?? .github
    }
    let form = try #require(Target(named: name)).files
    let file = form.folder + (form.startPage == "README.md" ? "ROADMAP.md" : "Roadmap.md")
    #expect(files[file] != nil && result.kinds.isEmpty)
    #expect(result.pages.allSatisfy { $0.status == .proved })
  }

  @Test func milestonesMayGoElsewhere() throws {
    let environment = try environment(milestones: [("1.0", 0, 0, "")])
    let (files, _) = try migrate(environment) {
      $0.trac.resources["milestone"] = .template("https://example.org/m/{id}")
    }
    #expect(files["README.md"] == "See [milestone:1.0](https://example.org/m/1.0).\n")
    #expect(files["ROADMAP.md"] != nil)
  }

  /// Trac keeps the files of milestones.
  @Test func filesAreThoseOfTheMilestone() throws {
    let environment = try environment(
      milestones: [("1.0", 1, 0, "a"), ("2.0 b", 2, 0, "[[Image(plan.png)]] [attachment:x.txt]")])
    let (files, _) = try migrate(environment) { $0.trac.tracURLs = ["https://trac.example.org/p"] }
    #expect(
      files["ROADMAP.md"]?.contains(
        "![plan.png](https://trac.example.org/p/raw-attachment/milestone/2.0%20b/plan.png) "
          + "[x.txt](https://trac.example.org/p/attachment/milestone/2.0%20b/x.txt)") == true)
    let (_, result) = try migrate(environment, to: "other")
    #expect(
      result.findings(.imageMissing).map(\.message)
        == ["The attachment “plan.png” of milestone 2.0 b was not provided."])
  }

  @Test func whatWasNotPublicIsTold() throws {
    let rows = [("1.0", 0, 0, "secret")]
    let environment = try environment(
      permissions: [("anonymous", "WIKI_VIEW"), ("anonymous", "TICKET_VIEW")], milestones: rows,
      versions: [("1.0", 0, "")])
    let (files, result) = try migrate(environment)
    #expect(files["ROADMAP.md"]?.contains("secret") == true)
    #expect(
      result.findings(.pageRestricted).map(\.message) == [
        "1 of 1 milestones was not public in Trac: “anonymous” has no permission MILESTONE_VIEW."
      ])
    let (other, _) = try migrate(environment, to: "other") { $0.excludesRestricted = true }
    #expect(other["ROADMAP.md"] == nil && other["RELEASES.md"] != nil)
    #expect(other["README.md"] == "See milestone:1.0.\n")
  }

  @Test func aRunWithoutThemTakesThemAway() throws {
    let environment = try environment(milestones: [("1.0", 0, 0, "a")])
    let (first, _) = try migrate(environment)
    let (second, again) = try migrate(environment)
    #expect(first == second && again.counts.pagesWritten == 0 && again.counts.pagesUnchanged == 2)
    let (third, _) = try migrate(environment) { $0.roadmap = nil }
    #expect(third["ROADMAP.md"] == nil)
  }

  @Test func aFolderHasNone() throws {
    let wiki = try SampleWiki(["WikiStart.txt": "x"])
    #expect(throws: Failure.self) { try wiki.migrate { $0.roadmap = .automatic } }
  }

  /// Trac 0.8 had one time, and no table may be there at all.
  @Test func olderAndMissingTablesAreRead() throws {
    let environment = try environment(milestones: [("1.0", 0, 0, "a")])
    try environment.execute("DROP TABLE milestone")
    try environment.execute(
      "CREATE TABLE milestone (id integer, name text, time integer, descr text)")
    try environment.execute("INSERT INTO milestone VALUES (1, 'old', 86400000000, 'text')")
    try environment.execute("DROP TABLE version")
    let (files, result) = try migrate(environment)
    #expect(files["ROADMAP.md"] == "# Roadmap\n\n## old\n\nDue 1970-01-02.\n\ntext\n")
    #expect(files["RELEASES.md"] == nil && result.findings(.databaseDamaged).isEmpty)
  }
}
