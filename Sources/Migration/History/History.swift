import Basics
import Files
import Git
import Links
import Markup
import Reports
import Stores

/// A Trac environment → the commits of a branch: one per page version and upload, in the order of time, then one for what
/// only the whole wiki tells.
package struct History {
  private let request: HistoryRequest
  private let environment: TracEnvironment
  private let branch: HistoryBranch
  private let migration: Migration
  /// What migrations wrote into the branch.
  private let old: Manifest

  /// - Parameter progress: called from any thread.
  /// - Throws: `SourceError`, `GitError`, `Failure`. Commits that were finished before are kept, and the next run
  ///   goes on after them.
  package static func run(
    _ request: MigrateRequest, _ history: HistoryRequest, progress: @escaping Progress.Watcher
  ) throws -> (MigrationResult, HistoryResult) {
    var source = try WikiSource(request)
    guard let environment = source.environment else {
      throw Failure(
        "'\(request.source)' contains no history: --git needs a Trac environment or its trac.db. "
          + "For a folder of pages, give DEST and commit it yourself.")
    }
    source.findings += history.authors.findings(environment)
    let branch = try HistoryBranch(history, isDryRun: request.isDryRun)
    return try History(request, history, source, environment, branch).run(progress)
  }

  private init(
    _ request: MigrateRequest, _ history: HistoryRequest, _ source: WikiSource,
    _ environment: TracEnvironment, _ branch: HistoryBranch
  ) throws {
    var request = request
    // Pages that no longer exist in the wiki stay in the history.
    request.prune = true
    self.request = history
    self.environment = environment
    self.branch = branch
    old = try branch.output().manifest() ?? Manifest()
    migration = try Migration(request, source, after: old)
  }

  private func run(
    _ progress: @escaping Progress.Watcher
  ) throws -> (MigrationResult, HistoryResult) {
    let (source, asked) = (migration.source, migration.request)
    let state = HistoryFingerprint.of(
      source, environment.versions, environment.uploads, request, asked.trac,
      migration.roadmap.documents)
    if try branch.state() == state, !asked.force, !asked.wantsRelocations {
      var result = HistoryResult()
      result.branch = branch.name
      result.isUpToDate = true
      try finish(&result)
      return (MigrationResult(others: source.findings), result)
    }
    var record = try branch.record()
    var written = old
    try written.take(record, migration.index, branch)
    // The names of pages that are left out for what they say are in no commit.
    let versions = environment.versions.filter { !source.restricted.leavesOut(page: $0.page) }
    let moves = HistoryMoves(record, versions)
    for (old, new) in moves.renames { record.rename(old, to: new) }
    let names = Set(source.entries.map(\.name))
    let steps = HistoryStep.plan(
      versions.filter { names.contains($0.page) }, environment.uploads,
      after: record, squash: request.squash)
    let progress = Progress(of: steps.count + source.entries.count, progress)
    var commits = HistoryCommits(
      branch, request.authors,
      HistoryFiles(migration, after: written, try branch.output()), isDryRun: asked.isDryRun)
    try commits.add(moves, at: record.seconds)
    try commits.add(
      steps, as: HistoryPages(environment, migration), jobs: asked.jobs, progress)
    let output = try branch.output()
    var end = try migration.run(
      into: OutputRun(output, after: commits.manifest, asked), progress)
    try commits.add(
      output, at: max(record.seconds ?? 0, environment.newest), state: state)
    end.others = commits.findings + end.others
    end.moveFindingsToTheirPages()
    var result = commits.result
    try finish(&result)
    return (end, result)
  }

  private func finish(_ result: inout HistoryResult) throws {
    result.tip = branch.tip
    result.isWorkingTreeBehind = try branch.finish()
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
    return unknown.isEmpty ? [] : [Finding(.unknownLogins(unknown))]
  }
}

/// A hash of all that a run depends on: where it is that of the last run, there is nothing to do.
enum HistoryFingerprint {
  static func of(
    _ source: WikiSource, _ versions: [PageVersion], _ uploads: [Upload],
    _ history: HistoryRequest, _ trac: TracRequest, _ documents: [MadeDocument]
  ) -> String {
    var bytes = history.options
    func add(_ parts: [String]) {
      for part in parts {
        bytes += part.utf8
        bytes.append(0)
      }
      bytes.append(1)
    }
    add([history.squash.map { String($0) } ?? ""])
    for version in versions {
      add([version.page, String(version.number), String(version.seconds), version.author])
    }
    for upload in uploads {
      add([upload.page, upload.file, String(upload.seconds), upload.author, upload.description])
    }
    for file in source.attachments { add([file.page, file.name, String(file.size)]) }
    // Who may see a page changes what is committed only where that leaves something out.
    for finding in source.findings where finding.id != FindingKind.pageRestricted.rawValue {
      add([finding.page, finding.message])
    }
    for document in documents { add([document.file, document.text.text]) }
    if source.restricted.areLeftOut { add(["restricted"] + source.restricted.pages) }
    add(trac.fingerprint)
    for section in source.settings.ini.all {
      // Where the database is does not matter, and its password is not for a repository, hashed or not.
      add([section.name] + section.options.filter { !$0.lowercased().hasPrefix("database =") })
    }
    return ContentHash(bytes).description
  }
}
