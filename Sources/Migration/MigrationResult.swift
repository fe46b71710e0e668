import Links
import Markup
import Reports

/// What a migration hands back.
package struct MigrationResult: Sendable {
  /// One for each page of the source, in the order of the names' bytes.
  package var pages: [PageReport] = []
  /// About no single page.
  package var others: [Finding] = []
  /// What a user should know of how the files were written; a line each, with its line end.
  package var notes = ""
  /// In a dry run: what would have been written.
  package var counts = Summary.Counts()
  /// Where everything is now, in a dry run: where it would be.
  package var relocations = Relocations()
  /// What was run, to ask for the texts of a page; nil: there was nothing to do.
  package var migration: Migration?
}

extension MigrationResult {
  /// What a person must look at stands with its page, also where only the whole could tell: a duplicate, a file
  /// that is too large, a link of the finished tree. Notes stay where they are.
  mutating func moveFindingsToTheirPages() {
    let places = Dictionary(
      pages.enumerated().map { ($0.element.page, $0.offset) }, uniquingKeysWith: { one, _ in one })
    others.removeAll { finding in
      guard finding.severity >= .warning, let place = places[finding.page] else { return false }
      pages[place].findings.append(finding)
      return true
    }
  }
}

extension MigrationResult {
  init(_ outcome: Outcome, relocations: Relocations, migration: Migration) {
    pages = outcome.pages.sorted { $0.page.utf8.lexicographicallyPrecedes($1.page.utf8) }
    others = outcome.findings
    counts = outcome.counts
    self.relocations = relocations
    self.migration = migration
    moveFindingsToTheirPages()
  }
}
