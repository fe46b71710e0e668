import Testing

@testable import Lint

@Suite struct ProjectFoldersTests {
  private let paths = [
    "README.md", "docs/README.md", "docs/a/x/y.md", "docs/a/z.md", "docs/b/z.md", "src/a/m.c",
  ]

  @Test(arguments: [
    ("docs/*", ["docs/a/", "docs/b/"]), ("./docs/*/", ["docs/a/", "docs/b/"]),
    ("*", ["docs/", "src/"]), ("*/a", ["docs/a/", "src/a/"]), ("docs/[b-z]", ["docs/b/"]),
    ("docs/a", ["docs/a/"]), ("nothing/*", []), ("", []),
  ])
  func foldersAreFound(pattern: String, folders: [String]) {
    #expect(ProjectFolders.matching(pattern, in: paths) == folders)
  }
}
