import Facts
import Files
import Stores

/// Reads a place's documents: all but those that nobody of the project wrote.
struct FactsReader {
  var exclusions: Exclusions
  var jobs: Int

  /// - Parameter folders: those that were not entered, for what is said of them.
  func read(_ tree: any FileTree, leftOut folders: [String] = []) -> ProjectFacts {
    var exclusions = exclusions
    exclusions.look(at: tree.files)
    let verdicts = exclusions.verdicts(on: tree.files)
    var judged: Set<String> = []
    var listed: [TreeFile] = []
    for (file, verdict) in zip(tree.files, verdicts) {
      switch verdict {
      case .judged:
        judged.insert(file.path)
        listed.append(file)
      case .onlyListed: listed.append(file)
      case .leftOut: continue
      }
    }
    var facts = ProjectFacts.read(tree: tree, listing: listed, name: "", jobs: jobs) {
      judged.contains($0)
    }
    let summary = LeftOutSummary(
      zip(tree.files, verdicts).map { ($0, $1) }, notEntered: folders,
      isDocument: { DocumentFormat.of(path: $0) != nil })
    facts.notRead += summary.sentences
    return facts
  }
}
