import Files

/// Which of the files that a commit adds are files that it removes: git stores no renames.
struct RenameDetection {
  private let repository: GitRepository
  /// How many pairs of files may still be compared, in all commits together: a commit that removes thousands and adds
  /// as many others would take for ever. Same contents are found without comparing.
  private var pairs: Int

  package init(_ repository: GitRepository, pairs: Int = 10_000_000) {
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
        paths.sorted { $0.precedesInBytes($1) }, others.sorted { $0.precedesInBytes($1) })
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
