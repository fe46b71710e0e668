import Files

/// What git says of the files in a folder: which are its own, and which are ignored.
package struct WorkingTree: Sendable {
  package let repository: GitRepository
  /// The folder in the repository, with its slash; empty: its root.
  package let prefix: [UInt8]

  /// - Returns: nil where git has no say: the repository is bare or somewhere else, or it ignores the folder itself,
  ///   so that whoever names it wants to see what is in it.
  /// - Throws: where the index is damaged, or a pattern takes too long.
  package init?(_ repository: GitRepository, folder: Path) throws(GitError) {
    guard let prefix = repository.prefix(of: folder) else { return nil }
    self.repository = repository
    self.prefix = prefix
    let isForeign = try repository.ask { (handle) throws(GitError) in
      try handle.readIndex()
      try handle.checkPatterns()
      for end in [0] + prefix.indices.filter({ prefix[$0] == UInt8(ascii: "/") }).map({ $0 + 1 }) {
        try handle.checkPatterns(inFolder: Array(prefix[..<end]))
      }
      return !prefix.isEmpty && !handle.hasTracked(in: prefix) && handle.isIgnored(prefix)
    }
    if isForeign { return nil }
  }

  /// What to do with something that a folder holds.
  enum Verdict { case listed, module, leftOut }

  /// - Parameter path: from the folder of this value.
  func verdict(onFile path: [UInt8]) -> Verdict {
    asking { handle in
      handle.tracked(prefix + path) == .no && handle.isIgnored(prefix + path) ? .leftOut : .listed
    }
  }

  /// A folder that git ignores is listed all the same where it holds files that git tracks.
  ///
  /// - Parameters:
  ///   - path: without a slash at its end.
  ///   - isRepository: whether the folder is a repository itself.
  func verdict(onFolder path: [UInt8], isRepository: Bool) -> Verdict {
    let path = prefix + path
    let folder = path + [UInt8(ascii: "/")]
    let verdict: Verdict = asking { handle in
      if handle.hasTracked(in: folder) { return .listed }
      if handle.tracked(path) == .module { return .module }
      return handle.isIgnored(folder) ? .leftOut : .listed
    }
    return verdict == .listed && isRepository ? .module : verdict
  }

  /// Refuses patterns that git would take too long for.
  ///
  /// - Parameter folder: from the folder of this value, with its slash; it has a file of such patterns.
  func checkPatterns(inFolder folder: [UInt8]) throws(SystemError) {
    do throws(GitError) {
      try repository.ask { (handle) throws(GitError) in
        try handle.checkPatterns(inFolder: prefix + folder)
      }
    } catch {
      if case .costlyPatterns(let reason) = error { throw reason }
    }
  }

  private func asking(_ body: (borrowing GitHandle) -> Verdict) -> Verdict {
    do throws(GitError) { return try repository.ask { (handle) in body(handle) } } catch {
      return .listed
    }
  }
}
