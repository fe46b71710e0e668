import Markup
import Reports
import Testing

@Suite struct LintTextTests {
  @Test func theChecklistThenErrorsThenWarningsThenNotesByRule() {
    var result = SampleResult.result
    result.projects = [SampleResult.harbour]
    #expect(
      LintFormat.text.text(result) == """
        Checklist  2 of 4 present, 1 error; code (guessed: 120 of 164 files are Swift); open source: yes (LICENSE is the MIT licence)
          ✓ present         install   README.md:12  Installation
          ◐ partial         ship      HACKING.md:1  Hacking
                                      lacks: how a change is released
                                      → Say in HACKING.md how a release is made.
          ✗ missing         roadmap   error
                                      → Write ROADMAP.md: three things that come next, and when.
          – not applicable  glossary  3 abbreviations are never spelt out; it is asked for from 10 on
          ↗ declared        help      https://example.org/help  the settings say so: one help desk for all

        Errors  1

        docs/Install.md
          12:17  error  There is no file 'setup.md'.  link-dead
                 │ See [the setup](setup.md) first
                 │                 ^^^^^^^^
                 Write 'docs/Setup.md' instead.  Near: docs/Setup.md

        Warnings  1

        docs/Install.md
          3  warning  This section is empty.  placeholder
             │ ## Windows

        Notes  1
          stale  1  Pages keep up with the project
          --verbose shows where.

        Not checked
          12 external links: they need a network.

        2 errors, 1 warning, 1 note in 14 documents; 2 hidden by comments, 3 in the baseline. --fix can fix 1.

        """)
    let options = ReportOptions(isColored: false, findingsPerRule: nil, showsNotes: true)
    #expect(
      LintFormat.text.text(result, options).contains(
        """
        Notes  1

        docs/Old.md
          note  Last changed in 2019; what it is about, in 2026.  stale

        """))
  }

  @Test func ofOneRuleInAFileSoManyAreShown() {
    var result = SampleResult.result
    result.projects = [SampleResult.radar]
    var options = ReportOptions()
    options.findingsPerRule = 2
    let text = LintFormat.text.text(result, options)
    #expect(text.contains("Errors  9\n") && text.contains("  2:4  error"))
    #expect(!text.contains("  3:4  error"))
    #expect(text.contains("docs/radar/README.md\n"))
    #expect(text.contains("… and 7 more of link-dead; --verbose shows them.\n"))
    options.findingsPerRule = nil
    #expect(LintFormat.text.text(result, options).contains("  9:4  error"))
  }

  /// Seven warnings in a folder: five of one cause, four more in one file, and two of others.
  static var many: LintResult {
    var project = SampleResult.clean
    project.base = ""
    project.findings =
      (1...5).map { number in
        SampleResult.found(
          "title-missing", .warning, "docs/\(number).md", (1, 1, 1, 1), "The page has no title.",
          help: "Begin it with a heading.")
      }
      + (1...4).map { line in
        SampleResult.found(
          "placeholder", .warning, "docs/1.md", (line * 10, 1, line * 10, 1),
          "“TODO \(line)” is a placeholder.", help: "Write it.")
      } + [
        SampleResult.found(
          "title-missing", .warning, "guide/a.md", (1, 1, 1, 1), "The page has no title.",
          help: "Begin it with a heading."),
        SampleResult.found(
          "page-duplicate", .warning, "docs/1.md", (1, 1, 1, 1),
          "The page has the same content as “a”."),
      ]
    return LintResult(projects: [project], rules: SampleResult.rules, version: "0.9.0")
  }

  @Test func findingsOfOneCauseInAFolderAreOneLine() {
    let text = LintFormat.text.text(Self.many)
    #expect(
      text.contains(
        """
        Warnings  11

        docs/
          warning  5 × The page has no title: 1.md, 2.md, 3.md and 2 more.  title-missing
          Begin it with a heading.

        docs/1.md
          1  warning  The page has the same content as “a”.  page-duplicate
             warning  4 × “…” is a placeholder: lines 10, 20, 30 and 1 more.  placeholder
             Write it.

        guide/a.md
          1  warning  The page has no title.  title-missing
             Begin it with a heading.

        """), "\(text)")
    let options = ReportOptions(isColored: false, findingsPerRule: nil)
    #expect(LintFormat.text.text(Self.many, options).contains("  40  warning  “TODO 4” is"))
    #expect(!LintFormat.text.text(Self.many, options).contains("×"))
    #expect(
      LintFormat.markdown.text(Self.many).contains(
        "- **warning** `docs/` 5 × The page has no title: `1.md`, `2.md`, `3.md` and 2 more."))
  }

  @Test(
    "Links and pictures are never grouped",
    arguments: ["link-dead", "fragment-dead", "image-missing"])
  func links(rule: String) {
    var result = Self.many
    for index in result.projects[0].findings.indices {
      result.projects[0].findings[index].finding.id = rule
    }
    #expect(!LintFormat.text.text(result).contains("×"))
    #expect(!LintFormat.markdown.text(result).contains("×"))
  }

  @Test func machinesSeeEachFinding() {
    #expect(LintFormat.json.text(Self.many).components(of: "\"fingerprint\"") == 11)
    #expect(LintFormat.github.text(Self.many).components(of: "::warning ") == 10)
    #expect(LintFormat.checkstyle.text(Self.many).components(of: "<error ") == 11)
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
