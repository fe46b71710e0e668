/// Commits written one after another, packed: thousands of them take no longer than `git fast-import`.
///
/// Nothing of it is in the repository before `flush`. Not for several threads.
package final class CommitSeries {
  /// The last commit; nil: there is none yet.
  package private(set) var tip: ObjectID?
  private let repository: GitRepository
  private let objects: PackObjects
  /// The files of the last commit; nil: there are none.
  private var tree: ObjectID?

  /// Memory that objects may take before they are written to the disk: a pack is that large.
  private static let largestPack = 64 << 20

  /// - Parameter base: the commit to go on from; nil: the first one has no parent.
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
