import Reports
import Testing

@Suite struct LintTextTests {
  @Test func findingsByFileThenTheChecklist() {
    var result = SampleResult.result
    result.projects = [SampleResult.harbour]
    #expect(
      LintFormat.text.text(result) == """
        docs/Install.md
          3      warning  This section is empty.  placeholder
                 │ ## Windows
          12:17  error    There is no file 'setup.md'.  link-dead
                 │ See [the setup](setup.md) first
                 │                 ^^^^^^^^
                 Write 'docs/Setup.md' instead.  Near: docs/Setup.md

        docs/Old.md
          note  Last changed in 2019; what it is about, in 2026.  stale

        Checklist  2 of 4 present; code (guessed: 120 of 164 files are Swift); open source: yes (LICENSE is the MIT licence)
          ✓ present         install   README.md:12  Installation
          ◐ partial         ship      HACKING.md:1  Hacking
                                      lacks: how a change is released
                                      → Say in HACKING.md how a release is made.
          ✗ missing         roadmap   error
                                      → Write ROADMAP.md: three things that come next, and when.
          – not applicable  glossary  3 abbreviations are never spelt out; it is asked for from 10 on
          ↗ declared        help      https://example.org/help  the settings say so: one help desk for all

        Not checked
          12 external links: they need a network.

        2 errors, 1 warning, 1 note in 14 documents; 2 hidden by comments, 3 in the baseline. --fix can mend 1.

        """)
  }

  @Test func ofOneRuleInAFileSoManyAreShown() {
    var result = SampleResult.result
    result.projects = [SampleResult.radar]
    var options = ReportOptions()
    options.findingsPerRule = 2
    let text = LintFormat.text.text(result, options)
    #expect(text.contains("  2:4  error") && !text.contains("  3:4  error"))
    #expect(text.contains("docs/radar/README.md\n") && text.contains("… and 7 more of link-dead\n"))
    options.findingsPerRule = nil
    #expect(LintFormat.text.text(result, options).contains("  9:4  error"))
  }

  @Test func severalProjectsHaveTheirNamesAbove() {
    let text = LintFormat.text.text(SampleResult.result)
    #expect(text.contains("━━ radar  docs/radar\n"))
  }

  @Test func allIsWell() {
    #expect(
      LintFormat.text.text(SampleResult.allIsWell).contains(
        "  ✓ present  install  ../clean/README.md:1  a heading, a command that installs\n"))
    #expect(
      LintFormat.text.text(SampleResult.allIsWell).hasSuffix(
        "\n\nAll is well in 1 document with 4 links.\n"))
    #expect(LintFormat.text.text(SampleResult.empty) == "All is well in 0 documents.\n")
  }

  @Test func colorsOnlyWhereAsked() {
    let plain = LintFormat.text.text(SampleResult.result)
    #expect(!plain.contains("\u{1B}"))
    let colored = LintFormat.text.text(SampleResult.result, ReportOptions(isColored: true))
    #expect(colored.contains("\u{1B}[31merror\u{1B}[0m"))
    // The hostile text brings no color of its own.
    #expect(colored.split(separator: "\u{1B}").count == colored.split(separator: "\u{1B}[").count)
    #expect(!colored.contains("\u{1B}[31m \u{FFFD}"))
  }
}
