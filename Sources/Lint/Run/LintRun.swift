import Basics
import Facts
import Files
import Git
import Markup
import Reports
import Settings
import Stores
import Targets

/// Checks all projects of a request.
package enum LintRun {
  /// - Throws: if a place, a commit, or settings cannot be used. A document that cannot be read is only a finding.
  package static func run(_ request: LintRequest) throws -> LintOutcome {
    var outcome = LintOutcome(version: request.version)
    var linters = Linters(request)
    outcome.result.shard = request.shard
    for place in request.places.isEmpty ? ["."] : request.places {
      try judge(place, request, &linters, &outcome)
    }
    outcome.finish()
    return outcome
  }

  /// All projects of one place.
  private static func judge(
    _ place: String, _ request: LintRequest, _ linters: inout Linters,
    _ outcome: inout LintOutcome
  ) throws {
    if request.pattern == nil, !request.isAsked(project: typed(place)) {
      outcome.met += 1
      return
    }
    var exclusions = Exclusions(
      paths: request.settings?.paths ?? [], projects: request.pattern)
    let root = try ProjectRoot(
      place, revision: request.revision, exclusions: exclusions, edits: request.edits)
    let settings = try RunSettings(request, root.tree, at: root.path)
    exclusions = Exclusions(paths: settings.base.paths, projects: request.pattern)
    let target = (request.overrides.target ?? settings.base.target)
      .flatMap(Target.init(reader:))
    let facts = FactsReader(exclusions: exclusions, jobs: request.jobs, target: target)
      .read(root.tree, leftOut: root.leftOut)
    let folders = try folders(in: root, request, place)
    let changed = try request.changedSince.map { try root.changedFiles(since: $0) }
    var histories: [String: ProjectHistory] = [:]
    let tables = TreeTables(facts)
    var trend = Trend()
    for folder in folders {
      let path = path(of: folder, root, place)
      defer { outcome.met += 1 }
      guard request.isAsked(project: path) else { continue }
      let own = try settings.settings(for: folder)
      try own.check(programVersion: request.version)
      let linter = try linters.linter(own)
      if histories.isEmpty {
        histories = try root.histories(of: facts, folders, isWalking: linter.isOn("stale"))
      }
      var project = facts.project(named: name(of: folder, root, place), folder: folder)
      project.history = histories[folder]
      project.notRead += project.history?.limits ?? []
      if root.isWorkingTree {
        project.notRead += RepairLeftovers.sentences(project, root: root.path) { folder in
          shown(folder, root, place)
        }
      }
      if folder.isEmpty { project.name = name(of: "", root, place) }
      var report = linter.lint(project, at: path, tables)
      report.base = base(of: root)
      if let shard = request.shard {
        report.place = ShardPlace(index: outcome.met, name: report.name)
        if shard.dealt == .files { report.keep(shard) }
      }
      if let changed { report.keep(changed) }
      outcome.add(report, linter.summaries)
      outcome.workspaces.append(
        LintOutcome.Workspace(
          root: root.isWorkingTree ? root.path : nil,
          scaffolds: request.isScaffolding
            ? Scaffold.files(for: report.items, rules: request.rules, project: project) : []))
      if request.trend > 0 { trend.add(project, linter) }
    }
    outcome.trends += try trend.points(in: root, months: request.trend)
  }

  private static func folders(
    in root: ProjectRoot, _ request: LintRequest, _ place: String
  ) throws -> [String] {
    guard let pattern = request.pattern else { return [root.folder] }
    // The pattern is seen from the working directory if the place is; else from the place.
    let paths = root.tree.files.lazy.map(\.path)
    let candidates = [root.folder + pattern, pattern]
    for candidate in candidates {
      let folders = ProjectFolders.matching(candidate, in: paths)
      if !folders.isEmpty { return folders }
    }
    throw Failure(
      "No folder in '\(place)' matches --projects '\(pattern)'. The pattern is relative to that folder, such as 'docs/*'."
    )
  }

  private static func name(of folder: String, _ root: ProjectRoot, _ place: String) -> String {
    let parts = folder.isEmpty ? (root.path.resolved ?? root.path).parts : Path(folder).parts
    guard var name = parts.last.map({ String(decoding: $0, as: UTF8.self) }) else { return place }
    if name == ".git", parts.count > 1 {
      name = String(decoding: parts[parts.count - 2], as: UTF8.self)
    }
    return name.hasSuffix(".git") ? String(name.dropLast(4)) : name
  }

  private static func typed(_ place: String) -> String {
    place == "." || place == "./" ? "" : place
  }

  /// The place as it was typed, with the project's folder.
  private static func path(of folder: String, _ root: ProjectRoot, _ place: String) -> String {
    let typed = typed(place)
    if folder == root.folder { return typed }
    let inner = String(folder.dropFirst(root.folder.utf8.count).dropLast())
    if typed.isEmpty { return inner }
    return typed.hasSuffix("/") ? typed + inner : "\(typed)/\(inner)"
  }

  /// A folder of the tree: below the place as it was typed, else seen from the working directory.
  private static func shown(_ folder: String, _ root: ProjectRoot, _ place: String) -> String {
    let folder = folder.isEmpty ? "" : folder + "/"
    let isBelow = folder.hasPrefix(root.folder)
    let path = isBelow ? path(of: folder, root, place) : base(of: root) + folder.dropLast()
    return path.isEmpty ? "." : path
  }

  private static func base(of root: ProjectRoot) -> String {
    guard root.isWorkingTree, let way = Path(".").way(to: root.path) else { return "" }
    return way.map { String(decoding: $0, as: UTF8.self) + "/" }.joined()
  }
}

extension LintRequest {
  /// Whether a project is of the share of projects that is asked for.
  fileprivate func isAsked(project path: String) -> Bool {
    guard let shard, shard.dealt == .projects else { return true }
    return shard.contains(path)
  }
}

extension ProjectReport {
  /// Leaves only findings in what changed; those about the project as a whole are not.
  fileprivate mutating func keep(_ changed: ChangedFiles) {
    let all = findings.count
    findings.removeAll {
      let line = $0.finding.source.isKnown ? Int($0.finding.source.start.line) : nil
      return !changed.contains($0.finding.page, line: line)
    }
    counts.unchanged = all - findings.count
  }
}

/// Makes linters; one is enough for projects that follow each other and have the same settings.
private struct Linters {
  private let request: LintRequest
  private var last: (settings: LintSettings, linter: Linter)?

  init(_ request: LintRequest) { self.request = request }

  /// - Throws: where the settings name what there is not.
  mutating func linter(_ settings: LintSettings) throws(Failure) -> Linter {
    if let last, last.settings == settings { return last.linter }
    var linter = try Linter(request.rules, settings: settings, jobs: request.jobs)
    linter.judgesAllVersions = request.judgesAllVersions
    last = (settings, linter)
    return linter
  }
}

/// The settings of all projects of a place: the file at its root, those in the projects' folders, the command line.
struct RunSettings {
  let base: LintSettings
  private let request: LintRequest
  private let tree: any FileTree
  private let root: Path

  /// - Throws: where the file at the root cannot be used.
  init(_ request: LintRequest, _ tree: any FileTree, at root: Path) throws {
    self.request = request
    self.tree = tree
    self.root = root
    base = try request.settings ?? Self.read(SettingsFile.name, tree, root) ?? LintSettings()
  }

  /// - Parameter folder: of the project, with a slash at its end.
  func settings(for folder: String) throws -> LintSettings {
    let path = String(folder.dropLast(folder.isEmpty ? 0 : 1))
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    var settings = base.settings(forProject: name, at: path)
    if !folder.isEmpty, request.settings == nil,
      let own = try Self.read(folder + SettingsFile.name, tree, root)
    {
      settings.put(own)
    }
    settings.put(request.overrides)
    return settings
  }

  private static func read(
    _ path: String, _ tree: any FileTree, _ root: Path
  ) throws -> LintSettings? {
    let files = tree.files
    let index = files.partitionPoint { !$0.path.precedes(byBytes: path) }
    guard index < files.count, files[index].path == path else { return nil }
    // No more is needed to tell that it is too large.
    let text = try tree.beginning(of: files[index], upTo: YAMLFile.mostBytes + 1)
    return try Settings(text, file: root.appending(path)).lint
  }
}
