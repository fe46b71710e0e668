import Links
import Markup
import Reports

/// What a migration hands back.
package struct MigrationResult: Sendable {
  package var pages: [PageReport] = []
  /// About no single page.
  package var others: [Finding] = []
  package var counts = Summary.Counts()
  /// Links and images, also those that could not be checked.
  var links = LinkCounts()
}
