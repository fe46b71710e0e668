import GitFixture
import Testing

@testable import Repair

@Suite struct DocsTreeTests {
  private func error(_ path: String) -> String? {
    do {
      _ = try Repair(RepairRequest(place: path))
      return nil
    } catch { return "\(error)" }
  }

  @Test func whatIsNoFolderStopsTheRepair() throws {
    let tree = try TestTree(["a.md": "# a\n"])
    #expect(error(tree.path + "/nowhere")?.contains("does not exist") == true)
    #expect(error(tree.path + "/a.md")?.contains("is not a folder") == true)
    #expect(error(tree.path) == nil)
  }

  @Test func aBareRepositoryHasNoFiles() throws {
    let git = try TestRepository(["a.md": "# a\n"], date: "2024-03-01")
    let bare = git.beside("bare.git")
    try git.git(["clone", "--quiet", "--bare", git.path, bare])
    #expect(error(bare)?.contains("is a bare repository") == true)
  }

  @Test func theFolderInARepositoryIsKnown() throws {
    let git = try TestRepository(["docs/a.md": "# a\n", "b.md": "# b\n"], date: "2024-03-01")
    let whole = try Repair(RepairRequest(place: git.path))
    #expect(whole.repository != nil)
    #expect(whole.prefix.isEmpty)
    let folder = try Repair(RepairRequest(place: git["docs"]))
    #expect(folder.prefix == Array("docs/".utf8))
    let plain = try TestTree(["a.md": "# a\n"])
    #expect(try Repair(RepairRequest(place: plain.path)).repository == nil)
  }

  /// What git ignores is not the project's, if it holds Trac or not.
  @Test func ignoredFilesAreNotLookedAt() throws {
    let trac = "= T =\n\nA.[[BR]]\nB.\n"
    let git = try TestRepository(
      [".gitignore": "build/\n", "a.wiki": trac, "build/b.wiki": trac], date: "2024-03-01")
    #expect(try TestTree.repair(git.path).moves == ["a.wiki → a.md"])
  }
}
