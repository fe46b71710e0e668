import FolderFixture
import Markup
import Stores
import Testing

@testable import Files

@Suite struct AttachmentFolderTests {
  @Test func foldersAndEncodedNamesLeadToTheSamePage() throws {
    let files = try TestFolder([
      "A/B/one.png": "1", "A%2FB/two.png": "22", "A/three%20x.png": "3", ".DS_Store": "x",
    ])
    let folder = try AttachmentFolder.open(Path(files.path), pages: ["A", "A/B"])
    #expect(
      folder.attachments.map { "\($0.page) \($0.name)" } == [
        "A three x.png", "A/B one.png", "A/B two.png",
      ])
    #expect(folder.attachments.map(\.size) == [1, 1, 2])
    #expect(folder.attachments.map(\.nearestPage) == ["A", "A/B", "A/B"])
    #expect(folder.findings == [])
  }

  @Test func aPageThatDoesNotExistIsStillTheOwner() throws {
    let files = try TestFolder(["A/Gone/f": "x", "Nowhere/f": "x"])
    let folder = try AttachmentFolder.open(Path(files.path), pages: ["A"])
    #expect(folder.attachments.map(\.page) == ["A/Gone", "Nowhere"])
    #expect(folder.attachments.map(\.nearestPage) == ["A", nil])
  }

  @Test func oddThingsAreFindings() throws {
    let files = try TestFolder(["stray.png": "x", "A%2FB/f": "1", "A/B/f": "2"])
    try files.link("A/link.png", to: "B/f")
    let folder = try AttachmentFolder.open(Path(files.path), pages: ["A/B"])
    #expect(folder.attachments.map(\.path.text) == [files["A%2FB/f"]])
    #expect(
      folder.findings.map(\.id).sorted() == [
        "attachment-orphan", "page-duplicate", "symbolic-link",
      ])
  }

  @Test func oldTracsRealmFoldersAreSeen() throws {
    let files = try TestFolder(["wiki/A/f": "x", "ticket/12/g": "x"])
    #expect(
      try AttachmentFolder.open(Path(files.path), pages: ["A"]).attachments.map(\.page) == ["A"])
    #expect(
      try AttachmentFolder.open(Path(files.path), pages: ["wiki"]).attachments.map(\.page)
        == ["ticket/12", "wiki/A"])
  }

  @Test func aMissingFolderIsAnError() {
    #expect(throws: SourceError.self) {
      try AttachmentFolder.open(Path("/nonexistent/files"), pages: [])
    }
  }
}
