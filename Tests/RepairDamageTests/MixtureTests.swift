import Foundation
import Fuzz
import Repair
import Reports
import Testing

/// Random mixtures of Trac, Markdown and rubbish.
@Suite struct MixtureTests {
  private static let pieces = [
    "'''bold'''", "''it''", "**strong**", "*em*", "`code`", "`` ` ``", "{{{x}}}",
    "[wiki:Guide the guide]",
    "[wiki:Nowhere]", "[[Image(plan.png)]]", "![plan](plan.png)", "[x](Guide.md)", "[x](Guide)",
    "[x](wiki:Guide)", "[x]()", "[https://example.org home]", "[[BR]]", "\\\\", "\\", "!Guide",
    "\\GuideBook",
    "&lt;", "&amp;lt;", "^up^", ",,low,,", "(XXX macro: \"BR\")", "[#top up]", "[=#here]", "<b>",
    "</b>", "<!-- x -->",
    "<br>", "wiki:Guide", "attachment:plan.png", "[[PageOutline]]", "[[Guide|here]]", "word", "é",
    "\u{FFFC}", "|",
    "||", "'", "''", "'''", "`", "[", "]", "](", ")", "{{{", "}}}", "#", "=",
  ]
  private static let lines = [
    "= Title =", "== Part == #part", "=== open", "# Title", "## Part", "{{{", "}}}", "{{{#!python",
    "#!sh", "```", "```sh",
    "~~~", "||a||b||", "||=a=||b||", "| a | b |", "| --- | --- |", " term:: what", "- item",
    "  - inner", "1. one", "> said",
    "    four", "", "", "", "----", "***", "<br>", "<div>", "</div>", "[name]: Guide.md", "text",
    "text\\\\", "text\\",
  ]

  @Test(.fuzz) func aSecondRunChangesNothing() throws {
    for seed in Fuzz.seeds(fixed: 12) { try expectNoSecondChange(seed) }
  }

  private func expectNoSecondChange(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder =
      "\(FileManager.default.temporaryDirectory.path)/tracdown-mixture-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write("= Guide =\n[[BR]]\n\n= Top =\n", "\(folder)/Guide.wiki")
    try write("\u{89}PNG\r\n\u{1A}\n", "\(folder)/plan.png")
    for number in 0..<25 { try write(document(&random), "\(folder)/page-\(number).md") }
    let first = try repair(folder)
    #expect(first > 0)
    let before = try texts(folder)
    _ = try repair(folder)
    let after = try texts(folder)
    for (name, text) in before where after[name] != text {
      Issue.record("\(name):\n\(text)\nbecomes\n\(after[name] ?? "nothing")")
    }
  }

  private func document(_ random: inout SplitMix64) -> String {
    let count = Int.random(in: 1...12, using: &random)
    return (0..<count).map { _ in
      if Bool.random(using: &random) { return Self.lines.randomElement(using: &random) ?? "" }
      let pieces = Int.random(in: 1...5, using: &random)
      return (0..<pieces).map { _ in
        (Self.pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
      }.joined()
    }.joined(separator: "\n") + "\n"
  }

  private func repair(_ folder: String) throws -> Int {
    var changes: [FileChange] = []
    // Trac is left all the time.
    var request = RepairRequest(place: folder)
    request.stated = [StatedMarkup(.markdown, pattern: "page-*.md")]
    let result = try Repair(request).run { _, _ in
    } change: {
      changes.append($0)
    }
    for change in changes {
      try Data(change.new).write(to: URL(filePath: "\(folder)/\(change.newPath)"))
      if change.newPath != change.path {
        try FileManager.default.removeItem(atPath: "\(folder)/\(change.path)")
      }
    }
    return result.counts.changed
  }

  private func texts(_ folder: String) throws -> [String: String] {
    var texts: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.hasSuffix(".md") {
      texts[name] = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }
    return texts
  }

  private func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}
