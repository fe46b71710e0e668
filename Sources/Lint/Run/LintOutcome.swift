import Files
import Reports
import Stores

/// What a run of the linter found, and what can be done about it.
package struct LintOutcome: Sendable {
  package var result: LintResult
  /// One for each project of the result.
  package var workspaces: [Workspace] = []

  /// The files behind one project.
  package struct Workspace: Sendable {
    /// The folder where findings' paths begin; nil: a commit, which nobody can change.
    package var root: Path?
    /// Beginnings of the documents that are missing.
    package var scaffolds: [Scaffold.File]
  }

  init(version: String) { result = LintResult(projects: [], rules: [], version: version) }

  mutating func add(_ report: ProjectReport, _ rules: [RuleSummary]) {
    result.projects.append(report)
    let known = Set(result.rules.map(\.id))
    result.rules += rules.filter { !known.contains($0.id) }
  }
}
