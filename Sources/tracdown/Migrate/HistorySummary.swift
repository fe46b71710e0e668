import Git
import Migration
import Stores

/// What became of a history, in two lines.
enum HistorySummary {
  static func text(_ history: HistoryResult, _ repository: String) -> String {
    let place = "\(history.branch) in \(repository)"
    let tip = history.tip.map { " (\($0.abbreviated))" } ?? ""
    var text =
      history.isUpToDate
      ? "Nothing has changed: \(place)\(tip) has everything.\n"
      : "History      \(history.versions) versions and \(history.uploads) uploads in \(history.commits) commits on \(place)\(tip)\n"
    if history.isWorkingTreeBehind {
      text += """
        The files in \(repository) are still those of before. To see the new ones: git -C \(repository) reset --hard
        (or run this again with --checkout)\n
        """
    }
    return text
  }
}
