import Basics
import Files

extension GitRepository {
  /// Where the files of earlier commits are now: `Old.wiki` → `Docs/Old.md`.
  ///
  /// A file that one commit removes is the one that the same commit adds where both have the same contents, or, by
  /// libgit2's rename detection, where half of them is alike. Chains are followed: of A → B → C both A and B point to C.
  /// A path that several files had one after the other points to where the latest of them that is still there went.
  ///
  /// - Parameters:
  ///   - commit: the present one. Of merges only the first parents are followed, and a shallow clone ends where its
  ///     history was cut off.
  ///   - limit: the number of commits that are looked at.
  /// - Returns: by each former path that nothing is at any more: the path of a file that the commit has, both from
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

/// Which of the files that a commit adds are files that it removes: git stores no renames.
struct RenameDetection {
  private let repository: GitRepository
  /// How many pairs of files may still be compared, in all commits together: a commit that removes thousands and adds
  /// as many others would take for ever. Same contents are found without comparing.
  private var pairs: Int

  init(_ repository: GitRepository, pairs: Int = 10_000_000) {
    self.repository = repository
    self.pairs = pairs
  }

  typealias Rename = (old: String, new: String)

  /// - Parameter changes: those from the one commit to the other.
  mutating func renames(
    among changes: [GitChange], from old: ObjectID, to new: ObjectID
  ) throws(GitError) -> [Rename] {
    var gone: [ObjectID: [String]] = [:]
    var come: [ObjectID: [String]] = [:]
    for change in changes where change.old != Self.empty && change.new != Self.empty {
      if change.new == nil, let id = change.old { gone[id, default: []].append(change.path) }
      if change.old == nil, let id = change.new { come[id, default: []].append(change.path) }
    }
    if gone.isEmpty || come.isEmpty { return [] }
    var renames: [Rename] = []
    for (id, paths) in gone {
      guard let others = come[id] else { continue }
      let same = Self.pairs(
        paths.sortedByBytes(), others.sortedByBytes())
      renames += same.found
      gone[id] = same.gone
      come[id] = same.come
    }
    let rest = (gone: gone.values.flatMap { $0 }, come: come.values.flatMap { $0 })
    let effort = rest.gone.count * rest.come.count
    if effort == 0 || effort > pairs { return renames }
    pairs -= effort
    let paths = (rest.gone + rest.come).map { Array($0.utf8) }
    return renames
      + (try repository.ask { (handle) throws(GitError) in
        try handle.renames(from: old, to: new, among: paths, limit: rest.gone.count)
      })
  }

  /// Pairs files of the same contents: first those of the same name, then those whose names differ by what follows the
  /// dot only, then the others, in the order of their paths.
  private static func pairs(
    _ gone: [String], _ come: [String]
  ) -> (found: [Rename], gone: [String], come: [String]) {
    var (found, gone, come): ([Rename], [String], [String]) = ([], gone, come)
    func name(_ path: String) -> Substring.UTF8View {
      path.utf8[
        (path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)...
      ]
    }
    let keys: [(String) -> [UInt8]] = [
      { Array(name($0)) }, { Array(name($0).prefix { $0 != UInt8(ascii: ".") }) }, { _ in [] },
    ]
    for key in keys {
      var open = Dictionary(grouping: come.reversed(), by: key)
      var left: [String] = []
      for path in gone {
        if let other = open[key(path)]?.popLast() {
          found.append((path, other))
        } else {
          left.append(path)
        }
      }
      gone = left
      let taken = Set(found.map(\.new))
      come = come.filter { !taken.contains($0) }
    }
    return (found, gone, come)
  }

  /// The blob of a file without contents: nothing tells such files apart.
  private static let empty = ObjectID("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")
}
