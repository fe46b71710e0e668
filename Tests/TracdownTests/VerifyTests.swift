import FolderFixture
import Foundation
import Testing

/// `tracdown verify` as a user runs it: exit codes, streams, reports.
@Suite struct VerifyTests {
  /// A migrated wiki of one page and Trac's saved page of it, removed at the end.
  private struct Folder {
    private let folder: TestFolder
    var url: URL { URL(filePath: folder.path) }
    var docs: String { folder["docs"] }
    var html: String { folder["html"] }

    init(
      source: String = "= Start =\nSome '''bold''' words.\n", saved: String,
      options: [String] = []
    ) throws {
      folder = try TestFolder(["wiki/WikiStart.txt": source, "html/WikiStart.html": saved])
      try #require(try Tool.run(["migrate", folder["wiki"], docs] + options).code == 0)
    }

    func text(_ file: String) throws -> String { try #require(folder.text(file)) }
  }

  private let same = "<h1 id=\"Start\">Start</h1><p>\nSome <strong>bold</strong> words.\n</p>"

  @Test func equalPagesExitWith0AndSaySo() throws {
    let folder = try Folder(saved: same)
    let result = try Tool.run(["verify", folder.docs, "--html", folder.html])
    #expect(result.code == 0)
    #expect(result.output == "")
    #expect(result.messages.contains("1: 1 compared"))
    #expect(!result.messages.contains("\u{1B}"))
  }

  @Test func aDifferenceExitsWith1AndNamesItsLine() throws {
    let folder = try Folder(saved: same.replacingOccurrences(of: "words", with: "letters"))
    let report = folder.url.appendingPathComponent("report").path
    let result = try Tool.run([
      "verify", folder.docs, "--html", folder.html, "--report", report + ".md", "--report",
      report + ".json", "--report", report + ".html",
    ])
    #expect(result.code == 1)
    #expect(result.messages.contains("differs-text"))
    let markdown = try folder.text("report.md")
    #expect(markdown.hasPrefix("# Verification report\n"))
    #expect(markdown.contains("line [3](docs/README.md?plain=1#L3), `differs-text`"), "\(markdown)")
    let json = try JSONSerialization.jsonObject(with: Data(folder.text("report.json").utf8))
    let summary = try #require((json as? [String: Any])?["summary"] as? [String: Any])
    #expect(summary["different"] as? Int == 1)
    #expect(summary["proved"] == nil)
    #expect(try folder.text("report.html").contains("<h1>Verification report</h1>"))
  }

  @Test func lesserDifferencesAreWarnings() throws {
    let folder = try Folder(saved: same.replacingOccurrences(of: "strong", with: "em"))
    let arguments = ["verify", folder.docs, "--html", folder.html]
    #expect(try Tool.run(arguments).code == 0)
    #expect(try Tool.run(arguments + ["--fail-on", "warning"]).code == 1)
  }

  @Test func anAliasIsTheOldTracToo() throws {
    let old = "http://old.example.org/wiki/WikiStart"
    let folder = try Folder(
      source: "[\(old) here]\n",
      saved:
        "<p>\n<a class=\"ext-link\" href=\"\(old)\"><span class=\"icon\"></span>here</a>\n</p>",
      options: ["--trac-alias", "http://old.example.org"])
    let arguments = ["verify", folder.docs, "--html", folder.html]
    #expect(try Tool.run(arguments).code == 1)
    #expect(try Tool.run(arguments + ["--trac-alias", "http://old.example.org"]).code == 0)
  }

  @Test func theSettingsOfTheMigrationCount() throws {
    let ticket = "<p>\n<a class=\"new ticket\" href=\"/proj/ticket/7\">#7</a>\n</p>"
    let folder = try Folder(source: "#7\n", saved: ticket)
    let settings = folder.url.appendingPathComponent("settings.yml")
    let arguments = ["verify", folder.docs, "--html", folder.html]
    #expect(try Tool.run(arguments).code == 0)
    try Data("tickets: https://example.org/issues/{id}\n".utf8).write(to: settings)
    let result = try Tool.run(arguments + ["--config", settings.path])
    #expect(result.code == 1)
    #expect(result.messages.contains("differs-link"))
  }

  @Test func quietSaysNothing() throws {
    let folder = try Folder(saved: "")
    let result = try Tool.run(["verify", folder.docs, "--html", folder.html, "--quiet"])
    #expect(result.code == 1)
    #expect(result.output == "" && result.messages == "")
  }

  @Test func wrongUseExitsWith2AndSaysWhatToDo() throws {
    let folder = try Folder(saved: same)
    for (arguments, words) in [
      ([folder.html, "--html", folder.html], "tracdown migrate"),
      ([folder.docs, "--html", folder.html + "-gone"], "--html"),
      ([folder.docs, "--html", folder.docs], "wget"), ([folder.docs], "--html"),
      ([folder.docs, "--html", folder.html, "--report", "x.pdf"], ".json"),
      ([folder.docs, "--html", folder.html, "--jobs", "0"], "--jobs"),
    ] {
      let result = try Tool.run(["verify"] + arguments)
      #expect(result.code == 2, "\(arguments)")
      #expect(result.messages.contains(words), "\(result.messages)")
    }
  }
}
