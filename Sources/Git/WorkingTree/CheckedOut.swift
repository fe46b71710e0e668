import Files

// What is checked out: `HEAD` says so in the git folder of each working tree (gitrepository-layout).
extension GitRepository {
  /// Whether a working tree shows that branch, or works on it in a rebase; also one without commits.
  func isCheckedOut(_ reference: String) throws(GitError) -> Bool {
    let (own, common) = try ask { (handle) in (handle.gitFolder, handle.commonFolder) }
    var folders = [own, common]
    let worktrees = common.appending("worktrees")
    if let list = try? Descriptor.folder(worktrees).list() {
      folders += list.map { worktrees.appending($0.name) }
    }
    let isBare = try GitHandle.open(common)?.workingFolder == nil
    return folders.contains { folder in
      if isBare, folder == common { return false }
      return ["HEAD", "rebase-merge/head-name", "rebase-apply/head-name"].contains { name in
        guard let bytes = try? Descriptor.file(folder.appending(name)).readBytes(upTo: 5000) else {
          return false
        }
        let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
        return line == reference || line == "ref: \(reference)"
      }
    }
  }

  /// The branch that `HEAD` is at, also one without commits; nil: it is at none.
  package func currentBranch() throws(GitError) -> String? {
    let folder = try ask { (handle) in handle.gitFolder }
    let head = try? Descriptor.file(folder.appending("HEAD")).readBytes(upTo: 5000)
    let line = String(decoding: (head ?? []).prefix { $0 != 0x0A }, as: UTF8.self)
    let prefix = "ref: refs/heads/"
    return line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil
  }
}
