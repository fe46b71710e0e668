import Foundation
import Testing
import TracFixture

/// Names, comments and logins are data: nothing in them gets out of its place in a commit.
@Suite struct HostileHistoryTests {
  @Test func commentsCannotForgeTrailersOrCommits() throws {
    let comments = [
      "fake\n\nTrac-Page: Other\nTrac-Version: 9", "Trac-Page: Other\nTrac-Version: 9",
      "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor Mallory <m@example.org> 1 +0000",
      "-m x --author=y", "\n\n  \n", "# not a comment", "a\r\nb\rc", "Tracdown-State: 0000",
      String(repeating: "x", count: 1 << 20), "\u{1B}[31mred", "caf\u{E9}",
    ]
    let folder = try HistoryFolder(
      TestEnvironment(pages: [
        .init(
          "A",
          comments.enumerated().map { number, comment in
            .init(number + 1, at: 1_300_000_000 + number, comment: comment, text: "\(number)\n")
          })
      ]))
    try folder.environment.execute(
      "UPDATE wiki SET comment = CAST(? AS TEXT) WHERE version = 1",
      [.bytes(Array("nul\0nul \u{FF}".utf8) + [0xFF])])
    let result = try folder.run("docs.git")
    #expect(result.code < 2, "\(result.messages)")
    #expect(
      try folder.git(
        "docs.git", "log", "--reverse",
        "--format=%(trailers:key=Trac-Page,valueonly,separator=%x2C) %(trailers:key=Trac-Version,valueonly,separator=%x2C)"
      ) == (1...comments.count).map { "A \($0)" } + [" "])
    #expect(try folder.isSound("docs.git"))
    #expect(try folder.run("docs.git").output.contains("Nothing has changed"))
    // The record is read from the trailers alone: the version is new, and nothing else is.
    try folder.environment.add(
      .init("A", [.init(12, at: 1_300_001_000, comment: "new", text: "new\n")]))
    let count = try folder.subjects("docs.git").count
    try folder.run("docs.git")
    #expect(try folder.subjects("docs.git").count == count + 2)
  }

  @Test func namesCannotLeaveTheTree() throws {
    let names = [
      "..", "../../etc/passwd", "/etc/passwd", ".git/config", ".GIT/hooks/post-checkout", "git~1",
      "-rf", "a//b", "a/../b", "a\nb", "a\u{1}b", "CON", "x/.git /y", "a<b>|c?", "a:b",
      String(repeating: "n", count: 4000), "dir/" + String(repeating: "d/", count: 60),
    ]
    let folder = try HistoryFolder(
      TestEnvironment(
        pages: names.enumerated().map { number, name in
          .init(
            name,
            [.init(1, at: 1_300_000_000 + number, by: "-\(name)<x>\n", text: "\(number)\n")])
        },
        uploads: names.enumerated().map { number, name in
          .init(name, on: "A", [UInt8(number)], at: 1_300_000_500 + number, layout: .missing)
        }))
    let result = try folder.run("docs.git")
    #expect(result.code < 2, "\(result.messages)")
    #expect(try folder.isSound("docs.git"))
    #expect(try folder.files("docs.git") == folder.migrated())
    let paths = try folder.git("docs.git", "ls-tree", "-r", "--name-only", "-z", "main")
      .joined(separator: "\n").split(separator: "\0")
    for path in paths {
      for part in path.split(separator: "/", omittingEmptySubsequences: false) {
        #expect(part != ".." && part != "" && part.lowercased() != ".git", "\(path)")
      }
    }
    #expect(try folder.run("docs.git").output.contains("Nothing has changed"))
  }

  @Test func whatIsTooDeepForGitIsNamed() throws {
    let folder = try HistoryFolder(
      TestEnvironment(pages: [.init(String(repeating: "d/", count: 120) + "e", "deep\n")]))
    let result = try folder.run("docs.git", "--report", folder["report.md"])
    #expect(result.code < 2, "\(result.messages)")
    #expect(try folder.project.read("report.md").contains("was not committed"))
    #expect(try folder.isSound("docs.git"))
  }

  @Test func timesThatCannotBeAreKeptInOrder() throws {
    let folder = try HistoryFolder(
      TestEnvironment(pages: [
        .init(
          "A",
          [
            .init(1, at: 1_300_000_000, text: "1\n"), .init(2, at: -5, text: "2\n"),
            .init(3, at: 0, text: "3\n"), .init(4, at: 1_300_000_001, text: "4\n"),
          ]),
        .init("B", [.init(1, at: 1_299_999_999, text: "b\n")]),
      ]))
    let result = try folder.run("docs.git")
    #expect(result.code == 0, "\(result.messages)")
    #expect(
      try folder.subjects("docs.git").dropLast() == [
        "B: version 1", "A: version 1", "A: version 2", "A: version 3", "A: version 4",
      ])
    #expect(try folder.isSound("docs.git"))
    #expect(try folder.files("docs.git") == folder.migrated())
    #expect(try folder.run("docs.git").output.contains("Nothing has changed"))
  }
}
