import Links
import Markup
import Reports

// Counts what became of each document.
extension RepairCounts {
  mutating func add(_ outcome: DocumentRepair.Outcome) {
    if let change = outcome.change {
      changed += 1
      if change.path != change.newPath { renamed += 1 }
    }
    pieces += outcome.report.findings.count { $0.id == FindingKind.markupRepaired.rawValue }
    links.right += outcome.tally.right
    links.mended += outcome.tally.repaired + outcome.links.resolved
    links.left += outcome.tally.broken + outcome.links.dead
    images.right += outcome.tally.imagesRight
    images.mended += outcome.tally.imagesRepaired + outcome.links.imagesFound
    images.left += outcome.tally.imagesBroken + outcome.links.imagesMissing
  }
}
