import Links
import Markup
import Reports

/// What a migration hands back.
package struct MigrationResult: Sendable {
  /// One for each page of the source, in the order of the names' bytes.
  package var pages: [PageReport] = []
  /// About no single page.
  package var others: [Finding] = []
  /// In a dry run: what would have been written.
  package var counts = Summary.Counts()
  /// Links and images, also those that could not be checked.
  var links = LinkCounts()
}
