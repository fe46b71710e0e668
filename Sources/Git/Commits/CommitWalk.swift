/// The commits that lead to one, from the newest to the oldest as `git log` shows them: by the time they were committed,
/// children before their parents where clocks agree.
package struct CommitWalk {
  private let repository: GitRepository
  /// Those to be visited, the newest last: as many as there are branches at that time.
  private var open: [GitCommit]
  private var seen: Set<ObjectID>
  private let onlyFirstParents: Bool

  /// - Parameter onlyFirstParents: leaves out what merges brought in.
  package init(
    _ repository: GitRepository, from id: ObjectID, onlyFirstParents: Bool = false
  ) throws(GitError) {
    self.repository = repository
    self.onlyFirstParents = onlyFirstParents
    open = [try repository.commit(id)]
    seen = [id]
  }

  /// The next commit, and its first parent; nil at the end. A shallow clone ends where its history was cut off.
  ///
  /// - Throws: where a commit cannot be read.
  package mutating func next() throws(GitError) -> (commit: GitCommit, parent: GitCommit?)? {
    guard let commit = open.popLast() else { return nil }
    var first: GitCommit?
    for (number, id) in commit.parents.enumerated() {
      if number > 0, onlyFirstParents { break }
      let parent: GitCommit
      do throws(GitError) { parent = try repository.commit(id) } catch {
        if repository.isShallow { break }
        throw error
      }
      if number == 0 { first = parent }
      guard seen.insert(id).inserted else { continue }
      let place = open.lastIndex { $0.committerTime <= parent.committerTime }
      open.insert(parent, at: place.map { $0 + 1 } ?? 0)
    }
    return (commit, first)
  }
}
