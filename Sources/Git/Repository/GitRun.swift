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
