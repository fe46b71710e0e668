import Basics
import Files
import Links
import Reports
import Settings
import Stores
import Targets

/// What a run of the linter is asked for.
package struct LintRequest: Sendable {
  /// Folders, repositories and bare repositories, as typed; empty: the working directory.
  package var places: [String] = []
  /// `docs/*`: each folder that matches is a project of its own; nil if each place is one.
  package var pattern: String?
  /// The commit that is judged instead of the files as they are.
  package var revision: String?
  /// Only findings in what changed since that commit are told; nil means all.
  package var changedSince: String?
  /// The rules that there are.
  package var rules: [Rule]
  /// Settings that hold instead of those in the files `.tracdown.yml`; nil if those files are read.
  package var settings: LintSettings?
  /// What the command line says; wins over all settings.
  package var overrides = LintSettings()
  /// Which share of the projects or of the files is told; nil means all.
  package var shard: Shard?
  /// Contents that files are judged with instead of their own: by the root of their tree, then by path.
  var edits: [Path: [String: [UInt8]]] = [:]
  /// Whether the documents that are missing are begun.
  package var isScaffolding = false
  /// Whether copies of the documents as they were in older versions are judged, too.
  package var judgesAllVersions = false
  /// Months of the past whose checklists are judged, too.
  package var trend = 0
  /// The program's version, for reports.
  package var version = ""
  /// Files read at once.
  package var jobs = 1

  /// With the rules that are to run.
  package init(rules: [Rule]) { self.rules = rules }
}

/// What a run of the linter found, and what can be done about it.
package struct LintOutcome: Sendable {
  package var result: LintResult
  /// One for each project of the result.
  package var workspaces: [Workspace] = []

  /// The files of one project.
  package struct Workspace: Sendable {
    /// The folder where findings' paths begin; nil means a commit, which cannot be changed.
    package var root: Path?
    /// Beginnings of the documents that are missing; none where nobody asked.
    package var scaffolds: [Scaffold.File]
  }

  /// Those of each project, if they were asked for; they are named when all projects are known.
  var trends: [[TrendPoint]] = []
  /// Projects of the whole run that were met, those of other shares too.
  var met = 0

  init(version: String) { result = LintResult(projects: [], rules: [], version: version) }

  mutating func add(_ report: ProjectReport, _ rules: [RuleSummary]) {
    result.projects.append(report)
    let known = Set(result.rules.map(\.id))
    result.rules += rules.filter { !known.contains($0.id) }
  }

  /// Brings rules into their order, and gives each project a name of its own.
  mutating func finish() {
    result.rules.sort { $0.id.precedes(byBytes: $1.id) }
    result.nameUniquely(trends: trends)
  }
}

extension LintSettings {
  /// Every name in the settings must be one: a misspelled `ignore` would hide nothing, a misspelled `select` everything.
  func check(against rules: [Rule]) throws(Failure) {
    let ids = rules.map(\.id)
    let items = rules.filter { $0.item != nil }.map(\.id)
    let patterns = (select.map { ("select", $0) } + ignore.map { ("ignore", $0) })
      .filter { !$0.1.utf8.contains(UInt8(ascii: "*")) }
    try Self.check(patterns, are: "rule", among: ids)
    try Self.check(severities.keys.sorted().map { ("severities", $0) }, are: "rule", among: ids)
    // Settings for all projects may name items of rules that one run leaves out.
    let declared = self.items.keys.sorted().map { ("items", $0) }
    let inherited = inherited.keys.sorted().map { ("inherited", $0) }
    try Self.check(declared + inherited, are: "item of the checklist", among: items)
    try Self.check(
      target.map { [("target", $0)] } ?? [], are: "reader",
      among: Target.readerNames)
    try Self.check(
      profiles.map { ("profile", $0) }, are: "profile",
      among: Set(SettingsWords.profiles + rules.flatMap(\.profiles)).sortedByBytes())
    try Self.check(
      kind.map { [("kind", $0)] } ?? [], are: "kind of project", among: ProjectKind.known)
    try Self.check(
      languages.map { ("languages", $0) }, are: "language that is known",
      among: SettingsWords.languages)
  }

  /// A program that is older than the settings lacks the rules that they count on.
  func check(programVersion text: String) throws(Failure) {
    guard let version, let program = Release(text), program < version else { return }
    throw Failure(
      "version: the settings require tracdown \(version), but this is \(program). Install that release, or lower 'version'."
    )
  }

  private static func check(
    _ names: [(key: String, name: String)], are what: String, among known: [String]
  ) throws(Failure) {
    for (key, name) in names where !known.contains(name) {
      throw Failure("\(key): \(Advice.unknown(name, what, known))")
    }
  }
}
