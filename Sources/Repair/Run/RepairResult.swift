import Links
import Markup
import Reports

/// A file that a repair changes, with both its texts.
package struct FileChange: Hashable, Sendable {
  /// Where it is now.
  package var path: String
  /// Where it will be; the same path unless it is renamed.
  package var newPath: String
  package var old: [UInt8]
  package var new: [UInt8]
}

/// What a repair did, or would do.
package struct RepairResult: Sendable {
  /// One for each document that was looked at, in the order of their paths.
  package var pages: [PageReport] = []
  /// About no single document.
  package var others: [Finding] = []
  package var counts = RepairCounts()
}
