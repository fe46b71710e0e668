import Foundation
import Testing
import TracFixture

/// Pages that Trac did not show to everybody are named, and left out where that is asked for.
@Suite struct RestrictedPagesTests {
  private let environment: TestEnvironment
  private let project: Project

  init() throws {
    project = try Project()
    environment = try TestEnvironment(
      pages: [
        .init(
          "WikiStart",
          "[wiki:Staff/Kestrel the plan] [[Include(Staff/Kestrel)]]\n\n[[TitleIndex]]\n\n"
            + "[[SubPages(Staff)]]\n"),
        .init("Staff/Kestrel", "heron text\n"), .init("Staff", "Open.\n"),
        .init("Moved", [.init(1, at: 1_300_000_500, text: "Open.\n")]),
      ],
      uploads: [.init("egret.png", on: "Staff/Kestrel", Array("ibis".utf8))],
      settings: """
        [trac]
        database = sqlite:db/trac.db
        permission_policies = AuthzPolicy, DefaultPermissionPolicy
        [authz_policy]
        authz_file = authz.conf
        """)
    try environment.write("conf/authz.conf", "[wiki:Staff/*]\n* =\n")
  }

  private func migrate(_ options: String...) throws -> Tool.Result {
    let result = try Tool.run(["migrate", environment.path] + options)
    try #require(result.code < 2, "\(result.messages)")
    return result
  }

  @Test func theyAreNamedFirst() throws {
    let result = try migrate(project.path + "/docs", "--report", project.path + "/r.md")
    let line = "1 page was not public in Trac"
    #expect(
      result.messages.hasPrefix("Restricted   \(line): Staff/Kestrel\n"), "\(result.messages)")
    let report = try project.read("r.md")
    #expect(report.contains("\n\n- **Restricted** \(line): `Staff/Kestrel`\n"))
    #expect(report.contains("`page-restricted`: This page was not public in Trac"))
    #expect(
      try project.read("docs/Staff/Kestrel.md")
        == "heron text\n\n---\n\nAttachments:\n\n- [egret.png](../attachments/Staff/Kestrel/egret.png)\n"
    )
  }

  /// A wiki that is only for people who are logged in makes one line of the summary, and one finding.
  @Test func aReasonForAllPagesIsSaidOnce() throws {
    try environment.write("conf/trac.ini", "[trac]\ndatabase = sqlite:db/trac.db\n")
    let open = try migrate(project.path + "/open", "--report", project.path + "/open.md")
    #expect(!(open.messages + (try project.read("open.md"))).lowercased().contains("restricted"))
    try environment.execute("DELETE FROM permission")
    let words = "may not have been public in Trac: “anonymous” has no permission WIKI_VIEW"
    let closed = try migrate(project.path + "/closed", "--report", project.path + "/closed.md")
    #expect(
      closed.messages.hasPrefix("Restricted   4 pages \(words)\nPages "), "\(closed.messages)")
    let report = try project.read("closed.md")
    #expect(
      report.split(separator: "\n").count { $0.contains("public in Trac: ") } == 2, "\(report)")
    let empty = try migrate(project.path + "/empty", "--exclude-restricted")
    #expect(
      empty.messages.hasPrefix("Restricted   4 pages left out that \(words)\n"),
      "\(empty.messages)")
  }

  @Test func nothingOfThemIsInTheOutput() throws {
    _ = try migrate(
      project.path + "/docs", "--exclude-restricted", "--trac-url", "https://trac.example.org/p",
      "--site-url", "https://new.example/docs", "--redirects",
      "csv:\(project.path)/docs/map.csv")
    let files = try FileManager.default.subpathsOfDirectory(atPath: project.path + "/docs")
    #expect(files.contains("Staff.md"))
    for file in files {
      #expect(!file.lowercased().contains("kestrel") && !file.contains("egret"), "\(file)")
      let bytes = FileManager.default.contents(atPath: "\(project.path)/docs/\(file)") ?? Data()
      let text = String(decoding: bytes, as: UTF8.self)
      for word in ["heron", "egret", "ibis"] { #expect(!text.contains(word), "\(file): \(text)") }
      // A page that everybody could see may say the name in its own text.
      if file != "README.md" { #expect(!text.contains("Kestrel"), "\(file): \(text)") }
    }
    #expect(try project.read("docs/README.md").contains("the plan"))
    #expect(!(try project.read("docs/README.md").contains("Kestrel.md")))
  }

  @Test func norInTheHistory() throws {
    let docs = project.path + "/docs"
    _ = try migrate("--git", docs, "--exclude-restricted")
    // A page that everybody could see is moved to where not everybody sees it.
    try environment.execute("UPDATE wiki SET name = 'Staff/Osprey' WHERE name = 'Moved'")
    _ = try migrate("--git", docs, "--exclude-restricted")
    let repository = Project.existing(docs)
    let log = try repository.git(["log", "-p", "--format=%B", "--name-only", "main"])
    #expect(log.contains("Delete Moved"))
    for word in ["heron", "egret", "ibis", "Osprey"] { #expect(!log.contains(word), "\(log)") }
    #expect(!log.contains("Kestrel.md") && !log.contains("Trac-Page: Staff/Kestrel"))
  }

  @Test func whoMaySeeThemMakesNoCommit() throws {
    let docs = project.path + "/docs"
    _ = try migrate("--git", docs)
    let tip = try Project.existing(docs).git(["rev-parse", "main"])
    try environment.write("conf/authz.conf", "[wiki:Staff/*]\n* = WIKI_VIEW\n")
    try environment.execute("DELETE FROM permission")
    _ = try migrate("--git", docs)
    #expect(try Project.existing(docs).git(["rev-parse", "main"]) == tip)
    _ = try migrate("--git", docs, "--exclude-restricted")
    #expect(try Project.existing(docs).git(["rev-parse", "main"]) != tip)
  }

  @Test func anExportDoesNotSayWhoMaySeeWhat() throws {
    try project.write("text\n", to: "pages/WikiStart")
    let result = try Tool.run([
      "migrate", project.path + "/pages", project.path + "/docs", "--exclude-restricted",
    ])
    #expect(result.code == 2)
    #expect(result.messages.contains("does not say who may see which page"), "\(result.messages)")
    #expect(!FileManager.default.fileExists(atPath: project.path + "/docs"))
  }
}
