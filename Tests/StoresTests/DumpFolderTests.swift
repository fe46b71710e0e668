import FolderFixture
import Markup
import Stores
import Testing

@testable import Files

@Suite struct DumpFolderTests {
  private func text(_ folder: DumpFolder, _ name: String) -> String? {
    folder.entries.first { $0.name == name }.flatMap { folder.read($0).page }
      .map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test func pagesOfAllKindsOfNamesAreListedByName() throws {
    let source = try TestFolder([
      "WikiStart": "start", "A%2FB": "b", "A.txt": "a", "A/C.wiki": "c", "Z?format=txt": "z",
      ".hidden": "x", ".git/HEAD": "x", "Sub/.svn/entries": "x", "Empty": "",
    ])
    let folder = try DumpFolder.open(source.path)
    #expect(folder.entries.map(\.name) == ["A", "A/B", "A/C", "Empty", "WikiStart", "Z"])
    #expect(folder.entries.map(\.file).first == "A.txt")
    #expect(folder.findings == [])
    #expect(text(folder, "A/C") == "c")
    #expect(text(folder, "Empty") == "")
  }

  @Test func ofTwoFilesTheOneWithATracSuffixWins() throws {
    let source = try TestFolder([
      "Page": "none", "Page.wiki": "wiki", "A%2FB": "encoded", "A/B": "folder",
    ])
    let folder = try DumpFolder.open(source.path)
    #expect(text(folder, "Page") == "wiki")
    #expect(text(folder, "A/B") == "encoded")
    #expect(folder.findings.map(\.id) == ["page-duplicate", "page-duplicate"])
    #expect(folder.findings.map(\.page) == ["A/B", "Page"])
  }

  @Test func linksAndBinaryFilesAreNamedAndLeftOut() throws {
    let source = try TestFolder(["Page": "text"])
    try source.link("Linked", to: "Page")
    try source.link("Loop", to: ".")
    try source.write("picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    try source.write("Noise.txt", (0..<2000).map { UInt8($0 * 7 % 256) })
    let folder = try DumpFolder.open(source.path)
    #expect(folder.entries.map(\.name) == ["Noise", "Page"])
    #expect(
      folder.findings.map(\.id).sorted() == ["page-binary", "symbolic-link", "symbolic-link"])
    let (page, findings) = folder.read(folder.entries[0])
    #expect(page == nil)
    #expect(findings.map(\.id) == ["page-binary"])
  }

  @Test func aPageThatCannotBeReadIsAFinding() throws {
    let source = try TestFolder(["Page": "text", "Gone": "x"])
    let folder = try DumpFolder.open(source.path)
    try source.remove("Gone")
    let (page, findings) = folder.read(folder.entries[0])
    #expect(page == nil)
    #expect(findings.map(\.id) == ["page-unreadable"])
    #expect(findings.map(\.page) == ["Gone"])
    #expect(text(folder, "Page") == "text")
  }

  @Test func aPageThatBecameALinkIsNotFollowed() throws {
    let source = try TestFolder(["Page": "text", "Other": "x"])
    let folder = try DumpFolder.open(source.path)
    try source.remove("Page")
    try source.link("Page", to: "Other")
    #expect(folder.read(folder.entries[1]).page == nil)
  }

  @Test func pagesBesideAttachmentsAreFound() throws {
    let source = try TestFolder([
      "pages/A.txt": "a", "attachments/A/f.txt": "f", "trac.ini": "[wiki]",
    ])
    let folder = try DumpFolder.open(source.path)
    #expect(folder.entries.map(\.file) == ["pages/A.txt"])
    #expect(folder.entries.map(\.name) == ["A"])
    #expect(folder.layout.attachments?.text == source["attachments"])
    #expect(folder.layout.tracIni?.text == source["trac.ini"])
    // The folder of the pages alone finds what is next to it.
    let inner = try DumpFolder.open(source["pages"])
    #expect(inner.entries.map(\.file) == ["A.txt"])
    #expect(inner.layout.attachments?.text == source["pages/../attachments"])
    #expect(inner.layout.tracIni?.text == source["pages/../trac.ini"])
  }

  @Test func whatLiesAmongThePagesButIsNoneIsSkipped() throws {
    let source = try TestFolder([
      "A": "a", "attachments/A/f.txt": "f", "files/A/g.txt": "g", "trac.ini": "[wiki]",
    ])
    #expect(try DumpFolder.open(source.path).entries.map(\.name) == ["A", "files/A/g"])
    let given = try DumpFolder.open(source.path, attachments: source["files"])
    #expect(given.entries.map(\.name) == ["A", "attachments/A/f"])
  }

  @Test func aWikiWithAPageTreeNamedPagesKeepsItsNames() throws {
    let source = try TestFolder(["pages/A": "a", "WikiStart": "s"])
    #expect(try DumpFolder.open(source.path).entries.map(\.name) == ["WikiStart", "pages/A"])
  }

  @Test func iniIsFoundInAnEnvironmentBeside() throws {
    let source = try TestFolder(["pages/A": "a", "env/conf/trac.ini": "[wiki]"])
    let folder = try DumpFolder.open(source["pages"])
    #expect(folder.layout.tracIni?.text == source["pages/../env/conf/trac.ini"])
  }

  @Test func markdownIsToldFromTracBySigns() throws {
    let source = try TestFolder([
      "Done.md": "# Title\n\n[a](b.md)", "Half.md": "= Title =\n\n'''bold'''", "Plain.md": "words",
    ])
    let folder = try DumpFolder.open(source.path)
    #expect(folder.entries.filter(\.isMarkdown).map(\.name) == ["Done"])
  }

  @Test func wrongSourcesAreErrorsThatSayWhatToDo() throws {
    let source = try TestFolder([
      "file": "x", "env/VERSION": "Trac", "env/conf/trac.ini": "", "env/db/trac.db": "",
    ])
    try source.makeFolder("empty")
    #expect(throws: SourceError.missing(what: "SOURCE", path: source["none"])) {
      try DumpFolder.open(source["none"])
    }
    #expect(throws: SourceError.notAFolder(path: source["file"])) {
      try DumpFolder.open(source["file"])
    }
    #expect(throws: SourceError.tracEnvironment(path: source["env"])) {
      try DumpFolder.open(source["env"])
    }
    #expect(throws: SourceError.empty(path: source["empty"])) {
      try DumpFolder.open(source["empty"])
    }
    #expect("\(SourceError.tracEnvironment(path: "env"))".contains("tracdown migrate"))
  }
}
