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
