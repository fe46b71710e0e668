import Basics

/// A folder as it will be when the next run has completed an interrupted one. A dry run uses this: it writes
/// nothing, so it cannot do that first.
package struct UnfinishedFolder: OutputTree {
  private let folder: OutputFolder
  private let entries: [Path: JournalEntry]
  /// Files that go because they come under other names.
  private let formers: [Path: ContentHash]

  /// - Returns: nil where nothing is left to do, or the journal is not known.
  package init?(_ folder: OutputFolder) {
    guard let journal = RunFolder.journal(in: folder.path), !journal.pending.isEmpty else {
      return nil
    }
    self.folder = folder
    entries = Dictionary(journal.pending.map { (Path($0.path), $0) }) { $1 }
    formers = Dictionary(
      journal.pending.compactMap { entry in entry.former.map { (Path($0.path), $0.hash) } }
    ) { $1 }
  }

  /// What a user should know; a line with its line end.
  package var notes: String {
    "An interrupted run left files of '\(folder.path.text)' unwritten; the next run without --dry-run writes "
      + "them first.\n"
  }

  /// Whether a file is the killed run's business: no migration may take it for somebody's.
  package func isOwn(_ file: String) -> Bool {
    let path = Path(file)
    return entries[path] != nil || formers[path] != nil
  }

  /// The finished file that is still on its way to a place which nobody changed since.
  private func waiting(_ entry: JournalEntry) throws(SystemError) -> Descriptor? {
    guard let new = entry.new, try folder.existing(entry.path).hash == entry.old else { return nil }
    let path = folder.path.appending(RunFolder.path).appending("\(new.number)")
    do throws(SystemError) { return try Descriptor.file(path) } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// See `OutputTree`.
  package func existing(_ file: String) throws(SystemError) -> ExistingFile {
    let now = try folder.existing(file)
    if let hash = formers[Path(file)], now.hash == hash { return .nothing }
    guard let entry = entries[Path(file)] else { return now }
    if entry.new == nil { return now.hash == entry.old ? .nothing : now }
    guard let new = entry.new, let waiting = try waiting(entry) else { return now }
    return .file(new.hash, size: try waiting.status().size)
  }

  /// See `OutputTree`.
  package func read(_ file: String) throws(SystemError) -> [UInt8]? {
    if try existing(file) == .nothing { return nil }
    if let entry = entries[Path(file)], let waiting = try waiting(entry) {
      return try waiting.readAll()
    }
    return try folder.read(file)
  }

  /// See `OutputTree`; always throws.
  package func write(_ bytes: [UInt8], to file: String) throws(SystemError) {
    throw .dryRun(folder.path.appending(file))
  }

  /// See `OutputTree`; always throws.
  package func copy(_ source: Path, to file: String) throws(SystemError) -> ContentHash {
    throw .dryRun(folder.path.appending(file))
  }

  /// See `OutputTree`; always throws.
  package func remove(_ file: String) throws(SystemError) {
    throw .dryRun(folder.path.appending(file))
  }
}

// What was decided is done, for the first time or once more.
extension OutputFolder {
  /// Does all of it, and goes on where one file cannot be written.
  ///
  /// - Parameter jobs: threads to use at most.
  /// - Returns: how many files were written or removed now; which ones somebody had changed, so that they were left.
  func apply(
    _ entries: [JournalEntry], from run: RunFolder, jobs: Int = 1
  ) throws(RunError) -> (done: Int, kept: [String]) {
    var sum = AppliedEntries()
    var rest = entries[...]
    while !rest.isEmpty {
      // Moves to different places do not affect each other. A removal also deletes the folders that it leaves empty, so
      // it waits for what comes before it.
      let together = max(rest.prefix { $0.new != nil && $0.former == nil }.count, 1)
      sum = ConcurrentMap.reduce(
        Array(rest.prefix(together)), jobs: jobs, into: sum,
        { entry in Result { () throws(SystemError) in try apply(entry, from: run) } },
        add: { $0.add($1) })
      rest = rest.dropFirst(together)
    }
    if let failure = sum.failure {
      throw .notFinished(tree: path.text, left: sum.left, failure)
    }
    return (sum.done, sum.kept)
  }

  private func apply(_ entry: JournalEntry, from run: RunFolder) throws(SystemError) -> Applied {
    guard let new = entry.new else {
      return try remove(entry.path, if: entry.old)
    }
    let state = try existing(entry.path)
    // A file that is no longer on its way has come to its place.
    let wasDone = try !run.has(new.number)
    if !wasDone {
      guard state.hash == entry.old, state != .other else { return .kept(entry.path) }
      try run.move(new.number, to: entry.path, in: self)
    }
    guard let former = entry.former else { return wasDone ? .wasDone : .done }
    // Only what is elsewhere now may go.
    if wasDone, state.hash != new.hash { return .kept(former.path) }
    let removed = try remove(former.path, if: former.hash)
    if case .wasDone = removed, !wasDone { return .done }
    return removed
  }

  private func remove(_ file: String, if hash: ContentHash?) throws(SystemError) -> Applied {
    switch try existing(file) {
    case .nothing:
      // Folders that are empty now may still be there.
      try remove(file)
      return .wasDone
    case .file(let found, _) where found == hash:
      try remove(file)
      return .done
    default: return .kept(file)
    }
  }
}

/// What became of an entry of the journal.
private enum Applied {
  case done, wasDone
  case kept(String)
}

/// What became of many entries.
private struct AppliedEntries {
  var done = 0
  var kept: [String] = []
  var left = 0
  /// The first error.
  var failure: SystemError?

  mutating func add(_ result: Result<Applied, SystemError>) {
    switch result {
    case .success(.done): done += 1
    case .success(.wasDone): break
    case .success(.kept(let path)): kept.append(path)
    case .failure(let error):
      left += 1
      failure = failure ?? error
    }
  }
}
