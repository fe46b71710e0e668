import Basics
import Markup

/// A share of a run that is dealt out to several jobs: `2/4`.
///
/// What belongs to it is told by a hash of its path, so each job deals the same way, whatever else it sees.
package struct Shard: Hashable, Sendable {
  /// What is dealt.
  package enum Dealt: String, Hashable, Sendable {
    /// Each job judges its own projects.
    case projects
    /// Each job judges all, and reports what it finds in its own files.
    case files
  }

  package var dealt: Dealt
  /// From 1 to `count`.
  package var number: Int
  package var count: Int

  /// - Parameter text: `2/4`; nil if it is not a shard.
  package init?(_ text: String, of dealt: Dealt) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
    self.init(dealt, number, of: count)
  }

  /// nil if there is no such share.
  package init?(_ dealt: Dealt, _ number: Int, of count: Int) {
    guard count >= 1, count <= Self.most, number >= 1, number <= count else { return nil }
    (self.dealt, self.number, self.count) = (dealt, number, count)
  }

  /// No host runs more jobs at once.
  package static let most = 10_000

  /// `2/4`
  package var text: String { "\(number)/\(count)" }

  /// Whether a file or a project belongs to it.
  ///
  /// - Parameter path: `./docs/`, `docs/` and `docs` are one.
  package func contains(_ path: String) -> Bool {
    var path = path[...]
    while path.utf8.starts(with: "./".utf8) { path = path.dropFirst(2) }
    while path.utf8.last == UInt8(ascii: "/") { path = path.dropLast() }
    let hash = SHA1.hash(Array(path.utf8)).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(hash % UInt64(count)) + 1 == number
  }
}

/// Where a project is in the whole run, which a share does not see.
package struct ShardPlace: Hashable, Sendable {
  /// From 0: its place in the run's order.
  package var index: Int
  /// Its name; where others of the whole run have the same one, its path takes its place.
  package var name: String

  /// Plain data.
  package init(index: Int, name: String) {
    (self.index, self.name) = (index, name)
  }
}
