import Files

// Repositories that are made.
extension GitRepository {
  /// Makes a repository without commits, under another name first: a run that is killed leaves no half of one there.
  ///
  /// - Parameters:
  ///   - path: nothing, or an empty folder.
  ///   - branch: the one that `HEAD` is at.
  /// - Throws: where something stands there, or it cannot be written.
  package static func create(
    at path: Path, isBare: Bool, branch: String
  ) throws(GitError) -> GitRepository {
    // A folder that a link leads to is the one that is meant.
    let place = path.resolved ?? path
    let isThere = try place.isEmptyFolder(named: path.text)
    let inside = isThere && !isBare
    let folder = inside ? place : place.parent
    let temporary = TemporaryName.of(place.parts.last.map(Array.init) ?? [])
    do {
      try OutputFolder(folder).makeRoot()
      let parent = try Descriptor.folder(folder)
      let unfinished = try parent.temporaryFolder(named: temporary)
      do throws(GitError) {
        try GitHandle.create(at: folder.appending(temporary), isBare: isBare, branch: branch)
      } catch {
        try? unfinished.removeContents()
        try? parent.remove(temporary, isFolder: true)
        throw error
      }
      if inside {
        try parent.rename(
          Path(bytes: temporary).appending(".git").bytes, into: parent, as: Array(".git".utf8))
        try parent.remove(temporary, isFolder: true)
      } else {
        try parent.rename(temporary, into: parent, as: place.parts.last.map(Array.init) ?? [])
      }
    } catch let error as SystemError {
      throw .unwritable(repository: path.text, reason: error.reason)
    } catch {
      throw error as? GitError ?? .unwritable(repository: path.text, reason: "\(error)")
    }
    guard let made = try discover(path) else {
      throw .unwritable(repository: path.text, reason: "it is not there after it was made")
    }
    return made
  }
}

extension Path {
  /// Whether an empty folder is there; what a killed run left in it does not count.
  ///
  /// - Throws: something else is there.
  fileprivate func isEmptyFolder(named name: String) throws(GitError) -> Bool {
    guard let status = try? status() else { return false }
    let list = status.kind == .folder ? try? Descriptor.folder(self).list() : nil
    guard let list, list.allSatisfy({ $0.name.starts(with: TemporaryName.prefix) }) else {
      throw .occupied(name)
    }
    return true
  }
}
