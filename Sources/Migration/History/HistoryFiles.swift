import Files
import Git
import Links
import Markup
import Stores

/// The files of the branch while commits are added: which are as a migration wrote them, and may be written over.
struct HistoryFiles {
  /// What migrations wrote, this one included.
  private(set) var manifest: Manifest
  /// As the branch was before the first version of this run.
  var tree: any OutputTree
  private let migration: Migration
  /// Files that were looked at: whether they may be written.
  private var isOurs: [String: Bool] = [:]

  /// - Parameter old: what migrations wrote so far.
  init(_ migration: Migration, after old: Manifest, _ tree: any OutputTree) {
    self.migration = migration
    manifest = old
    self.tree = tree
  }

  /// Whether a version may be written to its file; then it counts as written. What somebody edited stays: the last step
  /// of the migration says so.
  mutating func accept(
    _ bytes: [UInt8], at path: String, for step: HistoryStep
  ) throws(SystemError) -> Bool {
    if isOurs[path] == nil {
      isOurs[path] = try isOurs(path)
    }
    guard isOurs[path] == true else { return false }
    manifest.hashes[path] = ContentHash(bytes).description
    switch step.change {
    case .versions: manifest.pages[step.page] = path
    case .upload(let upload): manifest.attachments[upload.key] = path
    }
    return true
  }

  private func isOurs(_ path: String) throws(SystemError) -> Bool {
    switch try tree.existing(path) {
    case .nothing: true
    case .file(let hash, _): hash == manifest.hash(of: path) || migration.request.force
    case .other: false
    }
  }

  /// A page that has another name now: its file and its attachments move as they are.
  ///
  /// - Returns: nil if nothing of it is there.
  mutating func rename(_ old: String, to new: String) throws(SystemError) -> [TreeChange]? {
    guard let path = migration.index.path(ofPage: new) else { return try delete(old) }
    var changes: [TreeChange] = []
    if let from = manifest.pages.removeValue(forKey: old) {
      try move(from, to: path, &changes)
      manifest.pages[new] = path
    }
    for (name, from) in manifest.files(of: old) {
      let moved = AttachmentName(owner: new, file: name.file)
      guard let path = migration.index.path(of: moved) else { continue }
      manifest.attachments[name] = nil
      manifest.attachments[moved] = path
      try move(from, to: path, &changes)
    }
    return changes.isEmpty ? nil : changes
  }

  private mutating func move(
    _ from: String, to path: String, _ changes: inout [TreeChange]
  ) throws(SystemError) {
    guard from != path, let bytes = try tree.read(from), try tree.read(path) == nil else { return }
    changes.append(TreeChange(path: Array(from.utf8), contents: nil))
    changes.append(TreeChange(path: Array(path.utf8), contents: bytes))
    manifest.hashes[path] = manifest.hashes.removeValue(forKey: from)
  }

  /// A page that is gone: its file goes, unless somebody edited it.
  ///
  /// - Returns: nil if there is nothing to remove.
  mutating func delete(_ page: String) throws(SystemError) -> [TreeChange]? {
    var gone: [String] = []
    if let path = manifest.pages[page] { gone.append(path) }
    gone += manifest.files(of: page).map(\.file)
    var changes: [TreeChange] = []
    for path in gone {
      guard try isOurs(path), case .file = try tree.existing(path) else { continue }
      changes.append(TreeChange(path: Array(path.utf8), contents: nil))
      manifest.forget(path)
    }
    return changes.isEmpty ? nil : changes
  }
}

extension Manifest {
  /// A file that is no longer there.
  fileprivate mutating func forget(_ path: String) {
    pages = pages.filter { $0.value != path }
    attachments = attachments.filter { $0.value != path }
    hashes[path] = nil
  }

  /// The attachments of a page with their files, in the order of their names.
  fileprivate func files(of page: String) -> [(name: AttachmentName, file: String)] {
    attachments.filter { $0.key.page == page }
      .sorted { $0.key.file < $1.key.file }
      .map { ($0.key, $0.value) }
  }

  /// What a run that was not finished committed is as good as written down.
  mutating func take(
    _ record: HistoryRecord, _ index: PageIndex, _ branch: HistoryBranch
  ) throws {
    for rename in record.unfinishedRenames.reversed() {
      if let path = pages.removeValue(forKey: rename.old) { pages[rename.new] = path }
      for (name, file) in files(of: rename.old) {
        attachments[name] = nil
        let moved = AttachmentName(owner: rename.new, file: name.file)
        attachments[moved] = file
        if let path = index.path(of: moved), let bytes = try branch.file(path, of: rename.commit) {
          hashes[file] = nil
          attachments[moved] = path
          hashes[path] = ContentHash(bytes).description
        }
      }
    }
    for (item, commit) in record.unfinished {
      let path =
        switch item {
        case .page(let name): index.path(ofPage: name)
        case .attachment(let name): index.path(of: name)
        }
      guard let path, let bytes = try branch.file(path, of: commit) else { continue }
      switch item {
      case .page(let name): pages[name] = path
      case .attachment(let name): attachments[name] = path
      }
      hashes[path] = ContentHash(bytes).description
    }
  }
}
