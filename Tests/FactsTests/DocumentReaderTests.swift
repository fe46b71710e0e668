import Testing

@testable import Facts
@testable import Files

@Suite struct DocumentReaderTests {
  @Test(arguments: [
    ("README", DocumentFormat.plain), ("readme", .plain), ("docs/Install.MD", .markdown),
    ("a/CHANGES.rst", .restructuredText), ("x.adoc", .asciiDoc), ("x.textile", .textile),
    ("x.org", .org), ("notes.txt", .plain), ("docs/index.html", .html), ("paper.pdf", .unread),
    ("tool.1", .unread), ("INSTALL.html", .html), ("LICENSE.md", .markdown),
  ])
  func formatsByName(path: String, format: DocumentFormat) {
    #expect(DocumentFormat.of(path: path) == format)
  }

  @Test(arguments: [
    "main.c", "LICENSE", "COPYING.LESSER", "license.txt", "requirements.txt", "a/CMakeLists.txt",
    "robots.txt", "install", "Makefile", ".md", "src/page.html", "LICENSES/MIT.txt", "lib.so.12",
  ])
  func namesOfNoDocument(path: String) {
    #expect(DocumentFormat.of(path: path) == nil)
  }

  private func read(_ text: String, _ path: String) -> DocumentFacts? {
    DocumentReader.read(Array(text.utf8), path: path)
  }

  @Test func dataIsNoDocument() {
    #expect(read("alpha\nbeta\ngamma\ndelta\n", "terms.txt") == nil)
    #expect(read("1 2 3\n4 5 6\n", "table.txt") == nil)
    #expect(read("#!/bin/sh\necho now it is done\n", "INSTALL") == nil)
    #expect(read("This tells how to start it.\n\nRun it twice.\n", "notes.txt") != nil)
    #expect(read("buy milk\n", "TODO") != nil)
  }

  @Test func licensesAreNoDocuments() {
    #expect(read("# MIT\n\nPermission is hereby granted, free of charge\n", "LICENSE.md") == nil)
    #expect(read("# Licences\n\nWe chose ours for [reasons](why.md).\n", "docs/license.md") != nil)
  }

  @Test func textsOfManyEncodings() {
    let utf16: [UInt8] =
      [0xFF, 0xFE] + "# Über\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(DocumentReader.read(utf16, path: "a.md")?.headings.map(\.text) == ["Über"])
    let latin = Array("# ".utf8) + [0xDC] + Array("ber\n".utf8)
    #expect(DocumentReader.read(latin, path: "a.md")?.headings.map(\.text) == ["Über"])
    let marked = [0xEF, 0xBB, 0xBF] + Array("# A\r\n\r\n[b](c)\r\n".utf8)
    let facts = DocumentReader.read(marked, path: "a.md")
    #expect(facts?.headings.map(\.text) == ["A"])
    #expect(facts?.links.map(\.line) == [3])
    #expect(DocumentReader.read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], path: "a.md") == nil)
  }

  @Test func whatIsTooLargeIsThereButUnread() {
    let file = TreeFile(path: "a.md", size: DocumentReader.sizeLimit + 1)
    #expect(DocumentReader.withoutReading(file)?.unreadReason == "larger than 5 MB")
    #expect(DocumentReader.withoutReading(TreeFile(path: "a.md", size: 3)) == nil)
  }

  @Test func markupOfFilesWithoutSuffix() {
    #expect(read("## One\n\ntext\n\n## Two\n", "CONTRIBUTING")?.format == .markdown)
  }

  @Test func aProjectIsRead() {
    let tree = MemoryTree([
      "README.md": Array("# A\n".utf8), "vendor/x.md": Array("# B\n".utf8),
      "b.pdf": Array("%PDF".utf8), "c.swift": [],
    ])
    let project = ProjectFacts.read(tree: tree, name: "p") { !$0.hasPrefix("vendor/") }
    #expect(project.documents.map(\.path) == ["README.md", "b.pdf"])
    #expect(
      project.notRead == ["1 document was not read: the format pdf is not supported (b.pdf)."])
    // Links may lead there.
    #expect(project.files["vendor/x.md"] != nil)
  }
}
