import Foundation
import Testing
import TracFixture

/// `tracdown migrate ENV --git REPO`, looked at with git.
@Suite struct HistoryTests {
  private let last = "Update links, indexes and the record of the migration"

  @Test func everyVersionAndUploadIsACommitInTheOrderOfTime() throws {
    let folder = try HistoryFolder()
    try folder.project.write(
      "# people\njoe = Joe Doe <joe@example.org>\n", to: "authors.txt")
    let result = try folder.run("docs.git", "--authors", folder["authors.txt"])
    #expect(result.code == 0, "\(result.messages)")
    #expect(result.output.contains("5 versions and 2 uploads in 8 commits on main"))
    #expect(
      try folder.git(
        "docs.git", "log", "--reverse", "--date=iso",
        "--format=%ad|%an|%ae|%s|%(trailers:key=Trac-Page,valueonly,separator=%x2C)|%(trailers:key=Trac-Version,key=Trac-Attachment,valueonly,separator=%x2C)"
      ) == [
        "2011-03-13 07:06:40 +0000|Joe Doe|joe@example.org|WikiStart: version 1|WikiStart|1",
        "2011-03-13 07:08:20 +0000|edda|edda@trac-host|Guide/Install: version 1|Guide/Install|1",
        "2011-03-13 07:09:10 +0000|Joe Doe|joe@example.org|Guide/Install: attach plan.png|Guide/Install|plan.png",
        "2011-03-13 07:10:00 +0000|Joe Doe|joe@example.org|better|Guide/Install|2",
        "2011-03-13 07:11:40 +0000|edda|edda@trac-host|Gone: version 1|Gone|1",
        "2011-03-13 07:12:30 +0000|edda|edda@trac-host|The old list|Gone|a b.txt",
        "2011-03-13 07:13:20 +0000|Ann|Ann@trac-host|Say more|WikiStart|2",
        "2011-03-13 07:13:20 +0000|Tracdown|tracdown@trac-host|\(last)||",
      ])
    // Two runs make the same commits, as nothing in them depends on when and where they run.
    #expect(
      try folder.git("docs.git", "log", "--format=%an %ae %ad")
        == folder.git("docs.git", "log", "--format=%cn %ce %cd"))
    try folder.run("again.git", "--authors", folder["authors.txt"])
    #expect(try folder.tip("again.git") == folder.tip("docs.git"))
    #expect(try folder.isSound("docs.git"))
  }

  @Test func theLastTreeIsThatOfAMigration() throws {
    let folder = try HistoryFolder()
    try folder.run("docs.git")
    #expect(try folder.files("docs.git") == folder.migrated())
    for options in [["--target", "gollum"], ["--target", "mdwiki"], ["--with-guide", "--toc"]] {
      let name = "\(options.joined()).git"
      let result = try Tool.run(
        ["migrate", folder.environment.path, "--git", folder[name]] + options)
      #expect(result.code == 0)
      let files = try folder.files(name)
      switch options[0] {
      case "--target": #expect(try files == folder.migrated(options[0], options[1]))
      default: #expect(try files == folder.migrated("--with-guide", "--toc"))
      }
    }
  }

  @Test func everyVersionIsConvertedWithTodaysWikiInView() throws {
    let folder = try HistoryFolder()
    try folder.run("docs.git")
    let first = try folder.git("docs.git", "rev-list", "--reverse", "main")[0]
    #expect(
      try folder.git("docs.git", "show", "\(first):README.md").joined(separator: "\n")
        == "# Start\nSee [Guide/Install](Guide/Install.md) and Old.")
    #expect(try folder.git("docs.git", "ls-tree", "-r", "--name-only", first) == ["README.md"])
  }

  @Test func loginsThatNobodyNamedAreListed() throws {
    let folder = try HistoryFolder()
    try folder.project.write("joe = Joe Doe <joe@example.org>\n", to: "authors.txt")
    let report = folder["report.md"]
    try folder.run("docs.git", "--authors", folder["authors.txt"], "--report", report)
    let text = try folder.project.read("report.md")
    #expect(text.contains("author-unknown"))
    #expect(text.contains("missing from the authors file (2): Ann"))
    #expect(!text.contains("joe"))
  }

  @Test func aFileOfAuthorsIsWrittenToBeFilledIn() throws {
    let folder = try HistoryFolder(
      TestEnvironment(
        pages: [
          .init(
            "A",
            [
              .init(1, at: 1_300_000_000, by: "joe", text: "1"),
              .init(2, at: 1_300_000_100, by: "edda", text: "2"),
            ])
        ], people: ["joe": (name: "Joe Doe", email: "joe@example.org")]))
    let arguments = [
      "migrate", folder.environment.path, "--write-authors", folder["authors.txt"],
    ]
    let result = try Tool.run(arguments)
    #expect(result.code == 0)
    #expect(
      try folder.project.read("authors.txt").split(separator: "\n").dropFirst(2) == [
        "edda = edda <edda@trac-host>",
        "# Trac has for the next line: joe@example.org",
        "joe = Joe Doe <joe@trac-host>",
      ])
    // What somebody filled in is not written over.
    let second = try Tool.run(arguments)
    #expect(second.code == 2)
    #expect(second.messages.contains("already exists"))
  }

  @Test func editsThatFollowEachOtherAreOneCommit() throws {
    let folder = try HistoryFolder(
      TestEnvironment(pages: [
        .init(
          "A",
          [
            .init(1, at: 1_300_000_000, text: "1"),
            .init(2, at: 1_300_000_060, comment: "typo", text: "2"),
            .init(3, at: 1_300_000_120, comment: "typo", text: "3"),
            .init(4, at: 1_300_000_180, by: "edda", text: "4"),
            .init(5, at: 1_300_000_240, text: "5"),
            .init(6, at: 1_300_010_000, text: "6"),
          ]),
        .init("B", [.init(1, at: 1_300_000_090, text: "b")]),
      ]))
    try folder.run("docs.git", "--squash", "30m")
    #expect(
      try folder.git(
        "docs.git", "log", "--reverse",
        "--format=%s|%(trailers:key=Trac-Version,valueonly,separator=%x2C)"
      ).dropLast() == [
        "B: version 1|1", "typo|1,2,3", "A: version 4|4", "A: version 5|5", "A: version 6|6",
      ])
    #expect(try folder.git("docs.git", "show", "main~4:A.md") == ["3"])
    // The next edit comes soon after one that is committed already.
    try folder.environment.add(
      .init("A", [.init(7, at: 1_300_010_060, comment: "and", text: "7")]))
    try folder.run("docs.git", "--squash", "30m")
    #expect(try folder.subjects("docs.git").dropFirst(6) == ["and", last])
  }

  @Test func aDryRunMakesNothing() throws {
    let folder = try HistoryFolder()
    let result = try folder.run("docs.git", "--dry-run")
    #expect(result.code == 0)
    #expect(!FileManager.default.fileExists(atPath: folder["docs.git"]))
  }

  @Test func aFolderOfPagesHasNoHistory() throws {
    let folder = try HistoryFolder()
    try folder.project.write("= Start =\n", to: "pages/WikiStart")
    let result = try Tool.run(["migrate", folder["pages"], "--git", folder["docs.git"]])
    #expect(result.code == 2)
    #expect(result.messages.contains("contains no history"))
    #expect(!FileManager.default.fileExists(atPath: folder["docs.git"]))
  }
}
