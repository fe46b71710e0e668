import Foundation
import Testing

/// `tracdown migrate --redirects` as a user runs it.
@Suite struct RedirectCommandTests {
  private let urls = [
    "--trac-url", "https://trac.example.org/p", "--site-url", "https://docs.example.org",
  ]

  private func wiki() throws -> Project {
    try Project(["wiki/WikiStart.txt": "= Start here =\n[wiki:A]\n", "wiki/A.txt": "a\n"])
  }

  private func migrate(_ wiki: Project, _ options: [String]) throws -> Tool.Result {
    try Tool.run(["migrate", wiki.path + "/wiki", wiki.path + "/out", "--quiet"] + options)
  }

  @Test func severalFilesAreWrittenAndOneGoesToStandardOutput() throws {
    let wiki = try wiki()
    let result = try migrate(
      wiki,
      urls + [
        "--redirects", "nginx:\(wiki.path)/a/nginx.conf", "--redirects",
        "NETLIFY:\(wiki.path)/out/_redirects", "--redirects", "csv:-",
      ])
    #expect(result.code == 0 && result.messages == "")
    #expect(result.output.hasPrefix("old,new\n"))
    #expect(
      result.output.contains(
        "https://trac.example.org/p#Starthere,https://docs.example.org/README.md#start-here\n"))
    #expect(
      try wiki.read("a/nginx.conf").contains("\"/p/wiki/A\" \"https://docs.example.org/A.md\";"))
    #expect(
      try wiki.read("out/_redirects").contains("\n/p/wiki/A https://docs.example.org/A.md 301\n"))
    // A file in DEST is not foreign to the next run.
    let again = try migrate(wiki, urls + ["--redirects", "netlify:\(wiki.path)/out/_redirects"])
    #expect(again.code == 0 && again.messages == "")
  }

  @Test func addressesThatTheTracHadBeforeAreRedirectedToo() throws {
    let result = try migrate(
      try wiki(),
      urls + ["--trac-alias", "http://old.example.org/wiki-of-p", "--redirects", "netlify"])
    #expect(result.output.contains("\n/p/wiki/A https://docs.example.org/A.md 301\n"))
    #expect(result.output.contains("\n/wiki-of-p/wiki/A https://docs.example.org/A.md 301\n"))
  }

  @Test func aDryRunWritesNone() throws {
    let wiki = try wiki()
    let result = try migrate(
      wiki, urls + ["--dry-run", "--redirects", "csv:-", "--redirects", "json:\(wiki.path)/r.json"])
    #expect(result.code == 0 && result.output == "")
    #expect(throws: (any Error).self) { try wiki.read("r.json") }
  }

  @Test func gollumNeedsNoAddressesAndTakesThePlaceOfTheGeneratedFile() throws {
    let wiki = try wiki()
    let options = [
      "--target", "gollum", "--redirects", "gollum:\(wiki.path)/out/.redirects.gollum",
    ]
    for _ in 0..<2 {
      let result = try migrate(wiki, options)
      #expect(result.code == 0 && result.messages == "")
      let text = try wiki.read("out/.redirects.gollum")
      #expect(text.contains("\n\"WikiStart\": \"Home.md\"\n"))
      #expect(text.contains("\n\"wiki/A\": \"A.md\"\n"))
    }
  }

  @Test(
    arguments: [
      (["--redirects", "nginx:x"], "--site-url"),
      (["--redirects", "nginx:x", "--site-url", "https://d.example"], "--trac-url"),
      (["--redirects", "nginx:x", "--site-url", "d.example"], "https://"),
      (["--redirects", "caddy:x"], "nginx, apache, netlify, gollum, csv, json"),
      (["--redirects", "gollum:"], "--redirects gollum: has no file name"),
      (["--redirects", "gollum", "--redirects", "csv:-"], "--redirects csv:FILE"),
      (["--site-url", "https://d.example"], "--redirects"),
    ] as [([String], String)])
  func wrongUseSaysWhatToDoAndWritesNothing(options: [String], says: String) throws {
    let wiki = try wiki()
    let result = try migrate(wiki, options)
    #expect(result.code == 2)
    #expect(result.messages.contains(says), "\(result.messages)")
    #expect(throws: (any Error).self) { try wiki.read("out/README.md") }
  }

  @Test(arguments: ["nginx", "apache", "netlify", "csv", "json"])
  func theSamplesOfTheDocumentationAreThoseOfTheDemoWiki(format: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let project = try Project()
    let result = try Tool.run([
      "migrate", root.appendingPathComponent("Fixtures/wikis/harbour").path, project.path + "/out",
      "--quiet", "--trac-url", "https://trac.example.org/harbour", "--site-url",
      "https://github.com/quay/docs/blob/main", "--redirects", format + ":-",
    ])
    let document = try String(
      contentsOf: root.appendingPathComponent("docs/redirects.md"), encoding: .utf8)
    let parts = document.components(
      separatedBy: "<!-- redirects of the demo wiki: \(format) -->\n```")
    try #require(parts.count == 2)
    let block = parts[1].components(separatedBy: "\n```")[0].components(separatedBy: "\n")
      .dropFirst()
    #expect(block.count >= 1)
    for line in block {
      #expect(
        result.output.contains((line.hasPrefix("  {") ? "" : "\n") + line)
          || result.output.hasPrefix(line), "\(line)")
    }
  }

  @Test func aFileThatCannotBeWrittenIsNamed() throws {
    let wiki = try wiki()
    let file = wiki.path + "/wiki/A.txt/r.csv"
    let result = try migrate(wiki, urls + ["--redirects", "csv:\(file)"])
    #expect(result.code == 2)
    #expect(result.messages.contains(file))
  }
}
