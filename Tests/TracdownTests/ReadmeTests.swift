import Foundation
import Testing

/// What the README shows of the program is what the program shows.
@Suite struct ReadmeTests {
  @Test func theSummaryIsThatOfTheDemoWiki() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let wiki = root.appendingPathComponent("Fixtures/wikis/harbour").path
    let output = FileManager.default.temporaryDirectory
      .appendingPathComponent("tracdown-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    let result = try Tool.run([
      "migrate", wiki, output.path, "--trac-url", "https://trac.example.org/harbour",
    ])
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let sample = readme.components(separatedBy: "<!-- summary of make demo -->\n```text\n").last
    let shown = sample?.components(separatedBy: "\n```").first ?? ""
    #expect(shown.hasPrefix("Pages "))
    #expect(Self.lasting(result.messages).starts(with: Self.lasting(shown)))
  }

  @Test(arguments: [
    ("lint", "lint of make demo", ["--projects", "Projects/Berthbook", "--fail-on", "never"]),
    ("report", "report of make demo", ["--projects", "Projects/*"]),
  ])
  func theLintersOutputIsThatOfTheDemoWiki(
    command: String, mark: String, options: [String]
  ) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let output = FileManager.default.temporaryDirectory
      .appendingPathComponent("tracdown-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    _ = try Tool.run([
      "migrate", root.appendingPathComponent("Fixtures/wikis/harbour").path, output.path,
      "--trac-url", "https://trac.example.org/harbour", "--quiet",
    ])
    let result = try Tool.run([command, output.path] + options)
    #expect(result.code == 0)
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let parts = readme.components(separatedBy: "<!-- \(mark) -->\n```text\n")
    try #require(parts.count == 2)
    let shown = parts[1].components(separatedBy: "\n```").first ?? ""
    // The README was made in the folder that holds `demo`.
    let place = /[^ ]*Projects\//
    #expect(
      result.output.replacing(place, with: "Projects/").hasPrefix(
        shown.replacing(place, with: "Projects/")))
  }

  @Test func theRepairIsThatOfTheSample() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let sample = root.appendingPathComponent("Fixtures/docs/ferry/before").path
    let result = try Tool.run(["repair", sample, "--diff", "--quiet"])
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let parts = readme.components(separatedBy: "<!-- repair of the ferry -->\n```diff\n")
    try #require(parts.count == 2)
    let shown = parts[1].components(separatedBy: "\n```").first ?? ""
    #expect(shown.hasPrefix("--- a/FireDrill.md"))
    #expect(result.output.contains(shown))
  }

  /// From the first figure on, without the time.
  private static func lasting(_ text: String) -> [String] {
    text.components(separatedBy: "\n").drop { !$0.hasPrefix("Pages ") }.filter {
      !$0.isEmpty && !$0.hasPrefix("Seconds ")
    }
  }
}
