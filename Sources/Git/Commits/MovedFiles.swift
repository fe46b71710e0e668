import Files

extension GitRepository {
  /// Where the files of earlier commits are now: `Old.wiki` → `Docs/Old.md`.
  ///
  /// A file that one commit removes is the one that the same commit adds where both have the same contents, or, by
  /// libgit2's rename detection, where half of them is alike. Chains are followed: of A → B → C both A and B lead to C.
  /// A path that several files had one after the other leads to where the latest of them that is still there went.
  ///
  /// - Parameters:
  ///   - commit: the present one. Of merges only the first parents are followed, and a shallow clone ends where its
  ///     history was cut off.
  ///   - limit: the number of commits that are looked at.
  /// - Returns: by each former path that nothing stands at any more: the path of a file that the commit has, both from
  ///   its root. Empty files are found by none.
  package func movedFiles(
    at commit: ObjectID, limit: Int = 20_000
  ) throws(GitError) -> [String: String] {
    let present = try CommitTree(self, at: commit)
    let taken = Set(present.files.map(\.path))
    // Where the files of the commit that the walk has come to are now; those that are gone by now are not in it.
    var places: [String: String] = [:]
    for file in present.files where file.kind == .file { places[file.path] = file.path }
    var moved: [String: String] = [:]
    var detection = RenameDetection(self)
    var walk = try CommitWalk(self, from: commit, onlyFirstParents: true)
    for _ in 0..<limit {
      guard let (commit, parent) = try walk.next(), let parent else { break }
      let changes = try changes(from: parent.tree, to: commit.tree)
      let renames = try detection.renames(among: changes, from: parent.id, to: commit.id)
      let earlier = renames.map { (path: $0.old, place: places[$0.new]) }
      for change in changes where change.old == nil { places[change.path] = nil }
      for (path, place) in earlier {
        guard let place else { continue }
        places[path] = place
        if moved[path] == nil, !taken.contains(path) { moved[path] = place }
      }
    }
    return moved
  }
}
