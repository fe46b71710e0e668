import Synchronization

/// `.tracdown/run` in a tree: what one run of one command needs until everything is in its place.
///
///     journal     what is to be done; locked by the run, so nobody else writes the tree meanwhile
///     .gitignore  so that `git add` leaves the folder out
///     1, 2, …     finished files on their way
///
/// A lock ends with its process, however that ends. What a run without a lock left is done or taken away by the next.
package final class RunFolder: Sendable {
  /// From the root of the tree.
  package static let path = Journal.folder

  private static let parts = [Array(".tracdown".utf8), Array("run".utf8)]
  private static let journal = Array("journal".utf8)
  private static let ignore = Array(".gitignore".utf8)

  /// Whether a folder, named from the root with a slash at its end, is that of a run in some tree.
  package static func isRunFolder(_ folder: [UInt8]) -> Bool {
    let own = (path + "/").utf8
    return folder.suffix(own.count).elementsEqual(own)
      && (folder.count == own.count || folder[folder.count - own.count - 1] == UInt8(ascii: "/"))
  }

  /// The tree, as it was named.
  let tree: Path
  /// Whether nobody else can write the tree meanwhile; false: the file system has no locks.
  package let isLocked: Bool
  /// What runs that were killed had decided.
  let old: Journal
  private let folder: Descriptor
  private let log: Descriptor
  /// After it the journal grows.
  private let size: Atomic<Int>
  private let isOver = Atomic(false)

  // MARK: Beginning

  /// Whether a run is at work in a tree, or was killed there.
  package static func isThere(in tree: Path) -> Bool {
    ((try? tree.appending(path).status(followingLinks: false)) ?? nil) != nil
  }

  /// What a run that was killed had written down; nil if nothing, or nothing that this program knows.
  static func journal(in tree: Path) -> Journal? {
    do throws(SystemError) {
      return Journal(try Descriptor.file(tree.appending(path).appending(journal)).readAll())
    } catch {
      return nil
    }
  }

  /// Takes the folder of a tree that exists: a new one, or that of a run that was killed.
  package init(in tree: Path) throws(RunError) {
    let opened = try RunFolder.open(in: tree)
    self.tree = tree
    old = opened.journal
    isLocked = opened.isLocked
    size = Atomic(opened.journal.size)
    folder = opened.folder
    log = opened.log
  }

  private struct Opened: ~Copyable {
    let folder: Descriptor
    let log: Descriptor
    let isLocked: Bool
    let journal: Journal
  }

  private static func open(in tree: Path) throws(RunError) -> Opened {
    do throws(SystemError) {
      if let opened = try openKnown(in: tree) { return opened }
    } catch {
      throw error.isBusy ? .busy(tree: tree.text) : .notBegun(tree: tree.text, error)
    }
    throw .unknownJournal(tree: tree.text)
  }

  /// nil if it has a journal that this program does not know.
  private static func openKnown(in tree: Path) throws(SystemError) -> Opened? {
    // A run that ends just now takes the folder away below our hands.
    for _ in 0..<100 {
      do throws(SystemError) {
        let folder = try make(in: tree)
        try writeIgnore(in: folder)
        let log = try folder.growingFile(named: journal)
        let lock = try log.lock()
        if lock == .busy { throw SystemError.busy(tree.appending(path)) }
        guard try folder.isFile(log, named: journal) else { continue }
        let bytes = try log.readAll()
        guard let journal = Journal(bytes) else { return nil }
        if journal.size < bytes.count { try log.truncate(to: journal.size) }
        return Opened(folder: folder, log: log, isLocked: lock == .taken, journal: journal)
      } catch {
        if error.isMissing, !error.isLinkOrFile { continue }
        if !error.isBusy { clear(tree) }
        throw error
      }
    }
    throw .busy(tree.appending(path))
  }

  private static func make(in tree: Path) throws(SystemError) -> Descriptor {
    var folder = try Descriptor.folder(tree)
    for name in parts {
      try folder.makeFolder(named: name)
      folder = try folder.folder(named: name)
    }
    return folder
  }

  private static func writeIgnore(in folder: borrowing Descriptor) throws(SystemError) {
    if let status = try folder.status(of: ignore) {
      if status.size > 0 { return }
      try? folder.remove(ignore)
    }
    do throws(SystemError) { try folder.newFile(named: ignore).writeBytes("*\n".utf8) } catch {
      if !error.isThere { throw error }
    }
  }

  /// Takes away what there is without a journal.
  private static func clear(_ tree: Path) {
    guard let root = try? Descriptor.folder(tree), let outer = try? root.folder(named: parts[0])
    else { return }
    if let folder = try? outer.folder(named: parts[1]),
      ((try? folder.status(of: journal)) ?? nil) == nil
    {
      try? folder.remove(ignore)
      try? outer.remove(parts[1], isFolder: true)
    }
    try? root.remove(parts[0], isFolder: true)
  }

  deinit { end() }

  // MARK: Files on their way

  private func name(_ number: Int) -> [UInt8] { Array("\(number)".utf8) }

  /// Makes a file. Its contents come to their place later.
  package func newFile(_ number: Int) throws(SystemError) -> Descriptor {
    try folder.newFile(named: name(number))
  }

  func file(_ number: Int) throws(SystemError) -> Descriptor {
    try folder.file(named: name(number))
  }

  func has(_ number: Int) throws(SystemError) -> Bool {
    try folder.status(of: name(number)) != nil
  }

  func remove(_ number: Int) throws(SystemError) { try folder.remove(name(number)) }

  /// Moves a file to its place in the tree, over what is there.
  package func move(_ number: Int, to file: String, in output: OutputFolder) throws(SystemError) {
    do throws(SystemError) {
      try output.take(name(number), from: folder, as: file)
    } catch {
      // A part of the tree can be a file system of its own.
      guard error.isOtherFileSystem else { throw error }
      let permissions = try self.file(number).status().permissions
      try output.copy(path(number), to: file, permissions: permissions)
      try remove(number)
    }
  }

  /// Takes away what a run that was killed had on its way. Without a lock it may be that of a run at work.
  package func clear() throws(SystemError) {
    if !isLocked { return }
    for (name, _) in try folder.list() where name != RunFolder.journal && name != RunFolder.ignore {
      try folder.remove(name)
    }
  }

  /// The highest number of a file that is there, or 0.
  package func lastNumber() throws(SystemError) -> Int {
    try folder.list().lazy.compactMap { Int(String(decoding: $0.name, as: UTF8.self)) }.max() ?? 0
  }

  /// Where a file is, for a library.
  package func path(_ number: Int) -> Path {
    tree.appending(RunFolder.path).appending(name(number))
  }

  // MARK: Locks of others

  /// Makes a lock as git does: a file that nobody has made yet. It is a second name of one of this folder, by which the
  /// next run knows it for its own.
  ///
  /// - Throws: `isThere`: somebody else has the lock.
  package func makeLock(_ name: [UInt8], in place: borrowing Descriptor) throws(SystemError) {
    let number = try lastNumber() + 1
    _ = try newFile(number)
    do throws(SystemError) {
      try folder.link(self.name(number), into: place, as: name)
    } catch {
      if error.isThere { throw error }
      // A file system without second names.
      _ = try place.newFile(named: name)
    }
  }

  /// Whether a file is a lock that this run made, or one that was killed.
  package func isOwnLock(_ name: [UInt8], in place: borrowing Descriptor) -> Bool {
    guard isLocked, let lock = (try? place.status(of: name)) ?? nil, let list = try? folder.list()
    else { return false }
    return list.contains { ((try? folder.status(of: $0.name)) ?? nil)?.identity == lock.identity }
  }

  // MARK: Deciding and ending

  /// Writes down what is to be done; from here on another run will do what this one does not.
  ///
  /// Also after a power cut: a file system may carry out a rename long before it writes the bytes of the file, and the
  /// journal must tell of no file that is empty. A call for the whole file system takes a moment, one for each of ten
  /// thousand pages takes minutes.
  func decide(_ entries: [JournalEntry]) throws(SystemError) {
    try folder.synchronizeFileSystem()
    try write(entries.map(\.line).joined() + Journal.ready)
    try log.synchronize()
  }

  /// Writes down that all is done: no file that is still on its way means anything.
  func finish() {
    // The journal is needed until the new names are on the disk.
    try? folder.synchronizeFileSystem()
    do throws(SystemError) { try write(Journal.done) } catch { try? log.truncate(to: 0) }
  }

  private func write(_ lines: String) throws(SystemError) {
    let size = size.load(ordering: .relaxed)
    let bytes = Array(((size == 0 ? Journal.header : "") + lines).utf8)
    do throws(SystemError) { try log.writeBytes(bytes) } catch {
      try? log.truncate(to: size)
      throw error
    }
    self.size.store(size + bytes.count, ordering: .relaxed)
  }

  /// Leaves everything to the next run.
  func keep() { isOver.store(true, ordering: .relaxed) }

  /// Takes the folder away, with files that are on their way to nowhere.
  func end() {
    if isOver.exchange(true, ordering: .relaxed) { return }
    try? clear()
    try? folder.remove(RunFolder.ignore)
    try? folder.remove(RunFolder.journal)
    RunFolder.clear(tree)
  }
}

/// Why a command that writes a tree cannot begin, or cannot end, with what to do next.
package enum RunError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Another process is writing the tree.
  case busy(tree: String)
  /// The folder of the run was left by a program that writes it in another way, or somebody changed it.
  case unknownJournal(tree: String)
  /// Nothing of the tree was changed.
  case notBegun(tree: String, SystemError)
  /// What was decided is written down, and could not be done to the end.
  case notFinished(tree: String, left: Int, SystemError)

  /// For a person: what happened, where, what to do next.
  package var description: String {
    switch self {
    case .busy(let tree):
      "Another run of tracdown is writing '\(tree)'. Wait until it finishes, then run this command again."
    case .unknownJournal(let tree):
      "'\(journal(tree))' was written by another version of tracdown or is damaged. Run that version again, or delete "
        + "the folder '\(folder(tree))' to keep the files unchanged."
    case .notBegun(let tree, let error):
      "\(error). Nothing in '\(tree)' was changed. \(advice(error))"
    case .notFinished(let tree, let left, let error):
      "\(error). \(left) \(left == 1 ? "file" : "files") of '\(tree)' \(left == 1 ? "is" : "are") not in place yet; "
        + "all others are complete. \(advice(error)) To keep the old files instead, delete '\(folder(tree))'."
    }
  }

  private func folder(_ tree: String) -> String { Path(tree).appending(RunFolder.path).text }

  private func journal(_ tree: String) -> String {
    Path(tree).appending(RunFolder.path).appending("journal").text
  }

  private func advice(_ error: SystemError) -> String {
    let cause =
      error.isOfWholeDisk
      ? "Free up disk space, or check why it cannot be written, and run"
      : error.advice + " Then run"
    return cause + " the same command again: it continues from there."
  }
}
