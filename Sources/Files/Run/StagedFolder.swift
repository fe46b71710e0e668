import Synchronization

/// A folder whose files all change at the end, or not at all.
///
/// Files are first written to the folder of the run; `commit` writes the journal, then moves them. A run that is
/// killed before that changed nothing; what one that is killed after it did not do is done by the next run, whatever command
/// that is. Files that somebody changes meanwhile stay as they are.
package final class StagedFolder: OutputTree {
  /// The folder as it is.
  package let folder: OutputFolder
  /// How many files a run that was killed had not brought to their places: they are there now.
  package let finished: Int
  /// Files that somebody changed before they could be written: they were left.
  package let kept: [String]
  private let run: RunFolder
  private let state = Mutex(State())

  private struct State {
    /// In the order in which they come to their places.
    var entries: [JournalEntry] = []
    /// By path; Swift's strings would take two spellings of a letter for one file.
    var places: [Path: Int] = [:]
    var lastNumber = 0
    /// The disk is full, or gone: nothing more is tried.
    var failure: SystemError?
  }

  /// Nobody else can write the folder until the run is over.
  ///
  /// - Parameter makingFolder: else it must be there.
  package init(_ folder: OutputFolder, makingFolder: Bool = false) throws(RunError) {
    self.folder = folder
    if makingFolder {
      do throws(SystemError) { try folder.makeRoot() } catch {
        throw .notBegun(tree: folder.path.text, error)
      }
    }
    run = try RunFolder(in: folder.path)
    do throws(RunError) {
      (finished, kept) = try folder.apply(run.old.pending, from: run)
    } catch {
      run.keep()
      throw error
    }
    if !run.old.pending.isEmpty { run.finish() }
    do throws(SystemError) {
      try run.clear()
      let last = try run.lastNumber()
      state.withLock { $0.lastNumber = last }
    } catch {
      throw .notBegun(tree: folder.path.text, error)
    }
  }

  /// What a user should know of the beginning; a line each, with its line end.
  package var notes: String {
    var notes = ""
    if !run.isLocked {
      notes +=
        "'\(folder.path.text)' is on a file system without locks. Make sure that no other run of tracdown writes there.\n"
    }
    if finished > 0 {
      notes +=
        "An interrupted run left \(finished) \(finished == 1 ? "file" : "files") of '\(folder.path.text)' unwritten; \(finished == 1 ? "it is" : "they are") written now.\n"
    }
    return notes
  }

  /// The files that are as runs left them that were killed, since the last one that came to its end; also such as are gone.
  package func ownFiles() -> Set<Path> {
    var files: Set<Path> = []
    for entry in run.old.entries {
      if let state = try? folder.existing(entry.path), state != .other,
        state.hash == entry.new?.hash
      {
        files.insert(Path(entry.path))
      }
      if let former = entry.former, (try? folder.existing(former.path)) == .nothing {
        files.insert(Path(former.path))
      }
    }
    return files
  }

  // MARK: Reading

  /// See `OutputTree`.
  package func existing(_ file: String) throws(SystemError) -> ExistingFile {
    guard let entry = entry(file) else { return try folder.existing(file) }
    return try existing(entry)
  }

  /// See `OutputTree`.
  package func existing(
    _ file: String, like bytes: [UInt8], _ hash: ContentHash
  ) throws(SystemError) -> ExistingFile {
    guard let entry = entry(file) else { return try folder.existing(file, like: bytes, hash) }
    return try existing(entry)
  }

  private func existing(_ entry: JournalEntry) throws(SystemError) -> ExistingFile {
    guard let new = entry.new else { return .nothing }
    return .file(new.hash, size: try run.file(new.number).status().size)
  }

  /// See `OutputTree`.
  package func read(_ file: String) throws(SystemError) -> [UInt8]? {
    guard let entry = entry(file) else { return try folder.read(file) }
    return try entry.new.map { (new) throws(SystemError) in try run.file(new.number).readAll() }
  }

  private func entry(_ file: String) -> JournalEntry? {
    let path = Path(file)
    return state.withLock { state in state.places[path].map { state.entries[$0] } }
  }

  // MARK: Writing

  /// See `OutputTree`.
  package func write(_ bytes: [UInt8], to file: String) throws(SystemError) {
    _ = try stage(file) { (new: borrowing Descriptor) throws(SystemError) in
      try new.writeBytes(bytes)
      return ContentHash(bytes)
    }
  }

  /// See `OutputTree`.
  package func write(_ bytes: [UInt8], to file: String, over old: ExistingFile) throws(SystemError)
  {
    _ = try stage(file, over: old) { (new: borrowing Descriptor) throws(SystemError) in
      try new.writeBytes(bytes)
      return ContentHash(bytes)
    }
  }

  /// See `OutputTree`.
  @discardableResult
  package func copy(_ source: Path, to file: String) throws(SystemError) -> ContentHash {
    let old = try Descriptor.file(source)
    return try stage(file) { (new: borrowing Descriptor) throws(SystemError) in
      try new.writeAll(of: old)
    }
  }

  /// Puts other bytes in the place of a file's; its permissions stay.
  ///
  /// - Parameter old: what it was when the new bytes were made of it.
  package func replace(
    _ file: String, holding old: [UInt8], with bytes: [UInt8]
  ) throws(SystemError) {
    let permissions = try folder.permissions(of: file)
    _ = try stage(file, over: .file(ContentHash(old), size: old.count)) {
      (new: borrowing Descriptor) throws(SystemError) in
      try new.writeBytes(bytes)
      try new.setPermissions(permissions)
      return ContentHash(bytes)
    }
  }

  /// Puts a file under another name, where nothing is, with other bytes.
  package func move(
    _ file: String, holding old: [UInt8], to path: String, with bytes: [UInt8]
  ) throws(SystemError) {
    let former = JournalEntry.Former(path: file, hash: ContentHash(old))
    _ = try stage(path, former: former) { (new: borrowing Descriptor) throws(SystemError) in
      try new.writeBytes(bytes)
      return ContentHash(bytes)
    }
  }

  /// See `OutputTree`.
  package func remove(_ file: String) throws(SystemError) {
    guard Journal.mayWrite(file) else { throw .outside(folder.path.appending(file)) }
    guard case .file(let hash, _) = try folder.existing(file) else { return }
    add(JournalEntry(path: file, old: hash))
  }

  /// - Parameter old: what is there; nil means that it must be checked.
  private func stage(
    _ file: String, over old: ExistingFile? = nil, former: JournalEntry.Former? = nil,
    _ fill: (borrowing Descriptor) throws(SystemError) -> ContentHash
  ) throws(SystemError) -> ContentHash {
    guard Journal.mayWrite(file) else { throw .outside(folder.path.appending(file)) }
    try folder.checkPlace(of: file)
    let before = if let old { old.hash } else { try folder.existing(file).hash }
    let (number, failure) = state.withLock { state in
      state.lastNumber += 1
      return (state.lastNumber, state.failure)
    }
    if let failure { throw failure }
    do throws(SystemError) {
      let hash: ContentHash = try fill(run.newFile(number))
      let new = JournalEntry.New(number: number, hash: hash)
      add(JournalEntry(path: file, old: before, new: new, former: former))
      return hash
    } catch {
      try? run.remove(number)
      // The user knows the file by its own name.
      let error = error.path == run.path(number) ? error.on(folder.path.appending(file)) : error
      if error.isOfWholeDisk { state.withLock { $0.failure = $0.failure ?? error } }
      throw error
    }
  }

  private func add(_ entry: JournalEntry) {
    let path = Path(entry.path)
    state.withLock { state in
      guard let index = state.places[path] else {
        state.places[path] = state.entries.count
        state.entries.append(entry)
        return
      }
      var entry = entry
      entry.old = state.entries[index].old
      state.entries[index] = entry
    }
  }

  // MARK: Ending

  /// Brings everything to its place, and ends the run.
  ///
  /// - Parameter jobs: threads to use at most.
  /// - Returns: files that somebody changed since they were read: they were left.
  package func commit(jobs: Int = 1) throws(RunError) -> [String] {
    let (entries, failure) = state.withLock { ($0.entries, $0.failure) }
    if let failure {
      end()
      throw .notBegun(tree: folder.path.text, failure)
    }
    if !entries.isEmpty {
      do throws(SystemError) { try run.decide(entries) } catch {
        end()
        throw .notBegun(tree: folder.path.text, error)
      }
    }
    do throws(RunError) {
      let kept = try folder.apply(entries, from: run, jobs: jobs).kept
      if !entries.isEmpty { run.finish() }
      end()
      return kept
    } catch {
      run.keep()
      throw error
    }
  }

  /// Ends the run; what was not brought to its place is dropped.
  private func end() {
    run.end()
    state.withLock {
      $0.entries = []
      $0.places = [:]
    }
  }
}
