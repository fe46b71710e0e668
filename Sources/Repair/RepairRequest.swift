import Basics
import Links
import Markup
import Migration
import Reports

/// All that `tracdown repair` was asked for.
package struct RepairRequest: Sendable {
  /// PATH, as typed: a folder.
  package var place: String
  /// Where the pages come from; by default only what is in the tree is known.
  package var trac = TracRequest()
  /// How pages are written; by default as `migrate` does.
  package var writing = WritingRequest()
  /// What the user says that files are, the last word counting.
  package var stated: [StatedMarkup] = []
  /// Which documents are looked at, as settings have it: `docs`, `!docs/old`.
  package var paths: [String] = []
  /// The texts of Trac's own guide, which tell the version of the wiki's Trac.
  package var guide = TracGuide.shipped
  /// Threads to use at most.
  package var jobs = 1

  /// Everything else has the defaults of the command line, but one thread.
  package init(place: String) { self.place = place }
}

/// `--as trac 'old/*.txt'`
package struct StatedMarkup: Hashable, Sendable {
  /// The two markups that repair knows.
  package enum Markup: String, Hashable, Sendable, CaseIterable { case trac, markdown }

  package var markup: Markup
  package var pattern: ShellPattern

  /// - Parameter pattern: of paths in the tree; one without a slash also of names.
  package init(_ markup: Markup, pattern: String) {
    self.markup = markup
    self.pattern = ShellPattern(pattern)
  }

  func matches(_ path: String) -> Bool {
    pattern.matches(path) || pattern.matches(String(path.split(separator: "/").last ?? ""))
  }
}

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
