import Foundation
import Links
import Markup
import Migration
import Reports
import Testing
import TracFixture

/// From a Trac environment to Markdown: what only it knows next to the pages.
@Suite struct EnvironmentMigrationTests {
  /// The output, a text by its path; and what was found.
  private func migrate(
    _ environment: TestEnvironment, _ change: (inout MigrateRequest) -> Void = { _ in }
  ) throws -> (files: [String: String], result: MigrationResult) {
    let before = try environment.snapshot()
    let output = environment.beside("out")
    var request = MigrateRequest(source: environment.path, destination: output)
    change(&request)
    let result = try Migration.run(request) { _ in }
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: output)
    where !name.hasPrefix(".tracdown") {
      files[name] = FileManager.default.contents(atPath: "\(output)/\(name)").map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    #expect(try environment.snapshot() == before)
    return (files, result)
  }

  @Test func theLatestVersionsAndTheirFilesAreWritten() throws {
    let environment = try TestEnvironment(
      pages: [
        .init(
          "WikiStart", [.init(1, at: 1, text: "old"), .init(2, at: 2, text: "see [wiki:A/B]")]),
        .init("A/B", "[[Image(plan.png)]]"),
      ], uploads: [.init("plan.png", on: "A/B", Array("PNG".utf8))])
    let (files, result) = try migrate(environment)
    #expect(files["README.md"] == "see [A/B](A/B.md)\n")
    #expect(files["A/B.md"] == "![plan.png](../attachments/A/B/plan.png)\n")
    #expect(files["attachments/A/B/plan.png"] == "PNG")
    #expect(result.kinds.isEmpty)
  }

  /// All that its own settings say holds, without an option.
  @Test func itsOwnSettingsHold() throws {
    let environment = try TestEnvironment(
      pages: [
        .init(
          "WikiStart", "#12 [docs:intro] [moin:HelpOnLinks] [other:ticket:3] [[TitleIndex(Sub)]]"),
        .init(
          "InterMapTxt", "{{{\n----\nmoin https://moin.example/wiki/ # the other wiki\n----\n}}}\n"),
        .init("SubPages", "<x>\n{{{#!html\n<b>bold</b>\n}}}\n"),
      ],
      settings: """
        [trac]
        base_url = https://trac.example.org/harbour
        [interwiki]
        docs = https://docs.example/
        [intertrac]
        other.url = https://other.example/trac
        [wiki]
        split_page_names = true
        """)
    let (files, _) = try migrate(environment)
    let start = try #require(files["README.md"])
    #expect(start.contains("https://trac.example.org/harbour/ticket/12"))
    #expect(start.contains("https://docs.example/intro"))
    #expect(start.contains("https://moin.example/wiki/HelpOnLinks"))
    #expect(start.contains("https://other.example/trac/intertrac/ticket%3A3"))
    #expect(start.contains("[Sub Pages](SubPages.md)"))
    // The address that the user gives wins.
    let other = try TestEnvironment(
      pages: [.init("WikiStart", "#12")],
      settings: "[trac]\nbase_url = https://trac.example.org/harbour\n")
    let given = try migrate(other) { $0.trac.tracURLs = ["https://new.example/trac"] }
    #expect(given.files["README.md"]?.contains("https://new.example/trac/ticket/12") == true)
  }

  // MARK: htdocs

  private func site(_ text: String, settings: String = "") throws -> (
    start: String, findings: [String]
  ) {
    let environment = try TestEnvironment(
      pages: [.init("WikiStart", text)], settings: settings)
    for name in ["images/a.jpg", "CW.JPG", "two.png", "TWO.png", "images/harbour plan.png"] {
      try environment.write("htdocs/\(name)", "x")
    }
    let (files, result) = try migrate(environment)
    #expect(files["attachments/htdocs/images/a.jpg"] == "x")
    let findings = result.pages.flatMap(\.findings).map {
      "\($0.id) \($0.candidates.joined(separator: ", "))"
    }
    return (files["README.md"] ?? "", findings.filter { !$0.hasPrefix("name-changed") })
  }

  @Test(
    arguments: [
      "[[Image(htdocs:images/a.jpg)]]", "[[Image(/chrome/site/images/a.jpg)]]",
      "[[Image(htdocs:/images/a.jpg)]]", "[[Image(htdocs:images/../images//a.jpg)]]",
      "[[Image(https://trac.example.org/harbour/chrome/site/images/a.jpg)]]",
      "[htdocs:images/a.jpg a.jpg]", "[/chrome/site/images/a.jpg a.jpg]",
      "[https://trac.example.org/harbour/chrome/site/images/a.jpg a.jpg]",
      "{{{#!html\n<img src=\"/harbour/chrome/site/images/a.jpg\">\n}}}",
      "{{{#!html\n<img src=\"../chrome/site/images/a.jpg\">\n}}}",
    ])
  func filesOfTheWebFolderAreShown(_ text: String) throws {
    let (start, findings) = try site(
      text,
      settings: "[trac]\nbase_url = https://trac.example.org/harbour\n"
        + "[wiki]\nrender_unsafe_content = true\n")
    #expect(start.contains("attachments/htdocs/images/a.jpg"), "\(start)")
    #expect(!start.contains("chrome/site"))
    #expect(findings.isEmpty)
  }

  @Test func filesInOtherCaseAreShown() throws {
    let (start, findings) = try site("[[Image(htdocs:cw.jpg)]]")
    #expect(start.contains("(attachments/htdocs/CW.JPG)"))
    #expect(findings == ["image-elsewhere "])
    // Not where two could be meant.
    #expect(
      try site("[[Image(htdocs:Two.png)]]").findings == [
        "image-missing htdocs:TWO.png, htdocs:two.png"
      ])
  }

  @Test func missingFilesAreNamedWithNearMisses() throws {
    let (start, findings) = try site(
      "[[Image(htdocs:images/harbor-plan.png)]] [htdocs:gone.pdf the paper]")
    #expect(!start.contains("attachments/htdocs"))
    #expect(start.contains("the paper"))
    #expect(findings == ["image-missing htdocs:images/harbour plan.png", "attachment-missing "])
  }

  /// Images of Trac's own are on the server, wherever the wiki's are.
  @Test func whatLeadsOutOfTheFolderIsOnTheServer() throws {
    let text = "[[Image(htdocs:../common/trac_logo_mini.png)]]"
    #expect(try site(text).findings == ["link-unmapped "])
    let (start, findings) = try site(
      text, settings: "[trac]\nbase_url = https://trac.example.org/harbour\n")
    #expect(start.contains("(https://trac.example.org/harbour/chrome/common/trac_logo_mini.png)"))
    #expect(findings.isEmpty)
  }

  /// Then the running Trac has it, or nobody knows.
  @Test func withoutTheFolderLinksLeadToTheTrac() throws {
    let environment = try TestEnvironment(pages: [.init("WikiStart", "[[Image(htdocs:a.png)]]")])
    #expect(try migrate(environment).result.kinds == ["link-unmapped"])
    let linked = try TestEnvironment(
      pages: [.init("WikiStart", "[[Image(htdocs:a.png)]]")],
      settings: "[trac]\nbase_url = https://trac.example.org/harbour\n")
    let start = try migrate(linked).files["README.md"]
    #expect(start?.contains("https://trac.example.org/harbour/chrome/site/a.png") == true)
  }

  // MARK: What is odd

  @Test func noNameLeadsOutOfTheOutput() throws {
    let names = [
      "../../etc/passwd", "/rooted", "a//b", "a/", ".", "..", "bell\u{7}", "line\nbreak", "tab\t",
      "nul\0nul", String(repeating: "long/", count: 800),
      String(repeating: "l", count: 4000), String(repeating: "é", count: 2001), "CON",
      ".git/config", "%2e%2e/x", "\\\\x",
    ]
    let environment = try TestEnvironment(
      pages: names.map { .init($0, "text of \($0.utf8.count) [[Image(../f.png)]]") },
      uploads: names.map { .init("../f.png", on: $0, [UInt8](repeating: 65, count: $0.utf8.count)) }
        + [.init("/", on: "CON", [1]), .init("..", on: "CON", [1]), .init("a/b", on: "CON", [1])])
    let (files, result) = try migrate(environment)
    #expect(result.pages.count { $0.output != nil } == names.count)
    #expect(Set(result.pages.compactMap(\.output)).count == names.count)
    for name in names {
      #expect(files.values.contains { $0.hasPrefix("text of \(name.utf8.count) ") }, "\(name)")
    }
    #expect(files.keys.count { $0.hasPrefix("attachments/") && files[$0] != nil } >= names.count)
    #expect(result.findings(.notWritten).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: environment.beside("etc")))
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: environment.beside("."))) == [
        "env", "out",
      ])
  }

  @Test func whatIsLeftOfADamagedDatabaseIsMigrated() throws {
    let environment = try TestEnvironment(
      pages: (100..<200).map { .init("Page\($0)", String(repeating: "text \($0) ", count: 20)) },
      pragmas: ["page_size = 1024"])
    var bytes = try #require(environment.bytes("db/trac.db"))
    let place = try #require(
      bytes.firstRange(of: Array("text 150 text 150".utf8))?.lowerBound)
    let start = place / 1024 * 1024
    bytes.replaceSubrange(start..<start + 1024, with: [UInt8](repeating: 0, count: 1024))
    try environment.write("db/trac.db", bytes)
    let (files, result) = try migrate(environment)
    let lost = Set(result.findings(.pageUnreadable).map(\.page))
    #expect(lost.contains("Page150") && lost.count < 10)
    #expect(result.findings(.databaseDamaged).count == 1)
    for number in 100..<200 where !lost.contains("Page\(number)") {
      #expect(files["Page\(number).md"]?.hasPrefix("text \(number) ") == true)
    }
  }

  /// The same wiki once as an environment and once as an export gives the same bytes, if the version is the same.
  @Test(arguments: [21, 45]) func anExportGivesTheSame(_ version: Int) throws {
    let wiki = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/wikis/harbour")
    let manager = FileManager.default
    func files(_ folder: String) throws -> [(name: String, bytes: [UInt8])] {
      let root = wiki.appending(path: folder).path
      return try manager.subpathsOfDirectory(atPath: root).sorted().compactMap { name in
        manager.contents(atPath: "\(root)/\(name)").map { (name, [UInt8]($0)) }
      }
    }
    let settings = try String(contentsOf: wiki.appending(path: "trac.ini"), encoding: .utf8)
    let environment = try TestEnvironment(
      version: version,
      pages: try files("pages").map { file in
        let name = file.name.hasSuffix(".txt") ? String(file.name.dropLast(4)) : file.name
        return .init(
          name.removingPercentEncoding ?? name, String(decoding: file.bytes, as: UTF8.self))
      },
      uploads: try files("attachments").map { file in
        let parts = file.name.split(separator: "/")
        return .init(
          String(parts[parts.count - 1]).removingPercentEncoding ?? "",
          on: parts.dropLast().joined(separator: "/").removingPercentEncoding ?? "", file.bytes)
      }, settings: settings)
    // Not all of them are UTF-8.
    for file in try files("pages") {
      try environment.execute(
        "UPDATE wiki SET text = ? WHERE name = ?",
        [.bytes(file.bytes), .text(String(file.name.dropLast(4)).removingPercentEncoding ?? "")])
    }
    let ours = try migrate(environment)
    let output = environment.beside("export")
    var request = MigrateRequest(source: wiki.path, destination: output)
    request.trac.version = TracVersion(database: version)
    _ = try Migration.run(request) { _ in }
    var theirs: [String: String] = [:]
    for name in try manager.subpathsOfDirectory(atPath: output) where !name.hasPrefix(".tracdown") {
      theirs[name] = manager.contents(atPath: "\(output)/\(name)").map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    #expect(Set(ours.files.keys).symmetricDifference(theirs.keys) == [])
    for (name, text) in theirs { #expect(ours.files[name] == text, "\(name)") }
  }
}
