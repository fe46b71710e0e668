import Basics
import Files
import Links
import Markup
import Reports
import Stores

/// All that `tracdown verify` was asked for.
package struct VerifyRequest: Sendable {
  /// DEST of the migration, as typed.
  package var destination: String
  /// The folder of Trac's saved pages, as typed.
  package var html: String
  /// The addresses of the Trac, as given for the migration; empty: links into it may be text.
  package var tracURLs: [String] = []
  /// Where its things went, as given for the migration; by the realm: `ticket`, `changeset`, …
  package var resources: [String: ResourceMap] = [:]
  /// Where the repositories are now, as given for the migration.
  package var code = CodeMap()
  /// Empty: all pages.
  package var only: [ShellPattern] = []
  /// Wins over `only`; empty: none.
  package var exclude: [ShellPattern] = []
  /// Threads to use at most.
  package var jobs = 1

  /// Everything else has the defaults of the command line, but one thread.
  package init(destination: String, html: String) {
    self.destination = destination
    self.html = html
  }

  func includes(_ page: String) -> Bool {
    (only.isEmpty || only.contains { $0.matches(page) }) && !exclude.contains { $0.matches(page) }
  }
}

/// What a verification hands back.
package struct VerifyResult: Sendable {
  /// One for each page asked for, in the order of the names' bytes.
  package var pages: [PageReport] = []
  /// About no single page.
  package var others: [Finding] = []
  /// What the pages do not say.
  package var counts = VerificationCounts()
}

/// Why nothing can be verified, with what to do next.
package enum VerifyError: Error, Hashable, Sendable, CustomStringConvertible {
  case noManifest(path: String)
  case unreadable(SystemError)

  /// For a person: what is wrong, then what to do next.
  package var description: String {
    switch self {
    case .noManifest(let path):
      "'\(path)' has no \(Manifest.path), so it cannot be told which file is which page. "
        + "Give the folder that 'tracdown migrate' wrote."
    case .unreadable(let error): "\(error). Check the path and its permissions."
    }
  }
}
