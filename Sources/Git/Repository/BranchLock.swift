import Files

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
