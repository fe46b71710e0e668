import Files
import Markup
import Reports
import Stores

/// `lint --fix`: makes fixes and lints again until no fix is left that takes a finding away and adds none. So a second
/// run has nothing to do.
package struct FixRounds {
  /// What was done, one for each project of the outcome; nil: a commit, which cannot be changed.
  package private(set) var fixes: [LintFixes?]
  /// What the linter finds now.
  package private(set) var outcome: LintOutcome

  /// - Parameters:
  ///   - request: what is judged, and by what.
  ///   - outcome: what it found.
  ///   - folder: where the files of a root are changed when its run is committed; nil: nowhere.
  /// - Throws: as the linter does.
  package init(
    _ request: LintRequest, _ outcome: LintOutcome, folder: (Path) -> StagedFolder?
  ) throws {
    self.outcome = outcome
    fixes = outcome.workspaces.map { $0.root == nil ? nil : LintFixes() }
    var request = request
    while try makeRound(&request, folder) {
      self.outcome = try LintRun.run(request)
    }
  }

  /// Each round leaves fewer findings than it found.
  ///
  /// - Returns: whether a file was changed.
  private mutating func makeRound(
    _ request: inout LintRequest, _ folder: (Path) -> StagedFolder?
  ) throws -> Bool {
    var candidates: [FixTrial.Candidate] = []
    for (project, report) in outcome.result.projects.enumerated() {
      guard let root = outcome.workspaces[project].root else { continue }
      fixes[project]?.forgetLeft()
      candidates += report.findings.map(\.finding).filter { $0.fix != nil }.map {
        FixTrial.Candidate(project: project, root: root, finding: $0)
      }
    }
    guard !candidates.isEmpty else { return false }
    var folders: [Path: StagedFolder] = [:]
    for root in outcome.workspaces.compactMap(\.root) { folders[root] = folder(root) }
    var trial = FixTrial(request, outcome, folders)
    try trial.divide(candidates)
    var hasChanged = false
    for (project, workspace) in outcome.workspaces.enumerated() {
      guard let root = workspace.root, let folder = folders[root] else { continue }
      let accepted = trial.accepted.filter { $0.project == project }.map(\.finding)
      let made = LintFixes.apply(accepted, in: folder)
      // The files change at the end of the run; until then the linter is given what will be in them.
      for page in made.changed {
        request.edits[root, default: [:]][page] = try folder.read(page)
      }
      fixes[project]?.add(made)
      fixes[project]?.leave(
        trial.rejected.filter { $0.project == project }.map(\.finding), because: .addsFinding)
      hasChanged = hasChanged || !made.changed.isEmpty
    }
    return hasChanged
  }
}
