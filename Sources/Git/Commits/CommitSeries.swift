import Basics
import Files

/// Commits written one after another, packed: thousands of them take no longer than `git fast-import`.
///
/// Nothing of it is in the repository before `flush`. Not for several threads.
package final class CommitSeries {
  /// The last commit; nil if there is none yet.
  package private(set) var tip: ObjectID?
  private let repository: GitRepository
  private let objects: PackObjects
  /// The files of the last commit; nil if there are none.
  private var tree: ObjectID?

  /// Memory that objects may take before they are written to the disk: a pack is that large.
  private static let largestPack = 64 << 20

  /// - Parameter base: the commit to go on from; nil if the first one has no parent.
  package init(_ repository: GitRepository, onto base: ObjectID?) throws(GitError) {
    self.repository = repository
    tip = base
    tree = try base.map { (id) throws(GitError) in try repository.commit(id).tree }
    objects = PackObjects(repository)
  }

  /// Adds a commit: the files of the last one with some changes, by the rules of `GitRepository.write`.
  package func add(
    _ changes: [TreeChange], author: Signature, committer: Signature, message: String
  ) throws(GitError) {
    var paths: [PathChange] = []
    for change in changes { paths.append(try PathChange(change)) }
    let new: ObjectID?
    do throws(GitError) { new = try objects.tree(tree, with: paths) } catch {
      // Folders may be half changed in memory.
      try objects.flush()
      objects.forget()
      throw error
    }
    let files: ObjectID =
      if let new { new } else { try objects.write(tree: [], at: [], replacing: nil) }
    tree = new
    let commit = CommitText.bytes(
      tree: files, parents: tip.map { [$0] } ?? [], author: author.written,
      committer: committer.written, message: Signature.message(message))
    tip = try objects.write(commit: commit)
    if objects.count > Self.largestPack { try flush() }
  }

  /// Everything so far is on the disk when it returns, and no branch leads there yet.
  package func flush() throws(GitError) { try objects.flush() }
}

/// The objects of commits to come, as a pack; trees follow from what they were in the commit before.
final class PackObjects: TreeStore {
  private let repository: GitRepository
  private var pack = PackBuffer()
  /// The tree that each folder is by now, those that were never touched left out.
  private var folders: [[UInt8]: Folder] = [:]

  private struct Folder {
    var id: ObjectID
    var bytes: [UInt8]
    /// How many trees of the pack must be read to read it; 0: it is on its own.
    var depth: Int
  }

  /// As git itself has it (`pack.depth`): more makes reading slow.
  private static let deepest = 50

  init(_ repository: GitRepository) { self.repository = repository }

  var place: String { repository.path.text }

  /// Bytes that wait to be written.
  var count: Int { pack.count }

  /// All folders are read anew, which takes those of commits that are written only.
  func forget() { folders = [:] }

  func treeBytes(_ id: ObjectID, at path: [UInt8]) throws(GitError) -> [UInt8] {
    if let folder = folders[path], folder.id == id { return folder.bytes }
    let bytes = try repository.ask { (handle) throws(GitError) in try handle.treeBytes(id) }
    folders[path] = Folder(id: id, bytes: bytes, depth: 0)
    return bytes
  }

  func write(
    tree: [UInt8], at path: [UInt8], replacing old: ObjectID?
  ) throws(GitError) -> ObjectID {
    let id = try id(of: tree, .tree)
    var depth = 0
    if let before = folders[path], before.id == old, before.depth < Self.deepest, id != old,
      let base = pack.offset(of: before.id)
    {
      depth = before.depth + 1
      pack.add(delta: TreeDelta.make(from: before.bytes, to: tree), from: base, id: id)
    } else {
      pack.add(tree, .tree, id: id)
    }
    folders[path] = Folder(id: id, bytes: tree, depth: depth)
    return id
  }

  func write(blob: [UInt8]) throws(GitError) -> ObjectID {
    let id = try id(of: blob, .blob)
    pack.add(blob, .blob, id: id)
    return id
  }

  func write(commit: [UInt8]) throws(GitError) -> ObjectID {
    let id = try id(of: commit, .commit)
    pack.add(commit, .commit, id: id)
    return id
  }

  private func id(of bytes: [UInt8], _ kind: PackBuffer.Kind) throws(GitError) -> ObjectID {
    try GitHandle.hash(bytes, kind)
  }

  /// What begins so is a pack that is not finished; git removes it, too (`git gc`).
  private static let temporary = Array("tmp_tracdown_".utf8)

  /// Removes packs that killed runs did not finish.
  ///
  /// - Parameter home: the folder of the branches and objects.
  static func removeLeftovers(in home: Path) {
    guard let folder = try? Descriptor.folder(home.appending("objects/pack")),
      let list = try? folder.list()
    else { return }
    for (name, _) in list where name.starts(with: temporary) { try? folder.removeLeftover(name) }
  }

  /// Writes the pack into the repository: first the objects, then the index, by which they can be found.
  func flush() throws(GitError) {
    if pack.isEmpty { return }
    let (file, hash, entries) = pack.finish()
    let index = PackIndex.make(entries, pack: hash)
    let name = "pack-" + SHA1.digits(of: hash)
    let home = try repository.commonFolder
    do throws(SystemError) {
      let objects = try Descriptor.folder(home.appending("objects"))
      try objects.makeFolder(named: Array("pack".utf8))
      let folder = try objects.folder(named: Array("pack".utf8))
      for (bytes, suffix) in [(file, ".pack"), (index, ".idx")] {
        let temporary = Self.temporary + Array((name + suffix).utf8)
        let new = try folder.temporaryFile(named: temporary)
        try new.writeBytes(bytes)
        try new.setPermissions(0o444)
        try new.synchronize()
        try folder.rename(temporary, into: folder, as: Array((name + suffix).utf8))
      }
      try folder.synchronize()
    } catch {
      throw .unwritable(repository: place, reason: "\(error)")
    }
  }
}
