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
    #expect(Self.lasting(shown) == Self.lasting(result.messages))
  }

  /// From the first figure on, without the time.
  private static func lasting(_ text: String) -> [String] {
    text.components(separatedBy: "\n").drop { !$0.hasPrefix("Pages ") }.filter {
      !$0.isEmpty && !$0.hasPrefix("Seconds ")
    }
  }
}
