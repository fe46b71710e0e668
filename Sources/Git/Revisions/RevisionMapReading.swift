import Basics
import Files

extension RevisionMap {
  /// Reads the whole history of a repository: all branches, remote branches, tags, and notes.
  ///
  /// - Throws: where it has no commits, or cannot be read; a shallow clone lacks the history that is to be read.
  package init(_ repository: GitRepository) throws(GitError) {
    if repository.isShallow { throw .shallow(repository: repository.path.text) }
    let head = try repository.ask { (handle) throws(GitError) in try handle.defaultCommit() }
    var commits: [(id: ObjectID, parents: [ObjectID])] = []
    var marks: [ObjectID: RevisionMark] = [:]
    let found = try repository.ask { (handle) throws(GitError) in
      var (commits, marks) = (commits, marks)
      try handle.messages { commit in
        commits.append((commit.id, commit.parents))
        let header = commit.header.isEmpty ? nil : RevisionMark.last(inMessage: commit.header)
        if let mark = RevisionMark.last(inMessage: commit.message) ?? header {
          marks[commit.id] = mark
        }
      }
      // Messages are copied when commits are rewritten, notes are made for the commits that there are.
      try handle.notes { commit, note in
        if let mark = RevisionMark.last(inNote: note) { marks[commit] = mark }
      }
      return (commits, marks)
    }
    (commits, marks) = found
    let branches = BranchFolders(Set(marks.values.compactMap(\.branch)))
    let numbers = Dictionary(
      branches.names.enumerated().map { ($0.element, Int32($0.offset)) },
      uniquingKeysWith: { first, _ in first })
    let places = HistoryPlaces(commits, head: head)
    var entries: [Entry] = []
    var hashes: [(hash: String, commit: ObjectID)] = []
    for (commit, mark) in marks {
      switch mark.revision {
      case .number(let revision):
        // Notes may hang on what no branch has any more.
        guard let place = places[commit] else { continue }
        entries.append(
          Entry(
            revision: revision, rank: place.rank, branch: numbers[mark.branch ?? ""] ?? 0,
            age: place.age, commit: commit))
      case .hash(let hash): hashes.append((hash, commit))
      }
    }
    self.init(repository, head: head, branches: branches, entries: entries, hashes: hashes)
  }
}

/// Where each commit is in a history, from its parents alone.
private struct HistoryPlaces {
  private var places: [ObjectID: (rank: UInt8, age: Int32)] = [:]

  init(_ commits: [(id: ObjectID, parents: [ObjectID])], head: ObjectID) {
    let parents = Dictionary(
      commits.map { ($0.id, $0.parents) }, uniquingKeysWith: { first, _ in first })
    for id in parents.keys { places[id] = (2, 0) }
    mark(1, from: head) { parents[$0] ?? [] }
    mark(0, from: head) { Array((parents[$0] ?? []).prefix(1)) }
    count(commits.map(\.id), parents)
  }

  subscript(commit: ObjectID) -> (rank: UInt8, age: Int32)? { places[commit] }

  private mutating func mark(
    _ rank: UInt8, from head: ObjectID, _ parents: (ObjectID) -> [ObjectID]
  ) {
    var open = [head]
    while let id = open.popLast() {
      guard let place = places[id], place.rank > rank else { continue }
      places[id]?.rank = rank
      open += parents(id)
    }
  }

  /// The length of the longest way to each commit: the later of two commits of one branch has the longer one.
  private mutating func count(_ ids: [ObjectID], _ parents: [ObjectID: [ObjectID]]) {
    var open = ids
    var isDone: Set<ObjectID> = []
    var isOpen: Set<ObjectID> = []
    while let id = open.last {
      let own = parents[id] ?? []
      if isDone.contains(id) {
        open.removeLast()
      } else if isOpen.insert(id).inserted {
        open += own.filter { !isDone.contains($0) }
      } else {
        let age = own.compactMap { places[$0]?.age }.max() ?? 0
        places[id]?.age = age + 1
        isDone.insert(id)
        open.removeLast()
      }
    }
  }
}

extension RevisionMap {
  /// A path of the old repository in a commit of the new one.
  package struct Place: Hashable, Sendable {
    /// From the root of the commit's tree; empty: that root.
    package var path: String
    package var isFolder: Bool
  }

  /// Where a path of the old repository is in a commit: what a branch's folder held is at the root of its commits now.
  ///
  /// - Parameter commit: nil means the newest of the default branch.
  /// - Returns: nil if the commit has no such path.
  package func place(of path: String, in commit: ObjectID?) -> Place? {
    let steps = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    var ways = [steps]
    if let match = branches.match(path) {
      ways.insert(Array(steps.dropFirst(match.depth)), at: 0)
    } else if let depth = Self.depth(ofLayout: steps) {
      ways.append(Array(steps.dropFirst(depth)))
    }
    do throws(GitError) {
      let tree = try repository.commit(commit ?? head).tree
      return try repository.ask { (handle) throws(GitError) -> Place? in
        for way in ways {
          let path = way.joined(separator: "/")
          if let isFolder = try handle.isFolder(Array(path.utf8), in: tree) {
            return Place(path: path, isFolder: isFolder)
          }
        }
        return nil
      }
    } catch { return nil }
  }

  /// The commit with a git hash, or the beginning of one; or that of a branch or tag of that name.
  package func commit(named name: String) -> ObjectID? {
    let isHash =
      (4...40).contains(name.utf8.count)
      && name.utf8.allSatisfy { $0.isHexDigit }
    let names =
      ["refs/heads/", "refs/tags/", "refs/remotes/origin/"].map { $0 + name }
      + (isHash ? [name] : [])
    for name in names {
      do throws(GitError) { return try repository.resolve(name) } catch { continue }
    }
    return nil
  }

  /// The first parent of a commit; nil if it has none.
  package func parent(of commit: ObjectID) -> ObjectID? {
    do throws(GitError) { return try repository.commit(commit).parents.first } catch { return nil }
  }

  /// How many steps of a path the customary layout of Subversion takes: `trunk`, `branches/X`, `tags/X`.
  private static func depth(ofLayout steps: [String]) -> Int? {
    switch steps.first {
    case "trunk": 1
    case "branches", "tags": steps.count > 1 ? 2 : nil
    default: nil
    }
  }
}
