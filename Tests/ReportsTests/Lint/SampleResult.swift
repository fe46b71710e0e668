import Markup
import Reports

/// A result with projects of each sort, one of them hostile.
enum SampleResult {
  /// What must not break out of any format.
  static let evil =
    "x</script><img src=x onerror=a()>]]>|`*_[a](b) @team #12 :+1: \"'&\\\r\n::error::pwned\u{1B}[31m\u{0}\u{202E}"

  static let rules = [
    RuleSummary(
      id: "install", severity: .error, what: "There is a way to install it",
      why: "Nobody uses what they cannot install.", how: "Write the commands in the README.",
      isItem: true),
    RuleSummary(
      id: "link-dead", severity: .error, what: "Links lead to files that exist",
      why: "A reader who meets a dead link stops reading.",
      how: "Correct the path; the near miss is often right."),
    RuleSummary(
      id: "placeholder", severity: .warning, what: "Nothing is left to be written",
      why: "A page that says TODO helps nobody.", how: "Write it, or remove the section."),
    RuleSummary(
      id: "stale", severity: .info, what: "Pages keep up with the project",
      why: "Old pages mislead.", how: "Read it again and commit what has changed."),
  ]

  static var result: LintResult {
    LintResult(
      projects: [harbour, radar, clean, hostile], rules: rules, trend: trend, version: "0.9.0")
  }

  /// Only what a check finds without fault.
  static var allIsWell: LintResult { LintResult(projects: [clean], rules: rules, version: "0.9.0") }

  static var empty: LintResult { LintResult(projects: [], rules: [], version: "") }

  static var harbour: ProjectReport {
    var project = ProjectReport(
      name: "harbour", path: "", kind: "code", kindReason: "guessed: 120 of 164 files are Swift",
      openSource: "yes", openSourceReason: "LICENSE is the MIT licence")
    project.index = "README.md"
    project.items = [
      item(
        "install", "How to install", .present, 1,
        [("README.md", 12, "Installation", "a section, a command that installs, 3 steps")]),
      item(
        "ship", "How to make and ship a change", .partial, 0.5,
        [("HACKING.md", 1, "Hacking", "a file of that name, a command that runs the tests")],
        lacks: ["how a change is released"], next: "Say in HACKING.md how a release is made."),
      item(
        "roadmap", "Project roadmap", .missing, 0, [],
        next: "Write ROADMAP.md: three things that come next, and when."),
      item(
        "glossary", "Glossary", .notApplicable, 0,
        [("", 0, "", "3 abbreviations are never spelt out; it is asked for from 10 on")]),
      item(
        "help", "Where to get help", .declared, 1,
        [("", 0, "https://example.org/help", "the settings say so: one help desk for all")]),
    ]
    project.findings = [
      found(
        "link-dead", .error, "docs/Install.md", (12, 17, 12, 24), "There is no file 'setup.md'.",
        help: "Write 'docs/Setup.md' instead.", candidates: ["docs/Setup.md"],
        excerpt: "See [the setup](setup.md) first",
        fix: Fix(range: 210..<218, replacement: "Setup.md")),
      found(
        "placeholder", .warning, "docs/Install.md", (3, 1, 3, 1), "This section is empty.",
        excerpt: "## Windows"),
      found("roadmap", .error, "", nil, "There is no roadmap.", help: "Write ROADMAP.md."),
      found("stale", .info, "docs/Old.md", nil, "Last changed in 2019; what it is about, in 2026."),
    ]
    project.counts.documents = 14
    project.counts.links = 131
    project.counts.suppressed = 2
    project.counts.inBaseline = 3
    project.notChecked = ["12 external links: they need a network."]
    return project
  }

  static var radar: ProjectReport {
    var project = ProjectReport(
      name: "radar", path: "docs/radar", kind: "service", kindReason: "settings", openSource: "no",
      openSourceReason: "there is no license")
    project.base = "docs/"
    project.index = "radar/README.md"
    project.items = [
      item(
        "install", "How to install", .partial, 0.34,
        [("radar/README.md", 30, "セットアップ", "a section, but no command")],
        lacks: ["a command that installs it"], next: "Add the command to radar/README.md."),
      item("ship", "How to make and ship a change", .missing, 0, [], next: "Write HACKING.md."),
    ]
    project.findings = (1...9).map { line in
      found(
        "link-dead", .error, "radar/README.md", (line, 8, line, 11), "There is no file 'a.md'.",
        excerpt: "\t図[あ](a.md)")
    }
    project.counts.documents = 2
    project.counts.links = 9
    return project
  }

  static var clean: ProjectReport {
    var project = ProjectReport(
      name: "clean", path: "../clean", kind: "code", kindReason: "guessed", openSource: "probably",
      openSourceReason: "the README says so")
    project.base = "../clean/"
    project.items = [
      item(
        "install", "How to install", .present, 0.912_34,
        [("README.md", 1, "README.md", "a heading, a command that installs")])
    ]
    project.counts.documents = 1
    project.counts.links = 4
    return project
  }

  static var hostile: ProjectReport {
    var project = ProjectReport(
      name: evil, path: evil, kind: evil, kindReason: evil, openSource: evil,
      openSourceReason: evil)
    project.index = evil
    project.items = [
      item("install", evil, .missing, .nan, [(evil, 3, evil, evil)], lacks: [evil], next: evil),
      item(evil, evil, .partial, 7, [(evil, 0, evil, evil)], lacks: [evil], next: evil),
    ]
    project.findings = [
      found(
        evil, .error, evil, (1, 2, 1, 9_999_999), evil, help: evil, candidates: [evil],
        excerpt: evil),
      found("placeholder", .info, "a b/ü#1,%2F:x.md", (5, 2, 9, 1), evil),
    ]
    project.notChecked = [evil]
    return project
  }

  static let trend = [
    TrendPoint(
      project: "harbour", month: "2026-09", commit: "1a2b3c4", present: 1, applicable: 4,
      score: 0.25),
    TrendPoint(
      project: "harbour", month: "2026-10", commit: "5d6e7f8", present: 2, applicable: 4,
      score: 0.5),
    TrendPoint(
      project: "harbour", month: "2026-11", commit: "9a8b7c6", present: 2, applicable: 4,
      score: 0.625),
    TrendPoint(
      project: "radar", month: "2026-11", commit: "0f0f0f0", present: 0, applicable: 2,
      score: 0.17),
  ]

  static func item(
    _ id: String, _ title: String, _ verdict: ItemReport.Verdict, _ score: Double,
    _ evidence: [(file: String, line: Int, text: String, why: String)], lacks: [String] = [],
    next: String = ""
  ) -> ItemReport {
    ItemReport(
      id: id, title: title, verdict: verdict, score: score,
      evidence: evidence.map {
        ItemReport.Evidence(file: $0.file, line: $0.line, text: $0.text, why: $0.why, score: score)
      }, lacks: lacks, next: next)
  }

  /// - Parameter place: line and column of the first and of the last byte; nil if there is no line.
  static func found(
    _ id: String, _ severity: Severity, _ file: String, _ place: (Int, Int, Int, Int)?,
    _ message: String, help: String = "", candidates: [String] = [], excerpt: String? = nil,
    fix: Fix? = nil
  ) -> LintFinding {
    var source = SourceRange.unknown
    if let (line, column, endLine, endColumn) = place {
      source = SourceRange(
        start: SourcePosition(line: line, column: column),
        end: SourcePosition(line: endLine, column: endColumn))
    }
    var finding = Finding(
      id: id, severity: severity, page: file, source: source, message: message, help: help,
      candidates: candidates)
    finding.fix = fix
    return LintFinding(finding, fingerprint: "00c0ffee00c0ffee", excerpt: excerpt)
  }
}

extension LintFormat {
  func text(_ result: LintResult, _ options: ReportOptions = ReportOptions()) -> String {
    String(decoding: write(result, options), as: UTF8.self)
  }
}

extension GapFormat {
  func text(_ result: LintResult, _ options: ReportOptions = ReportOptions()) -> String {
    String(decoding: write(result, options), as: UTF8.self)
  }
}
