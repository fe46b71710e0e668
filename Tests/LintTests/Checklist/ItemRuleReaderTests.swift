import Markup
import Reports
import Stores
import Testing

@testable import Files
@testable import Lint

@Suite struct ItemRuleReaderTests {
  private func read(_ item: String) throws -> ItemRule? {
    let text =
      "what: a\nwhy: b\nhow: c\nitem:\n" + item.split(separator: "\n").map { "  \($0)\n" }.joined()
    return try Rule(Array(text.utf8), file: Path("rules/security.yml")).item
  }

  /// An eighth item needs no Swift.
  @Test func anotherItemIsOnlyData() throws {
    let item = try #require(
      try read(
        """
        title: How to report a hole
        names: [security]
        headings: {en: [security, "reporting …"]}
        evidence:
          - what: an address to write to
            signal: channel
            words: ["mailto:"]
            points: 2
            strong: true
        present: {points: 3, strong: 1}
        """))
    let rule = Rule(
      id: "security", what: "w", why: "w", how: "h", severity: .warning, item: item)
    let verdicts = [
      "Write to [us](mailto:sos@example.org).", "We care about security very much here.",
    ].map {
      Checklist([rule]).judge(project(["README.md": "# a\n\n## Security\n\n\($0)\n"])).items[0]
        .verdict
    }
    #expect(verdicts == [.present, .partial])
  }

  @Test(arguments: [
    (
      "title: a\nheading: {en: [b]}",
      "'heading' is not a known key of an item. Did you mean 'headings'?"
    ),
    (
      "title: a\nevidence:\n- {what: a, signal: comand}",
      "'comand' is not a known signal. Did you mean 'command'?"
    ),
    (
      "title: a\nevidence:\n- {what: a, signal: text, point: 1}",
      "'point' is not a known key of evidence. Did you mean 'points'?"
    ),
    ("title: a\nheadings: {english: [b]}", "'english' is not a language."),
    ("title: a\npresent: {points: many}", "'points' must be a whole number, not 'many'."),
    (
      "title: a\npresent: {parts: {mak: 1}}\nparts: {make: b}",
      "'mak' is not a known part of the item. Did you mean 'make'?"
    ),
    ("title: a\nlimits: [raw-logs]", "'raw-logs' is not a known limit. Did you mean 'raw-log'?"),
    ("names: [a]", "'title' is missing"),
  ])
  func whatCannotBeUsedIsSaid(item: String, message: String) {
    #expect {
      try read(item)
    } throws: { "\($0)".contains(message) }
  }
}
