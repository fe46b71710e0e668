import Basics
import Git
import Links
import Markup
import Reports
import Stores
import Synchronization

/// A Trac environment → the commits of a branch: one a page version and an upload, in the order of time, then one for what
/// only the whole wiki tells.
package struct History {
  private let request: HistoryRequest
  private let environment: TracEnvironment
  private let branch: HistoryBranch
  private var migration: Migration
  private let isDryRun: Bool
  private var result = HistoryResult()
  private var findings: [Finding] = []

  /// - Parameter progress: called from any thread with what is done and what there is to do.
  /// - Throws: `SourceError`, `GitError`, `HistoryError`. Commits that were finished before are kept, and the next run
  ///   goes on behind them.
  package static func run(
    _ request: MigrateRequest, _ history: HistoryRequest,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) throws -> (MigrationResult, HistoryResult) {
    var source = try WikiSource(request)
    guard let environment = source.store as? TracEnvironment else {
      throw HistoryError.noVersions(request.source)
    }
    source.findings += history.authors.findings(environment)
    let branch = try HistoryBranch(history, isDryRun: request.isDryRun)
    var run = try History(request, history, source, environment, branch)
    return try run.run(progress)
  }

  private init(
    _ request: MigrateRequest, _ history: HistoryRequest, _ source: WikiSource,
    _ environment: TracEnvironment, _ branch: HistoryBranch
  ) throws {
    var request = request
    // What is gone from the wiki is in the history.
    request.prune = true
    self.request = history
    self.environment = environment
    self.branch = branch
    isDryRun = request.isDryRun
    let tree = try branch.output()
    migration = Migration(request, source, into: tree, old: try tree.manifest() ?? Manifest())
  }

  private mutating func run(
    _ progress: @escaping @Sendable (Int, Int) -> Void
  ) throws -> (MigrationResult, HistoryResult) {
    result.branch = branch.name
    let source = migration.source
    let state = HistoryFingerprint.of(
      source, environment.versions, environment.uploads, request, migration.request.trac)
    if try branch.state() == state, !migration.request.force, !migration.request.wantsRelocations {
      result.isUpToDate = true
      result.tip = branch.tip
      result.isWorkingTreeBehind = try branch.finish()
      return (MigrationResult(others: source.findings), result)
    }
    var record = try branch.record()
    try migration.output.old.take(record, migration.index, branch)
    var files = HistoryFiles(migration)
    // The names of pages that are left out for what they say stand in no commit.
    let versions = environment.versions.filter { !source.restricted.leavesOut(page: $0.page) }
    try move(HistoryMoves(record, versions), &files, &record)
    let names = Set(source.entries.map(\.name))
    let steps = HistoryStep.plan(
      versions.filter { names.contains($0.page) }, environment.uploads,
      after: record, squash: request.squash)
    let total = 2 * source.entries.count + steps.count
    let count = Atomic(0)
    let done: @Sendable () -> Void = {
      progress(count.add(1, ordering: .relaxed).newValue, total)
    }
    let converter = migration.converter(done: done)
    try write(steps, converter, &files, done: done)
    // From here on the tree is that of the last version.
    try branch.publish()
    let output = try branch.output()
    migration.output.old = files.manifest
    migration.output.tree = output
    var end = try migration.run(converter, done: done)
    for change in output.pending where !change.isSafe && change.contents != nil {
      findings.append(.unsafePath(String(decoding: change.path, as: UTF8.self), page: ""))
    }
    let pending = output.pending.filter(\.isSafe)
    if !isDryRun, !pending.isEmpty {
      try branch.add(
        pending, by: .tracdown(at: max(record.seconds ?? 0, environment.newest)),
        HistoryMessage.end(state: state))
      result.commits += 1
      try branch.publish()
    }
    end.others = findings + end.others
    end.moveFindingsToTheirPages()
    result.tip = branch.tip
    result.isWorkingTreeBehind = try branch.finish()
    return (end, result)
  }

  // MARK: Commits

  /// Pages that are gone, or have another name.
  private mutating func move(
    _ moves: HistoryMoves, _ files: inout HistoryFiles, _ record: inout HistoryRecord
  ) throws {
    let author = Signature.tracdown(at: record.seconds ?? 0)
    for (old, new) in moves.renames {
      record.rename(old, to: new)
      guard let changes = try files.rename(old, to: new) else { continue }
      try commit(changes, by: author, HistoryMessage.rename(old, to: new))
    }
    for page in moves.deletions {
      guard let changes = try files.delete(page) else { continue }
      try commit(changes, by: author, HistoryMessage.deletion(of: page))
    }
    try branch.publish()
    files.tree = try branch.output()
  }

  private mutating func write(
    _ steps: [HistoryStep], _ converter: PageConverter, _ files: inout HistoryFiles,
    done: @escaping @Sendable () -> Void
  ) throws {
    let pages = HistoryPages(environment, migration)
    let jobs = migration.request.jobs
    var rest = steps[...]
    while !rest.isEmpty {
      let batch = Array(rest.prefix(32 * jobs))
      rest = rest.dropFirst(batch.count)
      let texts = ConcurrentMap.map(batch, jobs: jobs) { step in
        defer { done() }
        return pages.text(of: step, converter)
      }
      for (step, text) in zip(batch, texts) {
        findings += text.findings
        guard let path = text.path, let bytes = text.bytes,
          try files.accept(bytes, at: path, for: step)
        else { continue }
        let change = TreeChange(path: Array(path.utf8), contents: bytes)
        guard change.isSafe else {
          findings.append(.unsafePath(path, page: step.page))
          continue
        }
        switch step.change {
        case .versions(let versions):
          try commit(
            [change], by: author(of: versions.last),
            HistoryMessage.of(versions, comments: text.comments))
          result.versions += versions.count
        case .upload(let upload):
          try commit(
            [change], by: request.authors.signature(of: upload.author, at: upload.seconds),
            HistoryMessage.of(upload))
          result.uploads += 1
        }
      }
    }
  }

  private func author(of version: PageVersion?) -> Signature {
    request.authors.signature(of: version?.author ?? "", at: version?.seconds ?? 0)
  }

  private mutating func commit(
    _ changes: [TreeChange], by author: Signature, _ message: String
  ) throws {
    result.commits += 1
    if !isDryRun { try branch.add(changes, by: author, message) }
  }
}

extension Finding {
  fileprivate static func unsafePath(_ path: String, page: String) -> Finding {
    FindingKind.notWritten.finding(
      page: page,
      "\(path) was not committed: git keeps such names for itself, or it lies deeper than 100 folders.",
      help: "Rename the page or the file in Trac.")
  }
}

extension Signature {
  /// Of commits that nobody in Trac made. The same in each run, as a run that was killed must end as any other.
  static func tracdown(at seconds: Int) -> Signature {
    Signature(name: "Tracdown", email: "tracdown@trac-host", seconds: seconds)
  }
}

extension TracEnvironment {
  /// When something was changed last: seconds since 1970 (UTC).
  fileprivate var newest: Int {
    max(versions.map(\.seconds).max() ?? 0, uploads.map(\.seconds).max() ?? 0)
  }
}

extension Authors {
  /// Which logins nobody named.
  fileprivate func findings(_ environment: TracEnvironment) -> [Finding] {
    let logins = Set(environment.versions.map(\.author) + environment.uploads.map(\.author))
    let unknown = logins.filter { !knows($0) }.sorted()
    if unknown.isEmpty { return [] }
    let list = unknown.prefix(50).map { $0.isEmpty ? "(none)" : $0 }.joined(separator: ", ")
    return [
      FindingKind.authorUnknown.finding(
        "Logins that no file of authors names (\(unknown.count)): \(list)\(unknown.count > 50 ? ", …" : "").",
        help: "Write one with --write-authors, fill it in, and give it with --authors.")
    ]
  }
}
