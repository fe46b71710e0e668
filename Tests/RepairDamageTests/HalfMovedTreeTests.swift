import Fuzz
import Testing

/// Trees of documents and of damaged pages of Trac: repair ends, and a second run changes nothing.
@Suite struct HalfMovedTreeTests {
  @Test(.fuzz) func aSecondRunChangesNothing() throws {
    for seed in Fuzz.seeds(fixed: 30) {
      let tree = HalfMovedTree(seed: seed)
      let folder = try RepairedFolder(tree.files)
      _ = try folder.repair()
      for fault in try folder.secondChanges() {
        Fuzz.count("second run changes")
        Issue.record("\(fault)\nbefore:\n\(tree)")
      }
    }
  }
}
