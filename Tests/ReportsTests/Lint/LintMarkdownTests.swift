import Markup
import Testing

@testable import Reports

@Suite struct LintMarkdownTests {
  @Test(
    "Text of others is text",
    arguments: [
      ("a|b `c` *d*", "a\\|b \\`c\\` \\*d\\*"), ("<img> [x](y)", "&lt;img&gt; \\[x\\](y)"),
      ("@team, #12, GH-7", "@&#8203;team, #&#8203;12, GH-&#8203;7"),
      (":tada: 12:30", "&#58;&#8203;tada: 12:30"), ("a\nb\u{1B}", "a b "),
    ])
  func escapes(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  @Test(arguments: [
    ("Write `a_b`.", "Write `a_b`."), ("`a|b`", "<code>a\\|b</code>"),
    ("one ` alone", "one \\` alone"),
    ("``", "\\`\\`"), ("`@team`", "`@team`"),
  ])
  func backticksAreCode(text: String, markdown: String) {
    #expect(MarkdownText.prose(text) == markdown)
  }

  @Test func theChecklistThenTheFindings() {
    var result = SampleResult.result
    result.projects = [SampleResult.harbour]
    let text = LintFormat.markdown.text(result)
    #expect(text.hasPrefix("## Documentation check\n\n2 errors, 1 warning, 1 note in 14 documents"))
    #expect(text.contains("| harbour | ✓ | ◐ | ✗ | – | ↗ |\n"))
    #expect(text.contains("- **roadmap** is missing (error): Write ROADMAP.md"))
    #expect(
      text.contains(
        "- **error** `docs/Install.md:12` There is no file 'setup.md'. Write 'docs/Setup.md' instead. Near: `docs/Setup.md`. (`link-dead`)\n"
      ))
    #expect(
      text.contains(
        """
        <details open><summary>3 findings</summary>

        **Errors: 1**

        - **error** `docs/Install.md:12`
        """))
    #expect(
      text.contains(
        """
        **Notes: 1**

        <details><summary>1 × <code>stale</code>: Pages keep up with the project</summary>

        - `docs/Old.md` Last changed in 2019
        """), "\(text)")
  }

  @Test func everyRowOfATableHasItsCells() {
    for text in [
      LintFormat.markdown.text(SampleResult.result), GapFormat.markdown.text(SampleResult.result),
    ] {
      var cells = 0
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          cells = 0
          continue
        }
        let own = line.replacing("\\|", with: "").filter { $0 == "|" }.count
        #expect(cells == 0 || own == cells, "\(line)")
        cells = own
      }
      #expect(!text.contains("<img") && !text.contains("</script") && !text.contains("\u{1B}"))
    }
  }

  @Test func theStepSummaryStaysBelowGitHubsLimit() {
    var result = SampleResult.result
    result.projects[0].findings = (1...6000).map { line in
      SampleResult.found(
        "stale", .info, "docs/page.md", (line, 1, line, 1), String(repeating: "old ", count: 60))
    }
    result.projects += (1...4000).map { number in
      var project = SampleResult.radar
      project.name = String(repeating: "name ", count: 40) + "\(number)"
      return project
    }
    let bytes = StepSummary.write(result)
    #expect(bytes.count > 800 << 10 && bytes.count < 920 << 10)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("would not fit here") && text.contains("more projects.\n"))
    #expect(text.components(of: "<details") == text.components(of: "</details>"))
  }
}
