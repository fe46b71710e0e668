import FolderFixture
import Foundation
import Lint
import Markdown
import Markup
import Stores
import Testing
import TracWiki

@testable import Files
@testable import Settings

@Suite struct SettingsTests {
  private func read(_ text: String) throws(SettingsError) -> Settings {
    try Settings(Array(text.utf8), file: Path("docs/.tracdown.yml"))
  }

  @Test func everyKeyIsRead() throws {
    let settings = try read(
      """
      attachments: files
      only: Team/*
      exclude: [Team/Old, "Team/[ab]*"]
      with-guide: true
      trac-ini: /etc/trac.ini
      trac-url: [https://one.example.org, http://two.example.org]
      unknown-macros: code
      drop-comments: no
      toc: yes
      attachment-list: false
      trac-alias: http://old.example.org
      tickets: https://example.org/issues/{id}
      ticket-map: tickets.csv
      changeset-map: [a.csv, plugins=b.csv]
      revisions: [../harbour.git, plugins=../plugins.git, /srv/a=b.git]
      repository-url: https://github.com/team/harbour
      sources: https://example.org/{path}?at={rev}
      macros:
        Tides: drop
      processors:
      """)
    #expect(settings.attachments == "docs/files")
    #expect(settings.only == ["Team/*"])
    #expect(settings.exclude == ["Team/Old", "Team/[ab]*"])
    #expect(settings.withGuide == true)
    #expect(settings.tracIni == "/etc/trac.ini")
    #expect(settings.tracURLs == ["https://one.example.org", "http://two.example.org"])
    #expect(settings.unknownMacros == .code)
    #expect(settings.dropsComments == false)
    #expect(settings.writesOutline == true)
    #expect(settings.listsAttachments == false)
    #expect(settings.tracAliases == ["http://old.example.org"])
    #expect(
      settings.resources == [
        "ticket": "https://example.org/issues/{id}",
        "source": "https://example.org/{path}?at={rev}",
      ])
    #expect(settings.ticketMap == "docs/tickets.csv")
    #expect(settings.changesetMaps == ["docs/a.csv", "plugins=docs/b.csv"])
    #expect(
      settings.revisions == ["docs/../harbour.git", "plugins=docs/../plugins.git", "/srv/a=b.git"])
    #expect(settings.repositoryURLs == ["https://github.com/team/harbour"])
  }

  @Test(arguments: ["", "# nothing\n", "toc:\n", "\u{FEFF}toc: true", "macros:\nprocessors: ~\n"])
  func littleIsEnough(text: String) throws {
    _ = try read(text)
  }

  @Test(
    arguments: [
      ("macro:\n  A: drop", 1, "Did you mean 'macros'?"),
      ("nonsense: 1", 1, "'tracdown init' writes a file that explains them all."),
      ("\ntoc: perhaps", 2, "true or false, not 'perhaps'"),
      ("toc: [true]", 1, "true or false"),
      ("trac-url: trac.example.org", 1, "https://"),
      ("trac-url:\n  a: b", 2, "'trac-url: text'"),
      ("unknown-macros: keep", 1, "auto, comment, code or drop"),
      ("macros: [A]", 1, "'key: value'"),
      ("- a", 1, "'key: value'"),
      ("macros:\n  A:", 2, "needs a form"),
      ("macros:\n  A: dorp", 2, "drop, comment, code, content"),
      ("macros:\n  A: [drop]", 2, "'A: text'"),
      ("macros:\n  A: {form: x}", 2, "template"),
      ("macros:\n  A: drop\n  A: code", 3, "set twice: here and in line 2"),
      ("macros:\n  A B: drop", 2, "after [["),
      ("processors:\n  /a: drop", 2, "after #!"),
      ("macros:\n  A: '{0'", 2, "'{{'"),
      ("macros:\n  A: '0}'", 2, "'}}'"),
      ("macros:\n  A: '{a b}'", 2, "{0} for all arguments"),
      ("macros:\n  A: '{}'", 2, "{0} for all arguments"),
      ("macros:\n  A: '{content}'", 2, "Write {0}"),
      ("macros:\n  A: '[[A({0})]]'", 2, "calls A itself"),
      ("macros:\n  B: '[[A]]'\n  A: '{{{#!B\n}}}'", 3, "A → B → A"),
      ("macros:\n\tA: drop", 2, "not tabs"),
      ("a: 'b", 1, "not valid YAML"),
      ("a: *b", 1, "not valid YAML"),
      ("macros: &a {}\nprocessors:\n  <<: *a", 3, "Write out the lines"),
      ("toc: !!bool true", 1, "the tag '!!bool' is not supported"),
      ("tickets: [a]", 1, "'tickets: text'"),
      ("trac-version: new", 1, "'new' is not a release of Trac. Give a release such as"),
      ("trac-version:\n  A: 0.11\n  B*: 1.x", 3, "'1.x' is not a release"),
      ("trac-version: [0.11]", 1, "'trac-version: text'"),
    ])
  func whatCannotBeUsedIsSaidWithItsLine(text: String, line: Int, message: String) {
    let error = #expect(throws: SettingsError.self) { try read(text) }
    #expect(error?.file == "docs/.tracdown.yml")
    #expect(error?.line == line)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test func aVersionForAllPages() throws {
    // YAML would take it for the number 0.1.
    let settings = try read("trac-version: 0.10")
    #expect(settings.version == .v010)
    #expect(settings.pageVersions.isEmpty)
    #expect(try read("trac-version: '1.0.20'").version == .v100)
    #expect(try read("trac-version:").version == nil)
  }

  @Test func versionsOfSinglePages() throws {
    let settings = try read("trac-version:\n  Team/*: 0.11.7\n  Team/New: 1.6\n  \"*Old\": 0.10\n")
    #expect(settings.version == nil)
    #expect(settings.pageVersions["Team/A/B"] == .v011)
    #expect(settings.pageVersions["Team/New"] == .v160)
    #expect(settings.pageVersions["Team/Old"] == .v010)
    #expect(settings.pageVersions["Start"] == nil)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: SettingsError.self) { try Settings([0xFF, 0x00], file: Path("x")) }
  }

  @Test func aTableIsFoundBesideTheSettings() throws {
    let folder = try TestFolder([
      "t.csv": "12,https://example.org/7\n", ".tracdown.yml": "tickets: t.csv\n",
    ])
    let table = ["ticket": ResourceMap.table(["12": "https://example.org/7"])]
    #expect(try SettingsFile.read(inFolder: folder.path).resourceMaps() == table)
    #expect(try SettingsFile.read(file: folder[".tracdown.yml"]).resourceMaps() == table)
  }

  private var documentation: String {
    get throws {
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      return try String(
        contentsOf: root.appendingPathComponent("docs/settings.md"), encoding: .utf8)
    }
  }

  @Test func theSampleOfTheDocumentationIsRight() throws {
    let lines = try documentation.split(separator: "\n", omittingEmptySubsequences: false)
    let sample = lines.drop { !$0.hasPrefix("    ") }.prefix { $0.isEmpty || $0.hasPrefix("    ") }
    let settings = try read(sample.map { $0.dropFirst(4) }.joined(separator: "\n"))
    #expect(settings.exclude == ["Archive/*", "SandBox"])
    #expect(settings.writesOutline == true)
  }

  @Test func eachKeyIsDocumented() throws {
    let text = try documentation
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.joined(separator: "\n")
    for key in Settings.keys { #expect(rows.contains("`\(key.name)`"), "\(key.name)") }
    for key in LintSettings.keys { #expect(rows.contains("`\(key.name)`"), "\(key.name)") }
  }
}
