import Basics
import Files
import Lint
import Markup
import Reports
import Stores

/// The file of `--baseline`.
struct BaselineFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// - Throws: where there is none, or where it is something else.
  func read() throws -> Baseline {
    guard let text = try OutputFile(path).read() else {
      throw Failure("The baseline '\(path)' does not exist. Create it with --update-baseline.")
    }
    return try Baseline(text, file: Path(path))
  }

  /// Writes the findings of now.
  ///
  /// - Returns: what came and went, in words.
  func update(with result: LintResult) throws -> String {
    let file = try OutputFile(path)
    let old = try file.read().map { try Baseline($0, file: Path(path)) }
    let new = Baseline(result.projects)
    try file.write(new.json)
    let changes = new.changes(since: old ?? Baseline([]))
    var message =
      "\(path): \(new.entries.count) findings, \(changes.added.count) added, \(changes.dropped.count) removed.\n"
    for entry in changes.added.prefix(20) { message += "  + \(line(entry))\n" }
    if changes.added.count > 20 { message += "  + … and \(changes.added.count - 20) more\n" }
    for entry in changes.dropped.prefix(20) { message += "  - \(line(entry))\n" }
    if changes.dropped.count > 20 { message += "  - … and \(changes.dropped.count - 20) more\n" }
    return message
  }

  private func line(_ entry: Baseline.Entry) -> String {
    let place = [entry.project, entry.file].filter { !$0.isEmpty }.joined(separator: ": ")
    return "\(entry.rule)  \(place)"
  }
}

/// The file that GitHub Actions shows as a job's summary: annotations are few, so the full list goes there.
enum StepSummaryFile {
  /// Adds the list after what other steps wrote; nothing where there is no such file.
  static func append(_ result: LintResult) throws {
    guard let path = ProcessEnvironment.value("GITHUB_STEP_SUMMARY"), !path.isEmpty else { return }
    let file = try OutputFile(path)
    try file.write((try file.read() ?? []) + StepSummary.write(result))
  }
}

/// `--fix` and `--scaffold`: what was changed in the files, in words.
struct WorkspaceChanges {
  private(set) var message = ""

  /// Judges the projects of a request, and changes their files.
  ///
  /// - Throws: where the files cannot be read or written.
  init(_ request: LintRequest, isFixing: Bool, isScaffolding: Bool) throws {
    var request = request
    request.isScaffolding = isScaffolding
    var outcome = try LintRun.run(request)
    let runs = try StagedFolders(outcome.workspaces.compactMap(\.root))
    message += runs.notes
    // What a killed run left is done now, so the files are others.
    if runs.hasFinishedOthers { outcome = try LintRun.run(request) }
    let rounds = isFixing ? try FixRounds(request, outcome) { runs[$0] } : nil
    for (number, workspace) in outcome.workspaces.enumerated() {
      let project = outcome.result.projects[number]
      guard let root = workspace.root, let folder = runs[root] else {
        message += "\(project.name): a commit cannot be changed. Run on the files instead.\n"
        continue
      }
      if let fixes = rounds?.fixes[number] { tell(fixes) }
      if isScaffolding { write(workspace.scaffolds, of: project, in: folder) }
    }
    for file in try runs.commit() {
      message += "Not changed: \(file): it was changed during the run.\n"
    }
  }

  private mutating func tell(_ fixes: LintFixes) {
    guard !fixes.mended.isEmpty || !fixes.left.isEmpty else {
      message += "Nothing to fix automatically.\n"
      return
    }
    let (mended, files) = (fixes.mended.count, fixes.changed.count)
    message +=
      "Fixed \(mended) \(mended == 1 ? "finding" : "findings") in \(files) \(files == 1 ? "file" : "files"): \(fixes.changed.joined(separator: ", "))\n"
    for (finding, obstacle) in fixes.left {
      let reason = obstacle == .addsFinding ? " The fix would only move the problem." : ""
      message += "Not fixed: \(finding.page): \(finding.message)\(reason)\n"
    }
  }

  private mutating func write(
    _ scaffolds: [Scaffold.File], of project: ProjectReport, in folder: StagedFolder
  ) {
    if scaffolds.isEmpty { message += "No documents are missing, so none were created.\n" }
    for file in scaffolds {
      do throws(SystemError) {
        guard case .nothing = try folder.existing(file.path) else { continue }
        try folder.write(Array(file.text.utf8), to: file.path)
        message += "Created: \(file.path). Answer its questions, and remove the marks.\n"
      } catch {
        message += "Not created: \(file.path): \(error)\n"
      }
    }
  }
}
