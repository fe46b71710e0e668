import Foundation
import Testing
import TracFixture

/// Repositories of every kind: new, bare, with a past, checked out.
@Suite struct HistoryRepositoryTests {
  @Test func aNewRepositoryIsCheckedOut() throws {
    let folder = try HistoryFolder()
    try folder.run("docs")
    #expect(try folder.project.read("docs/Gone.md").hasPrefix("Soon gone.\n"))
    #expect(try folder.git("docs", "status", "--porcelain").isEmpty)
    #expect(try folder.git("docs", "symbolic-ref", "HEAD") == ["refs/heads/main"])
  }

  @Test func aBareOneIsMadeWhereTheNameSaysSo() throws {
    let folder = try HistoryFolder()
    try folder.run("docs.git", "--branch", "wiki")
    #expect(try folder.git("docs.git", "rev-parse", "--is-bare-repository") == ["true"])
    #expect(
      try folder.git("docs.git", "for-each-ref", "--format=%(refname)") == ["refs/heads/wiki"])
  }

  /// A repository with a commit of its own on `main`, checked out.
  private func withPast() throws -> HistoryFolder {
    let folder = try HistoryFolder()
    try folder.project.write("int main;\n", to: "code/main.c")
    try folder.git("code", "init", "-q", "-b", "main")
    try folder.git("code", "add", "--all")
    try folder.git("code", "commit", "-q", "-m", "code")
    return folder
  }

  @Test func aBranchIsAppendedToAndKeepsItsFiles() throws {
    let folder = try withPast()
    let result = try folder.run("code")
    #expect(try folder.subjects("code").prefix(2) == ["code", "WikiStart: version 1"])
    #expect(try folder.git("code", "show", "main:main.c") == ["int main;"])
    // No file of the working tree is touched, and the message says what to do.
    #expect(!FileManager.default.fileExists(atPath: folder["code/README.md"]))
    #expect(result.messages.contains("reset --hard"))
    try folder.git("code", "reset", "-q", "--hard")
    try folder.environment.add(
      .init("WikiStart", [.init(3, at: 1_300_001_000, text: "three\n")]))
    try folder.run("code", "--checkout")
    #expect(try folder.project.read("code/README.md") == "three\n")
    #expect(try folder.project.read("code/main.c") == "int main;\n")
    #expect(try folder.git("code", "status", "--porcelain").isEmpty)
  }

  @Test func anotherBranchLeavesTheOneThatIsCheckedOut() throws {
    let folder = try withPast()
    let tip = try folder.tip("code")
    try folder.project.write("int changed;\n", to: "code/main.c")
    let result = try folder.run("code", "--branch", "docs/wiki")
    #expect(result.code == 0)
    #expect(try folder.tip("code") == tip)
    #expect(try folder.git("code", "status", "--porcelain") == [" M main.c"])
    // A new branch begins with the wiki alone.
    #expect(try folder.subjects("code", "docs/wiki").first == "WikiStart: version 1")
    #expect(try folder.isSound("code"))
  }

  @Test func uncommittedChangesAreNotMixedWithTheHistory() throws {
    let folder = try withPast()
    let tip = try folder.tip("code")
    try folder.project.write("int changed;\n", to: "code/main.c")
    let result = try folder.run("code")
    #expect(result.code == 2)
    #expect(result.messages.contains("main.c"))
    #expect(try folder.tip("code") == tip)
  }

  @Test func aFileOfTheBranchIsNotWrittenOver() throws {
    let folder = try withPast()
    try folder.project.write("# The code\n", to: "code/README.md")
    try folder.git("code", "add", "--all")
    try folder.git("code", "commit", "-q", "-m", "readme")
    let result = try folder.run("code")
    #expect(try folder.git("code", "show", "main:README.md") == ["# The code"])
    #expect(result.messages.contains("WikiStart  1 page-edited"), "\(result.messages)")
  }

  @Test func destAndHistoryTogether() throws {
    let folder = try HistoryFolder()
    let result = try Tool.run([
      "migrate", folder.environment.path, folder["dest"], "--git", folder["docs.git"],
    ])
    #expect(result.code == 0, "\(result.messages)")
    #expect(try folder.project.read("dest/Gone.md").hasPrefix("Soon gone.\n"))
    #expect(try folder.subjects("docs.git").count == 8)
  }

  @Test func whatIsNoRepositoryIsRefused() throws {
    let folder = try HistoryFolder()
    try folder.project.write("x", to: "file")
    let result = try folder.run("file")
    #expect(result.code == 2)
    #expect(try folder.project.read("file") == "x")
    let name = try folder.run("docs.git", "--branch", "a..b")
    #expect(name.code == 2)
    #expect(name.messages.contains("a..b"))
  }
}
