import Basics
import FolderFixture
import Markup
import Reports
import Stores
import Testing
import Verify

/// Input that nobody should have to meet: no crash, no wait, and words that say what to do.
@Suite struct HostileTests {
  @Test func aFolderWithoutManifestIsRefused() throws {
    let wiki = try SampleWiki(saved: ["A.html": "<p>a</p>"])
    try wiki.folder.makeFolder("empty")
    let error = #expect(throws: Failure.self) {
      try wiki.verify { $0.destination = wiki.folder["empty"] }
    }
    #expect(error?.description.contains("tracdown migrate") == true)
  }

  @Test func aDestinationThatIsNotThereIsRefused() throws {
    let wiki = try SampleWiki(saved: ["A.html": "<p>a</p>"])
    #expect(throws: Failure.self) { try wiki.verify { $0.destination += "-gone" } }
  }

  @Test func aBrokenManifestIsRefused() throws {
    let wiki = try SampleWiki(saved: ["A.html": "<p>a</p>"])
    try wiki.folder.write("docs/" + Manifest.path, "{")
    #expect(throws: ManifestError.self) { try wiki.verify() }
  }

  @Test func foldersOfSavedPagesMustHoldSome() throws {
    let wiki = try SampleWiki(pages: ["A": "a\n"], saved: ["notes.txt": "no page"])
    for (place, words) in [
      ("", "contains no HTML"), ("-gone", "does not exist"), ("/notes.txt", "is a file"),
    ] {
      let error = #expect(throws: Failure.self) { try wiki.verify { $0.html += place } }
      #expect(error?.description.contains("\(wiki.html)\(place)' \(words)") == true)
    }
  }

  private func status(of html: [UInt8], markdown: String = "a\n") throws -> PageReport {
    let wiki = try SampleWiki(pages: ["A": markdown])
    try wiki.folder.write("saved/A.html", html)
    return try wiki.verify { $0.jobs = 2 }.pages[0]
  }

  @Test func aBinaryFileIsNotCompared() throws {
    let report = try status(
      of: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](0...255))
    #expect(report.status == .notCompared)
    #expect(report.findings.first?.message.contains("is not text") == true)
  }

  @Test func aGiganticFileIsNotCompared() throws {
    let report = try status(of: [UInt8](repeating: 0x61, count: 9 << 20))
    #expect(report.status == .notCompared)
    #expect(report.findings.first?.message.contains("8 MiB") == true)
  }

  @Test func bytesThatAreNoUTF8AreGuessedAndSaid() throws {
    let report = try status(
      of: [0x3C, 0x70, 0x3E, 0x63, 0x61, 0x66, 0xE9], markdown: "café\n")
    #expect(report.status == .same)
    #expect(report.findings.map(\.id) == ["encoding-guessed"])
  }

  @Test func anEmptyFileIsAnEmptyPage() throws {
    #expect(try status(of: [], markdown: "").status == .same)
    #expect(try status(of: [], markdown: "a\n").status == .different)
  }

  @Test func deepNestingIsSaid() throws {
    let html = String(repeating: "<div><blockquote>", count: 20_000) + "a"
    let report = try status(of: Array(html.utf8))
    #expect(report.findings.contains { $0.id == "nesting-too-deep" })
    let markdown = String(repeating: "> ", count: 20_000) + "a\n"
    #expect(try status(of: Array("<p>a</p>".utf8), markdown: markdown).status == .different)
  }

  @Test(arguments: [
    "<p>a<script>if (a < b", "<p>a</p><style>", "<p>a<!-- ", "<p>a<", "<p>a</p></div></div>",
    "<table><p>a",
    "<ul><ul><ul>a", "<dl>a", "a&#xFFFFFFFF;",
  ])
  func brokenHTMLIsReadAsBrowsersDo(html: String) throws {
    _ = try status(of: Array(html.utf8))
  }

  @Test(arguments: ["<p>", "<ul><li>", "<a href=x>", "&amp;", "<b>", "<td>", "[[", "<span id=a>"])
  func endlessRepetitionEnds(piece: String) throws {
    _ = try status(of: Array(String(repeating: piece, count: 20_000).utf8))
  }

  @Test func longPagesWithNothingInCommonEnd() throws {
    let html = (0..<60_000).map { "w\($0)" }.joined(separator: " ")
    let markdown = (0..<60_000).map { "v\($0 % 977)" }.joined(separator: " ")
    let report = try status(of: Array("<p>\(html)</p>".utf8), markdown: markdown)
    #expect(report.status == .different)
  }

  @Test func longPagesWithFewChangesAreAlignedAroundThem() throws {
    let words = (0..<60_000).map { "w\($0)" }
    var changed = words
    for index in stride(from: 100, to: 60_000, by: 20) { changed[index] = "changed" }
    let report = try status(
      of: Array("<p>\(words.joined(separator: " "))</p>".utf8),
      markdown: changed.joined(separator: "\n") + "\n")
    #expect(report.status == .different)
    #expect(report.findings.first?.outputLine == 101)
    #expect(report.findings.contains { $0.message.contains("2975 more") })
  }
}
