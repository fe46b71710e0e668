import Fuzz
import Repair
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
    var files = [
      "Guide.wiki": Array("= Guide =\n[[BR]]\n\n= Top =\n".utf8),
      "plan.png": Array("\u{89}PNG\r\n\u{1A}\n".utf8),
    ]
    for number in 0..<25 { files["page-\(number).md"] = Array(document(&random).utf8) }
    let folder = try RepairedFolder(files)
    // Trac is left all the time.
    let stated = [StatedMarkup(.markdown, pattern: "page-*.md")]
    #expect(!(try folder.repair(stated: stated)).isEmpty)
    for fault in try folder.secondChanges(stated: stated) { Issue.record("\(fault)") }
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
}
