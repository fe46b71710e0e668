import Basics
import Files
import Git
import Stores

/// Reads a project's history from git, at the commit that is judged.
///
/// What `facts` tells costs little. `changes` walks over the commits, from the newest until every document is known: it is
/// for those who ask for the rule `stale`.
package struct HistoryReader: Sendable {
  private let repository: GitRepository
  private let commit: GitCommit
  /// Where the tree that is judged begins in the repository, with a slash at its end.
  private let folder: [UInt8]
  /// Commits that are visited at most.
  var limit = 20_000

  /// - Throws: where the commit cannot be read.
  package init(
    _ repository: GitRepository, at id: ObjectID, folder: [UInt8] = []
  ) throws(GitError) {
    self.repository = repository
    commit = try repository.commit(id)
    self.folder = folder
  }

  /// Whether the clone is shallow, the last commit, the tags, and where the project comes from.
  package func facts() throws(GitError) -> ProjectHistory {
    var history = ProjectHistory()
    history.isShallow = repository.isShallow
    // The last commit of a folder is known only after `changes`.
    if folder.isEmpty {
      history.lastActivity = Self.activity(commit)
    }
    let tags = try repository.tags()
    history.tags = tags.map(\.name)
    history.lastTag = tags.first?.time
    history.remote = try repository.origin()
    return history
  }

  private static func activity(_ commit: GitCommit) -> ProjectHistory.Change {
    ProjectHistory.Change(commit: commit.id.abbreviated, time: commit.committerTime)
  }

  /// The same with the last changes of all documents, in one walk for several projects of a repository.
  ///
  /// - Parameters:
  ///   - facts: of the whole tree.
  ///   - projects: their folders, each with a slash at its end; empty: the whole tree.
  ///   - isWorkingTree: the files are judged as they are: of documents that are being edited nothing is said.
  /// - Returns: by folder.
  package func changes(
    _ facts: ProjectFacts, projects: [String] = [""], isWorkingTree: Bool
  ) throws(GitError) -> [String: ProjectHistory] {
    var history = try self.facts()
    if history.isShallow {
      history.limits.append(
        "The last change of each page is unknown, because this clone is shallow. To fetch the rest, run 'git fetch --unshallow' "
          + "(in CI: fetch-depth: 0).")
      return Dictionary(projects.map { ($0, history) }, uniquingKeysWith: { first, _ in first })
    }
    let committed = try committedFiles()
    let edited =
      isWorkingTree ? try repository.changedFiles(since: "HEAD", in: folder) : ChangedFiles()
    var search = ChangeSearch(
      facts, projects: projects.filter { committed.contains(prefix: $0) },
      ignoring: try ignoredCommits()
    ) { path in committed[path] && !edited.contains(path, line: nil) }
    try walk(&search, &history)
    history.lastChanges = search.lastChanges
    history.codeChanges = search.codeChanges
    var histories: [String: ProjectHistory] = [:]
    for project in projects {
      var own = history
      own.lastActivity =
        project.isEmpty && folder.isEmpty
        ? history.lastActivity : search.activity[project].map(Self.activity)
      histories[project] = own
    }
    return histories
  }

  /// What is not committed is not looked for in vain.
  private func committedFiles() throws(GitError) -> SortedPaths {
    guard try repository.tree(of: commit, at: folder) != nil else { return SortedPaths([]) }
    return SortedPaths(try CommitTree(repository, at: commit.id, folder: folder).files)
  }

  private func walk(
    _ search: inout ChangeSearch, _ history: inout ProjectHistory
  ) throws(GitError) {
    var walk = try CommitWalk(repository, from: commit.id)
    var count = 0
    while !search.isDone, let (commit, parent) = try walk.next() {
      count += 1
      if count > limit {
        let count = search.openCount == 1 ? "1 document" : "\(search.openCount) documents"
        history.limits.append(
          "The last change of \(count) is unknown: it was more than \(limit) commits ago.")
        return
      }
      // What a merge brings was committed before; what it changes itself is seldom more than conflicts.
      if commit.parents.count > 1 { continue }
      let new = try repository.tree(of: commit, at: folder)
      let old: ObjectID? =
        if let parent { try repository.tree(of: parent, at: folder) } else { nil }
      if new == old { continue }
      let changes = try repository.changes(from: old, to: new)
      search.visit(commit, changes) { isOnlyBlank($0) }
    }
  }

  /// The commits that `.git-blame-ignore-revs` lists: git's own file for those that only changed how things look.
  private func ignoredCommits() throws(GitError) -> Set<ObjectID> {
    guard let text = try repository.file(".git-blame-ignore-revs", of: commit) else { return [] }
    return Set(
      text.split(separator: 0x0A).compactMap { line in
        ObjectID(
          String(decoding: line.prefix { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }, as: UTF8.self))
      })
  }

  /// Whether a document has the same words as before: lines that are only wrapped anew are no change.
  private func isOnlyBlank(_ change: GitChange) -> Bool {
    guard let old = change.old, let new = change.new else { return false }
    do throws(GitError) {
      let isInk = { (byte: UInt8) in byte != 0x20 && !(0x09...0x0D).contains(byte) }
      return try repository.blob(old).lazy.filter(isInk)
        .elementsEqual(try repository.blob(new).lazy.filter(isInk))
    } catch {
      return false
    }
  }
}

/// Paths of a tree, found by halving.
private struct SortedPaths {
  private let files: [TreeFile]

  init(_ files: [TreeFile]) { self.files = files }

  subscript(path: String) -> Bool {
    let index = files.partitionPoint { !$0.path.precedes(byBytes: path) }
    return index < files.count && files[index].path == path
  }

  /// Whether a folder, named with its slash, holds any of them.
  func contains(prefix: String) -> Bool {
    let index = files.partitionPoint { !$0.path.precedes(byBytes: prefix) }
    return index < files.count && files[index].path.utf8.starts(with: prefix.utf8)
  }
}

/// A month of the calendar, UTC: `2026-11`.
package struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Months since January of the year 0.
  private let number: Int

  /// The month that a moment is in.
  ///
  /// - Parameter time: seconds since 1970 (UTC).
  package init(of time: Int) {
    // Days to civil years and months, counted from 1 March of the year 0, so that the leap day comes last (Howard
    // Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    let days = Self.quotient(time, 86400) + 719_468
    let era = Self.quotient(days, 146_097)
    let day = days - era * 146_097
    let year = (day - day / 1460 + day / 36524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    number = (era * 400 + year) * 12 + month + 2
  }

  private init(number: Int) { self.number = number }

  /// The first second after it, since 1970 (UTC).
  package var end: Int {
    let (year, month) = ((number + 1) / 12, (number + 1) % 12)
    // The same the other way round.
    let shifted = month < 2 ? year - 1 : year
    let era = Self.quotient(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 10) % 12) + 2) / 5
    let day = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + day - 719_468) * 86400
  }

  /// `2026`
  package var year: Int { number / 12 }

  /// Some months later, or earlier.
  package func advanced(by months: Int) -> Month { Month(number: number + months) }

  /// `2026-11`
  package var description: String {
    let month = number % 12 + 1
    return "\(number / 12)-\(month < 10 ? "0" : "")\(month)"
  }

  /// Earlier months first.
  package static func < (left: Month, right: Month) -> Bool { left.number < right.number }

  private static func quotient(_ number: Int, _ divisor: Int) -> Int {
    (number >= 0 ? number : number - divisor + 1) / divisor
  }
}
