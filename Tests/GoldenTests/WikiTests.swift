import Foundation
import Migration
import Reports
import Testing

/// `Fixtures/wikis/NAME`: whole wikis next to the Markdown that they become, in `expected/`.
@Suite struct GoldenWikiTests {
  @Test(arguments: GoldenWiki.names)
  func migratesToWhatIsExpected(name: String) throws {
    let wiki = GoldenWiki(name: name)
    let made = try wiki.migrate()
    if Golden.isWritten { return try wiki.write(made) }
    let expected = wiki.expected
    #expect(!expected.isEmpty)
    #expect(made.keys.sorted() == expected.keys.sorted())
    for (path, text) in made.sorted(by: { $0.key < $1.key }) {
      #expect(text == expected[path], "\(name)/expected/\(path) is out of date: make golden")
    }
  }
}

struct GoldenWiki {
  let name: String

  static let names: [String] = {
    let folder = Golden.fixtures.appendingPathComponent("wikis")
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }()

  private var folder: URL { Golden.fixtures.appendingPathComponent("wikis/\(name)") }

  /// The Markdown files by their path, and the report as `REPORT.md`.
  var expected: [String: String] { GoldenWiki.texts(in: folder.appendingPathComponent("expected")) }

  func migrate() throws -> [String: String] {
    let output = FileManager.default.temporaryDirectory
      .appendingPathComponent("tracdown-golden-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    var request = MigrateRequest(source: folder.path, destination: output.path)
    request.trac.tracURLs = ["https://trac.example.org/\(name)"]
    let result = try Migration.run(request) { _ in }
    var texts = GoldenWiki.texts(in: output)
    let summary = Summary(
      result.pages, others: result.others, site: "GitHub", counts: result.counts)
    texts["REPORT.md"] = String(
      decoding: try ReportFormat(file: "report.md").report(
        result.pages, others: result.others, summary: summary), as: UTF8.self)
    return texts
  }

  func write(_ texts: [String: String]) throws {
    let expected = folder.appendingPathComponent("expected")
    try? FileManager.default.removeItem(at: expected)
    for (path, text) in texts {
      let file = expected.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private static func texts(in folder: URL) -> [String: String] {
    var texts: [String: String] = [:]
    let walk = FileManager.default.enumerator(atPath: folder.path)
    while let path = walk?.nextObject() as? String {
      guard path.hasSuffix(".md"),
        let data = try? Data(contentsOf: folder.appendingPathComponent(path))
      else { continue }
      texts[path] = String(decoding: data, as: UTF8.self)
    }
    return texts
  }
}
