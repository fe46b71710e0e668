import Basics
import Facts
import Files
import Links
import Markup
import Reports
import Settings
import Stores
import Targets

/// Judges one project: facts and rules in, a report out.
package struct Linter: Sendable {
  /// Those that are on, with the severities that settings give them.
  private let rules: [String: Rule]
  /// The ids of all rules, on or off.
  private let known: Set<String>
  private let settings: LintSettings
  private let checklist: Checklist
  /// Acronyms that everybody knows; whether a glossary is needed does not hang on that rule being on.
  private let everyday: Set<String>
  private let target: Target
  /// Rules whose severity is another than it would be without `version:`, with what is said of that.
  private let dated: [String: String]
  let jobs: Int
  /// Whether copies of the documents as they were in older versions are judged, too.
  var judgesAllVersions = false
  /// Which documents the settings have judged: patterns.
  var paths: [String] { settings.paths }
  /// The site that the settings choose for the documents; nil if none.
  var chosenTarget: Target? { settings.target.flatMap(Target.init(reader:)) }

  /// - Throws: where settings name a rule, an item, a kind or a reader that there is not.
  package init(_ rules: [Rule], settings: LintSettings, jobs: Int = 1) throws(Failure) {
    try settings.check(against: rules)
    target = settings.target.flatMap(Target.init(reader:)) ?? .all[0]
    self.settings = settings
    self.jobs = jobs
    known = Set(rules.map(\.id))
    everyday = rules.first { $0.id == "acronym-undefined" }.map(AcronymCheck.everyday) ?? []
    var on: [String: Rule] = [:]
    var ordered: [Rule] = []
    var dated: [String: String] = [:]
    for var rule in rules where rule.isOn(by: settings) {
      if case .some(.some(let severity)) = settings.severities[rule.id] {
        rule.severity = severity
      } else if let version = settings.version {
        let severity = rule.severity(asOf: version)
        if severity != rule.severity {
          dated[rule.id] =
            "It becomes \(rule.severity.noun) with 'version: \(rule.newest)' or later in the settings."
        }
        rule.severity = severity
      }
      on[rule.id] = rule
      ordered.append(rule)
    }
    self.rules = on
    self.dated = dated
    // What some checks say hangs on the documents of all items, also where only these checks are chosen.
    let needsItems = Checks.all.contains {
      $0.needsChecklist && $0.rules.contains { on[$0] != nil }
    }
    checklist = Checklist(
      ordered
        + rules.filter {
          needsItems && on[$0.id] == nil && !settings.isIgnored($0.id) && $0.isIn(settings.profiles)
        },
      languages: settings.languages)
  }

  /// Whether a rule runs.
  package func isOn(_ rule: String) -> Bool { rules[rule] != nil }

  /// The rules that run, by id.
  package var summaries: [RuleSummary] {
    rules.values.sorted { $0.id.precedes(byBytes: $1.id) }
      .map { $0.naming(target).summary }
  }

  /// The checklist alone.
  func judge(_ project: ProjectFacts, _ licenses: Licenses) -> ChecklistResult {
    var result = checklist.judge(
      project, settings: settings,
      acronyms: everyday.isEmpty ? nil : AcronymCount(project, everyday: everyday),
      licenses: licenses)
    result.items.removeAll { rules[$0.id] == nil }
    result.findings.removeAll { rules[$0.id] == nil }
    return result
  }

  /// - Parameters:
  ///   - path: as findings are to name the project: see `ProjectReport.path`.
  ///   - tables: of the tree that the project is in.
  func lint(_ project: ProjectFacts, at path: String, _ tables: TreeTables) -> ProjectReport {
    let running = Checks.all.filter { $0.rules.contains { rules[$0] != nil } }
    let versions = judgesAllVersions ? nil : OldVersions(project)
    var judgedProject = project
    if let versions { judgedProject.documents = versions.newest }
    var context = CheckContext(
      project: judgedProject, rules: rules, target: target, tables: tables)
    let judged = judge(context, project, running.filter { !$0.needsChecklist })
    let checklist = judged.checklist
    var outputs = judged.outputs
    context.itemDocuments = checklist.itemDocuments
    context.isDocumentation = checklist.kind.isDocuments
    for check in running where check.needsChecklist { outputs.append(check.output(in: context)) }
    var report = ProjectReport(
      name: project.name, path: path, kind: checklist.kind.name, kindReason: checklist.kind.reason,
      openSource: checklist.openSource.answer.rawValue,
      openSourceReason: checklist.openSource.reason)
    report.items = checklist.items
    report.index =
      project.startPage.isEmpty ? project.files.all.first?.path ?? "" : project.startPage
    let (shown, hidden) = HiddenFindings.hide(
      checklist.findings + outputs.flatMap(\.findings), in: judgedProject.documents, rules: rules,
      known: known)
    var details = FindingDetails(files: project.files)
    report.findings = details.add(to: shown.map(withRelease))
    report.counts.documents = project.documents.count
    report.counts.links = outputs.reduce(0) { $0 + $1.links }
    report.counts.suppressed = hidden
    report.notChecked =
      project.notRead + outputs.flatMap(\.notChecked) + [versions?.notJudged].compactMap(\.self)
    return report
  }

  /// Who raises the version shall know before what will fail then.
  private func withRelease(_ finding: Finding) -> Finding {
    guard let sentence = dated[finding.id] else { return finding }
    var finding = finding
    finding.help += (finding.help.isEmpty ? "" : " ") + sentence
    return finding
  }

  /// The checklist and the checks side by side.
  ///
  /// - Parameter project: with all its documents: a changelog may be a folder a version.
  private func judge(
    _ context: CheckContext, _ project: ProjectFacts, _ checks: [any Check.Type]
  ) -> (checklist: ChecklistResult, outputs: [CheckOutput]) {
    enum Judged: Sendable {
      case checklist(ChecklistResult)
      case check(CheckOutput)
    }
    // The checklist takes longest, so it begins.
    let results: [Judged] = ConcurrentMap.map(Array(0...checks.count), jobs: jobs) { number in
      if number == 0 { return .checklist(judge(project, context.tables.licenses)) }
      return .check(checks[number - 1].output(in: context))
    }
    var checklist: ChecklistResult?
    var outputs: [CheckOutput] = []
    for result in results {
      switch result {
      case .checklist(let result): checklist = result
      case .check(let output): outputs.append(output)
      }
    }
    return (checklist ?? judge(project, context.tables.licenses), outputs)
  }
}

/// The one list of checks.
package enum Checks {
  /// In no order that matters.
  package static let all: [any Check.Type] = [
    LinksCheck.self, ImagesCheck.self, TracMarkupCheck.self, StaleCheck.self, PlaceholderCheck.self,
    AcronymCheck.self, ReachCheck.self, TitleCheck.self, ObsoleteCheck.self, DuplicateCheck.self,
    ReaderCheck.self, HeadingMarksCheck.self,
  ]
}

extension Rule {
  /// The release from which on it has its severity of now.
  fileprivate var newest: String { (severities.last?.since ?? since).map { "\($0)" } ?? "" }
}

extension Severity {
  /// `an error`
  fileprivate var noun: String { self == .error ? "an error" : "a \(word)" }
}

extension Rule {
  /// Whether it belongs to one of the chosen profiles, or to none.
  fileprivate func isIn(_ chosen: [String]) -> Bool {
    profiles.isEmpty || profiles.contains(where: chosen.contains)
  }

  /// Whether it runs: rules that are off by default, and those of profiles that nobody chose, run only where they are named.
  fileprivate func isOn(by settings: LintSettings) -> Bool {
    settings.isOn(id, isOffByDefault: isOffByDefault || !isIn(settings.profiles))
  }
}
