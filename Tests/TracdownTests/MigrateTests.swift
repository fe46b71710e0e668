import FolderFixture
import Foundation
import Testing

/// `tracdown migrate` and `convert` as a user runs them: exit codes, streams, files.
@Suite struct MigrateTests {
  /// A folder with a small wiki, removed at the end.
  private struct Folder {
    private let folder: TestFolder
    var url: URL { URL(filePath: folder.path) }
    var wiki: String { folder["wiki"] }
    var output: String { folder["out"] }

    init(_ pages: [String: String]) throws {
      folder = try TestFolder()
      try folder.makeFolder("wiki")
      for (name, text) in pages { try folder.write("wiki/" + name, text) }
    }

    func text(_ path: String) -> String? { folder.text(path) }
  }

  private let pages = ["WikiStart.txt": "= Start =\n[wiki:Gone gone] '''bold'''\n"]

  @Test func aMigrationWritesFilesAndSaysSoOnStandardError() throws {
    let folder = try Folder(pages)
    let result = try Tool.run(["migrate", folder.wiki, folder.output])
    #expect(result.code == 0)
    #expect(result.output == "")
    #expect(result.messages.contains("1: 1 converted"))
    #expect(result.messages.contains("link-dead"))
    #expect(result.messages.hasSuffix("Exit code 0: no errors (--fail-on error).\n"))
    #expect(!result.messages.contains("\u{1B}"))
    #expect(folder.text("out/README.md") == "# Start\n\ngone **bold**\n")
    #expect(
      folder.text("out/.tracdown/manifest.json")?.contains("\"WikiStart\": \"README.md\"") == true)
  }

  @Test func quietSaysNothing() throws {
    let folder = try Folder(pages)
    let result = try Tool.run(["migrate", folder.wiki, folder.output, "--quiet"])
    #expect(result.code == 0)
    #expect(result.output == "" && result.messages == "")
  }

  @Test func failOnWarningExitsWith1AndStillWrites() throws {
    let folder = try Folder(pages)
    let result = try Tool.run(["migrate", folder.wiki, folder.output, "--fail-on", "warning"])
    #expect(result.code == 1)
    #expect(folder.text("out/README.md") != nil)
  }

  @Test func reportsAreWrittenInBothForms() throws {
    let folder = try Folder(pages)
    let report = folder.url.appendingPathComponent("report").path
    let result = try Tool.run([
      "migrate", folder.wiki, folder.output, "--report", report + ".md", "--report",
      report + ".json",
    ])
    #expect(result.code == 0)
    #expect(
      folder.text("report.md")?.contains("line 2 → [3](out/README.md?plain=1#L3), `link-dead`")
        == true)
    let json = try #require(folder.text("report.json"))
    _ = try JSONSerialization.jsonObject(with: Data(json.utf8))
    #expect(json.contains("\"link-dead\""))
  }

  @Test func theHTMLReportShowsBothTextsAndIsTheSameEachTime() throws {
    let folder = try Folder([
      "WikiStart.txt": "= Start =\n[wiki:Gone gone] <script>alert(1)</script>\n",
      "Fine.txt": "Fine.\n",
    ])
    let report = folder.url.appendingPathComponent("reports/report.html").path
    for _ in 0..<2 {
      let result = try Tool.run([
        "migrate", folder.wiki, folder.output, "--force", "--report", report, "--dry-run",
      ])
      #expect(result.code == 0)
    }
    let html = try #require(folder.text("reports/report.html"))
    #expect(html.contains("href=\"../out/README.md\""))
    #expect(html.contains("data-n=\"2\" data-k=\"link-dead\">[wiki:Gone gone] &lt;script&gt;"))
    #expect(html.contains("data-n=\"3\" data-k=\"link-dead\">gone "))
    #expect(!html.contains("<script>alert") && !html.contains(folder.url.path))
    // A page without findings is a line that leads to its file.
    #expect(html.contains("<a href=\"../out/Fine.md\">Fine</a>"))
    let again = folder.url.appendingPathComponent("reports/again.html").path
    _ = try Tool.run(["migrate", folder.wiki, folder.output, "--report", again, "--dry-run"])
    #expect(folder.text("reports/again.html") == html)
  }

  @Test func aReportThatCannotBeWrittenExitsWith2() throws {
    let folder = try Folder(pages)
    let result = try Tool.run([
      "migrate", folder.wiki, folder.output, "--report", folder.wiki + "/WikiStart.txt/r.html",
    ])
    #expect(result.code == 2)
    #expect(result.messages.contains("The report was not written"))
  }

  @Test func aSourceThatIsNotThereExitsWith2AndSaysWhatToDo() throws {
    let folder = try Folder(pages)
    let result = try Tool.run(["migrate", folder.wiki + "-x", folder.output])
    #expect(result.code == 2)
    #expect(result.messages.contains("wiki-x"))
    #expect(folder.text("out/.tracdown/manifest.json") == nil)
  }

  @Test func aDestinationWithForeignFilesIsRefused() throws {
    let folder = try Folder(pages)
    try FileManager.default.createDirectory(
      atPath: folder.output, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: folder.url.appendingPathComponent("out/mine.txt"))
    let result = try Tool.run(["migrate", folder.wiki, folder.output])
    #expect(result.code == 2)
    #expect(result.messages.contains("--into-existing"))
  }

  @Test func convertIsAFilter() throws {
    let result = try Tool.run(["convert"], input: "= Title =\n * ''item'' [wiki:A/B b]\n")
    #expect(result.code == 0)
    #expect(result.output == "# Title\n\n- *item* [b](A/B.md)\n")
    #expect(result.messages == "")
  }

  @Test func convertSaysItsFindingsOnStandardError() throws {
    let result = try Tool.run(
      ["convert", "--fail-on", "warning"], input: "x\n[[Unknown(1)]]\n")
    #expect(result.code == 1)
    #expect(result.output == "x\n`[[Unknown(1)]]`\n")
    #expect(result.messages.contains("2: warning"))
    #expect(result.messages.contains("[macro-unknown, line 2 of the Markdown]"))
  }

  @Test func unknownMacrosAreWrittenAsAsked() throws {
    let input = "a [[Unknown(1)]] b\n"
    let auto = try Tool.run(["convert", "--quiet"], input: input + "\n[[Unknown(2)]]\n")
    #expect(auto.output == "a `[[Unknown(1)]]` b\n\n<!-- [[Unknown(2)]] -->\n")
    let comment = try Tool.run(["convert", "--unknown-macros", "comment", "--quiet"], input: input)
    #expect(comment.output == "a <!-- [[Unknown(1)]] --> b\n")
    let code = try Tool.run(["convert", "--unknown-macros", "code", "--quiet"], input: input)
    #expect(code.output == "a `[[Unknown(1)]]` b\n")
    let drop = try Tool.run(["convert", "--unknown-macros", "drop", "--quiet"], input: input)
    #expect(drop.output == "a b\n")
  }

  @Test func tocWritesAList() throws {
    let input = "[[PageOutline]]\n= One =\n== Two words ==\n"
    let result = try Tool.run(["convert", "--toc", "--quiet"], input: input)
    #expect(result.output.hasPrefix("- [One](#one)\n  - [Two words](#two-words)\n"))
  }

  @Test func dumpShowsTokensAndTree() throws {
    let tokens = try Tool.run(["dump", "--tokens"], input: "'''a''' #1\n")
    #expect(
      tokens.output == """
        1:1 bold "\\'\\'\\'"
        1:4 text "a"
        1:5 bold "\\'\\'\\'"
        1:8 text " "
        1:9 ticket "#1"
        1:11 lineEnd "\\n"

        """)
    let tree = try Tool.run(["dump", "--tree"], input: "'''a'''\n")
    #expect(tree.output == "paragraph @1\n  strong\n    text \"a\"\n")
  }
}
