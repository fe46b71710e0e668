import Basics
import Files
import Git
import Stores

/// What `tracdown migrate --git` was asked for.
package struct HistoryRequest: Sendable {
  /// The repository, as typed; it is made where there is none.
  package var repository: String
  /// nil means the one that is checked out, or `main` in a new repository.
  package var branch: String?
  /// Who the logins are.
  package var authors = Authors()
  /// Edits of one page by one author are one commit where no more than these seconds are between them; nil if each is one.
  package var squash: Int?
  /// The files of the working tree follow the branch.
  package var checksOut = false
  /// Everything next to the source that the result depends on: another run with the same may be left out.
  package var options: [UInt8] = []

  /// Everything else has the defaults of the command line.
  package init(repository: String) { self.repository = repository }
}

/// The result for it.
package struct HistoryResult: Sendable {
  /// Of versions and uploads, those of earlier runs not counted.
  package var versions = 0
  package var uploads = 0
  /// Made in this run, with that for what only the whole tells.
  package var commits = 0
  /// Where they are.
  package var branch = ""
  package var tip: ObjectID?
  /// Nothing had changed since the last run, so nothing was looked at.
  package var isUpToDate = false
  /// The working tree shows another commit of the branch now.
  package var isWorkingTreeBehind = false
}

/// The branch that a history is written to. What it had it keeps; it only ever moves forward.
final class HistoryBranch {
  let name: String
  private(set) var tip: ObjectID?
  /// What the working tree showed before this run.
  private let shown: ShownFiles
  /// nil if there is none yet, and a dry run makes none.
  private let repository: GitRepository?
  private let series: CommitSeries?
  /// As long as it is there, no other run writes the repository.
  private let run: RunFolder?
  private let request: HistoryRequest
  private var waiting = 0
  private var done = 0

  /// - Throws: `GitError`, `Failure`, `RunError`, `SystemError`.
  init(_ request: HistoryRequest, isDryRun: Bool) throws {
    self.request = request
    let path = Path(request.repository)
    guard let found = try HistoryBranch.repository(at: path) else {
      name = request.branch ?? "main"
      repository =
        isDryRun
        ? nil
        : try GitRepository.create(
          at: path, isBare: request.repository.hasSuffix(".git"), branch: name)
      run = try repository.map { try $0.beginRun() }
      series = try repository.map { try CommitSeries($0, onto: nil) }
      shown = .notHere
      return
    }
    repository = found
    run = isDryRun ? nil : try found.beginRun()
    guard let branch = try request.branch ?? found.currentBranch() else {
      throw Failure("'\(request.repository)' has no current branch. Give one with --branch.")
    }
    name = branch
    tip = try found.tip(ofBranch: branch)
    series = isDryRun ? nil : try CommitSeries(found, onto: tip)
    shown = isDryRun ? .notHere : try found.shownFiles(ofBranch: branch)
    // Before hours of work, not after them.
    if case .changed(let file) = shown {
      throw Failure(
        "The branch '\(branch)' is checked out in '\(request.repository)', and \(file) is not committed there. "
          + "Commit or stash it, or give another branch with --branch.")
    }
  }

  /// The repository that is just there, not one further up.
  private static func repository(at path: Path) throws -> GitRepository? {
    guard try path.status() != nil else { return nil }
    let isHere =
      try path.appending(".git").status() != nil || path.appending("HEAD").status() != nil
    return isHere ? try GitRepository.discover(path) : nil
  }

  /// The fingerprint of the last run, if that was finished.
  func state() throws(GitError) -> String? {
    guard let repository, let tip else { return nil }
    return try HistoryRecord.state(repository, from: tip)
  }

  /// What the branch holds already.
  func record() throws(GitError) -> HistoryRecord {
    guard let repository, let tip else { return HistoryRecord() }
    return try HistoryRecord(repository, from: tip)
  }

  /// The files of the branch as it is.
  func output() throws(GitError) -> CommitOutput { try CommitOutput(repository, base: tip) }

  /// A file of a commit.
  func file(_ path: String, of commit: GitCommit) throws(GitError) -> [UInt8]? {
    try repository?.file(path, of: commit)
  }

  /// Adds a commit, whose committer is its author: two runs on one wiki make the same commits.
  func add(_ changes: [TreeChange], by author: Signature, _ message: String) throws {
    guard let series else { return }
    _ = try series.add(changes, author: author, committer: author, message: message)
    waiting += 1
    done += 1
    // So few that a run that is killed loses little, and so many that there are a few dozens of packs in the end.
    if waiting >= max(500, done / 8) { try publish() }
  }

  /// Everything so far is on the branch when it returns.
  func publish() throws {
    guard waiting > 0, let series, let repository else { return }
    try series.flush()
    waiting = 0
    guard let commit = series.tip, commit != tip else { return }
    try repository.move(branch: name, to: commit, evenIfCheckedOut: true)
    tip = commit
  }

  /// Lets the working tree follow, where it is wanted or was empty.
  ///
  /// - Returns: whether a working tree shows an older commit of the branch now.
  func finish() throws(GitError) -> Bool {
    guard series != nil, let repository, let tip, let run else { return false }
    return try repository.follow(
      branch: name, from: shown, to: tip, ifAsked: request.checksOut, run: run)
  }
}
