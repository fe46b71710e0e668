// What was decided is done, for the first time or once more.
extension OutputFolder {
  /// Does all of it, and goes on where one file cannot be written.
  ///
  /// - Returns: how many files were written or removed now; which ones somebody had changed, so that they were left.
  func apply(
    _ entries: [JournalEntry], from run: RunFolder
  ) throws(RunError) -> (done: Int, kept: [String]) {
    var (done, kept): (Int, [String]) = (0, [])
    var (left, failure): (Int, SystemError?) = (0, nil)
    for entry in entries {
      do throws(SystemError) {
        switch try apply(entry, from: run) {
        case .done: done += 1
        case .wasDone: break
        case .kept(let path): kept.append(path)
        }
      } catch {
        left += 1
        failure = failure ?? error
      }
    }
    if let failure { throw .notFinished(tree: path.text, left: left, failure) }
    return (done, kept)
  }

  private enum Applied {
    case done, wasDone
    case kept(String)
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
    // Only what stands elsewhere now may go.
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
