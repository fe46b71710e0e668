import Files

// Runs that write commits of their own and files of a working tree, one at a time.
extension GitRepository {
  private static let index = Array("index".utf8)
  private static let indexLock = Array("index.lock".utf8)

  /// Keeps other runs from writing here, and takes away what one that was killed left: the lock of the index, packs that
  /// were not finished.
  ///
  /// - Throws: `RunError`, `GitError`.
  package func beginRun() throws -> RunFolder {
    let place = try ask { (handle) in handle.gitFolder }
    let run = try RunFolder(in: place)
    do throws(SystemError) {
      let folder = try Descriptor.folder(place)
      if run.isOwnLock(Self.indexLock, in: folder) { try folder.remove(Self.indexLock) }
      try run.clear()
    } catch {
      throw GitError.unwritable(repository: path.text, reason: error.reason)
    }
    PackObjects.removeLeftovers(in: try commonFolder)
    return run
  }

  /// Lets files and index show another commit, under the lock of the index: git itself keeps away meanwhile.
  ///
  /// libgit2 writes the index into the folder of the run, so that a lock that a killed run leaves is known for its own.
  func checkOut(_ new: ObjectID, from old: ObjectID?, run: RunFolder) throws(GitError) {
    let place = try ask { (handle) in handle.gitFolder }
    do {
      let folder = try Descriptor.folder(place)
      try run.makeLock(Self.indexLock, in: folder)
      defer { try? folder.remove(Self.indexLock) }
      let number = try run.lastNumber() + 1
      if try folder.status(of: Self.index) != nil {
        _ = try run.newFile(number).writeAll(of: folder.file(named: Self.index))
      }
      try ask { (handle) throws(GitError) in
        try handle.checkOut(new, from: old, index: run.path(number))
      }
      try run.move(number, to: "index", in: OutputFolder(place))
    } catch let error as GitError {
      throw error
    } catch let error as SystemError where error.isThere {
      throw .indexLocked(repository: path.text, reason: "the index is locked")
    } catch {
      throw .notCheckedOut(repository: path.text, reason: "\(error)")
    }
  }
}

// git makes `refs/heads/main.lock` before it moves a branch, writes the new commit into it and renames it to the branch
// (gitrepository-layout). Who is killed in between leaves it there, and git itself never removes it.
extension GitRepository {
  /// How long a lock is looked at, in seconds. git holds one for the blink of an eye.
  private static let patience = 2.0

  /// Removes the lock that a killed run left on a branch: it stays as it is, and is empty or names a commit that this
  /// program wrote. Those of others stay.
  ///
  /// - Parameter reference: `refs/heads/main`.
  /// - Returns: whether there is no lock now.
  func isFreed(_ reference: String) throws(GitError) -> Bool {
    let place = try commonFolder.appending(reference + ".lock")
    guard let folder = try? Descriptor.folder(place.parent), let name = place.parts.last else {
      return true
    }
    let first = lock(Array(name), in: folder)
    guard let first else { return true }
    let start = ProcessEnvironment.seconds
    while ProcessEnvironment.seconds < start + Self.patience {
      ProcessEnvironment.wait(milliseconds: 100)
      guard let now = lock(Array(name), in: folder) else { return true }
      if now != first { return false }
    }
    guard first.isOurs else { return false }
    return (try? folder.remove(Array(name))) != nil
  }

  private struct Lock: Equatable {
    var status: FileStatus
    var isOurs: Bool
  }

  private func lock(_ name: [UInt8], in folder: borrowing Descriptor) -> Lock? {
    guard let status = try? folder.status(of: name) else { return nil }
    guard status.kind == .file, let file = try? folder.file(named: name),
      let bytes = try? file.readBytes(upTo: 100)
    else { return Lock(status: status, isOurs: false) }
    if bytes.isEmpty { return Lock(status: status, isOurs: true) }
    let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    guard let id = ObjectID(line), let message = try? message(of: id) else {
      return Lock(status: status, isOurs: false)
    }
    let trailers = CommitTrailers(message: message).lines
    return Lock(
      status: status,
      isOurs: trailers.contains { $0.key.hasPrefix("Trac-") || $0.key.hasPrefix("Tracdown-") })
  }
}
