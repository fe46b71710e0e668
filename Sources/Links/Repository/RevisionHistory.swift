import Basics

/// Maps revisions of the old repository to commits, and reads the content of commits.
package protocol RevisionHistory: Sendable {
  /// The commit of exactly that revision: `123`, or a hash. Of several the path, in the old repository, chooses.
  func commit(of revision: String, path: String) -> String?

  /// The commit that shows a path as it was at a revision: the newest at or before it on the path's branch.
  func commit(atOrBefore revision: String, path: String) -> String?

  /// The first and the last commit of a range of revisions, on the path's branch if it has any of them.
  func commits(
    from first: String, to last: String, path: String
  ) -> (oldest: String, newest: String)?

  /// The commit that has the newest state of a path; nil means the default branch.
  func newestCommit(of path: String) -> String?

  /// Where a path of the old repository is in a commit (nil means the newest of the default branch); nil if nowhere.
  func place(of path: String, in commit: String?) -> RepositoryPlace?

  /// The commit before another; nil if none.
  func parent(of commit: String) -> String?

  /// The same where the same revisions have the same commits: what a later run compares.
  var fingerprint: String { get }
}

/// A path of the new repository.
package struct RepositoryPlace: Hashable, Sendable {
  /// From its root; empty: that root.
  package var path: String
  /// nil if unknown.
  package var isFolder: Bool?

  /// Plain data.
  package init(_ path: String, isFolder: Bool?) {
    self.path = path
    self.isFolder = isFolder
  }
}

/// A table of revisions and their commits, as `--changeset-map` gives it: it knows no files.
package struct RevisionTable: Hashable, Sendable {
  /// By the revision as links write it.
  private let commits: [String: String]
  /// Numbered ones, sorted.
  private let numbers: [Int]

  /// - Parameter commits: revision → id of the commit.
  package init(_ commits: [String: String]) {
    self.commits = commits
    numbers = commits.keys.compactMap { Int($0) }.sorted()
  }

  /// The commit of exactly that revision, or of the one hash that begins so.
  func commit(of revision: String) -> String? {
    if let commit = commits[revision] { return commit }
    guard Int(revision) == nil, revision.utf8.count >= 7 else { return nil }
    let found = Set(commits.filter { $0.key.utf8.starts(with: revision.utf8) }.values)
    return found.count == 1 ? found.first : nil
  }

  func commit(atOrBefore revision: String) -> String? {
    guard let number = Int(revision) else { return commit(of: revision) }
    let end = count { $0 <= number }
    return end > 0 ? commits[String(numbers[end - 1])] : nil
  }

  var fingerprint: String {
    commits.sorted { $0.key < $1.key }.map { $0.key + " " + $0.value }.joined(separator: " ")
  }

  /// The first and the last commit of a range of revisions.
  func commits(from first: String, to last: String) -> (oldest: String, newest: String)? {
    var (oldest, newest) = (commit(of: first), commit(of: last))
    if let low = Int(first), let high = Int(last) {
      let (start, end) = (count { $0 < low }, count { $0 <= high })
      guard start < end else { return nil }
      (oldest, newest) = (commits[String(numbers[start])], commits[String(numbers[end - 1])])
    }
    guard let oldest, let newest else { return nil }
    return (oldest, newest)
  }

  /// How many numbers at the beginning fulfil a condition.
  private func count(_ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(numbers[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Without a repository to look into: the customary folders of Subversion became branches and tags.
  static func place(of path: String) -> (RepositoryPlace, branch: String?) {
    let steps = path.filledParts.map { String($0) }
    func place(_ depth: Int) -> RepositoryPlace {
      let rest = steps.dropFirst(depth)
      return RepositoryPlace(
        rest.joined(separator: "/"), isFolder: rest.isEmpty ? true : nil)
    }
    switch steps.first {
    case "trunk": return (place(1), nil)
    case "branches" where steps.count > 1, "tags" where steps.count > 1: return (place(2), steps[1])
    default: return (place(0), nil)
    }
  }
}
