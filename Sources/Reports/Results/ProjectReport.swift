import Markup

/// What the linter says of one project: the checklist with its evidence, and all findings.
package struct ProjectReport: Hashable, Sendable {
  /// Unique within one run.
  package var name: String
  /// From where the program was started, as findings name files; empty: the project is the repository itself.
  package var path: String
  /// What precedes files of findings and evidence so that they can be opened from where the program was started:
  /// empty, or with a slash at its end (`../harbour/`). Never absolute, as reports must be the same on all machines.
  package var base = ""
  /// The file that findings about the project as a whole are shown at, as findings name files: its README, or else
  /// any file that exists; empty: unknown.
  package var index = ""
  /// `code`, `service`, `documentation`, …
  package var kind: String
  /// How the kind was known: "guessed: 92 of 100 text files are documents"; "settings".
  package var kindReason: String
  /// Whether it is open source: "yes", "probably", "no", and how that was known.
  package var openSource: String
  package var openSourceReason: String
  /// In the order of the checklist.
  package var items: [ItemReport] = []
  /// All of them, hidden ones left out, in no order.
  package var findings: [LintFinding] = []
  /// What was read.
  package var counts = LintCounts()
  /// Where it is in the whole run, if this is a share of one.
  package var place: ShardPlace?
  /// Sentences: what was not checked, and why. "12 external links: they need a network."
  package var notChecked: [String] = []

  /// Plain data.
  package init(
    name: String, path: String, kind: String, kindReason: String, openSource: String,
    openSourceReason: String
  ) {
    self.name = name
    self.path = path
    self.kind = kind
    self.kindReason = kindReason
    self.openSource = openSource
    self.openSourceReason = openSourceReason
  }
}

/// How much was looked at, and what settings hid.
package struct LintCounts: Hashable, Sendable {
  /// Documents that were read.
  package var documents = 0
  /// Links and images that were judged.
  package var links = 0
  /// Findings that comments in documents hide.
  package var suppressed = 0
  /// Findings that the baseline knows.
  package var inBaseline = 0
  /// Findings in what did not change, with `--changed-since`.
  package var unchanged = 0

  /// Nothing.
  package init() {}
}

/// The verdict on one item of the checklist.
package struct ItemReport: Hashable, Sendable {
  /// How well an item of the checklist is satisfied.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case present, partial, missing
    case notApplicable = "not-applicable"
    /// The settings name where it is.
    case declared
  }

  /// The rule's id: `install`.
  package var id: String
  /// For people: `How to install`.
  package var title: String
  package var verdict: Verdict
  /// 0 to 1.
  package var score: Double
  /// Best first. Also says why an item is not applicable, or declared.
  package var evidence: [Evidence]
  /// What there would have to be for more: "a command that installs it".
  package var lacks: [String]
  /// The next step, one sentence in the imperative; empty where nothing is to do.
  package var next: String

  /// Plain data.
  package init(
    id: String, title: String, verdict: Verdict, score: Double, evidence: [Evidence] = [],
    lacks: [String] = [], next: String = ""
  ) {
    self.id = id
    self.title = title
    self.verdict = verdict
    self.score = score
    self.evidence = evidence
    self.lacks = lacks
    self.next = next
  }

  /// A place that speaks for an item.
  package struct Evidence: Hashable, Sendable {
    /// From the root of the project; empty: no file (settings, license).
    package var file: String
    /// From 1; 0: the file as a whole.
    package var line: Int
    /// The heading, or the name, that was found.
    package var text: String
    /// Why it counts: "section of README, a command that installs, 3 steps".
    package var why: String
    /// 0 to 1.
    package var score: Double

    /// Plain data.
    package init(file: String, line: Int, text: String, why: String, score: Double) {
      self.file = file
      self.line = line
      self.text = text
      self.why = why
      self.score = score
    }
  }
}

/// A finding of the linter: `finding.page` is the file, from the root of the project; empty: the project as a whole.
package struct LintFinding: Hashable, Sendable {
  package var finding: Finding
  /// Stays the same when lines move: of the rule, the file, and the line's text.
  package var fingerprint: String
  /// The source line of `finding.source.start`; nil if there is no line. No control characters but tabs.
  package var excerpt: String?

  /// Plain data.
  package init(_ finding: Finding, fingerprint: String, excerpt: String? = nil) {
    self.finding = finding
    self.fingerprint = fingerprint
    self.excerpt = excerpt
  }
}

/// What a report says of a rule.
package struct RuleSummary: Hashable, Sendable {
  /// `link-dead`
  package var id: String
  /// Its usual severity.
  package var severity: Severity
  /// One line: what it asks.
  package var what: String
  /// Why it asks, in sentences.
  package var why: String
  /// How to satisfy it, in sentences.
  package var how: String
  /// Whether it is an item of the checklist.
  package var isItem: Bool

  /// Plain data.
  package init(
    id: String, severity: Severity, what: String, why: String, how: String, isItem: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.what = what
    self.why = why
    self.how = how
    self.isItem = isItem
  }
}

extension ProjectReport {
  /// Leaves what a share of the files has. What is said of the project as a whole is said by one share.
  package mutating func keep(_ shard: Shard) {
    let hasProject = shard.contains(path)
    findings.removeAll {
      $0.finding.page.isEmpty ? !hasProject : !shard.contains($0.finding.page)
    }
    if hasProject { return }
    items = []
    counts = LintCounts()
    notChecked = []
  }
}
