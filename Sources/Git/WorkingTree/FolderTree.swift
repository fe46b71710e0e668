import Basics
import Files

/// The files below a folder, as they are now.
package struct FolderTree: FileTree {
  /// In the order of their paths' bytes.
  package let files: [TreeFile]
  /// The folders that were not opened because the caller said so, each with a slash at its end.
  package let leftOut: [String]
  private let root: Path
  /// The bytes of paths that are no UTF-8.
  private let mended: [String: [UInt8]]

  /// Lists the folder and what is in it; links are listed, not followed, and so are submodules. What a run of tracdown
  /// needs for itself is left out.
  ///
  /// - Parameters:
  ///   - workingTree: what git says of the folder: what it ignores is left out. nil if nothing is.
  ///   - isLeftOut: asked for every path from the root, folders with a `/` at the end; a folder that is left
  ///   out is not opened.
  /// - Throws: where the folder itself cannot be listed; folders in it that cannot are left out. Also where a pattern of a
  ///   `.gitignore` takes too long.
  package init(
    _ root: Path, workingTree: WorkingTree? = nil, isLeftOut: (String) -> Bool = { _ in false }
  ) throws(SystemError) {
    self.root = root
    var listing = Listing(workingTree: workingTree)
    let folder = try Descriptor.folder(root)
    try listing.list(folder, at: [], isLeftOut)
    if let refusal = listing.refusal { throw refusal }
    files = listing.files.sorted { $0.path.precedes(byBytes: $1.path) }
    leftOut = listing.leftOut
    mended = listing.mended
  }

  private struct Listing {
    private static let git = Array(".git".utf8)

    let workingTree: WorkingTree?
    var files: [TreeFile] = []
    var leftOut: [String] = []
    var mended: [String: [UInt8]] = [:]
    /// git is asked nothing more.
    var refusal: SystemError?

    mutating func list(
      _ folder: borrowing Descriptor, at place: [UInt8], _ isLeftOut: (String) -> Bool
    ) throws(SystemError) {
      let entries = try folder.list()
      if refusal == nil, let workingTree,
        entries.contains(where: { GitPatternFile.names.contains($0.name) })
      {
        do throws(SystemError) { try workingTree.checkPatterns(inFolder: place) } catch {
          refusal = error
        }
      }
      if refusal != nil { return }
      for (name, kind) in entries {
        switch kind {
        case .folder:
          guard name != Self.git else { continue }
          let path = place + name
          if RunFolder.isRunFolder(path + [UInt8(ascii: "/")]) { continue }
          let text = String(decoding: path, as: UTF8.self) + "/"
          if isLeftOut(text) {
            // What git ignores nobody expects to be read.
            if workingTree?.verdict(onFolder: path, isRepository: false) != .leftOut {
              leftOut.append(text)
            }
            continue
          }
          do throws(SystemError) {
            try enter(try folder.folder(named: name), path, isLeftOut)
          } catch {
            continue
          }
        case .file, .link:
          // A worktree and a submodule have a file of that name.
          guard name != Self.git, !name.starts(with: TemporaryName.prefix) else {
            continue
          }
          let path = place + name
          let text = String(decoding: path, as: UTF8.self)
          guard !isLeftOut(text), workingTree?.verdict(onFile: path) != .leftOut,
            let status = try folder.status(of: name)
          else { continue }
          if Array(text.utf8) != path { mended[text] = path }
          files.append(
            TreeFile(path: text, size: status.size, kind: kind == .link ? .link : .file))
        case .other: continue
        }
      }
    }

    private mutating func enter(
      _ folder: borrowing Descriptor, _ path: [UInt8], _ isLeftOut: (String) -> Bool
    ) throws(SystemError) {
      if let workingTree {
        let hasGit = try folder.status(of: Self.git) != nil
        switch workingTree.verdict(onFolder: path, isRepository: hasGit) {
        case .listed: break
        case .leftOut: return
        case .module:
          files.append(
            TreeFile(path: String(decoding: path, as: UTF8.self), size: 0, kind: .module))
          return
        }
      }
      try list(folder, at: path + [UInt8(ascii: "/")], isLeftOut)
    }
  }

  /// See `FileTree`.
  package func contents(of file: TreeFile) throws(SystemError) -> [UInt8] {
    let descriptor = try open(file)
    return file.kind == .file
      ? try descriptor.readAll(ofSize: file.size) : try descriptor.readAll()
  }

  /// See `FileTree`.
  package func beginning(of file: TreeFile, upTo count: Int) throws(SystemError) -> [UInt8] {
    try open(file).readBytes(upTo: count)
  }

  private func open(_ file: TreeFile) throws(SystemError) -> Descriptor {
    let path = root.appending(mended[file.path] ?? Array(file.path.utf8))
    guard file.kind == .link else { return try Descriptor.file(path) }
    // Of what a link points to only files of the tree are read: others may be somebody's secrets, or endless.
    guard let target = path.resolved, let root = root.resolved,
      target.parts.starts(with: root.parts, by: { $0.elementsEqual($1) }),
      try target.status()?.kind == .file
    else { throw SystemError.linkWithoutFile(path) }
    return try Descriptor.file(target)
  }
}

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
