import Files
import Settings
import Stores

/// What a run of the linter is asked for.
package struct LintRequest: Sendable {
  /// Folders, repositories and bare repositories, as typed; empty: the working directory.
  package var places: [String] = []
  /// `docs/*`: each folder that matches is a project of its own; nil: each place is one.
  package var pattern: String?
  /// The commit that is judged instead of the files as they are.
  package var revision: String?
  /// Only findings in what changed since that commit are told; nil: all.
  package var changedSince: String?
  /// The rules that there are.
  package var rules: [Rule]
  /// Settings that hold instead of those in the files `.tracdown.yml`; nil: those files are read.
  package var settings: LintSettings?
  /// What the command line says; wins over all settings.
  package var overrides = LintSettings()
  /// Contents that files are judged with instead of their own: by the root of their tree, then by path.
  var edits: [Path: [String: [UInt8]]] = [:]
  /// Months of the past whose checklists are judged, too.
  package var trend = 0
  /// The program's version, for reports.
  package var version = ""
  /// Files read at once.
  package var jobs = 1

  /// With the rules that are to run.
  package init(rules: [Rule]) { self.rules = rules }
}
