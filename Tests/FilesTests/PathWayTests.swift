import FolderFixture
import Testing

@testable import Files

@Suite struct PathWayTests {
  private func way(_ folder: String, _ other: String) -> String? {
    Path(folder).way(to: Path(other))?.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: "/")
  }

  @Test func theWayIsToldWhetherTheFoldersExistOrNot() throws {
    let folder = try TestFolder(["docs/a.md": "a"])
    let root = folder.path
    #expect(way(root, root + "/docs") == "docs")
    #expect(way(root + "/docs", root + "/docs/") == "")
    #expect(way(root + "/reports/new", root + "/docs") == "../../docs")
    #expect(way(root + "/docs/../reports", root + "/docs") == "../docs")
    #expect(way("./", "docs/./new") == "docs/new")
  }

  @Test func noWayIsGuessed() throws {
    let folder = try TestFolder()
    #expect(way(folder.path + "/new/../x", folder.path) == nil)
  }
}
