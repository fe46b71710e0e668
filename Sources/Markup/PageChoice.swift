import Basics

/// The pages that a run processes: `--only 'Team/*' --exclude 'Team/Old*'`.
package struct PageChoice: Hashable, Sendable {
  /// Empty: all pages.
  package var only: [ShellPattern]
  /// Wins over `only`; empty: none.
  package var exclude: [ShellPattern]

  /// Patterns of names; by default every page is taken.
  package init(only: [String] = [], exclude: [String] = []) {
    self.only = only.map { ShellPattern($0) }
    self.exclude = exclude.map { ShellPattern($0) }
  }

  /// Whether a page is asked for.
  package func includes(_ page: String) -> Bool {
    (only.isEmpty || only.contains { $0.matches(page) }) && !exclude.contains { $0.matches(page) }
  }
}

/// Pages to read as a different version of Trac than the rest of the wiki, by patterns of their names.
package struct PageVersions: Hashable, Sendable {
  /// A pattern and the version of the pages that match.
  private struct Entry: Hashable {
    var pattern: ShellPattern
    var version: TracVersion
  }

  private var entries: [Entry] = []

  /// No page.
  package init() {}

  /// Whether it says nothing.
  package var isEmpty: Bool { entries.isEmpty }

  /// Adds a pattern, which wins over those before it.
  package mutating func add(_ pattern: String, _ version: TracVersion) {
    entries.append(Entry(pattern: ShellPattern(pattern), version: version))
  }

  /// What the last pattern that matches says; nil if none does.
  package subscript(_ page: String) -> TracVersion? {
    entries.last { $0.pattern.matches(page) }?.version
  }
}

extension TracVersion {
  /// What to do about a text that is not a release.
  package static func advice(_ release: String) -> String {
    "'\(release)' is not a release of Trac. Give a release such as 0.10.5, 0.11, 1.0, or 1.6."
  }
}
