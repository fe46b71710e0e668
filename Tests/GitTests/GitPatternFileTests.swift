import Foundation
import GitFixture
import Testing

@testable import Files
@testable import Git

/// Patterns that git and libgit2 take too long for are found before they are asked.
@Suite struct GitPatternFileTests {
  @Test(arguments: [
    ("*.log\n/out/\n**/*.tmp.*\n", nil), ("a*b*c*d*e\n", nil), ("x\n*a*a*a*a*a\n", 2),
    ("****a***b**c*d\n", nil), ("#*a*a*a*a*a*a\n", nil), ("\\*\\*\\*\\*\\*\\*a*\n", nil),
    ("**/a/**/b/**/c/**/d/**/e\r\n", 1), ("*a*b*c*d*\r\n", nil), ("", nil),
  ])
  func tooManyStars(_ text: String, _ line: Int?) {
    #expect(GitPatternFile.costlyLine(Array(text.utf8)) == line)
  }

  @Test func excludedFoldersCountToo() throws {
    let test = try TestRepository(
      ["a.md": "x", "left/.gitignore": "*a*a*a*a*a*a\n", "docs/b.md": "x"], date: "2024-03-01")
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    #expect(throws: GitError.self) { try WorkingTree(repository, folder: Path(test["docs"])) }
    #expect(throws: GitError.self) { try repository.uncommitted() }
    #expect(throws: GitError.self) { try repository.changedFiles(since: "HEAD") }
  }

  @Test func filesOfPatternsLieInTheWorkingTree() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    try FileManager.default.createSymbolicLink(
      atPath: test[".gitignore"], withDestinationPath: "/dev/zero")
    #expect(throws: GitError.self) { try WorkingTree(repository, folder: Path(test.path)) }
    try test.remove(".gitignore")
    // One that is broken says nothing.
    try FileManager.default.createSymbolicLink(
      atPath: test[".gitignore"], withDestinationPath: "nowhere")
    #expect(try WorkingTree(repository, folder: Path(test.path)) != nil)
  }
}
